/** A text as a document: its blocks, one after the other. How an edit reuses them is left to edit.ts. */
import { sequenceOf } from '../sequence.ts';
import { blockOf } from './block.ts';
import { Blocks } from './blocks.ts';
import { startState } from './state.ts';
import type { Block, Document } from './syntax.ts';

/** Reads `text` (language.md). Total: never throws, takes linear time, and the blocks tile the text. */
export function parse(text: string): Document {
  const blocks = new Blocks(text, startState, 'whole');
  const list: Block[] = [];
  while (blocks.next()) list.push(blockOf(blocks));
  return { blocks: sequenceOf(list) };
}
