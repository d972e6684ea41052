/** A sheet as chunks of a sequence: the blocks of a chunk become values when somebody first asks for one of them. */
import { chunkLength, type Chunk } from '../sequence.ts';
import { blockAt } from './block.ts';
import { ROW, START, type Sheet } from './sheet.ts';
import type { Block } from './syntax.ts';

/** A class for the sake of its getters alone: whoever parses a text may want few of its blocks, and an edit of a long one needs those of one chunk. */
class SheetChunk implements Chunk<Block> {
  readonly size: number;
  readonly #sheet: Sheet;
  readonly #first: number;
  #items: readonly Block[] | null = null;
  #offsets: readonly number[] | null = null;

  constructor(sheet: Sheet, first: number, readonly count: number) {
    this.#sheet = sheet;
    this.#first = first;
    this.size = startOf(sheet, first + count) - startOf(sheet, first);
  }

  get items(): readonly Block[] {
    return this.#items ??= Array.from({ length: this.count }, (_, i) => blockAt(this.#sheet, this.#first + i));
  }

  get offsets(): readonly number[] {
    return this.#offsets ??= Array.from({ length: this.count }, (_, i) => startOf(this.#sheet, this.#first + i) - startOf(this.#sheet, this.#first));
  }
}

export function chunksOf(sheet: Sheet): readonly Chunk<Block>[] {
  const { count } = sheet, length = chunkLength(count), chunks: Chunk<Block>[] = [];
  for (let first = 0; first < count; first += length) chunks.push(new SheetChunk(sheet, first, Math.min(length, count - first)));
  return chunks;
}

function startOf({ rows }: Sheet, index: number): number {
  return rows[ROW * index + START]!;
}
