/** Puts the parts of an article together. What follows from all blocks is worked out when first asked for, once. */
import type { Head } from '../markup/syntax.ts';
import type { Article, Entity, Source } from './article.ts';
import { entitiesOf } from './entities.ts';
import { sourcesOf } from './sources.ts';

type Parts = Omit<Article, 'head' | 'sources' | 'entities'>;

export function articleOf(parts: Parts): Article {
  return new ReadArticle(parts);
}

/** A class for once: getters of its own would give every article a hidden class, which the collector keeps, and the article with it, until it goes through all memory. */
class ReadArticle implements Article {
  readonly document: Article['document'];
  readonly blocks: Article['blocks'];
  readonly ledger: Article['ledger'];
  readonly files: Article['files'];
  readonly aliases: Article['aliases'];
  readonly model: Article['model'];
  readonly head: Head;
  #sources: readonly Source[] | null = null;
  #entities: readonly Entity[] | null = null;

  constructor({ document, blocks, ledger, files, aliases, model }: Parts) {
    this.document = document;
    this.blocks = blocks;
    this.ledger = ledger;
    this.files = files;
    this.aliases = aliases;
    this.model = model;
    this.head = blocks.chunks[0]?.items[0]?.markup.head ?? NO_HEAD;
  }

  get sources(): readonly Source[] {
    return (this.#sources ??= sourcesOf(this));
  }
  get entities(): readonly Entity[] {
    return (this.#entities ??= entitiesOf(this));
  }
}

const NO_HEAD: Head = { headline: null, standfirst: null, byline: null, dateline: null, date: null, reporters: [], status: 'draft', lang: 'en', preset: null, places: {} };
