/** Desk notes: author and date in front of the words. */
import { endOfId, normalId } from './characters.ts';
import { isDate } from './date.ts';
import type { Note } from './syntax.ts';

/** The note from `start` (its `{`) to `end` (behind its `}`), offsets given from `base`. */
export function readNote(text: string, start: number, end: number, base: number): Note {
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
  return { start: start - base, end: end - base, author, date, text: { start: start + 3 + p - base, end: start + 3 + last - base } };
}
