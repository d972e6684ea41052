/** Unnamed sources as the text presents them: whom it calls what, and whether it says why they are not named. What it should say is left to the rules. */
import type { ArticleBlock, Attribution } from '../article/article.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import { byChunk } from './byChunk.ts';
import { isHeadline } from './inBlock.ts';
import { oneLine } from './quoted.ts';
import { hull } from './ranges.ts';

/** Offsets from the chunk's start. */
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

/** For each chunk those of its attributions that no ledger line answers for. */
export const unnamedIn = byChunk(({ items, offsets }: Chunk<ArticleBlock>): readonly Unnamed[] => {
  const found: Unnamed[] = [];
  for (let i = 0; i < items.length; i++) {
    const block = items[i]!;
    for (const attribution of block.attributions) {
      const unnamed = attribution.ids.length === 0 ? unnamedOf(block, attribution, offsets[i]!) : null;
      if (unnamed) found.push(unnamed);
    }
  }
  return found;
});

function unnamedOf(block: ArticleBlock, { speaker, source }: Attribution, base: number): Unnamed | null {
  if (!speaker || (speaker.parts.length === 0 && !speaker.anonymous)) return null;
  const range = hull(source), parts = speaker.parts.length ? speaker.parts : [speaker];
  if (!range || !parts.some(part => part.anonymous) || isHeadline(block, range)) return null;
  const words = block.markup.text.slice(range.start, range.end);
  return {
    start: base + range.start,
    end: base + range.end,
    words,
    key: oneLine(words.toLowerCase()).replace(/^(?:the|an?|that|this|one)\s+(?:same\s+)?/u, '').replace(/,.*$/u, '').trim(),
    heads: parts.filter(part => part.anonymous).map(({ head }) => head.replace(/s$/u, '')),
    explained: speaker.reason !== null || parts.some(({ reason }) => reason !== null) || TOLD_OF_ALL.test(block.markup.text),
    refersBack: speaker.refersBack,
  };
}

/** `Both spoke on condition of anonymity because …`: one reason for all whom the paragraph quotes. */
const TOLD_OF_ALL = /\b(?:Both|All|They|The (?:two|three|four|pair))\b[^.]{0,60}\b(?:anonymity|not to be (?:named|identified)|not (?:be )?(?:authori[sz]ed|allowed|permitted) to)\b[^.]{0,80}?(?:\b(?:because|citing|since|for fear|to (?:discuss|speak|talk|describe))\b)/u;
