/** What is worked out of each chunk of blocks by itself and remembered with it: an edit makes one chunk anew. What it is, is left to the askers. */
import type { Article, ArticleBlock } from '../article/article.ts';
import type { Chunk } from '../sequence.ts';

/** Asked of an article, one value for each of `blocks.chunks`, each made once. `make` may lean on the chunk alone. */
export function byChunk<T>(make: (chunk: Chunk<ArticleBlock>) => T): (article: Article) => readonly T[] {
  const made = new WeakMap<Chunk<ArticleBlock>, { readonly value: T }>();
  const valueOf = (chunk: Chunk<ArticleBlock>): T => {
    let known = made.get(chunk);
    if (!known) made.set(chunk, (known = { value: make(chunk) }));
    return known.value;
  };
  return ({ blocks }) => blocks.chunks.map(valueOf);
}
