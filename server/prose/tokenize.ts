/** Makes tokens in one pass over the text's character codes. All but plain words is read by oddToken.ts. */
import type { Range } from '../range.ts';
import { JOINT, kinds, LOWER, plain, SPACES } from './characters.ts';
import { find, HASH_PRIME, HASH_START } from './lexicon.ts';
import { readOddToken } from './oddToken.ts';
import { hasRoom, roomFor } from './room.ts';
import { BLANK, CAPITAL, CAPS, INNER_CAPITAL, LINE, OPAQUE, SPACE, WORD } from './tokens.ts';
import type { Spelling, Tokens } from './tokens.ts';

const tokens: Tokens = { text: '', count: 0, start: new Int32Array(0), end: new Int32Array(0), hash: new Int32Array(0), suffix: new Int32Array(0), entry: new Int32Array(0), shape: new Int32Array(0), code: new Uint16Array(0), marks: [], markCount: 0, capitals: [], capitalCount: 0 };

/** Tokens of `text`; each of the ascending `opaque` ranges is one token. They stand in one shared set of arrays, valid until the next call: nothing that outlives the caller may keep it. */
export function tokenize(text: string, opaque: readonly Range[], spelling: Spelling): Tokens {
  const n = text.length, codes = copied(text), { periods } = spelling, { capitals } = tokens;
  // A token has a character at least; what is too little grows below.
  if (!hasRoom(tokens.start.length, Math.min(tokens.start.length, n))) makeRoom(0);
  let { start, end, hash: hashes, suffix: suffixes, entry, shape: shapes, code } = tokens;
  let count = 0, gap = SPACE | LINE | BLANK, lines = 0, o = 0, stop = opaque.length > 0 ? opaque[0]!.start : n + 1;
  tokens.markCount = tokens.capitalCount = 0;
  for (let i = 0; i < n; ) {
    let c = codes[i]!;
    if (i < stop && kinds[c] === SPACES) {
      gap |= SPACE;
      if (c === 10 || c === 13) {
        if (c === 13 && codes[i + 1] === 10) i++;
        gap |= ++lines > 1 ? LINE | BLANK : LINE;
      }
      i++;
      continue;
    }
    if (count === start.length) ({ start, end, hash: hashes, suffix: suffixes, entry, shape: shapes, code } = grown());
    start[count] = i;
    code[count] = c;
    let low = plain[c]!;
    if (low !== 0 && stop > n) {
      const begin = i;
      let hash = HASH_START, suffix = 0, uppers = 0, shape = c === low ? gap | WORD : gap | WORD | CAPITAL;
      do {
        hash = Math.imul(hash ^ low, HASH_PRIME);
        suffix = (suffix << 8) ^ low;
        uppers += (c ^ low) >> 5;
        c = codes[++i]!;
        low = plain[c]!;
      } while (low !== 0);
      const word = find(spelling, hash);
      // A period behind the word is its own only if it is an abbreviation, or goes on behind it.
      if (kinds[c]! < JOINT || c === 44 || (c === 46 && i - begin > 1 && periods[word] === 0 && kinds[codes[i + 1]!]! < LOWER)) {
        if (uppers > 0) {
          capitals[tokens.capitalCount++] = count;
          if (uppers > 1) shape |= uppers === i - begin ? CAPS : INNER_CAPITAL;
          else if ((shape & CAPITAL) === 0) shape |= INNER_CAPITAL;
        }
        end[count] = i;
        hashes[count] = hash;
        suffixes[count] = suffix & 0xffffff;
        entry[count] = word;
        shapes[count] = shape;
        count++;
        gap = lines = 0;
        if (c === 32) {
          gap = SPACE;
          i++;
        }
        continue;
      }
      i = begin;
    } else if (i >= stop) {
      i = Math.max(opaque[o]!.end, i + 1);
      while (o < opaque.length && opaque[o]!.start < i) o++;
      stop = o < opaque.length ? opaque[o]!.start : n + 1;
      end[count] = i;
      hashes[count] = HASH_START;
      suffixes[count] = entry[count] = 0;
      shapes[count] = gap | WORD | OPAQUE;
      count++;
      gap = lines = 0;
      continue;
    }
    i = readOddToken(tokens, count++, codes, n, stop, gap, spelling);
    gap = lines = 0;
  }
  tokens.text = text;
  tokens.count = count;
  return tokens;
}

/** The text's code units with a few zeros behind: reading them is quicker than reading the string, and never out of bounds. */
let units = new Uint16Array(1024);

function copied(text: string): Uint16Array {
  const n = text.length;
  if (!hasRoom(units.length, n + 4)) units = new Uint16Array(roomFor(n + 4));
  const codes = units;
  for (let i = 0; i < n; i++) codes[i] = text.charCodeAt(i);
  codes[n] = codes[n + 1] = codes[n + 2] = codes[n + 3] = 0;
  return codes;
}

/** Room for as many tokens again. */
function grown(): Tokens {
  makeRoom(tokens.start.length);
  return tokens;
}

/** Makes the arrays twice as long as `kept`, the tokens of which stay. */
function makeRoom(kept: number): void {
  const room = Math.max(1024, kept * 2);
  for (const key of ['start', 'end', 'hash', 'suffix', 'entry', 'shape'] as const) {
    const wider = new Int32Array(room);
    wider.set(tokens[key].subarray(0, kept));
    tokens[key] = wider;
  }
  const code = new Uint16Array(room);
  code.set(tokens.code.subarray(0, kept));
  tokens.code = code;
}
