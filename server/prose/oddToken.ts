/** Reads one token that is no plain word: a word with signs or foreign letters in it, an abbreviation, a number, a sign. */
import { DIGIT, fold, JOINT, kinds, LOWER, SPACES, UPPER } from './characters.ts';
import { find, HASH_PRIME, HASH_START } from './lexicon.ts';
import { ABBREVIATED, CAPITAL, CAPS, CLITIC, DASH, DIGITS, ELLIPSIS, HYPHENED, INNER_CAPITAL, LETTERS, NUMBER, OPAQUE, QUOTE, SIGN, SINGLE, SPACE, WORD } from './tokens.ts';
import type { Spelling, Tokens } from './tokens.ts';

/** Fills in token `t`, whose start and code are known, and returns where it ends. `codes` are `n` code units with zeros behind; no token goes beyond `stop`; `gap` are the shape bits of what stands before it. */
export function readOddToken(tokens: Tokens, t: number, codes: Uint16Array, n: number, stop: number, gap: number, spelling: Spelling): number {
  const begin = tokens.start[t]!, c = codes[begin]!, kind = kinds[c]!;
  let i = begin, shape = gap, hash = HASH_START, suffix = 0, entry = 0;
  if (kind >= LOWER) {
    const { periods } = spelling;
    let letters = 0, uppers = 0, digits = 0, dotted = 0, ch = c, k = kind;
    if (kind === UPPER) shape |= CAPITAL;
    while (k >= JOINT && i < n && i < stop) {
      if (k === JOINT) {
        // A sign inside a word goes on only where a letter or digit follows it.
        if (i + 1 >= n) break;
        const after = codes[i + 1]!, afterKind = kinds[after]!;
        if (ch === 39 || ch === 0x2019) {
          if (afterKind < LOWER || afterKind === DIGIT || letters === 0 || isClitic(codes, i + 1, n)) break;
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
            if (single ? afterKind >= LOWER && next !== 46 && !(dotted === 0 && afterKind === LOWER) : afterKind === UPPER && next !== 46 && !isAddress(codes, i, n)) break;
            if (!single && afterKind === UPPER && next === 46 && letters > 3) break;
            if (single && next === 46) dotted++;
            else if (!(afterKind === UPPER && next === 46)) shape |= OPAQUE;
          }
        } else if (ch === 44 || ch === 58) {
          if (letters > 0 || afterKind !== DIGIT) {
            if (ch === 58 && letters > 0 && after === 47 && codes[i + 2]! === 47) {
              i = addressEnd(codes, i, n);
              shape |= OPAQUE;
            }
            break;
          }
        } else if (afterKind < LOWER) break;
        else shape |= OPAQUE;
        hash = Math.imul(hash ^ ch, HASH_PRIME);
        suffix = (suffix << 8) ^ ch;
        i++;
        ch = after;
        k = afterKind;
      }
      if (k === DIGIT) digits++;
      else {
        letters++;
        if (k === UPPER) uppers++;
        ch = fold(ch);
      }
      hash = Math.imul(hash ^ ch, HASH_PRIME);
      suffix = (suffix << 8) ^ ch;
      ch = codes[++i]!;
      k = kinds[ch]!;
    }
    suffix &= 0xffffff;
    if (uppers > 0) tokens.capitals[tokens.capitalCount++] = t;
    if (i > stop) i = stop;
    if (letters === 0) shape |= NUMBER;
    else {
      shape |= WORD;
      if (digits > 0) shape |= DIGITS;
      if (uppers > 1) shape |= uppers === letters ? CAPS : INNER_CAPITAL;
      else if (uppers === 1 && kind !== UPPER) shape |= INNER_CAPITAL;
    }
    entry = find(spelling, hash);
    if (codes[i]! === 46 && i < n && letters > 0 && i < stop && (shape & OPAQUE) === 0) {
      const single = letters === dotted + 1 && digits === 0 && codes[i + 1]! !== 46, takes = periods[entry]!;
      if (single && (dotted > 0 || kind === UPPER)) {
        if (dotted > 0) {
          hash = Math.imul(hash ^ 46, HASH_PRIME);
          entry = find(spelling, hash);
        }
        shape |= LETTERS;
        i++;
      } else if ((takes === 2 || (takes === 1 && kind === UPPER)) && codes[i + 1]! !== 46) {
        shape |= ABBREVIATED;
        i++;
      }
    }
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
      if (i - begin > 1 || ((shape & SPACE) !== 0 && kinds[codes[i]!]! === SPACES)) shape |= DASH;
    } else if (c >= 0x2012 && c <= 0x2015) shape |= DASH;
    else if (c === 34 || c === 0x201c || c === 0x201d || c === 0x201e || c === 0xab || c === 0xbb || (c >= 0x300c && c <= 0x300f)) shape |= QUOTE;
    else if ((c === 39 || c === 96) && i < n && codes[i]! === c && i < stop) {
      // Two apostrophes are the typist's double mark.
      i++;
      shape |= QUOTE;
      tokens.code[t] = 34;
    } else if (c === 39 || c === 0x2018 || c === 0x2019 || c === 0x201a) {
      if ((shape & SPACE) === 0 && t > 0 && isClitic(codes, i, n)) {
        while (i < n && i < stop && kinds[codes[i]!]! >= LOWER) i++;
        hash = Math.imul(hash ^ 39, HASH_PRIME);
        for (let j = begin + 1; j < i; j++) hash = Math.imul(hash ^ fold(codes[j]!), HASH_PRIME);
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
    if ((shape & (QUOTE | SINGLE)) !== 0) tokens.marks[tokens.markCount++] = t;
  }
  tokens.end[t] = i;
  tokens.hash[t] = hash;
  tokens.suffix[t] = suffix;
  tokens.entry[t] = entry;
  tokens.shape[t] = shape;
  return i;
}

/** Whether one of the endings s d m re ve ll, alone, stands at `i`. */
function isClitic(codes: Uint16Array, i: number, n: number): boolean {
  const a = codes[i]! | 32, b = i + 1 < n ? codes[i + 1]! : 32;
  if (kinds[b]! < LOWER) return a === 115 || a === 100 || a === 109;
  const c = i + 2 < n ? kinds[codes[i + 2]!]! : 0;
  if (c >= LOWER) return false;
  const second = b | 32;
  return (a === 114 && second === 101) || (a === 118 && second === 101) || (a === 108 && second === 108);
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
