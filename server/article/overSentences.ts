/** Which sentences a stretch touches: the index by which spans, attributions and claims of one block find each other in linear time. */
import type { Range } from '../range.ts';

/** Calls `visit` with the index of every sentence that shares a character with `range`. Sentences ascend and lie apart. */
export function overSentences(sentences: readonly Range[], range: Range, visit: (sentence: number) => void): void {
  let low = 0, high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < sentences.length && sentences[i]!.start < range.end; i++) visit(i);
}

/** Number of characters two stretches share. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
