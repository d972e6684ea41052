/** What means one thing as a whole, and nothing inside it: code, HTML, URLs, escapes. */
import { isAsciiPunctuation } from './characters.ts';
import { readControl } from './control.ts';
import { readAngle, type AngleMemory } from './html.ts';
import { endOfUrl, startOfUrl } from './url.ts';
import type { Control, Inert } from './syntax.ts';

export interface Piece {
  /** Null for signs that begin nothing: reading goes on behind them. */
  readonly what: Inert['what'] | null;
  readonly start: number;
  readonly end: number;
  /** How many signs at its start and its end prose leaves out. */
  readonly open: number;
  readonly close: number;
  readonly control: Control | null;
}

export interface PieceMemory extends AngleMemory {
  /** Where the last run of backticks of each length begins. */
  lastRuns: Map<number, number> | null;
}

/** The piece that the sign at `i` begins or, of a URL, is part of; it begins at or behind `from` and ends by `limit`. */
export function readPiece(text: string, i: number, from: number, limit: number, memory: PieceMemory): Piece | null {
  switch (text.charCodeAt(i)) {
    case 96: return code(text, i, limit, memory);
    case 60: return angle(text, i, limit, memory);
    case 92: return i + 1 < limit && isAsciiPunctuation(text.charCodeAt(i + 1)) ? piece('escape', i, i + 2, 1, 0) : null;
    default: {
      const start = startOfUrl(text, i, from), end = start < 0 ? -1 : endOfUrl(text, i, limit);
      return end < i + 3 ? null : piece('url', start, end, 0, 0);
    }
  }
}

function piece(what: Piece['what'], start: number, end: number, open: number, close: number, control: Control | null = null): Piece {
  return { what, start, end, open, close, control };
}

function code(text: string, i: number, limit: number, memory: PieceMemory): Piece {
  const length = runOf(text, i, limit);
  memory.lastRuns ??= lastRuns(text, i, memory.end);
  if ((memory.lastRuns.get(length) ?? -1) < i + length) return piece(null, i, i + length, 0, 0);
  for (let p = i + length; p < limit; p++) {
    if (text.charCodeAt(p) !== 96) continue;
    const run = runOf(text, p, limit);
    if (run === length) return piece('code', i, p + run, length, length);
    p += run - 1;
  }
  return piece(null, i, i + length, 0, 0);
}

function angle(text: string, i: number, limit: number, memory: PieceMemory): Piece | null {
  const found = readAngle(text, i, limit, memory);
  if (found === null) return null;
  const { what, end } = found;
  if (what === 'url') return piece('url', i, end, 1, 1);
  return piece('html', i, end, end - i, 0, what === 'comment' ? readControl(text, i, end) : null);
}

function runOf(text: string, i: number, limit: number): number {
  let p = i;
  while (p < limit && text.charCodeAt(p) === 96) p++;
  return p - i;
}

function lastRuns(text: string, from: number, end: number): Map<number, number> {
  const last = new Map<number, number>();
  for (let p = from; p < end; p++) {
    if (text.charCodeAt(p) !== 96) continue;
    const run = runOf(text, p, end);
    last.set(run, p);
    p += run;
  }
  return last;
}
