/** Lists that are made only when something goes into them: the empty one is shared. */

/** `list` with `item` at its end; the shared empty list gives way to a new one. */
export function append<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}
