/** Where a paragraph, or what is made like one, ends because something else begins. */
import { isDigit, isLineEnd, skipSpaces } from './characters.ts';
import { htmlBlockEnd } from './html.ts';
import { endOfListMarker, fenceLength, headingLevel, isBreak, isReference, isTagLine, listMarkerInterrupts, nextLine, quoteMarkers } from './lines.ts';
import type { BlockKind } from './syntax.ts';

/** Whether the line at `line`, whose first character stands at `i`, ends the block of `kind` above it. `depth`: how many markers a quote's lines have. */
export function interrupts(text: string, line: number, i: number, limit: number, kind: BlockKind, depth: number): boolean {
  const code = text.charCodeAt(i);
  if (code === 62) {
    if (kind !== 'quote') return i - line <= 3;
    const markers = quoteMarkers(text, line, limit);
    if (markers.depth > depth) return true;
    const content = skipSpaces(text, markers.end, limit);
    return content >= limit || isLineEnd(text.charCodeAt(content)) || interrupts(text, markers.end, content, limit, 'quote', depth);
  }
  if (code === 96 || code === 126) return fenceLength(text, i, limit) > 0;
  const inList = kind === 'list-item';
  if (i - line > 3 && !inList) return false;
  switch (code) {
    case 35: return headingLevel(text, i, limit) > 0;
    case 60: return htmlBlockEnd(text, i, limit) !== null;
    case 123: return kind !== 'quote' && isBlockTag(text, line, limit);
    case 42: case 45: case 95: case 43:
      return isBreak(text, i, limit) || (inList ? endOfListMarker(text, i, limit) >= 0 : listMarkerInterrupts(text, i, limit));
    default:
      return isDigit(code) && (inList ? endOfListMarker(text, i, limit) >= 0 : listMarkerInterrupts(text, i, limit));
  }
}

/** A line that is a tag, directly above something that a block tag can stand for (language.md §7). */
export function isBlockTag(text: string, line: number, limit: number): boolean {
  if (!isTagLine(text, line, limit)) return false;
  const next = nextLine(text, line, limit), i = skipSpaces(text, next, limit);
  if (i >= limit) return false;
  const code = text.charCodeAt(i);
  if (isLineEnd(code) || fenceLength(text, i, limit) > 0) return false;
  if (i - next > 3) return true;
  if (code === 60) return htmlBlockEnd(text, i, limit) === null;
  if (code === 123) return !isTagLine(text, next, limit);
  if (code === 91) return !isReference(text, i, limit);
  return !isBreak(text, i, limit);
}
