/** Unnamed sources as the text presents them: whom it calls what, and whether it says why they are not named. What it should say is left to the rules. */
import type { ArticleBlock, Attribution } from '../article/article.ts';
import { firstOver } from '../article/overSentences.ts';
import { MEMBER } from '../article/speech.ts';
import type { Speaker } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import { isHeadline, remembering } from './inBlock.ts';
import { oneLine } from './quoted.ts';
import { isVague } from './vague.ts';

/** Where it stands counts from its block's start. */
export interface Unnamed extends Range {
  readonly words: string;
  /** Equal for `a city official` and `the city official`. */
  readonly key: string;
  /** Head words, in the singular: `official`; of a compound source several. */
  readonly heads: readonly string[];
  /** Called by a word that says no more. */
  readonly isVague: boolean;
  /** The text says why there. */
  readonly explained: boolean;
  /** `the official`: presented before. */
  readonly refersBack: boolean;
  /** Whether they may want to stay unnamed: null until anon-no-reason has looked. */
  mayHide: boolean | null;
  /** `one of them`: speaks for those presented before. */
  readonly isMember: boolean;
  /** Several people. */
  readonly isGroup: boolean;
}

/** Those of the block's attributions that no ledger line answers for. */
export function unnamedIn(block: ArticleBlock, unnamed: Unnamed[]): void {
  for (const attribution of block.attributions) {
    const { ids, speaker, negative } = attribution;
    // Who declined to say anything is quoted with nothing, but may tell why others are not named.
    if (ids.length > 0 || speaker === null || (negative && speaker.reason === null) || (speaker.parts.length === 0 && !speaker.anonymous)) continue;
    const one = unnamedOf(block, attribution, speaker);
    if (one) unnamed.push(one);
  }
}

function unnamedOf(block: ArticleBlock, { sourceStart: start, sourceEnd: end }: Attribution, speaker: Speaker): Unnamed | null {
  const range = { start, end }, parts = speaker.parts.length ? speaker.parts : [speaker];
  // Of `Ines Duarte and her aides` one answers with her name.
  if (start < 0 || !parts.some(part => part.anonymous) || parts.some(part => part.naming === 'named') || isHeadline(block, range)) return null;
  const { text } = block.markup, words = text.slice(start, end);
  // `Ines Duarte, an aide to the mayor`: the words go on about a name.
  if (/^an?\s/iu.test(words) && isNamedAt(block, text.slice(0, start).trimEnd().length - 1)) return null;
  return {
    start,
    end,
    words,
    key: oneLine(words.toLowerCase()).replace(/^(?:the|an?|that|this|one)\s+(?:same\s+)?/u, '').replace(/,.*$/u, '').trim(),
    heads: parts.filter(part => part.anonymous).map(({ head }) => head.replace(/s$/u, '')),
    isVague: isVague(text, range),
    explained: speaker.reason !== null || parts.some(({ reason }) => reason !== null) || isToldOfAll(block),
    refersBack: speaker.refersBack,
    mayHide: null,
    isMember: MEMBER.test(speaker.words),
    isGroup: speaker.count !== 1,
  };
}

/** True where a person's name ends right before a comma at the offset. */
function isNamedAt({ names, markup: { text } }: ArticleBlock, comma: number): boolean {
  const name = text[comma] === ',' ? names[firstOver(names, comma - 1)] : undefined;
  return name?.kind === 'person' && name.end === comma;
}

/** `Both spoke on condition of anonymity because …`: one reason for all whom the paragraph quotes. */
const isToldOfAll = remembering(({ markup: { text } }) => (text.includes('not ') || text.includes('anonymity')) && TOLD_OF_ALL.test(text));
const TOLD_OF_ALL = /\b(?:Both|All|They|The (?:two|three|four|pair))\b[^.]{0,60}\b(?:anonymity|not to be (?:named|identified)|not (?:be )?(?:authori[sz]ed|allowed|permitted) to)\b[^.]{0,80}?(?:\b(?:because|citing|since|for fear|to (?:discuss|speak|talk|describe))\b)/u;
