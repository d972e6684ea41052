/** The line of the text that holds an offset, found without joining the text. Turning offsets into line numbers is left to the edge. */
import type { Document } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { indexAt, itemAt, startOf } from '../sequence.ts';

/** From the first character of the line to behind its line end (LF, CRLF, CR). Absolute offsets; the cost follows the length of the line. */
export function lineOf(document: Document, offset: number): Range {
  const { blocks } = document;
  const at = indexAt(blocks, offset);
  if (at < 0) return { start: 0, end: 0 };
  // Blocks hold whole lines, but the cells of a table share one: walk on over neighbours until a line end is met.
  let start = 0;
  for (let i = at; i >= 0; i--) {
    const base = startOf(blocks, i);
    const found = lastLineEnd(itemAt(blocks, i).text, offset - base);
    if (found === null) continue;
    start = base + found;
    break;
  }
  let end = blocks.size;
  for (let i = at; i < blocks.count; i++) {
    const base = startOf(blocks, i);
    const found = nextLineEnd(itemAt(blocks, i).text, Math.max(0, offset - base));
    if (found === null) continue;
    end = base + found;
    break;
  }
  return { start, end };
}

/** `lineOf` for offsets that mostly ascend: many marks in one long line look it up once. */
export function linesOf(document: Document): (offset: number) => Range {
  let last: readonly Range[] = [];
  return offset => {
    const known = last.find(({ start, end }) => start <= offset && offset < end);
    if (known) return known;
    const line = lineOf(document, offset);
    last = [line, ...last].slice(0, 2);
    return line;
  };
}

/** Offset behind the last line end that closes at or before `offset`. */
function lastLineEnd(text: string, offset: number): number | null {
  for (let i = Math.min(offset, text.length); i > 0; i--) {
    const c = text.charCodeAt(i - 1);
    if (c === LF || (c === CR && text.charCodeAt(i) !== LF)) return i;
  }
  return null;
}

/** Offset behind the first line end that closes after `offset`. */
function nextLineEnd(text: string, offset: number): number | null {
  for (let i = offset; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) return i + 1;
  }
  return null;
}

const LF = 10;
const CR = 13;
