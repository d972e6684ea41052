/** The words a finding is about: their line, cut to the width of the terminal, with carets under them. Color is left to pretty.ts. */
import type { Range } from '../range.ts';
import { isPlainWidth, widthOf } from './displayWidth.ts';
import { lineColumn, lineEnd, type Lines } from './lines.ts';
import { printable } from './printable.ts';

export interface Excerpt {
  /** Line number, from 1. */
  readonly line: number;
  readonly words: string;
  /** Spaces and carets, as wide as the words above them. */
  readonly carets: string;
}

/** Columns shown before the words where the line must be cut. */
const LEAD = 16;

/** Shows the first line of `range` (UTF-16 offsets of the whole text) in at most `width` columns. */
export function excerpt(lines: Lines, range: Range, width: number): Excerpt {
  const { line } = lineColumn(lines, range.start);
  const start = lines.starts[line - 1]!, end = lineEnd(lines, line);
  const from = Math.min(range.start, end), to = Math.min(Math.max(range.end, from), end);
  // No more than can be shown is looked at: a line may be the whole of a large file.
  const near = Math.max(start, from - 4 * width), far = Math.min(end, from + 4 * width);
  const words = printable(lines.text.slice(near, far)), place = { from: from - near, to: to - near, before: near > start, behind: far < end };
  return isPlainWidth(words) ? plainExcerpt(line, words, place, width) : wideExcerpt(line, words, place, width);
}

/** Of a line only some words are at hand. */
interface Place {
  /** Where among them stands what the finding is about. */
  readonly from: number;
  readonly to: number;
  /** Whether there is more of the line before or behind them. */
  readonly before: boolean;
  readonly behind: boolean;
}

/** Where every character fills one column, as nearly everywhere, a place in the text is one on the screen. */
function plainExcerpt(line: number, text: string, { from, to, before, behind }: Place, width: number): Excerpt {
  let first = 0, last = text.length;
  if (before || behind || last > width) {
    first = Math.max(0, from - LEAD);
    before ||= first > 0;
    if (before) {
      const space = text.indexOf(' ', first);
      if (space >= 0 && space < from) first = space;
    }
    last = Math.min(text.length, first + width - Number(before) - 1);
    behind ||= last < text.length;
    if (behind) {
      const space = text.lastIndexOf(' ', last - 1);
      if (space >= to) last = space + 1;
    }
  }
  // An empty range, or one at a line's end, still shows its place.
  const lead = before ? '…' : '', at = Math.min(from, last), carets = Math.max(1, Math.min(to, last) - at);
  return { line, words: lead + text.slice(first, last) + (behind ? '…' : ''), carets: ' '.repeat(lead.length + at - first) + '^'.repeat(carets) };
}

function wideExcerpt(line: number, text: string, { from, to, before, behind }: Place, width: number): Excerpt {
  const cells = cellsOf(text);
  if (!before && !behind && widthBetween(cells, 0, cells.length) <= width) return drawn(line, cells, from, to, '', '');

  let words = cells.findIndex(cell => cell.end > from);
  if (words === -1) words = cells.length;
  let first = words;
  for (let lead = 0; first > 0 && (lead += cells[first - 1]!.width) <= LEAD;) first--;
  before ||= first > 0;
  if (before) first = nextSpace(cells, first, words);
  let last = first, room = width - Number(before) - 1;
  while (last < cells.length && room >= cells[last]!.width) room -= cells[last++]!.width;
  behind ||= last < cells.length;
  if (behind) last = lastSpace(cells, last, to);
  return drawn(line, cells.slice(first, last), from, to, before ? '…' : '', behind ? '…' : '');
}

/** Where to cut the lead: at the first space from `first` on, or where there is none at `first`. */
function nextSpace(cells: readonly Cell[], first: number, words: number): number {
  for (let i = first; i < words; i++) if (cells[i]!.text === ' ') return i;
  return first;
}

/** Where to cut the rest: behind the last space that follows the words, or where there is none at `last`. */
function lastSpace(cells: readonly Cell[], last: number, to: number): number {
  for (let i = last; i > 0 && cells[i - 1]!.start >= to; i--) if (cells[i - 1]!.text === ' ') return i;
  return last;
}

/** A character with the marks that combine with it. */
interface Cell extends Range {
  readonly text: string;
  readonly width: number;
}

function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const character of text) {
    const width = widthOf(character.codePointAt(0)!), before = cells.at(-1);
    if (width === 0 && before) cells[cells.length - 1] = { ...before, text: before.text + character, end: at + character.length };
    else cells.push({ text: character, width, start: at, end: at + character.length });
    at += character.length;
  }
  return cells;
}

function widthBetween(cells: readonly Cell[], from: number, to: number): number {
  let width = 0;
  for (let i = from; i < to; i++) width += cells[i]!.width;
  return width;
}

function drawn(line: number, cells: readonly Cell[], from: number, to: number, before: string, after: string): Excerpt {
  let carets = ' '.repeat(before.length);
  for (const cell of cells) carets += (cell.end > from && cell.start < to ? '^' : ' ').repeat(cell.width);
  if (!carets.includes('^')) {
    const place = widthBetween(cells, 0, cells.filter(cell => cell.end <= from).length) + before.length;
    carets = `${' '.repeat(place)}^`;
  }
  return { line, words: before + cells.map(cell => cell.text).join('') + after, carets: carets.trimEnd() };
}
