/** The few blocks that give a draft its shape: head, headings, ledgers, fenced code. What they are good for is left to the features. */
import type { Block, Document } from '../markup/syntax.ts';
import { memoryOf } from '../memory.ts';
import type { Chunk } from '../sequence.ts';

export interface Landmark {
  readonly block: Block;
  /** Absolute. */
  readonly start: number;
}

/** In order. The cost follows the number of chunks, not of blocks: a chunk never changes, so what it holds is looked for once. */
export function landmarks({ blocks }: Document): readonly Landmark[] {
  return blocks.chunks.flatMap((chunk, c) => landmarksIn(chunk).map(({ block, start }) => ({ block, start: start + blocks.starts[c]! })));
}

const known = memoryOf<Chunk<Block>, readonly Landmark[]>();

function landmarksIn(chunk: Chunk<Block>): readonly Landmark[] {
  let found = known.get(chunk);
  if (!found) {
    found = chunk.items.flatMap((block, i) => (KINDS.has(block.kind) ? [{ block, start: chunk.offsets[i]! }] : []));
    known.set(chunk, found);
  }
  return found;
}

const KINDS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['head', 'heading', 'ledger', 'code']);
