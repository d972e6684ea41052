/** How many people stand behind the ids of an attribution, and how many its words speak of. */
import type { ArticleBlock, Attribution, Ledger } from '../article/article.ts';
import type { Speaker } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import { hull } from './ranges.ts';

/** A source that a tag and the words of the text both give. */
export interface ToldTwice {
  /** Where the words stand, from the block's start. */
  readonly range: Range;
  readonly words: string;
  readonly speaker: Speaker;
  /** How many people the words count; null where they give no number. */
  readonly counted: number | null;
  /** How many stand behind the ids; null where that is unknown. */
  readonly behind: number | null;
}

/** Of a marked attribution; null where the tag or the words are silent. */
export function toldTwice(attribution: Attribution, { markup }: ArticleBlock, ledger: Ledger): ToldTwice | null {
  const { source, speaker, ids } = attribution, range = speaker !== null && ids.length > 0 ? hull(source) : null;
  if (!range) return null;
  const words = markup.text.slice(range.start, range.end);
  return { range, words, speaker: speaker!, counted: peopleCounted(words, speaker!), behind: peopleBehind(ledger, ids) };
}

/** Null where any of the ids stands for an unknown number, or for no people. */
function peopleBehind(ledger: Ledger, ids: readonly string[]): number | null {
  let sum = 0;
  for (const id of ids) {
    const line = ledger.byId.get(id)?.line;
    const people = line?.count ?? (line?.kind === 'person' ? 1 : null);
    if (people === null || people === undefined) return null;
    sum += people;
  }
  return ids.length ? sum : null;
}

/** The number the words give (`two officials and a diplomat`: three), or null where they give none. */
function peopleCounted(words: string, speaker: Speaker): number | null {
  if (speaker.parts.length) {
    let sum = 0;
    for (const part of speaker.parts) {
      const people = part.anonymous ? (peopleCounted(part.words, part) ?? (isPlural(part) ? null : 1)) : null;
      if (people === null) return null;
      sum += people;
    }
    return COUNTED.test(words) ? sum : null;
  }
  const number = COUNTED.exec(words)?.[1]?.toLowerCase();
  return number === undefined || !isPlural(speaker) ? null : (NUMBERS.indexOf(number) >= 0 ? NUMBERS.indexOf(number) : Number(number));
}

/** `officials`, `people`: more than one, unnamed, and no pronoun. */
export function isPlural({ head, anonymous, refersBack }: Speaker): boolean {
  return anonymous && !refersBack && PLURAL.test(head);
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const COUNTED = /(?<![\p{L}\p{N}])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\d)(?![\p{L}\p{N},.]\d|[\p{L}\p{N}])/iu;
const PLURAL = /^(?:people|persons|men|women|(?:source|official|aide|adviser|advisor|diplomat|insider|officer|executive|employee|staffer|witness|lawmaker|minister|colleague|envoy|investigator|prosecutor|lawyer|resident|inspector|manager|engineer|worker|clerk|teacher|doctor|nurse|scientist|researcher|expert|analyst|critic|member|leader|friend|neighbor|neighbour|relative|passenger|soldier|commander|participant|strategist|operative|representative|delegate|councillor|councilor|senator|trader|banker|broker|investor)(?:e?s))$/u;
