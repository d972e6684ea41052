/** Inline links and footnotes: where the destination behind `](` ends. Reference links are left alone: they are known only with the whole document. */
import { afterLineEnd, isLineEnd, isSpace, isWhite } from './characters.ts';

/** Parentheses nested deeper than this end a destination. */
const DEPTH = 8;

/** Offset behind the `)` of the destination whose `(` stands at `at`, or -1 where there is none. */
export function endOfDestination(text: string, at: number, limit: number): number {
  let p = skipWhite(text, at + 1, limit);
  if (p < limit && text.charCodeAt(p) === 60) {
    for (p++; p < limit && text.charCodeAt(p) !== 62; p++) {
      const code = text.charCodeAt(p);
      if (code === 60 || isLineEnd(code)) return -1;
      if (code === 92) p++;
    }
    p++;
  } else {
    let depth = 0;
    for (; p < limit; p++) {
      const code = text.charCodeAt(p);
      if (code <= 32) break;
      if (code === 92) p++;
      else if (code === 40 && ++depth > DEPTH) return -1;
      else if (code === 41 && --depth < 0) break;
    }
    if (depth > 0) return -1;
  }
  const afterDestination = p;
  p = skipWhite(text, p, limit);
  if (p < limit && text.charCodeAt(p) === 41) return p + 1;
  if (p === afterDestination || p >= limit) return -1;
  const open = text.charCodeAt(p);
  if (open !== 34 && open !== 39 && open !== 40) return -1;
  const close = open === 40 ? 41 : open;
  for (p++; p < limit && text.charCodeAt(p) !== close; p++) if (text.charCodeAt(p) === 92) p++;
  p = skipWhite(text, p + 1, limit);
  return p < limit && text.charCodeAt(p) === 41 ? p + 1 : -1;
}

/** Offset behind the footnote `[^1]` that begins at `i`, or -1. */
export function endOfFootnote(text: string, i: number, limit: number): number {
  let p = i + 2;
  while (p < limit && !isWhite(text.charCodeAt(p)) && text.charCodeAt(p) !== 91 && text.charCodeAt(p) !== 93) p++;
  return p > i + 2 && p < limit && text.charCodeAt(p) === 93 ? p + 1 : -1;
}

/** Spaces, with at most one line end among them. */
function skipWhite(text: string, from: number, limit: number): number {
  let p = from, lines = 0;
  while (p < limit) {
    const code = text.charCodeAt(p);
    if (isSpace(code)) p++;
    else if (isLineEnd(code) && lines++ === 0) p = afterLineEnd(text, p);
    else break;
  }
  return Math.min(p, limit);
}
