/** Tells where a sentence begins behind its dateline, `ORRIN, Nov. 3 (Agency) — The port …`, or the time of a live report, `14:05 The port …`. Lines that are datelines alone are left to `tellLines`. */
import type { Reading } from '../../reading.ts';
import { CAPITAL, CAPS, DASH, NUMBER } from '../../tokens.ts';
import { CLOSE, COLON, COMMA, DASHED, MARK, NAME, NUM, OPEN, TIME } from '../tags.ts';

/** Longest dateline, in tokens. */
const LONGEST = 14;

/** First token behind the dateline of a sentence that opens a paragraph; `from` where it has none. */
export function behindDateline({ tokens }: Reading, tags: Uint8Array, from: number, to: number): number {
  const { shape, code } = tokens;
  if ((shape[from]! & NUMBER) !== 0) return behindClock(tokens, tags, from, to);
  if ((shape[from]! & CAPITAL) === 0) return from;
  // One name in plain capitals and small letters says little: `Okafor — Lund’s deputy — left`.
  let sure = (shape[from]! & CAPS) !== 0;
  for (let j = from + 1; j < to && j < from + LONGEST; j++) {
    const t = tags[j]!;
    if ((shape[j]! & DASH) !== 0 || code[j] === 45) {
      const opens = j + 1 < to && ((shape[j + 1]! & CAPITAL) !== 0 || tags[j + 1] === MARK || tags[j + 1] === NUM);
      return opens && (sure || !hasDash(tokens.shape, j + 1, to)) ? j + 1 : from;
    }
    if (t === COMMA || t === OPEN || t === TIME) sure = true;
    else if ((shape[j]! & CAPITAL) === 0 && t !== NAME && t !== NUM && t !== CLOSE && code[j] !== 46) return from;
  }
  return from;
}

/** `14:05 Okafor said`, `2.15 pm: The mayor said`; `from` where no time of day stands there. */
function behindClock({ text, start, end, shape }: Reading['tokens'], tags: Uint8Array, from: number, to: number): number {
  const time = CLOCK.exec(text.slice(start[from], end[from]));
  let j = from + 1;
  // A number alone is an hour before `a.m.`.
  if (time === null || (time[1] === undefined && !(j < to && HALF.test(text.slice(start[j], end[j]))))) return from;
  while (j < to && j < from + LONGEST && (ZONE.test(text.slice(start[j], end[j])) || tags[j] === DASHED || tags[j] === COLON || tags[j] === COMMA)) j++;
  // A sentence begins there, and not `14:05 trains`.
  return j < to && ((shape[j]! & CAPITAL) !== 0 || tags[j] === MARK) ? j : from;
}
const HALF = /^[ap]\.?m\.?$/i, CLOCK = /^(?:[01]?\d|2[0-4])([:.h][0-5]\d(?:[ap]m)?|[ap]m)?$/i, ZONE = /^(?:[ap]\.?m\.?|uhr|h|hrs|gmt|utc|bst|cet|cest|[ecmp][ds]?t)$/i;

function hasDash(shape: Int32Array, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if ((shape[j]! & DASH) !== 0) return true;
  return false;
}
