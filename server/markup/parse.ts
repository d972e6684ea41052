/** A text as a document: its blocks, one after the other. How an edit reuses them is left to edit.ts. */
import { joined } from '../sequence.ts';
import { Blocks } from './blocks.ts';
import { SheetWriter } from './sheet.ts';
import { chunksOf } from './sheetChunks.ts';
import { startState } from './state.ts';
import type { Document } from './syntax.ts';

/** Reads `text` (language.md), all that stands in it included. Total: never throws, takes linear time, and the blocks tile the text. */
export function parse(text: string): Document {
  const blocks = new Blocks(text, startState, 'whole'), sheet = new SheetWriter(blocks);
  while (blocks.next()) sheet.add();
  return { blocks: joined(chunksOf(sheet.finish())) };
}
