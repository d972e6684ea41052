/** A marked mention, `[[words]]` or `[[id|words]]`: where it ends and what it names. Whether a tag behind it makes it a span is left to inline.ts. */
import { isLineEnd, isSpace, normalId } from './characters.ts';
import type { MarkedMention } from './syntax.ts';

/** What the `[[` at `i` opens: a mention (offsets from `base`), nothing (null), or a mention that meets `limit` before any other bracket. */
export function readMention(text: string, i: number, limit: number, base: number): MarkedMention | 'unclosed' | null {
  const start = i + 2;
  let bar = -1, fits = true, p = start;
  for (; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 91 || code === 93) break;
    if (code === 123 || code === 125 || isLineEnd(code)) fits = false;
    else if (code === 124 && bar < 0) bar = p;
    else if (code === 92 && text.charCodeAt(p + 1) !== 124) p++;
  }
  if (p >= limit) return 'unclosed';
  if (!fits || text.charCodeAt(p) !== 93 || p + 1 >= limit || text.charCodeAt(p + 1) !== 93) return null;
  // In a table cell the bar is written `\|`.
  const keyEnd = bar < 0 ? p : text.charCodeAt(bar - 1) === 92 ? bar - 1 : bar;
  const key = trim(text, start, keyEnd);
  const words = { start: (bar < 0 ? start : bar + 1) - base, end: p - base };
  if (key.start === key.end || trim(text, words.start + base, p).start === p) return null;
  return {
    start: i - base, end: p + 2 - base, key: normalId(text.slice(key.start, key.end)),
    keyRange: { start: key.start - base, end: key.end - base }, words,
  };
}

function trim(text: string, from: number, to: number): { start: number; end: number } {
  let start = from, end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
