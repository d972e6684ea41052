/** Puts the parts of an article together. What follows from all blocks is worked out when first asked for, once. */
import type { Head } from '../markup/syntax.ts';
import type { Article, Entity, Source } from './article.ts';
import { entitiesOf } from './entities.ts';
import { sourcesOf } from './sources.ts';

export function articleOf(parts: Omit<Article, 'head' | 'sources' | 'entities'>): Article {
  let sources: readonly Source[] | undefined, entities: readonly Entity[] | undefined;
  const article: Article = {
    ...parts,
    head: parts.blocks.chunks[0]?.items[0]?.markup.head ?? NO_HEAD,
    get sources() {
      return (sources ??= sourcesOf(article));
    },
    get entities() {
      return (entities ??= entitiesOf(article));
    },
  };
  return article;
}

const NO_HEAD: Head = { headline: null, standfirst: null, byline: null, dateline: null, date: null, reporters: [], status: 'draft', lang: 'en', preset: null, places: {} };
