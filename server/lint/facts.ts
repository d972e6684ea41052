/** What document rules need of the blocks where there is a ledger: which ids the draft refers to, and what it says of them. What that means is left to the rules. */
import type { Article, ArticleBlock } from '../article/article.ts';
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
  return blocks.chunks.map(chunk => {
    let facts = remembered.get(chunk);
    if (!facts) remembered.set(chunk, (facts = factsIn(chunk)));
    return facts;
  });
}

const remembered = memoryOf<Chunk<ArticleBlock>, Facts>();

function factsIn({ items, offsets }: Chunk<ArticleBlock>): Facts {
  const facts = { citations: [], used: new Set<string>(), sources: new Map<string, Range>(), explained: new Set<string>(), founded: new Set<string>() };
  for (let i = 0; i < items.length; i++) gather(items[i]!, offsets[i]!, facts);
  return facts;
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
