/** The leaves of the syntax tree: every character of a block belongs to exactly one. What they mean together is left to the block's lists. */
import type { Range } from '../range.ts';
import { items } from '../sequence.ts';
import type { Block, Document, Inert } from './syntax.ts';

/** `mark`: brackets of spans and mentions, signs of edits; `key`: the id of a mention and its bar; `head`, `ledger`: a whole block. */
export type LeafKind = 'text' | 'mark' | 'tag' | 'key' | 'note' | 'control' | 'head' | 'ledger' | Inert['what'];

export interface Leaf extends Range {
  readonly kind: LeafKind;
}

/** The leaves of a document in order, absolute offsets: they tile the text. */
export function leavesOf(document: Document): readonly Leaf[] {
  const leaves: Leaf[] = [];
  for (const { item, start } of items(document.blocks)) {
    for (const leaf of leavesOfBlock(item)) leaves.push({ kind: leaf.kind, start: start + leaf.start, end: start + leaf.end });
  }
  return leaves;
}

/** The leaves of one block, offsets from its start. */
function leavesOfBlock(block: Block): readonly Leaf[] {
  const { kind, size } = block;
  if (kind === 'head' || kind === 'ledger') return [{ kind, start: 0, end: size }];
  if (kind === 'block-tag') return [{ kind: 'tag', start: 0, end: size }];
  const found: Leaf[] = [];
  const add = (leaf: LeafKind, start: number, end: number): void => {
    if (start < end) found.push({ kind: leaf, start, end });
  };
  for (const { form, start, end, tag } of block.spans) {
    if (form === 'block') continue;
    if (form === 'bracket') {
      add('mark', start, start + 1);
      add('mark', end - 1, end);
    }
    add('tag', tag.start, tag.end);
  }
  for (const { start, end, words } of block.mentions) {
    add('mark', start, start + 2);
    add('key', start + 2, words.start);
    add('mark', words.end, end);
  }
  for (const { start, end, accepted } of block.edits) {
    add('mark', start, start + 3);
    if (accepted !== null && accepted.start > start + 3) add('mark', accepted.start - 2, accepted.start);
    add('mark', end - 3, end);
  }
  for (const { start, end } of block.notes) add('note', start, end);
  for (const { start, end } of block.controls) add('control', start, end);
  for (const { what, start, end } of block.inert) add(what, start, end);
  return tiled(found, size);
}

/** Fills the gaps with text. Where two begin alike the first named counts; what reaches into one before it gives way. */
function tiled(found: readonly Leaf[], size: number): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  for (const { kind, start, end } of [...found].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    if (start > at) leaves.push({ kind: 'text', start: at, end: start });
    leaves.push({ kind, start: Math.max(start, at), end });
    at = end;
  }
  if (at < size) leaves.push({ kind: 'text', start: at, end: size });
  return leaves;
}
