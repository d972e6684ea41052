/** Where a head begins and ends (language.md §2). What it says is left to head.ts. */
import { afterLineEnd, endOfLine, isBlank, isSpace } from './characters.ts';

const keyLine = /^[^\s:#"'{}[\],&*!|>%@`-][^:\r\n]*:(?=[ \t\r\n]|$)/;

/** A line `---`, directly followed by a `key:` line. */
export function beginsLikeHead(text: string, at: number): boolean {
  if (!text.startsWith('---', at)) return false;
  const lineEnd = endOfLine(text, at, text.length);
  return closesHead(text, at, lineEnd) && lineEnd < text.length && keyLine.test(text.slice(afterLineEnd(text, lineEnd), lineEnd + 202));
}

/** Offset behind the head that begins at `at`, or -1 where no line closes it. */
export function endOfHead(text: string, at: number): number {
  const { length } = text;
  for (let p = afterLineEnd(text, endOfLine(text, at, length)); p < length;) {
    const lineEnd = endOfLine(text, p, length);
    const next = lineEnd < length ? afterLineEnd(text, lineEnd) : length;
    if (closesHead(text, p, lineEnd)) return next;
    p = next;
  }
  return -1;
}

/** Whether the line from `start` to `end` is `---` or `...`. */
export function closesHead(text: string, start: number, end: number): boolean {
  if (end - start < 3 || !(text.startsWith('---', start) || text.startsWith('...', start))) return false;
  for (let p = start + 3; p < end; p++) if (!isSpace(text.charCodeAt(p)) && !isBlank(text.charCodeAt(p))) return false;
  return true;
}
