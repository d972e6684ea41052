/** What two versions of a text have in common at their ends, by the identity of their pieces: places there keep their columns, and their lines up to a shift. */
import { difference, itemAt, startOf } from '../sequence.ts';
import { type Lines, offsetAt, positionAt } from './positions.ts';

export interface Unchanged {
  /** What lies before this offset stands at the same offset, line and column in both versions. */
  readonly head: number;
  /** What lies at or behind this offset of the later version stands in the earlier one `shift` units and `lines` lines before. */
  readonly tail: number;
  readonly shift: number;
  readonly lines: number;
}

/** The cost follows the number of chunks, and the length of the two or three that differ. */
export function unchanged(before: Lines, after: Lines): Unchanged {
  const a = before.pieces, b = after.pieces, { from, until } = difference(a.chunks, b.chunks);
  let first = b.firsts[from] ?? b.count, behind = b.count - (b.firsts[until] ?? b.count);
  const fewest = Math.min(a.count, b.count);
  while (first < fewest && itemAt(a, first) === itemAt(b, first)) first++;
  while (behind < fewest - first && itemAt(a, a.count - 1 - behind) === itemAt(b, b.count - 1 - behind)) behind++;
  return { head: startOf(b, first), tail: wholeLine(after, startOf(b, b.count - behind)), shift: b.size - a.size, lines: after.count - before.count };
}

/** A piece may begin in the middle of a line, whose beginning may have changed. */
function wholeLine(lines: Lines, offset: number): number {
  const { line, character } = positionAt(lines, offset);
  return character === 0 ? offset : line < lines.count ? offsetAt(lines, { line: line + 1, character: 0 }) : lines.pieces.size + 1;
}
