/** What two versions of a draft have in common, by the identity of their chunks. What is worked out for each chunk is left to the askers. */
import type { ArticleBlock } from '../article/article.ts';
import type { Chunk } from '../sequence.ts';

export type Chunks = readonly Chunk<ArticleBlock>[];

/** How many chunks are the same at the beginning, and behind those at the end. */
export function shared(before: Chunks, chunks: Chunks): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, chunks.length);
  let head = 0, tail = 0;
  while (head < most && before[head] === chunks[head]) head++;
  while (tail < most - head && before[before.length - 1 - tail] === chunks[chunks.length - 1 - tail]) tail++;
  return { head, tail };
}
