/** Lines of a text, and the one place of the command line where an offset becomes line and column. Line ends are those of language.md §1. */

export interface Lines {
  readonly text: string;
  /** Offset of each line's first character. */
  readonly starts: readonly number[];
}

/** As editors count them: both from 1, the column in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

export function linesOf(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return { text, starts };
}

/** `offset` in UTF-16 units; beyond the text it is the text's end. */
export function lineColumn({ text, starts }: Lines, offset: number): LineColumn {
  const place = Math.max(0, Math.min(offset, text.length));
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: place - starts[low]! + 1 };
}

/** Where a line's own characters end, its line end left out. `line` counts from 1. */
export function lineEnd({ text, starts }: Lines, line: number): number {
  let end = starts[line] ?? text.length;
  if (line < starts.length) {
    if (text.charCodeAt(end - 1) === 10) end--;
    if (text.charCodeAt(end - 1) === 13) end--;
  }
  return end;
}
