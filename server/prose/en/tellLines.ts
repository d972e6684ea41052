/** Tells prose sentences from headlines, bylines, datelines, captions, questions and fragments. Where lines end is left to `splitSentences`. */
import { BYLINE, CAPTION, DATELINE, FRAGMENT, HEADLINE, QUESTION, SENTENCE } from '../finds.ts';
import type { ProseContext, ProseState } from '../prose.ts';
import { CAPITAL, NUMBER, WORD } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { Cls, is } from './english.ts';
import type { Split } from './sentences.ts';

/** Longest headline, in tokens. */
const LONGEST = 24;

/** A sentence of at least so many tokens that ends with a stop begins the running text. */
const RUNNING = 8;

/** Fills in the kinds of all sentences, and returns which one begins the running text: -1 where none does, or it has begun before. */
export function tellLines(tokens: Tokens, { sentences, from, to, paragraph, line }: Split, { begun }: ProseState, { heading }: ProseContext): number {
  let opens = -1;
  for (let k = 0; k < sentences; k++) {
    const a = from[k]!, b = to[k]!, alone = (k === 0 || paragraph[k] !== paragraph[k - 1]) && paragraph[k] !== paragraph[k + 1];
    const kind = line[k] = heading ? HEADLINE : kindOf(tokens, a, b, (alone ? ALONE : 0) | (begun || opens >= 0 ? BEGUN : 0));
    if (kind === SENTENCE && !begun && opens < 0 && b - a >= RUNNING) opens = k;
  }
  return opens;
}

/** The sentence is a paragraph of its own; running text has begun before it. */
const ALONE = 1, BEGUN = 2;

function kindOf(tokens: Tokens, from: number, to: number, where: number): number {
  const { shape, code, entry } = tokens;
  let last = to - 1;
  while (last > from && (shape[last]! & (WORD | NUMBER)) === 0 && !isStop(code[last]!)) last--;
  const stopped = isStop(code[last]!) && (shape[last]! & (WORD | NUMBER)) === 0;
  if (stopped) return code[last] === 63 ? QUESTION : SENTENCE;
  if ((where & ALONE) === 0) return to - from > 5 || hasFinite(tokens, from, to) ? SENTENCE : FRAGMENT;
  if (isCaption(tokens, from, to)) return CAPTION;
  if (isDate(tokens, from, to)) return DATELINE;
  if (is(entry[from]!, Cls.by) && (shape[from + 1]! & CAPITAL) !== 0 && from + 1 < to && to - from <= 14 && !hasFinite(tokens, from, to)) return BYLINE;
  if ((where & BEGUN) === 0 && to - from <= LONGEST) return HEADLINE;
  return code[to - 1] === 58 || to - from > LONGEST || hasFinite(tokens, from, to) ? SENTENCE : FRAGMENT;
}

function isStop(c: number): boolean {
  return c === 46 || c === 33 || c === 63 || c === 0x2026;
}

function hasFinite(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const e = tokens.entry[i]!;
    if (is(e, Cls.be) || is(e, Cls.have) || is(e, Cls.do) || is(e, Cls.modal) || (i > from && (is(e, Cls.verbPast) || is(e, Cls.verbS)) && !is(e, Cls.nounPlural))) return true;
  }
  return false;
}

function isDate(tokens: Tokens, from: number, to: number): boolean {
  let hit = false;
  if (to - from > 10) return false;
  for (let i = from; i < to; i++) {
    const e = tokens.entry[i]!;
    if (is(e, Cls.weekday) || is(e, Cls.month)) hit = true;
    else if ((tokens.shape[i]! & WORD) !== 0 && !is(e, Cls.clock) && !is(e, Cls.of) && tokens.end[i]! - tokens.start[i]! > 3) return false;
  }
  return hit;
}

function isCaption(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) if (tokens.code[i + 1] === 58 && is(tokens.entry[i]!, Cls.captionWord)) return true;
  return false;
}
