/** Makes tokens in one pass over the text's character codes. All but plain words and common signs is read by oddToken.ts. */
import type { Range } from '../range.ts';
import { JOINT, kinds, LOWER, plain, SPACES } from './characters.ts';
import { CAPITALS_AT, findRuns, LONGEST, RUN_END, runEnd, runEntry, runHash, units } from './letterRuns.ts';
import { HASH_PRIME, HASH_START } from './lexicon.ts';
import { readOddToken } from './oddToken.ts';
import { signs } from './sign.ts';
import { tokenizeAny } from './tokenizeAny.ts';
import { BLANK, CAPITAL, CAPS, INNER_CAPITAL, LINE, QUOTE, SIGN, SPACE, WORD } from './tokens.ts';
import type { Spelling, Tokens } from './tokens.ts';

/** A token has a character at least. The arrays are never others, and the compiler knows where they are. */
const start = new Int32Array(LONGEST), end = new Int32Array(LONGEST), hashes = new Int32Array(LONGEST), suffixes = new Int32Array(LONGEST), entries = new Int32Array(LONGEST), shapes = new Int32Array(LONGEST), known = new Int32Array(LONGEST), code = new Uint16Array(LONGEST), capitals = new Int32Array(LONGEST);
const tokens: Tokens = { text: '', count: 0, start, end, hash: hashes, suffix: suffixes, entry: entries, shape: shapes, known, code, marks: [], markCount: 0, capitals, capitalCount: 0 };

/** Tokens of `text`; each of the ascending `opaque` ranges is one token. They stand in one shared set of arrays, valid until the next call: nothing that outlives the caller may keep it. */
export function tokenize(text: string, opaque: readonly Range[], spelling: Spelling): Tokens {
  const n = text.length, { periods } = spelling;
  // Named here, the arrays are known to the compiler before it comes to the loop; in it they would be asked what they are for each word.
  const codes = units, kindOf = kinds, small = plain, ends = runEnd, hashOfRun = runHash, entryOfRun = runEntry, signOf = signs;
  if (n > LONGEST || opaque.length > 0) return tokenizeAny(text, opaque, spelling);
  findRuns(text, spelling.table);
  let count = 0, run = 0, passed = 0, gap = SPACE | LINE | BLANK, lines = 0;
  tokens.markCount = tokens.capitalCount = 0;
  for (let i = 0; i < n; ) {
    let c = codes[i]!;
    const low = small[c]!;
    if (low === 0 && kindOf[c] === SPACES) {
      gap |= SPACE;
      if (c === 10 || c === 13) {
        if (c === 13 && codes[i + 1] === 10) i++;
        gap |= ++lines > 1 ? LINE | BLANK : LINE;
      }
      i++;
      continue;
    }
    start[count] = i;
    code[count] = c;
    if (low !== 0) {
      while ((ends[run]! & RUN_END) <= i) passed = ends[run++]! >> CAPITALS_AT;
      const place = ends[run]!, behind = place & RUN_END, word = entryOfRun[run]!, first = (c ^ low) >> 5, length = behind - i;
      c = codes[behind]!;
      // A period behind the word is its own only if it is an abbreviation, or goes on behind it.
      if (kindOf[c]! < JOINT || c === 44 || (c === 46 && length > 1 && periods[word] === 0 && kindOf[codes[behind + 1]!]! < LOWER)) {
        const uppers = (place >> CAPITALS_AT) - passed;
        let shape = gap | WORD | (-first & CAPITAL);
        if (uppers !== first) shape |= uppers > 1 && uppers === length ? CAPS : INNER_CAPITAL;
        capitals[tokens.capitalCount] = count;
        tokens.capitalCount += -uppers >>> 31;
        end[count] = behind;
        hashes[count] = hashOfRun[run]!;
        suffixes[count] = length > 2 ? (small[codes[behind - 3]!]! << 16) | (small[codes[behind - 2]!]! << 8) | small[codes[behind - 1]!]! : length > 1 ? (low << 8) | small[codes[behind - 1]!]! : low;
        entries[count] = word;
        shapes[count] = shape;
        count++;
        gap = lines = 0;
        i = behind;
        if (c === 32) {
          gap = SPACE;
          i++;
        }
        continue;
      }
    }
    const sign = signOf[c]!;
    if (low === 0 && (sign !== 0 || (c === 46 && codes[i + 1] !== 46 && codes[i + 2] !== 46))) {
      if ((sign & QUOTE) !== 0) tokens.marks[tokens.markCount++] = count;
      end[count] = ++i;
      hashes[count] = Math.imul(HASH_START ^ c, HASH_PRIME);
      suffixes[count] = c;
      entries[count] = 0;
      shapes[count++] = gap | SIGN | sign;
    } else i = readOddToken(tokens, count++, codes, n, n, gap, spelling);
    gap = lines = 0;
  }
  known.fill(0, 0, count);
  tokens.text = text;
  tokens.count = count;
  return tokens;
}
