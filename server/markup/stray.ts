/** A tag that closes no span: which fault it is and how to mend it. */
import { isWhite } from './characters.ts';
import { fault, fix, shown } from './fault.ts';
import { isClosingMark } from './quotations.ts';
import type { Fault, Fix } from './syntax.ts';

/** Where the block begins, and what was read before the tag; -1 where there is none. */
export interface Before {
  readonly start: number;
  /** End of the last pair of brackets, and of the last quotation, that closed without a tag. */
  readonly bracketEnd: number;
  readonly quotationEnd: number;
  /** The last bracket that is still open. */
  readonly open: number;
}

/** The fault of the tag from `start` to `end`. */
export function strayTag(text: string, start: number, end: number, before: Before): Fault {
  const tag = text.slice(start, end), words = shown(tag);
  const remove = fix(`Remove “${words}”`, { start: start, end: end, text: '' });
  let gap = start;
  while (gap > before.start && isWhite(text.charCodeAt(gap - 1))) gap--;
  if (gap < start && isSpanEnd(text, gap, before)) return stray(start, end, words, [fix('Remove the space before the tag', { start: gap, end: start, text: '' }), remove]);
  let mark = gap;
  while (mark > before.start && /[.,:;!?]/.test(text.charAt(mark - 1))) mark--;
  if (mark < gap && isSpanEnd(text, mark, before)) {
    const move = fix(`Move the tag before “${text.slice(mark, gap)}”`, { start: mark, end: mark, text: tag }, { start: gap, end: end, text: '' });
    return stray(start, end, words, [move, remove]);
  }
  if (before.open >= 0) {
    return fault('unclosed-span', before.open, before.open + 1, `“[” is not closed before the tag “${words}”.`,
      [fix('Close the bracket before the tag', { start: gap, end: start, text: ']' }), remove]);
  }
  return stray(start, end, words, [remove]);
}

function stray(start: number, end: number, words: string, fixes: readonly Fix[]): Fault {
  return fault('stray-tag', start, end, `The tag “${words}” closes no span.`, fixes);
}

function isSpanEnd(text: string, at: number, before: Before): boolean {
  return at === before.bracketEnd || (at === before.quotationEnd && isClosingMark(text.charCodeAt(at - 1)));
}
