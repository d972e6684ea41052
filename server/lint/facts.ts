/** What document rules need of the blocks, gathered once for every chunk of blocks and remembered with it. What it means is left to the rules. */
import type { Article, ArticleBlock, Attribution } from '../article/article.ts';
import type { Control, Span } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import { isHeadline } from './inBlock.ts';
import { oneLine } from './quoted.ts';
import { hull, moved } from './ranges.ts';

/** An id in a tag. Offsets from the chunk's start, or from the block's. */
export interface Citation extends Range {
  readonly id: string;
  readonly as: 'source' | 'via';
  /** Where the id stands, without its `@`. */
  readonly value: Range;
}

/** An unnamed source as the text presents it. */
export interface Unnamed extends Range {
  readonly words: string;
  /** Equal for `a city official` and `the city official`. */
  readonly key: string;
  /** Head words, in the singular: `official`; of a compound source several. */
  readonly heads: readonly string[];
  /** The text says why there. */
  readonly explained: boolean;
  /** `the official`: presented before. */
  readonly refersBack: boolean;
}

/** Offsets from the chunk's start. */
export interface Facts {
  readonly citations: readonly Citation[];
  readonly controls: readonly { readonly control: Control; readonly text: string; readonly base: number }[];
  /** Every id that a tag, a mention or a name in the text refers to. */
  readonly used: ReadonlySet<string>;
  /** Where something is first attributed to an id: its tag, else the words. */
  readonly sources: ReadonlyMap<string, Range>;
  /** Ids of whom the text says why they are not named, and how they know. */
  readonly explained: ReadonlySet<string>;
  readonly founded: ReadonlySet<string>;
  readonly unnamed: readonly Unnamed[];
}

/** The facts of every chunk with the chunk's absolute start, in order. */
export function factsOf(article: Article): readonly { readonly facts: Facts; readonly start: number }[] {
  const { chunks, starts } = article.blocks;
  return chunks.map((chunk, i) => ({ facts: factsOfChunk(chunk), start: starts[i]! }));
}

/** The ids that a span's tag cites; offsets from the span's block plus `base`. */
export function citationsOf(span: Span, base = 0): readonly Citation[] {
  const found: Citation[] = [];
  for (const item of span.tag.items) {
    const as = item.name === 'source' ? 'source' : item.name === 'via' ? 'via' : null;
    if (as !== null && item.value !== '') found.push({ id: item.value, as, value: moved(item.valueRange, base), ...moved(item, base) });
  }
  return found;
}

const remembered = new WeakMap<Chunk<ArticleBlock>, Facts>();

function factsOfChunk(chunk: Chunk<ArticleBlock>): Facts {
  const known = remembered.get(chunk);
  if (known) return known;
  const facts = { citations: [], controls: [], used: new Set<string>(), sources: new Map<string, Range>(), explained: new Set<string>(), founded: new Set<string>(), unnamed: [] };
  chunk.items.forEach((block, i) => gather(block, chunk.offsets[i]!, facts));
  remembered.set(chunk, facts);
  return facts;
}

interface Gathered {
  readonly citations: Citation[];
  readonly controls: { readonly control: Control; readonly text: string; readonly base: number }[];
  readonly used: Set<string>;
  readonly sources: Map<string, Range>;
  readonly explained: Set<string>;
  readonly founded: Set<string>;
  readonly unnamed: Unnamed[];
}

function gather(block: ArticleBlock, base: number, facts: Gathered): void {
  const { markup, mentions, attributions } = block;
  for (const span of markup.spans) {
    for (const citation of citationsOf(span, base)) {
      facts.citations.push(citation);
      facts.used.add(citation.id);
    }
  }
  for (const control of markup.controls) facts.controls.push({ control, text: markup.text, base });
  for (const { id } of mentions) if (id !== null) facts.used.add(id);
  for (const attribution of attributions) {
    for (const id of attribution.ids) {
      facts.used.add(id);
      const place = attribution.tag ?? hull(attribution.source) ?? hull(attribution.cue);
      if (place && !facts.sources.has(id)) facts.sources.set(id, moved(place, base));
      if (attribution.speaker?.reason) facts.explained.add(id);
      if (attribution.speaker?.knows) facts.founded.add(id);
    }
    if (attribution.ids.length === 0) noteUnnamed(block, attribution, base, facts.unnamed);
  }
}

function noteUnnamed(block: ArticleBlock, { speaker, source }: Attribution, base: number, found: Unnamed[]): void {
  if (!speaker || (speaker.parts.length === 0 && !speaker.anonymous)) return;
  const range = hull(source), parts = speaker.parts.length ? speaker.parts : [speaker];
  if (!range || !parts.some(part => part.anonymous) || isHeadline(block, range)) return;
  const words = block.markup.text.slice(range.start, range.end);
  found.push({
    ...moved(range, base),
    words,
    key: oneLine(words.toLowerCase()).replace(/^(?:the|an?|that|this|one)\s+(?:same\s+)?/u, '').replace(/,.*$/u, '').trim(),
    heads: parts.filter(part => part.anonymous).map(({ head }) => head.replace(/s$/u, '')),
    explained: speaker.reason !== null || parts.some(({ reason }) => reason !== null) || TOLD_OF_ALL.test(block.markup.text),
    refersBack: speaker.refersBack,
  });
}

/** `Both spoke on condition of anonymity because …`: one reason for all whom the paragraph quotes. */
const TOLD_OF_ALL = /\b(?:Both|All|They|The (?:two|three|four|pair))\b[^.]{0,60}\b(?:anonymity|not to be (?:named|identified)|not (?:be )?(?:authori[sz]ed|allowed|permitted) to)\b[^.]{0,80}?(?:\b(?:because|citing|since|for fear|to (?:discuss|speak|talk|describe))\b)/u;
