/** Tells where a sentence begins behind its dateline: `ORRIN, Nov. 3 (Agency) — The port …`. Lines that are datelines alone are left to `lineKind`. */
import type { Reading } from '../../reading.ts';
import { CAPITAL, CAPS, DASH } from '../../tokens.ts';
import { CLOSE, COMMA, MARK, NAME, NUM, OPEN, TIME } from '../tags.ts';

/** Longest dateline, in tokens. */
const LONGEST = 14;

/** First token behind the dateline of a sentence that opens a paragraph; `from` where it has none. */
export function behindDateline({ tokens }: Reading, tags: Uint8Array, from: number, to: number): number {
  const { shape, code } = tokens;
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

function hasDash(shape: Int32Array, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if ((shape[j]! & DASH) !== 0) return true;
  return false;
}
