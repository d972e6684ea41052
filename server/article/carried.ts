/** What is worked out from each chunk of a draft, taken over from version to version where the chunk is the same. What it is good for is left to sources.ts and entities.ts. */
import type { Chunk } from '../sequence.ts';
import type { ArticleBlock } from './article.ts';

/** Summaries of the chunks of one version, in order. */
export interface Carried<T> {
  readonly chunks: readonly Chunk<ArticleBlock>[];
  readonly of: readonly T[];
}

/** The summaries of `chunks`, and where they differ from those before: `from … to` gave way to `from … until`. Edits far apart leave some in between as they were. */
export interface Turned<T> extends Carried<T> {
  readonly from: number;
  readonly to: number;
  readonly until: number;
}

/** An edit changes a chunk or two: the others' summaries are taken over, the same objects. */
export function turned<T>(before: Carried<T>, chunks: readonly Chunk<ArticleBlock>[], read: (chunk: Chunk<ArticleBlock>) => T): Turned<T> {
  const old = before.chunks, most = Math.min(old.length, chunks.length);
  let from = 0, tail = 0;
  while (from < most && old[from] === chunks[from]) from++;
  while (tail < most - from && old[old.length - 1 - tail] === chunks[chunks.length - 1 - tail]) tail++;
  const to = old.length - tail, until = chunks.length - tail;
  const between = new Map<Chunk<ArticleBlock>, T>();
  for (let c = from; c < to; c++) between.set(old[c]!, before.of[c]!);
  const fresh = chunks.slice(from, until).map(chunk => between.get(chunk) ?? read(chunk));
  return { chunks, of: [...before.of.slice(0, from), ...fresh, ...before.of.slice(to)], from, to, until };
}
