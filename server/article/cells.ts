/** Tables whose entries can be taken back and put in again, with a note of which were looked at: so that what was worked out behind an edit stands where it leans on nothing that changed. */

/** Words of any table, or an object. Tables share their keys: who looks at one entry under a key counts as looking at all, which errs on the safe side. */
export type Key = string | object;

export interface Cells<V> {
  readonly values: Map<Key, V>;
  same(a: V, b: V): boolean;
}

interface Write {
  readonly cells: Cells<unknown>;
  readonly key: Key;
  /** Undefined where there was none. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What a stretch of work has written, and the keys it has read or written. */
export interface Log {
  readonly writes: Write[];
  readonly touched: Set<Key>;
}

export function cellsOf<V>(same: (a: V, b: V) => boolean = Object.is): Cells<V> {
  return { values: new Map(), same };
}

export function look<V>(log: Log, { values }: Cells<V>, key: Key): V | undefined {
  log.touched.add(key);
  return values.get(key);
}

export function put<V>(log: Log, cells: Cells<V>, key: Key, after: V): void {
  log.touched.add(key);
  const before = cells.values.get(key);
  if (before !== undefined && cells.same(before, after)) return;
  cells.values.set(key, after);
  log.writes.push({ cells, key, before, after });
}

/** Of several logs, the last first. */
export function takeBack({ writes }: Log): void {
  for (let i = writes.length - 1; i >= 0; i--) {
    const { cells: { values }, key, before } = writes[i]!;
    if (before === undefined) values.delete(key);
    else values.set(key, before);
  }
}

export function putAgain({ writes }: Log): void {
  for (const { cells: { values }, key, after } of writes) values.set(key, after);
}

/** Adds to `changed` the keys whose entries are others after `now` than they were after `before`, both from the same beginning but for what is in `changed`. */
export function compare(before: readonly Log[], now: readonly Log[], changed: Set<Key>): void {
  const left = new Map<Cells<unknown>, Map<Key, unknown>>();
  for (const { writes } of before) {
    for (const { cells, key, after } of writes) {
      let entries = left.get(cells);
      if (!entries) left.set(cells, (entries = new Map()));
      entries.set(key, after);
    }
  }
  for (const [{ values, same }, entries] of left) {
    for (const [key, after] of entries) {
      const value = values.get(key);
      if (value === undefined || !same(value, after)) changed.add(key);
    }
  }
  for (const { writes } of now) for (const { cells, key } of writes) if (!left.get(cells)?.has(key)) changed.add(key);
}

export function touches({ touched }: Log, changed: ReadonlySet<Key>): boolean {
  for (const key of changed) if (touched.has(key)) return true;
  return false;
}
