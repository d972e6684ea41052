/** What an editor shows over a line of a ledger file: the card of what it declares. What it says in drafts is left to the drafts. */
import type { LedgerLine } from '../markup/syntax.ts';
import { cardOfLine } from './card.ts';
import type { Hover } from './hover.ts';
import { covers } from './standing.ts';

export function ledgerHover(lines: readonly LedgerLine[], offset: number): Hover | null {
  const line = lines.find(line => covers(line, offset));
  return line ? { range: line, cards: [cardOfLine(line)] } : null;
}
