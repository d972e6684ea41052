/** Which sentences a stretch touches: the index by which spans, attributions and claims of one block find each other in linear time. */
import type { Range } from '../range.ts';

/** Calls `visit` with the index of every sentence that shares a character with `range`. Sentences ascend and lie apart. */
export function overSentences(sentences: readonly Range[], range: Range, visit: (sentence: number) => void): void {
  for (let i = firstOver(sentences, range.start); i < sentences.length && sentences[i]!.start < range.end; i++) visit(i);
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
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
