/** A text as a document: its blocks, one after the other. How an edit reuses them is left to edit.ts. */
import { gather } from '../sequence.ts';
import { blockOf } from './block.ts';
import { Blocks } from './blocks.ts';
import { startState } from './state.ts';
import type { Document } from './syntax.ts';

/** A paragraph of news copy with the blank line behind it has some two hundred characters. */
const CHARACTERS_A_BLOCK = 100;

/** Reads `text` (language.md). Total: never throws, takes linear time, and the blocks tile the text. */
export function parse(text: string): Document {
  const blocks = new Blocks(text, startState, 'whole');
  return { blocks: gather(() => (blocks.next() ? blockOf(blocks) : null), text.length / CHARACTERS_A_BLOCK) };
}
