/** Makes tokens of any text: of one with ranges that are a token each, or of any length. What most texts are is read more quickly by tokenize.ts. */
import type { Range } from '../range.ts';
import { kinds, SPACES } from './characters.ts';
import { HASH_START } from './lexicon.ts';
import { readOddToken } from './oddToken.ts';
import { hasRoom } from './room.ts';
import { BLANK, LINE, OPAQUE, SPACE, WORD } from './tokens.ts';
import type { Spelling, Tokens } from './tokens.ts';

const tokens: Tokens = { text: '', count: 0, start: new Int32Array(0), end: new Int32Array(0), hash: new Int32Array(0), suffix: new Int32Array(0), entry: new Int32Array(0), shape: new Int32Array(0), known: new Int32Array(0), code: new Uint16Array(0), marks: [], markCount: 0, capitals: new Int32Array(0), capitalCount: 0 };

/** As `tokenize`. */
export function tokenizeAny(text: string, opaque: readonly Range[], spelling: Spelling): Tokens {
  const n = text.length, codes = codesOf(text);
  // A token has a character at least; what is too little grows below.
  if (!hasRoom(tokens.start.length, Math.min(tokens.start.length, n))) makeRoom(0);
  let count = 0, gap = SPACE | LINE | BLANK, lines = 0, o = 0, stop = opaque.length > 0 ? opaque[0]!.start : n + 1;
  tokens.markCount = tokens.capitalCount = 0;
  for (let i = 0; i < n; ) {
    const c = codes[i]!;
    if (i < stop && kinds[c] === SPACES) {
      gap |= SPACE;
      if (c === 10 || c === 13) {
        if (c === 13 && codes[i + 1] === 10) i++;
        gap |= ++lines > 1 ? LINE | BLANK : LINE;
      }
      i++;
      continue;
    }
    if (count === tokens.start.length) makeRoom(count);
    tokens.start[count] = i;
    tokens.code[count] = c;
    if (i >= stop) {
      i = Math.max(opaque[o]!.end, i + 1);
      while (o < opaque.length && opaque[o]!.start < i) o++;
      stop = o < opaque.length ? opaque[o]!.start : n + 1;
      tokens.end[count] = i;
      tokens.hash[count] = HASH_START;
      tokens.suffix[count] = tokens.entry[count] = 0;
      tokens.shape[count] = gap | WORD | OPAQUE;
    } else i = readOddToken(tokens, count, codes, n, stop, gap, spelling);
    count++;
    gap = lines = 0;
  }
  tokens.known.fill(0, 0, count);
  tokens.text = text;
  tokens.count = count;
  return tokens;
}

/** The text's code units with a few zeros behind. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length + 4);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** Makes the arrays twice as long as `kept`, the tokens of which stay. */
function makeRoom(kept: number): void {
  const room = Math.max(1024, kept * 2);
  for (const key of ['start', 'end', 'hash', 'suffix', 'entry', 'shape', 'known', 'capitals'] as const) {
    const wider = new Int32Array(room);
    wider.set(tokens[key].subarray(0, kept));
    tokens[key] = wider;
  }
  const code = new Uint16Array(room);
  code.set(tokens.code.subarray(0, kept));
  tokens.code = code;
}
