/** Tells prose sentences from headlines, bylines, datelines, captions, questions and fragments. Where lines end is left to `splitSentences`. */
import type { ProseContext, Sentence } from '../prose.ts';
import { CAPITAL, NUMBER, WORD } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { Cls, is } from './english.ts';

/** Longest headline, in tokens. */
const HEADLINE = 24;

/** `alone`: the sentence is a paragraph of its own; `begun`: running text has begun before it. */
export function lineKind(tokens: Tokens, from: number, to: number, where: { readonly alone: boolean; readonly begun: boolean; readonly context: ProseContext }): Sentence['kind'] {
  const { shape, code, entry } = tokens;
  if (where.context.heading) return 'headline';
  let last = to - 1;
  while (last > from && (shape[last]! & (WORD | NUMBER)) === 0 && !isStop(code[last]!)) last--;
  const stopped = isStop(code[last]!) && (shape[last]! & (WORD | NUMBER)) === 0;
  if (stopped && code[last] === 63) return 'question';
  if (stopped || !where.alone) return stopped || to - from > 5 ? 'sentence' : hasFinite(tokens, from, to) ? 'sentence' : 'fragment';
  if (isCaption(tokens, from, to)) return 'caption';
  if (isDate(tokens, from, to)) return 'dateline';
  if (is(entry[from]!, Cls.by) && (shape[from + 1]! & CAPITAL) !== 0 && from + 1 < to && to - from <= 14 && !hasFinite(tokens, from, to)) return 'byline';
  if (!where.begun && to - from <= HEADLINE) return 'headline';
  if (code[to - 1] === 58 || to - from > HEADLINE) return 'sentence';
  return hasFinite(tokens, from, to) ? 'sentence' : 'fragment';
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
