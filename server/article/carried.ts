/** What is worked out from each chunk of a draft, taken over from version to version where the chunk is the same. What it is good for is left to sources.ts and entities.ts. */
import { type Chunk, type Difference, difference } from '../sequence.ts';
import type { ArticleBlock } from './article.ts';

/** Summaries of the chunks of one version, in order. */
export interface Carried<T> {
  readonly chunks: readonly Chunk<ArticleBlock>[];
  readonly of: readonly T[];
}

/** The summaries of `chunks`, and where they differ from those before. */
export type Turned<T> = Carried<T> & Difference;

/** An edit changes a chunk or two: the others' summaries are taken over, the same objects. */
export function turned<T>(before: Carried<T>, chunks: readonly Chunk<ArticleBlock>[], read: (chunk: Chunk<ArticleBlock>) => T): Turned<T> {
  const { from, to, until } = difference(before.chunks, chunks), between = new Map<Chunk<ArticleBlock>, T>();
  for (let c = from; c < to; c++) between.set(before.chunks[c]!, before.of[c]!);
  const fresh = chunks.slice(from, until).map(chunk => between.get(chunk) ?? read(chunk));
  return { chunks, of: [...before.of.slice(0, from), ...fresh, ...before.of.slice(to)], from, to, until };
}
