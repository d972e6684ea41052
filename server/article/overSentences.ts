/** Which sentences a stretch touches: the index by which spans, attributions and claims of one block find each other in linear time. */
import { countOf, firstOver as firstRowOver, type Finds, SENTENCES, startOf } from '../prose/finds.ts';
import type { Range } from '../range.ts';

/** Calls `visit` with the index of every sentence that shares a character with the stretch. */
export function overSentences(finds: Finds, start: number, end: number, visit: (sentence: number) => void): void {
  const count = countOf(finds, SENTENCES);
  for (let i = firstRowOver(finds, SENTENCES, start); i < count && startOf(finds, SENTENCES, i) < end; i++) visit(i);
}

/** The same of any ranges that ascend and lie apart. */
export function overRanges(ranges: readonly Range[], start: number, end: number, visit: (index: number) => void): void {
  for (let i = firstOver(ranges, start); i < ranges.length && ranges[i]!.start < end; i++) visit(i);
}

/** The first range that ends behind `offset`; their number where none does. */
export function firstOver(ranges: readonly Range[], offset: number): number {
  let low = 0, high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of characters two stretches share. */
export function shared(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
}
