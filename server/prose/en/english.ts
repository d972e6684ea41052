/** The English lexicon, compiled once from the word lists; a list added here has its class in `Cls`. What the classes mean for sourcing is left to the finders. */
import { compile, has } from '../lexicon.ts';
import { CAPITAL, INNER_CAPITAL } from '../tokens.ts';
import type { Spelling, Tokens } from '../tokens.ts';
import { abbreviations } from './lexicon/abbreviations.ts';
import { claimWords } from './lexicon/claims.ts';
import { functionWords } from './lexicon/functionWords.ts';
import { irregular } from './lexicon/irregular.ts';
import { nouns } from './lexicon/nouns.ts';
import { reports } from './lexicon/reports.ts';
import { speakerWords } from './lexicon/speakers.ts';
import { speech } from './lexicon/speech.ts';
import { verbs } from './lexicon/verbs.ts';

export const english = compile({ ...functionWords, ...abbreviations, ...speech, ...nouns, ...verbs, ...claimWords, ...speakerWords, ...reports }, irregular);

/** Class numbers by name: `is(entry, Cls.weekday)`. */
export const Cls = english.classes;

export function is(entry: number, cls: number): boolean {
  return has(english, entry, cls);
}

/** For each entry the bits of the classes it is in: asks once what would else be asked class by class. */
export function masksOf(list: readonly (readonly [cls: number, bit: number])[]): Int32Array {
  const table = new Int32Array(english.words.length);
  for (const [cls, bit] of list) for (const entry of english.members[cls]!) table[entry]! |= bit;
  return table;
}

/** 1 for the entries that are in any of the classes. */
export function inAny(...classes: readonly number[]): Uint8Array {
  const table = new Uint8Array(english.words.length);
  for (const cls of classes) for (const entry of english.members[cls]!) table[entry] = 1;
  return table;
}

/** The words of token `i` in lower case, as they stand. */
export function lowerCase({ text, start, end, entry }: Tokens, i: number): string {
  const word = english.words[entry[i]!]!;
  // What the lexicon writes otherwise is the text's own: the period of an abbreviation, a curly apostrophe.
  return word.length === end[i]! - start[i]! && !word.includes("'") ? word : text.slice(start[i], end[i]).toLowerCase();
}

/** Whether token `i` is a word of the lexicon and stands in the text as it stands there. */
export function isAsListed({ start, end, entry, shape }: Tokens, i: number): boolean {
  const word = english.words[entry[i]!]!;
  return word.length === end[i]! - start[i]! && (shape[i]! & (CAPITAL | INNER_CAPITAL)) === 0 && !word.includes("'");
}

/** How the tokenizer spells English. */
export const spelling: Spelling = { table: english.table, periods: periods() };

function periods(): Uint8Array {
  const table = inAny(Cls.titleAbbreviation, Cls.middleAbbreviation, Cls.endAbbreviation, Cls.stateAbbreviation, Cls.monthAbbreviation);
  for (const entry of english.members[Cls.lowerAbbreviation]!) table[entry] = 2;
  return table;
}
