/** Consecutive blocks as numbers: where each begins, what it is, and what stands in it. What they are as values is left to block.ts. */
import type { Blocks } from './blocks.ts';
import { readContent } from './content.ts';
import { Numbers } from './numbers.ts';
import { plainState } from './state.ts';
import type { Kept } from './tape.ts';
import type { BlockKind, BlockState } from './syntax.ts';

/** One value for all blocks of a parse: nothing for the collector to move, however long the text is. */
export interface Sheet {
  /** The text that the blocks were cut from. */
  readonly text: string;
  readonly count: number;
  /** ROW numbers for each block, and one row more for the end. */
  readonly rows: Int32Array;
  /** What stands in the blocks, one after the other. */
  readonly tape: Int32Array;
  readonly kept: Kept;
  /** The states at which rows point. */
  readonly states: readonly BlockState[];
}

/** A row: where the block begins, where its records end on the tape, and, in bits, its kind, its level, and the place of its entry state. The exit state is the next one's entry state. */
export const ROW = 3, START = 0, RECORDS = 1, BITS = 2;
export const KIND = 15, LEVEL = 4, STATE = 7;
/** Kinds by their number, the common ones first. */
export const kinds: readonly BlockKind[] = ['blank', 'paragraph', 'heading', 'list-item', 'quote', 'table-cell', 'table-rule', 'code', 'html', 'break', 'reference', 'ledger', 'block-tag', 'head'];

/** Writes the sheet of the blocks that `blocks` reads, one after the other. */
export class SheetWriter {
  private readonly rows = new Numbers();
  private count = 0;
  private end: number;
  private exit: BlockState;
  private readonly states: BlockState[] = [plainState];

  constructor(private readonly blocks: Blocks) {
    this.end = blocks.end;
    this.exit = blocks.exit;
  }

  /** Takes in the block just read, with what stands in it. */
  add(): void {
    const { blocks } = this;
    if (blocks.kind !== 'blank' || blocks.markers.length > 0) readContent(blocks, blocks.tape);
    this.pass();
  }

  /** Takes in the block just read, of which nobody will ask what stands in it. */
  pass(): void {
    const { blocks } = this, { kind } = blocks;
    let number = 0;
    while (kinds[number] !== kind) number++;
    this.row(blocks.start, blocks.tape.numbers.count, number | blocks.level << LEVEL | this.place(blocks.entry) << STATE);
    this.count++;
    this.end = blocks.end;
    this.exit = blocks.exit;
  }

  finish(): Sheet {
    const { tape } = this.blocks;
    this.row(this.end, 0, this.place(this.exit) << STATE);
    return { text: this.blocks.text, count: this.count, rows: this.rows.finish(), tape: tape.numbers.finish(), kept: tape.kept, states: this.states };
  }

  private row(start: number, records: number, bits: number): void {
    const at = this.rows.room(ROW), rows = this.rows.list;
    rows[at + START] = start;
    rows[at + RECORDS] = records;
    rows[at + BITS] = bits;
  }

  /** Where the state stands in the list. Most are the plain one, and most others the one before. */
  private place(state: BlockState): number {
    if (state === plainState) return 0;
    const { states } = this;
    return states[states.length - 1] === state ? states.length - 1 : states.push(state) - 1;
  }
}
