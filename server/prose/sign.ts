/** Reads one token that begins with a sign: a mark, a dash, an ellipsis, or one of the endings with an apostrophe. */
import { fold, kinds, LOWER, SPACES } from './characters.ts';
import { find, HASH_PRIME, HASH_START } from './lexicon.ts';
import { CLITIC, DASH, ELLIPSIS, QUOTE, SIGN, SINGLE, SPACE, WORD } from './tokens.ts';
import type { Spelling, Tokens } from './tokens.ts';

/** The shape of the common signs that are a token by themselves, whatever follows; 0 for all other characters. */
export const signs = new Uint16Array(0x10000);
for (const sign of '!#$%&()*+,/:;<=>?@[\\]^_{|}~') signs[sign.charCodeAt(0)] = SIGN;
for (const mark of '"“”„«»「」『』') signs[mark.charCodeAt(0)] = SIGN | QUOTE;

/** As `readOddToken`; no token goes beyond `last`. */
export function readSign(tokens: Tokens, t: number, codes: Uint16Array, last: number, gap: number, spelling: Spelling): number {
  const begin = tokens.start[t]!, c = codes[begin]!;
  let i = begin + 1, shape = gap | (signs[c]! || SIGN), hash = Math.imul(HASH_START ^ c, HASH_PRIME), entry = 0;
  if (c === 46) {
    i = dotsEnd(codes, i, last, gap);
    if (i > begin + 1) shape |= ELLIPSIS;
  } else if (c === 0x2026) shape |= ELLIPSIS;
  else if (c === 45) {
    while (i < last && codes[i] === 45) i++;
    if (i - begin > 1 || ((gap & SPACE) !== 0 && kinds[codes[i]!] === SPACES)) shape |= DASH;
  } else if (c >= 0x2012 && c <= 0x2015) shape |= DASH;
  else if ((c === 39 || c === 96) && i < last && codes[i] === c) {
    // Two apostrophes are the typist's double mark.
    i++;
    shape |= QUOTE;
    tokens.code[t] = 34;
  } else if (c >= 0xd800 && c < 0xdc00) {
    // The two halves of one character.
    if (i < last && (codes[i]! & 0xfc00) === 0xdc00) i++;
  } else if (c === 39 || c === 0x2018 || c === 0x2019 || c === 0x201a) {
    hash = Math.imul(HASH_START ^ 39, HASH_PRIME);
    if ((gap & SPACE) === 0 && t > 0 && isClitic(codes, i, last)) {
      while (i < last && kinds[codes[i]!]! >= LOWER) hash = Math.imul(hash ^ fold(codes[i++]!), HASH_PRIME);
      shape = gap | WORD | CLITIC;
      entry = find(spelling, hash);
    } else shape |= SINGLE;
  }
  if ((shape & (QUOTE | SINGLE)) !== 0) tokens.marks[tokens.markCount++] = t;
  tokens.end[t] = i;
  tokens.hash[t] = hash;
  tokens.suffix[t] = c;
  tokens.entry[t] = entry;
  tokens.shape[t] = shape;
  return i;
}

/** Behind the periods, spaced or not, that go on with the one before `i`. The period of a sentence is no part of a spaced ellipsis behind it. */
function dotsEnd(codes: Uint16Array, i: number, last: number, gap: number): number {
  if ((gap & SPACE) === 0 && codes[i] === 32) return i;
  for (let j = i; j < last; ) {
    if (codes[j] === 46) i = ++j;
    else if (codes[j] === 32 && codes[j + 1] === 46 && j + 1 < last) j++;
    else break;
  }
  return i;
}

/** Whether one of the endings s d m re ve ll, alone, stands at `i`. */
export function isClitic(codes: Uint16Array, i: number, n: number): boolean {
  const a = codes[i]! | 32, b = i + 1 < n ? codes[i + 1]! : 32;
  if (kinds[b]! < LOWER) return a === 115 || a === 100 || a === 109;
  const c = i + 2 < n ? kinds[codes[i + 2]!]! : 0;
  if (c >= LOWER) return false;
  const second = b | 32;
  return (a === 114 && second === 101) || (a === 118 && second === 101) || (a === 108 && second === 108);
}
