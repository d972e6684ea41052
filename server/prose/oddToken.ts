/** Reads one token that is no plain word: a word with signs or foreign letters in it, an abbreviation, a number. Signs are read by sign.ts. */
import { DIGIT, fold, JOINT, kinds, LOWER, SPACES, UPPER } from './characters.ts';
import { find, HASH_PRIME, HASH_START } from './lexicon.ts';
import { isClitic, readSign } from './sign.ts';
import { ABBREVIATED, CAPITAL, CAPS, DIGITS, HYPHENED, INNER_CAPITAL, LETTERS, NUMBER, OPAQUE, WORD } from './tokens.ts';
import type { Spelling, Tokens } from './tokens.ts';

/** Fills in token `t`, whose start and code are known, and returns where it ends. `codes` are `n` code units with zeros behind; no token goes beyond `stop`; `gap` are the shape bits of what stands before it. */
export function readOddToken(tokens: Tokens, t: number, codes: Uint16Array, n: number, stop: number, gap: number, spelling: Spelling): number {
  const begin = tokens.start[t]!, kind = kinds[codes[begin]!]!;
  if (kind < LOWER) return readSign(tokens, t, codes, Math.min(n, stop), gap, spelling);
  const last = Math.min(n, stop);
  let i = begin, hash = HASH_START, suffix = 0, shape = kind === UPPER ? gap | CAPITAL : gap;
  let letters = 0, uppers = 0, digits = 0, dots = 0;
  while (i < last) {
    let ch = codes[i]!;
    const k = kinds[ch]!;
    if (k < JOINT) break;
    if (k === JOINT) {
      const joint = jointAt(codes, i, n, letters, digits, dots);
      if (joint < 0) {
        if (ch === 58 && letters > 0 && codes[i + 1] === 47 && codes[i + 2] === 47) {
          i = addressEnd(codes, i, n);
          shape |= OPAQUE;
        }
        break;
      }
      shape |= joint & (HYPHENED | OPAQUE);
      dots += joint & DOT;
      ch = (joint & HYPHENED) !== 0 ? 45 : ch === 0x2019 ? 39 : ch;
    } else if (k === DIGIT) digits++;
    else {
      letters++;
      if (k === UPPER) uppers++;
      ch = fold(ch);
    }
    hash = Math.imul(hash ^ ch, HASH_PRIME);
    suffix = (suffix << 8) ^ ch;
    i++;
  }
  if (uppers > 0) tokens.capitals[tokens.capitalCount++] = t;
  if (i > stop) i = stop;
  if (letters === 0) shape |= NUMBER;
  else {
    shape |= WORD;
    if (digits > 0) shape |= DIGITS;
    if (uppers > 1) shape |= uppers === letters ? CAPS : INNER_CAPITAL;
    else if (uppers === 1 && kind !== UPPER) shape |= INNER_CAPITAL;
  }
  let entry = find(spelling, hash);
  if (i < last && codes[i] === 46 && codes[i + 1] !== 46 && letters > 0 && (shape & OPAQUE) === 0) {
    const takes = spelling.periods[entry]!;
    if (letters === dots + 1 && digits === 0 && (dots > 0 || kind === UPPER)) {
      if (dots > 0) {
        hash = Math.imul(hash ^ 46, HASH_PRIME);
        entry = find(spelling, hash);
      }
      shape |= LETTERS;
      i++;
    } else if (takes === 2 || (takes === 1 && kind === UPPER)) {
      shape |= ABBREVIATED;
      i++;
    }
  }
  tokens.end[t] = i;
  tokens.hash[t] = hash;
  tokens.suffix[t] = suffix & 0xffffff;
  tokens.entry[t] = entry;
  tokens.shape[t] = shape;
  return i;
}

/** A period between two single letters. */
const DOT = 1;

/** Whether the sign at `i` goes on with the word or number before it, of which so many characters have been read: shape bits and DOT where it does, -1 where the word ends. */
function jointAt(codes: Uint16Array, i: number, n: number, letters: number, digits: number, dots: number): number {
  const ch = codes[i]!, after = kinds[codes[i + 1]!]!;
  // Only a letter or digit keeps the word going, and behind a period within a number only a digit.
  if (i + 1 >= n || after < LOWER) return -1;
  if (ch === 39 || ch === 0x2019) return after === DIGIT || letters === 0 || isClitic(codes, i + 1, n) ? -1 : 0;
  if (ch === 45 || ch === 0x2010 || ch === 0x2011) return HYPHENED;
  if (ch === 44 || ch === 58) return letters > 0 || after !== DIGIT ? -1 : 0;
  if (ch !== 46) return OPAQUE;
  if (letters === 0) return after === DIGIT ? 0 : -1;
  if (after === DIGIT) return -1;
  const dotted = codes[i + 2] === 46;
  if (dots + 1 === letters && digits === 0) {
    // `U.S.`, and `a.example` as far as it is no end of a sentence.
    if (dotted) return DOT;
    return dots === 0 && after === LOWER ? OPAQUE : -1;
  }
  if (after !== UPPER) return OPAQUE;
  // A new sentence without a space, unless it is an address.
  return dotted ? (letters > 3 ? -1 : 0) : isAddress(codes, i, n) ? OPAQUE : -1;
}

/** Whether an @ follows within the unbroken run: the dot belongs to an address. Looks 64 characters ahead at most. */
function isAddress(codes: Uint16Array, i: number, n: number): boolean {
  for (let j = i; j < n && j < i + 64; j++) {
    const c = codes[j]!;
    if (c === 64) return true;
    if (c <= 32) return false;
  }
  return false;
}

/** End of a bare URL (language.md §3): before white space, a bracket, a bar or a quotation mark, and without trailing punctuation. */
function addressEnd(codes: Uint16Array, i: number, n: number): number {
  let j = i;
  for (; j < n; j++) {
    const c = codes[j]!;
    if (kinds[c]! === SPACES || c === 60 || c === 62 || c === 91 || c === 93 || c === 123 || c === 125 || c === 124 || c === 34 || (c >= 0x2018 && c <= 0x201f)) break;
  }
  while (j > i && ',.;:!?)\''.includes(String.fromCharCode(codes[j - 1]!))) j--;
  return j;
}
