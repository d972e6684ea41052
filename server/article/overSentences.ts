/** Which sentences a stretch touches: the index by which spans, attributions and claims of one block find each other in linear time. */
import type { Range } from '../range.ts';

/** Calls `visit` with the index of every sentence that shares a character with `range`. Sentences ascend and lie apart. */
export function overSentences(sentences: readonly Range[], range: Range, visit: (sentence: number) => void): void {
  overStretch(sentences, range.start, range.end, visit);
}

/** The same of a stretch that is no range. */
export function overStretch(sentences: readonly Range[], start: number, end: number, visit: (sentence: number) => void): void {
  for (let i = firstOver(sentences, start); i < sentences.length && sentences[i]!.start < end; i++) visit(i);
}

/** The first sentence that ends behind `offset`; the number of sentences where none does. */
export function firstOver(sentences: readonly Range[], offset: number): number {
  let low = 0, high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Number of characters two stretches share. */
export function shared(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
}
