/** What a line of Markdown begins: markers, fences, rules, tables, definitions, block tags. Each is a question about one line; blocks.ts makes blocks of the answers. */
import { afterLineEnd, endOfLine, isBlank, isDigit, isLineEnd, isSpace, skipSpaces } from './characters.ts';
import { readTag, tagSource } from './tag.ts';

/** Level of the heading whose first `#` stands at `i`, or 0. */
export function headingLevel(text: string, i: number, limit: number): number {
  let p = i;
  while (p < limit && text.charCodeAt(p) === 35) p++;
  return p - i <= 6 && (p >= limit || isBlank(text.charCodeAt(p))) ? p - i : 0;
}

/** A thematic break: three or more of the same `*`, `-` or `_`, and nothing else but spaces. */
export function isBreak(text: string, i: number, limit: number): boolean {
  const sign = text.charCodeAt(i);
  if (sign !== 42 && sign !== 45 && sign !== 95) return false;
  let count = 0;
  for (let p = i; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === sign) count++;
    else if (isLineEnd(code)) break;
    else if (!isSpace(code)) return false;
  }
  return count >= 3;
}

/** A line of `=` under a paragraph. */
export function isUnderline(text: string, i: number, limit: number): boolean {
  let p = i;
  while (p < limit && text.charCodeAt(p) === 61) p++;
  p = skipSpaces(text, p, limit);
  return p >= limit || isLineEnd(text.charCodeAt(p));
}

/** Offset behind the list marker at `i` and the spaces after it, or -1. */
export function endOfListMarker(text: string, i: number, limit: number): number {
  const code = text.charCodeAt(i);
  let p = i + 1;
  if (isDigit(code)) {
    while (p < limit && p - i < 9 && isDigit(text.charCodeAt(p))) p++;
    const sign = p < limit ? text.charCodeAt(p) : 0;
    if (sign !== 46 && sign !== 41) return -1;
    p++;
  } else if (code !== 45 && code !== 42 && code !== 43) return -1;
  if (p < limit && !isBlank(text.charCodeAt(p))) return -1;
  return skipSpaces(text, p, limit);
}

/** Whether the list marker at `i` may end a paragraph above it: a bullet, or the number 1, with words behind it. */
export function listMarkerInterrupts(text: string, i: number, limit: number): boolean {
  const end = endOfListMarker(text, i, limit);
  if (end < 0 || end >= limit || isLineEnd(text.charCodeAt(end))) return false;
  return !isDigit(text.charCodeAt(i)) || (text.charCodeAt(i) === 49 && !isDigit(text.charCodeAt(i + 1)));
}

/** Length of the opening fence at `i` (three or more), or 0. Backticks behind a fence of backticks make it inline code. */
export function fenceLength(text: string, i: number, limit: number): number {
  const sign = text.charCodeAt(i);
  if (sign !== 96 && sign !== 126) return 0;
  let p = i;
  while (p < limit && text.charCodeAt(p) === sign) p++;
  const length = p - i;
  if (length < 3) return 0;
  if (sign === 96) for (; p < limit && !isLineEnd(text.charCodeAt(p)); p++) if (text.charCodeAt(p) === 96) return 0;
  return length;
}

/** Whether the line from `start` closes the fence of `length` signs `sign`. */
export function closesFence(text: string, start: number, limit: number, sign: number, length: number): boolean {
  const i = skipSpaces(text, start, limit);
  let p = i;
  while (p < limit && text.charCodeAt(p) === sign) p++;
  if (p - i < length) return false;
  p = skipSpaces(text, p, limit);
  return p >= limit || isLineEnd(text.charCodeAt(p));
}

/** The first word behind a fence. */
export function infoOf(text: string, fenceEnd: number, limit: number): string {
  const start = skipSpaces(text, fenceEnd, limit);
  let p = start;
  while (p < limit && !isBlank(text.charCodeAt(p))) p++;
  return text.slice(start, p);
}

/** The rule between a table's header and its rows: dashes, bars, colons, spaces; at least one bar and one dash. */
export function isTableRule(text: string, i: number, limit: number): boolean {
  let bars = 0, dashes = 0;
  for (let p = i; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 124) bars++;
    else if (code === 45) dashes++;
    else if (isLineEnd(code)) break;
    else if (code !== 58 && !isSpace(code)) return false;
  }
  return bars > 0 && dashes > 0;
}

/** Number of cells in the row from `start`. */
export function cellCount(text: string, start: number, limit: number): number {
  let p = skipSpaces(text, start, limit), count = 0;
  if (p < limit && text.charCodeAt(p) === 124) p++;
  while (p < limit && !isLineEnd(text.charCodeAt(p))) {
    count++;
    const bar = endOfCell(text, p, limit);
    if (bar >= limit || text.charCodeAt(bar) !== 124) break;
    p = skipSpaces(text, bar + 1, limit);
  }
  return count;
}

/** Offset of the bar or line end that ends the cell whose content begins at `p`. */
export function endOfCell(text: string, from: number, limit: number): number {
  let p = from;
  for (; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 124 || isLineEnd(code)) break;
    if (code === 92 && p + 1 < limit && !isLineEnd(text.charCodeAt(p + 1))) p++;
  }
  return p;
}

/** A link reference definition, `[label]: destination "title"`, alone on its line. Footnotes are none. */
export function isReference(text: string, i: number, limit: number): boolean {
  let p = i + 1;
  if (text.charCodeAt(p) === 94) return false;
  for (; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 93 || code === 91 || isLineEnd(code)) break;
    if (code === 92) p++;
  }
  if (p === i + 1 || p + 1 >= limit || text.charCodeAt(p) !== 93 || text.charCodeAt(p + 1) !== 58) return false;
  return /^[ \t]*(?:<[^<>\r\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"\r\n]*"|'[^'\r\n]*'|\([^)\r\n]*\)))?[ \t]*$/.test(text.slice(p + 2, endOfLine(text, p + 2, limit)));
}

/** Whether the first `]` behind a `[` may end the label of one: at once for most paragraphs that begin with a span. */
export function mayEndLabel(text: string, closing: number): boolean {
  return text.charCodeAt(closing + 1) === 58 || text.charCodeAt(closing - 1) === 92;
}

/** Whether the line from `start` is a tag and nothing else. */
export function isTagLine(text: string, start: number, limit: number): boolean {
  const at = skipSpaces(text, start, limit), lineEnd = endOfLine(text, at, limit);
  let last = lineEnd;
  while (last > at && isSpace(text.charCodeAt(last - 1))) last--;
  if (last - at < 3 || text.charCodeAt(last - 1) !== 125) return false;
  const sign = text.charCodeAt(at + 1);
  // CriticMarkup is never a tag.
  if (sign === text.charCodeAt(at + 2) && (sign === 43 || sign === 45 || sign === 126 || sign === 61 || sign === 62)) return false;
  const source = tagSource(text, last);
  return readTag(source, at) === last && source.closed;
}

/** Offset behind the block quote's markers that begin the line at `start`, and how many there are. */
export function quoteMarkers(text: string, start: number, limit: number): { readonly end: number; readonly depth: number } {
  let end = start, depth = 0;
  for (let p = skipSpaces(text, start, limit); p < limit && text.charCodeAt(p) === 62; depth++) {
    end = p + 1;
    if (end < limit && isSpace(text.charCodeAt(end))) end++;
    p = skipSpaces(text, end, limit);
  }
  return { end, depth };
}

/** Offset of the line behind the one that holds `i`. */
export function nextLine(text: string, i: number, limit: number): number {
  const end = endOfLine(text, i, limit);
  return end < limit ? Math.min(limit, afterLineEnd(text, end)) : limit;
}
