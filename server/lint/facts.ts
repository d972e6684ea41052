/** What document rules need of the blocks where there is a ledger: which ids the draft refers to, and what it says of them. What that means is left to the rules. */
import type { Article, ArticleBlock, Ledger } from '../article/article.ts';
import { memoryOf } from '../memory.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import { type Citation, citationsOf } from './citations.ts';
import { hull, moved } from './ranges.ts';

/** Offsets from the chunk's start. */
export interface Facts {
  readonly citations: readonly Citation[];
  /** Every id that a tag, a mention or a name in the text refers to. */
  readonly used: ReadonlySet<string>;
  /** Where something is first attributed to an id: its tag, else the words. */
  readonly sources: ReadonlyMap<string, Range>;
  /** Ids of whom the text says why they are not named, and how they know. */
  readonly explained: ReadonlySet<string>;
  readonly founded: ReadonlySet<string>;
}

/** The facts of every chunk, in order; remembered with it. */
export function factsOf({ blocks }: Article): readonly Facts[] {
  let all = ofVersions.get(blocks);
  if (!all) ofVersions.set(blocks, (all = blocks.chunks.map(ofChunk)));
  return all;
}

const ofVersions = memoryOf<Article['blocks'], readonly Facts[]>();

function ofChunk(chunk: Chunk<ArticleBlock>): Facts {
  let facts = remembered.get(chunk);
  if (!facts) remembered.set(chunk, (facts = factsIn(chunk)));
  return facts;
}

const remembered = memoryOf<Chunk<ArticleBlock>, Facts>();

function factsIn({ items, offsets }: Chunk<ArticleBlock>): Facts {
  const facts = { citations: [], used: new Set<string>(), sources: new Map<string, Range>(), explained: new Set<string>(), founded: new Set<string>() };
  for (let i = 0; i < items.length; i++) gather(items[i]!, offsets[i]!, facts);
  return facts;
}

/** Which ids the draft as a whole refers to, and what it says of them: the same value from version to version, for as long as that is so. */
export type Told = Pick<Facts, 'used' | 'explained' | 'founded'>;

export function toldIn(article: Article): Told {
  const facts = factsOf(article), known = told.get(article.ledger);
  if (known && known.facts.length === facts.length && facts.every((one, c) => tellsSame(one, known.facts[c]!))) {
    known.facts = facts;
    return known.all;
  }
  const used = new Set<string>(), explained = new Set<string>(), founded = new Set<string>(), all = { used, explained, founded };
  for (const one of facts) {
    for (const id of one.used) used.add(id);
    for (const id of one.explained) explained.add(id);
    for (const id of one.founded) founded.add(id);
  }
  told.set(article.ledger, { facts, all });
  return all;
}

/** A ledger is one object through all versions that do not change it. */
const told = memoryOf<Ledger, { facts: readonly Facts[]; readonly all: Told }>();

function tellsSame(a: Facts, b: Facts): boolean {
  return a === b || (sameIds(a.used, b.used) && sameIds(a.explained, b.explained) && sameIds(a.founded, b.founded));
}

function sameIds(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const id of a) if (!b.has(id)) return false;
  return true;
}

interface Filling {
  readonly citations: Citation[];
  readonly used: Set<string>;
  readonly sources: Map<string, Range>;
  readonly explained: Set<string>;
  readonly founded: Set<string>;
}

function gather({ markup, linked, attributions }: ArticleBlock, base: number, facts: Filling): void {
  for (const span of markup.spans) {
    for (const citation of citationsOf(span)) {
      const { id, as, value, start, end } = citation;
      facts.citations.push({ id, as, value: moved(value, base), start: start + base, end: end + base });
      facts.used.add(id);
    }
  }
  for (const { id } of linked ?? []) if (id !== null) facts.used.add(id);
  for (const attribution of attributions) {
    const { ids, speaker } = attribution;
    for (const id of ids) {
      facts.used.add(id);
      const place = attribution.tag ?? hull(attribution.source) ?? hull(attribution.cue);
      if (place && !facts.sources.has(id)) facts.sources.set(id, moved(place, base));
      if (speaker?.reason) facts.explained.add(id);
      if (speaker?.knows) facts.founded.add(id);
    }
  }
}
