/** Documents as plain values, and as text with what was found drawn into it. */
import { items } from '../../server/sequence.ts';
import type { Block, Document } from '../../server/markup/syntax.ts';

/** Everything a block is, getters included. */
export function plain(block: Block): unknown {
  const { kind, text, size, entry, exit, level, spans, mentions, notes, edits, controls, inert, ledger, head, faults, clean, prose } = block;
  return { kind, text, size, entry, exit, level, spans, mentions, notes, edits, controls, inert, ledger, head, faults, clean, prose };
}

export function blocksOf(document: Document): readonly Block[] {
  return [...items(document.blocks)].map(({ item }) => item);
}
