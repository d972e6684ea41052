/** Ledgers and heads that nothing closes: which lines further down would close them after all. */
import { endOfLine, skipSpaces } from './characters.ts';
import { closesHead } from './headLines.ts';
import { closesFence, fenceLength, nextLine } from './lines.ts';

/** Looks through the lines between two offsets. `closed`: one of them closes the ledger of that fence, or the head, above. `openLedger` is empty once another block opens with such a fence. */
export function closingLines(text: string, start: number, end: number, fence: string, openHead: boolean): { readonly closed: boolean; readonly openLedger: string } {
  let openLedger = fence, closed = false;
  for (let p = start; p < end; p = nextLine(text, p, end)) {
    if (openHead && closesHead(text, p, endOfLine(text, p, end))) closed = true;
    if (openLedger === '') continue;
    const sign = openLedger.charCodeAt(0);
    if (closesFence(text, p, end, sign, openLedger.length)) closed = true;
    const i = skipSpaces(text, p, end);
    if (text.charCodeAt(i) === sign && fenceLength(text, i, end) >= openLedger.length) openLedger = '';
  }
  return { closed, openLedger };
}
