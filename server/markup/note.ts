/** Desk notes: author and date in front of the words. */
import { endOfId, endOfLine, isWhite, normalId } from './characters.ts';
import { isDate } from './date.ts';
import { fault, fix } from './fault.ts';
import type { Fault, Note } from './syntax.ts';

/** The note from `start` (its `{`) to `end` (behind its `}`). */
export function readNote(text: string, start: number, end: number): Note {
  const words = text.slice(start + 3, end - 3);
  let p = 0, author: string | null = null, date: string | null = null;
  const skip = (): void => {
    while (p < words.length && /\s/.test(words.charAt(p))) p++;
  };
  skip();
  if (words.charAt(p) === '@') {
    const idEnd = endOfId(words, p + 1, words.length);
    if (idEnd > p + 1) {
      author = normalId(words.slice(p + 1, idEnd));
      p = idEnd;
      skip();
    }
  }
  const day = /^\d{4}-\d{2}(?:-\d{2})?/.exec(words.slice(p, p + 10))?.[0];
  if (day !== undefined && isDate(day)) {
    date = day;
    p += day.length;
    skip();
  }
  if (author === null && date === null) p = 0;
  else if (words.charAt(p) === ':') p++;
  skip();
  let last = words.length;
  while (last > p && /\s/.test(words.charAt(last - 1))) last--;
  return { start: start, end: end, author, date, text: { start: start + 3 + p, end: start + 3 + last } };
}

/** The fault of the `{>>` at `i`; `end` is where the words of its line end. */
export function unclosedNote(i: number, end: number): Fault {
  return fault('unclosed-note', i, i + 3, 'This note is not closed.', [fix('Close the note at the end of its line', { start: end, end, text: '<<}' })]);
}

/** End of the words on the line of `i`, before trailing white space. */
export function endOfWords(text: string, i: number, limit: number): number {
  let end = endOfLine(text, i, limit);
  while (end > i && isWhite(text.charCodeAt(end - 1))) end--;
  return end;
}
