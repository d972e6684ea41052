/** The line of the text that holds an offset, found without joining the text. Turning offsets into line numbers is left to the edge. */
import type { Document } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { indexAt, itemAt, startOf } from '../sequence.ts';

/** From the first character of the line to behind its line end (LF, CRLF, CR). Absolute offsets. */
export function lineOf(document: Document, offset: number): Range {
  const { blocks } = document;
  const at = indexAt(blocks, offset);
  if (at < 0) return { start: 0, end: 0 };
  // Blocks hold whole lines, but the cells of a table share one: walk on over neighbours until a line end is met.
  let start = 0;
  for (let i = at; i >= 0; i--) {
    const base = startOf(blocks, i);
    const before = lineEnds(itemAt(blocks, i).text).filter((end) => base + end <= offset).at(-1);
    if (before === undefined) continue;
    start = base + before;
    break;
  }
  let end = blocks.size;
  for (let i = at; i < blocks.count; i++) {
    const base = startOf(blocks, i);
    const next = lineEnds(itemAt(blocks, i).text).find((e) => base + e > offset);
    if (next === undefined) continue;
    end = base + next;
    break;
  }
  return { start, end };
}

/** Offsets behind each line end. */
function lineEnds(text: string): number[] {
  return [...text.matchAll(/\r\n|\n|\r/g)].map((m) => m.index + m[0].length);
}
