/** Offsets ↔ lines and columns, both in UTF-16 units: the one file that knows lines. Line ends are LF, CRLF and CR. Protocol shapes are left to the others of this room. */
import type { Range } from '../range.ts';
import type { Chunk, Sequence, Sized } from '../sequence.ts';
import { indexAt, itemAt, startOf } from '../sequence.ts';

/** A stretch of text; no line end is cut in two by its edges. */
export interface Piece extends Sized {
  readonly text: string;
}
/** The lines of one version. Making it costs what changed since the version before, and a step for each chunk. */
export interface Lines {
  readonly pieces: Sequence<Piece>;
  /** Line ends before each chunk. */
  readonly before: readonly number[];
  /** Line ends in all. */
  readonly count: number;
}
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Starts of the lines that begin in a chunk, from the chunk's start. A chunk never changes, so its lines are found once. */
const known = new WeakMap<Chunk<Piece>, readonly number[]>();

export function linesOf(pieces: Sequence<Piece>): Lines {
  const before: number[] = [];
  let count = 0;
  for (const chunk of pieces.chunks) {
    before.push(count);
    count += startsIn(chunk).length;
  }
  return { pieces, before, count };
}

/** The place of `offset`; never inside a surrogate pair or between CR and LF (then the place before them), never outside the text. */
export function positionAt(lines: Lines, offset: number): Position {
  const at = whole(lines.pieces, Math.max(0, Math.min(offset, lines.pieces.size)));
  const line = lineOf(lines, at);
  return { line, character: at - lineStart(lines, line) };
}

/** The offset of a place; what lies behind a line's end counts as its end, what lies behind the last line as the end of the text. */
export function offsetAt(lines: Lines, { line, character }: Position): number {
  if (line < 0) return 0;
  if (line > lines.count) return lines.pieces.size;
  const start = lineStart(lines, line);
  return Math.max(start, Math.min(start + character, lineEnd(lines, line)));
}

export function rangeAt(lines: Lines, { start, end }: Range): { readonly start: Position; readonly end: Position } {
  return { start: positionAt(lines, start), end: positionAt(lines, end) };
}

function startsIn(chunk: Chunk<Piece>): readonly number[] {
  const found = known.get(chunk);
  if (found) return found;
  const starts: number[] = [];
  chunk.items.forEach(({ text }, i) => {
    const base = chunk.offsets[i]!;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(base + at + 1);
    }
  });
  known.set(chunk, starts);
  return starts;
}

function lineOf({ pieces, before }: Lines, offset: number): number {
  if (pieces.count === 0) return 0;
  const chunk = countUpTo(pieces.starts, offset) - 1;
  return before[chunk]! + countUpTo(startsIn(pieces.chunks[chunk]!), offset - pieces.starts[chunk]!);
}

function lineStart({ pieces, before }: Lines, line: number): number {
  if (line === 0) return 0;
  const chunk = countUpTo(before, line - 1) - 1;
  return pieces.starts[chunk]! + startsIn(pieces.chunks[chunk]!)[line - 1 - before[chunk]!]!;
}

function lineEnd(lines: Lines, line: number): number {
  if (line === lines.count) return lines.pieces.size;
  const end = lineStart(lines, line + 1) - 1;
  return unitAt(lines.pieces, end) === 10 && unitAt(lines.pieces, end - 1) === 13 ? end - 1 : end;
}

/** A piece begins with a whole character, so its first needs no look at the piece before. */
function whole(pieces: Sequence<Piece>, offset: number): number {
  if (offset >= pieces.size) return offset;
  const index = indexAt(pieces, offset), at = offset - startOf(pieces, index);
  if (at === 0) return offset;
  const { text } = itemAt(pieces, index), unit = text.charCodeAt(at);
  if (unit !== 10 && (unit & 0xfc00) !== 0xdc00) return offset;
  const previous = text.charCodeAt(at - 1);
  const split = unit === 10 ? previous === 13 : (previous & 0xfc00) === 0xd800;
  return split ? offset - 1 : offset;
}

/** 0 outside the text. */
function unitAt(pieces: Sequence<Piece>, offset: number): number {
  if (offset < 0 || offset >= pieces.size) return 0;
  const index = indexAt(pieces, offset);
  return itemAt(pieces, index).text.charCodeAt(offset - startOf(pieces, index));
}

/** How many numbers of the ascending `list` are not above `n`. */
function countUpTo(list: readonly number[], n: number): number {
  let low = 0, high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= n) low = middle + 1;
    else high = middle;
  }
  return low;
}
