/** Lists that are made only when something goes into them, and no larger than they are: the empty one is shared. */

/** `list` with `item` at its end; use what is returned. A short list gives way to a new one, for one that grows by itself makes room for seventeen at once. */
export function append<T>(list: T[], item: T): T[] {
  switch (list.length) {
    case 0: return [item];
    case 1: return [list[0]!, item];
    case 2: return [list[0]!, list[1]!, item];
    case 3: return [list[0]!, list[1]!, list[2]!, item];
    default:
      list.push(item);
      return list;
  }
}
