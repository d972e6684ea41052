/**
 * Tokens of plain text as parallel arrays. How they are made is told by tokenize.ts; sentences and meaning are left to others.
 *
 * Token i covers text[start[i], end[i]). Words are letters and digits with inner hyphens, apostrophes and the periods of abbreviations (`U.S.`, `Mr.`);
 * the endings ’s ’d ’m ’re ’ve ’ll are tokens of their own; numbers keep inner commas, periods and colons; a run of periods (also spaced) is one token; `--` is one dash; every other sign is a token.
 */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Case-folded FNV-1a hash (`hashOf`), curly apostrophes as straight ones. */
  hash: Int32Array;
  /** Hash of the last three folded characters. */
  suffix: Int32Array;
  /** Lexicon entry, 0 for none. A trailing period of an abbreviation does not count (`Mr.` is `mr`), that of letters does (`u.s.`). */
  entry: Int32Array;
  /** Bits below. */
  shape: Int32Array;
  /** What the language knows of the word by itself, for it to write down when it has looked it up; 0 until then. */
  known: Int32Array;
  /** First character code: tells signs apart (a doubled apostrophe is 34). */
  code: Uint16Array;
  /** The tokens that are quotation marks or apostrophes (QUOTE or SINGLE); how many. */
  readonly marks: number[];
  markCount: number;
  /** The words with a capital in them (CAPITAL or INNER_CAPITAL); how many. */
  capitals: Int32Array;
  capitalCount: number;
}

/** Shape bits. */
export const WORD = 1, NUMBER = 2, SIGN = 4;
/** First letter upper case; all letters upper case and two or more; an upper-case letter inside. */
export const CAPITAL = 8, CAPS = 16, INNER_CAPITAL = 32;
/** White space, a line break, a blank line before the token. The first token has LINE and BLANK. */
export const SPACE = 64, LINE = 128, BLANK = 256;
/** An abbreviation that took its period: `Mr.`; one of letters each with a period: `U.S.`, `J.`. */
export const ABBREVIATED = 512, LETTERS = 1024;
export const HYPHENED = 2048, CLITIC = 4096, OPAQUE = 8192;
/** A double (or angle) mark; a single mark or apostrophe; three or more periods or one ellipsis character; a dash of any length but a hyphen. */
export const QUOTE = 16384, SINGLE = 32768, ELLIPSIS = 65536, DASH = 131072;
/** Holds a digit beside letters: `7th`, `G7`. */
export const DIGITS = 262144;

/** What the tokenizer asks of a language: its table of words, and which classes of words take a period. */
export interface Spelling {
  /** Hash and entry side by side (`Lexicon`). */
  readonly table: Int32Array;
  /** 1 for an entry that takes a period when capitalised, 2 for one that takes it always, 0 for none. */
  readonly periods: Uint8Array;
}
