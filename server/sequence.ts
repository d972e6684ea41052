/** A persistent sequence of sized items with their start offsets: an edit copies one chunk and the list of chunks, never the whole. What the items are is left to others. */

/** Anything that takes up room in a text. */
export interface Sized {
  /** Length in UTF-16 units. */
  readonly size: number;
}

/** Consecutive items. Kept as the same object by every edit that does not touch it, so a summary of a chunk may be remembered by identity. */
export interface Chunk<T extends Sized> {
  readonly items: readonly T[];
  readonly count: number;
  /** Start of each item, from the chunk's start. */
  readonly offsets: readonly number[];
  readonly size: number;
}

export interface Sequence<T extends Sized> {
  readonly chunks: readonly Chunk<T>[];
  /** Index of each chunk's first item. */
  readonly firsts: readonly number[];
  /** Absolute offset of each chunk. */
  readonly starts: readonly number[];
  /** Number of items. */
  readonly count: number;
  /** Sum of sizes, in UTF-16 units. */
  readonly size: number;
}

/** Items in a chunk, at least. */
const LEAST = 32;

/** How long the chunks of so many items are made: as many items as there are chunks, for an edit copies both one chunk and their list. It is split when it has grown to twice that. */
export function chunkLength(count: number): number {
  return Math.max(LEAST, Math.ceil(Math.sqrt(count)));
}

export function sequenceOf<T extends Sized>(items: readonly T[]): Sequence<T> {
  return joined(cut(items, chunkLength(items.length)));
}

/** The item at `index`. Throws a RangeError outside 0 … count - 1. */
export function itemAt<T extends Sized>(sequence: Sequence<T>, index: number): T {
  const c = last(sequence.firsts, index);
  const item = sequence.chunks[c]?.items[index - sequence.firsts[c]!];
  if (item === undefined) throw new RangeError(`no item ${index} of ${sequence.count}`);
  return item;
}

/** Absolute start offset of the item at `index`; for `index == count` the end of the text. */
export function startOf<T extends Sized>(sequence: Sequence<T>, index: number): number {
  if (index >= sequence.count) return sequence.size;
  const c = last(sequence.firsts, index);
  return sequence.starts[c]! + sequence.chunks[c]!.offsets[index - sequence.firsts[c]!]!;
}

/** Index of the item that holds the character at `offset`; the last item for offsets at or behind the end; -1 in an empty sequence. */
export function indexAt<T extends Sized>(sequence: Sequence<T>, offset: number): number {
  if (sequence.count === 0) return -1;
  const c = last(sequence.starts, offset);
  return sequence.firsts[c]! + last(sequence.chunks[c]!.offsets, offset - sequence.starts[c]!);
}

/** A sequence in which `removed` items from `index` on have given way to `items`. */
export function splice<T extends Sized>(sequence: Sequence<T>, index: number, removed: number, items: readonly T[]): Sequence<T> {
  if (sequence.count === 0) return sequenceOf(items);
  const { chunks, firsts } = sequence, length = chunkLength(sequence.count);
  const from = last(firsts, Math.min(index, sequence.count - 1));
  let to = last(firsts, Math.min(index + Math.max(removed, 1) - 1, sequence.count - 1));
  const middle: T[] = [];
  const head = chunks[from]!.items;
  for (let i = 0; i < index - firsts[from]!; i++) middle.push(head[i]!);
  for (const item of items) middle.push(item);
  const tail = chunks[to]!.items;
  for (let i = index + removed - firsts[to]!; i < tail.length; i++) middle.push(tail[i]!);
  // What has become too short goes together with its neighbor.
  while (middle.length < length / 4 && to + 1 < chunks.length) for (const item of chunks[++to]!.items) middle.push(item);
  return joined([...chunks.slice(0, from), ...(middle.length > 2 * length ? cut(middle, length) : middle.length > 0 ? [chunk(middle)] : []), ...chunks.slice(to + 1)]);
}

/** Where two lists differ, by the identity of what stands in them: `from … to` of the earlier gave way to `from … until` of the later. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

/** What an edit changed of a list of chunks: the ends that two versions have in common are left out, and edits far apart leave some in between as they were. */
export function difference<T>(before: readonly T[], now: readonly T[]): Difference {
  const most = Math.min(before.length, now.length);
  let from = 0, tail = 0;
  while (from < most && before[from] === now[from]) from++;
  while (tail < most - from && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, until: now.length - tail };
}

/** Every item with its index and absolute start, in order. */
export function* items<T extends Sized>(sequence: Sequence<T>): Generator<{ readonly item: T; readonly index: number; readonly start: number }> {
  for (let c = 0; c < sequence.chunks.length; c++) {
    const { items, offsets } = sequence.chunks[c]!;
    for (let i = 0; i < items.length; i++) yield { item: items[i]!, index: sequence.firsts[c]! + i, start: sequence.starts[c]! + offsets[i]! };
  }
}

function cut<T extends Sized>(items: readonly T[], length: number): Chunk<T>[] {
  const chunks: Chunk<T>[] = [];
  for (let i = 0; i < items.length; i += length) chunks.push(chunk(items.slice(i, i + length)));
  return chunks;
}

function chunk<T extends Sized>(items: readonly T[]): Chunk<T> {
  const offsets = new Array<number>(items.length);
  let size = 0;
  for (let i = 0; i < items.length; i++) {
    offsets[i] = size;
    size += items[i]!.size;
  }
  return { items, count: items.length, offsets, size };
}

/** The sequence of the chunks, one after the other. */
export function joined<T extends Sized>(chunks: readonly Chunk<T>[]): Sequence<T> {
  const firsts: number[] = [], starts: number[] = [];
  let count = 0, size = 0;
  for (const c of chunks) {
    firsts.push(count);
    starts.push(size);
    count += c.count;
    size += c.size;
  }
  return { chunks, firsts, starts, count, size };
}

/** Index of the last number in the ascending `list` that is not above `n`; 0 where there is none. */
function last(list: readonly number[], n: number): number {
  let low = 0, high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (list[middle]! <= n) low = middle;
    else high = middle - 1;
  }
  return low;
}
