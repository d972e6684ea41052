/** What document rules need of the blocks, gathered once for every chunk of blocks and remembered with it. What it means is left to the rules. */
import type { Article, ArticleBlock } from '../article/article.ts';
import type { Control, MarkedMention, Span } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';

/** An id in a tag. Offsets from the chunk's start, or from the block's. */
export interface Citation extends Range {
  readonly id: string;
  readonly as: 'source' | 'via';
  /** Where the id stands, without its `@`. */
  readonly value: Range;
}

export interface Facts {
  readonly citations: readonly Citation[];
  /** Marked mentions; their offsets count from `base`, which counts from the chunk's start. */
  readonly mentions: readonly { readonly mention: MarkedMention; readonly base: number }[];
  readonly controls: readonly { readonly control: Control; readonly text: string; readonly base: number }[];
}

/** The facts of every chunk with the chunk's absolute start, in order. */
export function factsOf(article: Article): readonly { readonly facts: Facts; readonly start: number }[] {
  const { chunks, starts } = article.blocks;
  return chunks.map((chunk, i) => ({ facts: factsOfChunk(chunk), start: starts[i]! }));
}

/** Ids that tags cite as a source or as the way it came, `we`, `common` and `tk` included. */
export function citedIds(article: Article): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { facts } of factsOf(article)) for (const { id } of facts.citations) ids.add(id);
  return ids;
}

const remembered = new WeakMap<Chunk<ArticleBlock>, Facts>();

function factsOfChunk(chunk: Chunk<ArticleBlock>): Facts {
  const known = remembered.get(chunk);
  if (known) return known;
  const citations: Citation[] = [];
  const mentions: { mention: MarkedMention; base: number }[] = [];
  const controls: { control: Control; text: string; base: number }[] = [];
  chunk.items.forEach(({ markup }, i) => {
    const base = chunk.offsets[i]!;
    for (const span of markup.spans) citations.push(...citationsOf(span, base));
    for (const mention of markup.mentions) mentions.push({ mention, base });
    for (const control of markup.controls) controls.push({ control, text: markup.text, base });
  });
  const facts = { citations, mentions, controls };
  remembered.set(chunk, facts);
  return facts;
}

/** The ids that a span's tag cites; offsets from the span's block plus `base`. */
export function citationsOf(span: Span, base = 0): readonly Citation[] {
  const found: Citation[] = [];
  for (const item of span.tag.items) {
    const as = item.name === 'source' ? 'source' : item.name === 'via' ? 'via' : null;
    if (as === null || item.value === '') continue;
    const value = { start: base + item.valueRange.start, end: base + item.valueRange.end };
    found.push({ id: item.value, as, value, start: base + item.start, end: base + item.end });
  }
  return found;
}
