/** Splits English tokens into sentences and prose paragraphs (language.md §3). What kind of line each is, is told by `tellLines`. */
import { ABBREVIATED, BLANK, CAPITAL, CAPS, DASH, ELLIPSIS, LETTERS, LINE, NUMBER, OPAQUE, QUOTE, SIGN, SINGLE, SPACE, WORD } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { hasRoom, roomFor } from '../room.ts';
import { Cls, inAny, is } from './english.ts';

/** Sentences as token ranges with the index of their paragraph, -1 behind the last, and room for their kinds (tellLines.ts). The arrays are longer than there are sentences. */
export interface Split {
  sentences: number;
  from: Int32Array;
  to: Int32Array;
  paragraph: Int32Array;
  line: Int32Array;
}

const split: Split = { sentences: 0, from: new Int32Array(0), to: new Int32Array(0), paragraph: new Int32Array(0), line: new Int32Array(0) };

/** For a text of so many tokens. */
function makeRoom(count: number): void {
  if (hasRoom(split.from.length, count + 1)) return;
  split.from = new Int32Array(roomFor(count));
  // Sentences lie side by side: one ends where the next begins.
  split.to = split.from.subarray(1);
  split.paragraph = new Int32Array(split.from.length);
  split.line = new Int32Array(split.from.length);
}

/** A broken line shorter than this may be a headline, byline, dateline or caption. */
const SHORT_LINE = 60;
/** How far, in tokens, a closing bracket is looked for. */
const BRACKET = 80;
/** What no sentence ends at has none of these. */
const ENDING = SIGN | LINE | ABBREVIATED | LETTERS | OPAQUE;

/** The result is valid until the next call. */
export function splitSentences(tokens: Tokens): Split {
  const { count, shape, code, start, end } = tokens;
  makeRoom(count);
  const { from: begins, paragraph: paragraphs } = split;
  let n = 0, first = 0, paragraph = 0, line = 0, closed = -1, ended = false;
  for (let i = 0; i < count; i++) {
    const s = shape[i]!;
    if ((s & ENDING) === 0) {
      ended = false;
      continue;
    }
    if (i > 0 && (s & LINE) !== 0) {
      if ((s & BLANK) !== 0 || ended || (end[i - 1]! - start[line]! < SHORT_LINE && opensLine(tokens, i))) {
        if (i > first) {
          begins[n] = first;
          paragraphs[n++] = paragraph;
          first = i;
        }
        paragraph++;
        closed = -1;
      }
      line = i;
    }
    ended = false;
    const c = code[i]!;
    if (c === 40 || c === 91) {
      // Inside brackets that open within a sentence no sentence ends.
      if (i > first && i > closed) closed = closing(tokens, i, c === 40 ? 41 : 93);
      continue;
    }
    const sign = (s & (WORD | NUMBER)) === 0;
    const stop = sign ? c === 46 || c === 33 || c === 63 || c === 0x2026 : (s & (ABBREVIATED | LETTERS)) !== 0;
    if (!stop) continue;
    let j = i + 1, quote = false;
    while (j < count && isCloser(tokens, j)) {
      if ((shape[j]! & (QUOTE | SINGLE)) !== 0) quote = true;
      j++;
    }
    if (j < count && (shape[j]! & ELLIPSIS) !== 0 && (shape[j]! & LINE) === 0 && j + 1 < count && (shape[j + 1]! & (QUOTE | SINGLE)) !== 0 && (shape[j + 1]! & SPACE) === 0) continue;
    ended = (j >= count || (shape[j]! & LINE) !== 0) && (sign || is(tokens.entry[i]!, Cls.endAbbreviation) || (s & LETTERS) !== 0 || quote);
    if (j >= count || ended) {
      i = j - 1;
      continue;
    }
    if (i > closed && endsHere(tokens, i, j, first, sign, quote)) {
      begins[n] = first;
      paragraphs[n++] = paragraph;
      first = j;
      i = j - 1;
    }
  }
  if (count > first) {
    begins[n] = first;
    paragraphs[n++] = paragraph;
  }
  begins[n] = count;
  paragraphs[n] = -1;
  split.sentences = n;
  return split;
}

/** Whether a sentence that began at `first` ends with the stop at `i`; `next` is the first token behind its closing marks. */
function endsHere(tokens: Tokens, i: number, next: number, first: number, sign: boolean, quote: boolean): boolean {
  const { shape, code, entry } = tokens, n = shape[next]!;
  if ((n & SPACE) === 0) {
    if (!sign || quote || next !== i + 1 || (n & CAPITAL) === 0 || i === 0) return false;
    const before = shape[i - 1]!;
    return (before & OPAQUE) === 0 && (before & (NUMBER | WORD)) !== 0 && ((before & (CAPITAL | CAPS)) === 0 || is(entry[next]!, Cls.titleAbbreviation) || isStarter(tokens, next));
  }
  if ((n & WORD) !== 0 && (n & CAPITAL) === 0 && (n & OPAQUE) === 0) return false;
  const starter = isStarter(tokens, next);
  if (!sign) return endsAbbreviation(tokens, i, next, first, starter);
  if ((n & (WORD | NUMBER)) === 0) {
    const c = code[next]!;
    if ((n & (DASH | ELLIPSIS)) !== 0) return (n & ELLIPSIS) !== 0 && next + 1 < tokens.count && (shape[next + 1]! & CAPITAL) !== 0;
    if (c === 44 || c === 59 || c === 58 || c === 41 || c === 93 || c === 38 || c === 47) return false;
    if ((n & (QUOTE | SINGLE)) !== 0 && (c === 0x201d || (c === 0x2019 && quote))) return false;
  }
  if ((shape[i]! & ELLIPSIS) !== 0) return i > first && !is(entry[next]!, Cls.i) && ((n & WORD) === 0 || (n & WORD) === 0 || (tokens.end[i]! - tokens.start[i]! > 3 && !isSpaced(tokens, i)) || isFour(tokens, i) || starter);
  if (i > 0 && i - 1 === first && ((shape[i - 1]! & NUMBER) !== 0 || tokens.end[i - 1]! - tokens.start[i - 1]! === 1)) return (shape[i - 1]! & NUMBER) === 0 && code[i] !== 46;
  if ((n & NUMBER) !== 0 && i > 0 && (code[i - 1] === 0xb0 || (is(entry[i - 1]!, Cls.no) && (shape[i - 1]! & CAPITAL) !== 0))) return false;
  // “Will it hold?” Smith asked: the speaker belongs to the sentence.
  return !(quote && (code[i] === 33 || code[i] === 63) && (n & CAPITAL) !== 0 && speakerFollows(tokens, next));
}

function endsAbbreviation(tokens: Tokens, i: number, next: number, first: number, starter: boolean): boolean {
  const { shape, entry, code } = tokens, word = entry[i]!, n = shape[next]!;
  if ((n & WORD) === 0) return (n & QUOTE) !== 0 && (shape[i]! & LETTERS) === 0 && code[next] !== 0x201d && !is(word, Cls.titleAbbreviation) && !is(word, Cls.middleAbbreviation);
  if ((shape[i]! & LETTERS) !== 0 && tokens.end[i]! - tokens.start[i]! === 2) {
    // A single letter: an initial after or before a name, else the end of a sentence (`you and I.`).
    return starter && i > first && (shape[i - 1]! & CAPITAL) === 0;
  }
  if (is(word, Cls.titleAbbreviation) || is(word, Cls.middleAbbreviation)) return false;
  if (is(word, Cls.clock)) return starter || (is(entry[next]!, Cls.titleAbbreviation) && hasVerb(tokens, first, i));
  return starter;
}

/** A capital word that begins sentences rather than names. */
function isStarter(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i]! & (CAPITAL | LETTERS)) === CAPITAL && starters[tokens.entry[i]!] !== 0;
}
const starters = inAny(
  Cls.article, Cls.subjectPronoun, Cls.demonstrative, Cls.possessive, Cls.preposition, Cls.question, Cls.subordinator, Cls.coordinator, Cls.quantifier, Cls.linker, Cls.adverb, Cls.be, Cls.have, Cls.do, Cls.modal, Cls.indefinite, Cls.numberWord,
);

function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const e = tokens.entry[i]!;
    if (is(e, Cls.verbPast) || is(e, Cls.verbS) || is(e, Cls.be) || is(e, Cls.have) || is(e, Cls.do) || is(e, Cls.modal)) return true;
  }
  return false;
}

function speakerFollows(tokens: Tokens, i: number): boolean {
  for (let j = i; j < Math.min(tokens.count, i + 6); j++) {
    const e = tokens.entry[j]!, s = tokens.shape[j]!;
    if (j > i && (is(e, Cls.sayNeutral) || is(e, Cls.sayManner) || is(e, Cls.sayDemand)) && is(e, Cls.verbPast)) return true;
    if ((s & WORD) === 0 || ((s & CAPITAL) === 0 && !is(e, Cls.personNoun) && !is(e, Cls.article) && !is(e, Cls.titleAbbreviation))) return false;
  }
  return false;
}

function isCloser(tokens: Tokens, j: number): boolean {
  const s = tokens.shape[j]!, c = tokens.code[j]!;
  if ((s & SPACE) !== 0 || (s & (WORD | NUMBER)) !== 0) return false;
  if ((s & QUOTE) !== 0) return c === 34 ? j + 1 >= tokens.count || (tokens.shape[j + 1]! & (SPACE | SIGN)) !== 0 : c === 0x201d || c === 0xbb || c === 0x300d || c === 0x300f;
  if ((s & SINGLE) !== 0) return c !== 0x2018 && (j + 1 >= tokens.count || (tokens.shape[j + 1]! & (SPACE | SIGN)) !== 0);
  return c === 41 || c === 93 || c === 46 || c === 33 || c === 63 || c === 0x2026;
}

function opensLine(tokens: Tokens, i: number): boolean {
  const s = tokens.shape[i]!, c = tokens.code[i]!;
  return (s & (CAPITAL | NUMBER | QUOTE | DASH)) !== 0 || ((s & SINGLE) !== 0 && c !== 0x2019) || c === 45 || c === 0x2022;
}

function closing(tokens: Tokens, i: number, mark: number): number {
  const last = Math.min(tokens.count, i + BRACKET);
  for (let j = i + 1; j < last && (tokens.shape[j]! & BLANK) === 0; j++) if (tokens.code[j] === mark) return j;
  return -1;
}

function isSpaced(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.start[i]! + 1) === 32;
}

/** A spaced ellipsis of four periods: the omission and the end of the sentence. */
function isFour(tokens: Tokens, i: number): boolean {
  return isSpaced(tokens, i) && tokens.end[i]! - tokens.start[i]! === 7;
}
