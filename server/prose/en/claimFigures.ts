/** Which figures are to be proved, and which are dates, ages, scores and measures. */
import type { Reading } from '../reading.ts';
import { DASH, HYPHENED, NUMBER } from '../tokens.ts';
import { F, K, note, sighting } from './claimFeatures.ts';
import { isAge, isMakeUp } from './claimPublic.ts';
import { CLOCK, DATE, FIGURE, flagsOfEntries, MEASURE, MONEY, rolesOfEntries } from './claimFlags.ts';

/** A figure in digits: a date, a clock time, an age or a score is no figure to prove. */
export function number(reading: Reading, i: number, from: number, to: number): void {
  const { entry, shape, code, start, end, text } = reading.tokens, flags = flagsOfEntries(), v = sighting.values;
  const before = i > from ? entry[i - 1]! : 0, next = i + 1 < to ? entry[i + 1]! : 0, follows = flags[next]!;
  const length = end[i]! - start[i]!, first = text.charCodeAt(start[i]!);
  if (i > from && isCurrency(code[i - 1]!)) return note(F.money, K.money, i - 1, i + 1);
  if ((follows & MONEY) !== 0) return note(F.money, K.money, i, i + 2);
  if ((follows & FIGURE) !== 0 && i + 2 < to && (flags[entry[i + 2]!]! & MONEY) !== 0) return note(F.money, K.money, i, i + 3);
  if (i + 1 < to && code[i + 1] === 37) return note(F.number, K.number, i, i + 2);
  if (((flags[before]! | follows) & DATE) !== 0 || (rolesOfEntries()[next]! & CLOCK) !== 0 || (length === 4 && (first === 49 || first === 50))) {
    v[F.date] = 1;
    return;
  }
  // `14.05 The talks have begun.`: the hour of a live report.
  if (i === from && length <= 5 && HOUR.test(text.slice(start[i], end[i]))) return;
  // `3-1`: a score or a count of votes, for everybody to see.
  if ((shape[i]! & HYPHENED) !== 0) return;
  if ((i + 2 < to && (shape[i + 1]! & DASH) !== 0 && (shape[i + 2]! & NUMBER) !== 0) || (i - 2 >= from && (shape[i - 1]! & DASH) !== 0 && (shape[i - 2]! & NUMBER) !== 0)) {
    v[F.sport]! += 0.5;
    return;
  }
  // `Daniel Moss, 19, …`
  if (i > from && code[i - 1] === 44 && i + 1 < to && (code[i + 1] === 44 || code[i + 1] === 46) && length <= 2) return;
  if ((follows & MEASURE) !== 0 || isMakeUp(reading.tokens, i, from, to) || isAge(reading.tokens, i, from, to)) {
    v[F.measure] = 1;
    return;
  }
  note(F.number, K.number, i, i + 1);
}

const HOUR = /^[012]?\d[.:][0-5]\d$/;

/** A figure in words. */
export function figure({ tokens }: Reading, i: number, from: number, to: number): void {
  const follows = i + 1 < to ? flagsOfEntries()[tokens.entry[i + 1]!]! : 0;
  if ((follows & MONEY) !== 0) return note(F.money, K.money, i, i + 2);
  if ((follows & MEASURE) !== 0 || isMakeUp(tokens, i, from, to)) {
    sighting.values[F.measure] = 1;
    return;
  }
  if (i > 0 && (tokens.shape[i - 1]! & NUMBER) !== 0) return;
  note(F.number, K.number, i, i + 1);
}

export function isCurrency(code: number): boolean {
  return code === 36 || code === 163 || code === 165 || code === 0x20ac;
}
