/**
 * Tokens of plain text as parallel arrays, made in one pass over its character codes. Sentences and meaning are left to others.
 *
 * `tokenize` returns one shared, reused set of arrays: it is valid until the next call, and nothing that outlives the caller may keep it.
 * Token i covers text[start[i], end[i]). Words are letters and digits with inner hyphens, apostrophes and the periods of abbreviations (`U.S.`, `Mr.`);
 * the endings ’s ’d ’m ’re ’ve ’ll are tokens of their own; numbers keep inner commas, periods and colons; a run of periods (also spaced) is one token; `--` is one dash; every other sign is a token.
 */
import type { Range } from '../range.ts';
import { find, HASH_PRIME, HASH_START } from './lexicon.ts';

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
  /** First character code: tells signs apart (a doubled apostrophe is 34). */
  code: Uint16Array;
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

const LIMIT = 0x530;
const SPACES = 1, LOWER = 2, UPPER = 3, DIGIT = 4;
const kinds = new Uint8Array(LIMIT), fold = new Uint16Array(LIMIT);
for (let c = 0; c < LIMIT; c++) {
  const ch = String.fromCharCode(c), low = ch.toLowerCase(), up = ch.toUpperCase();
  fold[c] = low.length === 1 ? low.charCodeAt(0) : c;
  kinds[c] = c <= 32 || c === 0xa0 || c === 0x85 ? SPACES : c >= 48 && c <= 57 ? DIGIT : low !== ch ? UPPER : up !== ch || (c >= 0x250 && c < 0x2b0) || (c >= 0x300 && c < 0x370) || c === 0xaa || c === 0xba ? LOWER : 0;
}
fold[0x2d] = 0x2d;

function kindOf(c: number): number {
  if (c < LIMIT) return kinds[c]!;
  if (c >= 0x2000 && c < 0x2c00) return c <= 0x200b || c === 0x2028 || c === 0x2029 || c === 0x202f || c === 0x205f ? SPACES : 0;
  if (c >= 0x3000 && c < 0x3040) return c === 0x3000 ? SPACES : 0;
  if (c >= 0xd800 && c < 0xf900) return 0;
  if (c === 0xfeff) return SPACES;
  return c >= 0xff00 && c < 0xff10 ? 0 : LOWER;
}

/** The text's code units with a few zeros behind: reading them is quicker than reading the string, and never out of bounds. */
let units = new Uint16Array(1024);

function copy(text: string): void {
  const n = text.length;
  if (units.length < n + 4) units = new Uint16Array(2 * n + 4);
  for (let i = 0; i < n; i++) units[i] = text.charCodeAt(i);
  units.fill(0, n, n + 4);
}

let room = 0;
const tokens: Tokens = { text: '', count: 0, start: new Int32Array(0), end: new Int32Array(0), hash: new Int32Array(0), suffix: new Int32Array(0), entry: new Int32Array(0), shape: new Int32Array(0), code: new Uint16Array(0) };

function grow(): void {
  room = Math.max(1024, room * 2);
  const wider = (old: Int32Array): Int32Array => {
    const next = new Int32Array(room);
    next.set(old);
    return next;
  };
  tokens.start = wider(tokens.start);
  tokens.end = wider(tokens.end);
  tokens.hash = wider(tokens.hash);
  tokens.suffix = wider(tokens.suffix);
  tokens.entry = wider(tokens.entry);
  tokens.shape = wider(tokens.shape);
  const code = new Uint16Array(room);
  code.set(tokens.code);
  tokens.code = code;
}

/** What the tokenizer asks of a language: its table of words, and which classes of words take a period. */
export interface Spelling {
  readonly bits: Int32Array;
  readonly hashes: Int32Array;
  readonly slots: Int32Array;
  /** 1 for an entry that takes a period when capitalised, 2 for one that takes it always, 0 for none. */
  readonly periods: Uint8Array;
}

/** Tokens of `text`; each of the ascending `opaque` ranges is one token. */
export function tokenize(text: string, opaque: readonly Range[], spelling: Spelling): Tokens {
  const n = text.length;
  copy(text);
  const codes = units, periods = spelling.periods;
  let count = 0, gap = SPACE | LINE | BLANK, lines = 0, o = 0, stop = opaque.length > 0 ? opaque[0]!.start : n + 1;
  let i = 0;
  while (i < n) {
    const c = codes[i]!;
    const kind = c < LIMIT ? kinds[c]! : kindOf(c);
    if (kind === SPACES && i < stop) {
      gap |= SPACE;
      if (c === 10 || c === 13) {
        if (c === 13 && codes[i + 1]! === 10) i++;
        gap |= ++lines > 1 ? LINE | BLANK : LINE;
      }
      i++;
      continue;
    }
    if (count === room) grow();
    const begin = i;
    let shape = gap, hash = HASH_START, suffix = 0, entry = 0, first = c;
    gap = lines = 0;
    if (i >= stop) {
      i = Math.max(opaque[o]!.end, i + 1);
      while (o < opaque.length && opaque[o]!.start < i) o++;
      stop = o < opaque.length ? opaque[o]!.start : n + 1;
      shape |= WORD | OPAQUE;
    } else if (kind >= LOWER) {
      // A word or a number.
      let letters = 0, uppers = 0, digits = 0, dotted = 0, k = kind, ch = c;
      if (kind === UPPER) shape |= CAPITAL;
      for (;;) {
        if (k >= LOWER) {
          if (k === DIGIT) digits++;
          else {
            letters++;
            if (k === UPPER) uppers++;
            if (ch < LIMIT) ch = fold[ch]!;
          }
          hash = Math.imul(hash ^ ch, HASH_PRIME);
          suffix = ((suffix << 8) ^ ch) & 0xffffff;
          i++;
        } else break;
        if (i >= n || i >= stop) break;
        ch = codes[i]!;
        k = ch < LIMIT ? kinds[ch]! : kindOf(ch);
        if (k >= LOWER || k === SPACES) continue;
        // A sign inside a word goes on only where a letter or digit follows it.
        if (i + 1 >= n) break;
        const after = codes[i + 1]!, afterKind = after < LIMIT ? kinds[after]! : kindOf(after);
        if (ch === 39 || ch === 0x2019) {
          if (afterKind < LOWER || afterKind === DIGIT || letters === 0 || isClitic(i + 1, n)) break;
          ch = 39;
        } else if (ch === 45 || ch === 0x2010 || ch === 0x2011) {
          if (afterKind < LOWER) break;
          shape |= HYPHENED;
          ch = 45;
        } else if (ch === 46) {
          if (letters === 0 ? afterKind !== DIGIT : afterKind === DIGIT || afterKind < LOWER) break;
          if (letters > 0) {
            const single = dotted + 1 === letters && digits === 0;
            const next = codes[i + 2]!;
            if (single ? afterKind >= LOWER && next !== 46 && !(dotted === 0 && afterKind === LOWER) : afterKind === UPPER && next !== 46 && !isAddress(i, n)) break;
            if (!single && afterKind === UPPER && next === 46 && letters > 3) break;
            if (single && next === 46) dotted++;
            else if (!(afterKind === UPPER && next === 46)) shape |= OPAQUE;
          }
        } else if (ch === 44 || ch === 58) {
          if (letters > 0 || afterKind !== DIGIT) {
            if (ch === 58 && letters > 0 && after === 47 && codes[i + 2]! === 47) {
              i = addressEnd(i, n);
              shape |= OPAQUE;
            }
            break;
          }
        } else if (ch === 64 && afterKind >= LOWER) {
          shape |= OPAQUE;
        } else break;
        hash = Math.imul(hash ^ ch, HASH_PRIME);
        suffix = ((suffix << 8) ^ ch) & 0xffffff;
        i++;
        ch = after;
        k = afterKind;
      }
      if (i > stop) i = stop;
      if (letters === 0) shape |= NUMBER;
      else {
        shape |= WORD;
        if (digits > 0) shape |= DIGITS;
        if (uppers > 1) shape |= uppers === letters ? CAPS : INNER_CAPITAL;
        else if (uppers === 1 && kind !== UPPER) shape |= INNER_CAPITAL;
      }
      if (i < n && codes[i]! === 46 && letters > 0 && i < stop && (shape & OPAQUE) === 0) {
        const single = letters === dotted + 1 && digits === 0 && codes[i + 1]! !== 46;
        if (single && (dotted > 0 || kind === UPPER)) {
          if (dotted > 0) hash = Math.imul(hash ^ 46, HASH_PRIME);
          shape |= LETTERS;
          i++;
        } else {
          entry = find(spelling, hash);
          const takes = periods[entry]!;
          if (takes === 2 || (takes === 1 && kind === UPPER)) {
            if (codes[i + 1]! !== 46) {
              shape |= ABBREVIATED;
              i++;
            }
          }
        }
      }
      if (entry === 0) entry = find(spelling, hash);
    } else {
      shape |= SIGN;
      let ch = c;
      i++;
      if (c === 46) {
        let dots = 1;
        // The period of a sentence is no part of a spaced ellipsis behind it.
        const own = (shape & SPACE) === 0 && codes[i]! === 32;
        for (let j = own ? n : i; j < n && j < stop; ) {
          const d = codes[j]!;
          if (d === 46) {
            dots++;
            i = ++j;
          } else if (d === 32 && codes[j + 1]! === 46 && j + 1 < stop) j++;
          else break;
        }
        if (dots > 1) shape |= ELLIPSIS;
      } else if (c === 0x2026) shape |= ELLIPSIS;
      else if (c === 45) {
        while (i < n && i < stop && codes[i]! === 45) i++;
        if (i - begin > 1 || ((shape & SPACE) !== 0 && kindOf(codes[i]!) === SPACES)) shape |= DASH;
      } else if (c >= 0x2012 && c <= 0x2015) shape |= DASH;
      else if (c === 34 || c === 0x201c || c === 0x201d || c === 0x201e || c === 0xab || c === 0xbb || (c >= 0x300c && c <= 0x300f)) shape |= QUOTE;
      else if ((c === 39 || c === 96) && i < n && codes[i]! === c && i < stop) {
        // Two apostrophes are the typist's double mark.
        i++;
        shape |= QUOTE;
        first = 34;
      } else if (c === 39 || c === 0x2018 || c === 0x2019 || c === 0x201a) {
        if ((shape & SPACE) === 0 && count > 0 && isClitic(i, n)) {
          while (i < n && i < stop && kindOf(codes[i]!) >= LOWER) i++;
          hash = Math.imul(hash ^ 39, HASH_PRIME);
          for (let j = begin + 1; j < i; j++) hash = Math.imul(hash ^ fold[codes[j]!]!, HASH_PRIME);
          shape = (shape & ~SIGN) | WORD | CLITIC;
          entry = find(spelling, hash);
          ch = 0;
        } else {
          shape |= SINGLE;
          ch = 0;
          hash = Math.imul(hash ^ 39, HASH_PRIME);
        }
      } else if (c >= 0xd800 && c < 0xdc00 && i < n && i < stop) i++;
      if (ch !== 0) hash = Math.imul(hash ^ ch, HASH_PRIME);
      suffix = c;
    }
    tokens.start[count] = begin;
    tokens.end[count] = i;
    tokens.hash[count] = hash;
    tokens.suffix[count] = suffix;
    tokens.entry[count] = entry;
    tokens.shape[count] = shape;
    tokens.code[count] = first;
    count++;
  }
  tokens.text = text;
  tokens.count = count;
  return tokens;
}

/** Whether one of the endings s d m re ve ll, alone, stands at `i`. */
function isClitic(i: number, n: number): boolean {
  const a = units[i]! | 32, b = i + 1 < n ? units[i + 1]! : 32;
  if (kindOf(b) < LOWER) return a === 115 || a === 100 || a === 109;
  const c = i + 2 < n ? kindOf(units[i + 2]!) : 0;
  if (c >= LOWER) return false;
  const second = b | 32;
  return (a === 114 && second === 101) || (a === 118 && second === 101) || (a === 108 && second === 108);
}

/** Whether an @ follows within the unbroken run: the dot belongs to an address. Looks 64 characters ahead at most. */
function isAddress(i: number, n: number): boolean {
  for (let j = i; j < n && j < i + 64; j++) {
    const c = units[j]!;
    if (c === 64) return true;
    if (c <= 32) return false;
  }
  return false;
}

/** End of a bare URL (language.md §3): before white space, a bracket, a bar or a quotation mark, and without trailing punctuation. */
function addressEnd(i: number, n: number): number {
  let j = i;
  for (; j < n; j++) {
    const c = units[j]!;
    if (kindOf(c) === SPACES || c === 60 || c === 62 || c === 91 || c === 93 || c === 123 || c === 125 || c === 124 || c === 34 || (c >= 0x2018 && c <= 0x201f)) break;
  }
  while (j > i && ',.;:!?)\''.includes(String.fromCharCode(units[j - 1]!))) j--;
  return j;
}
