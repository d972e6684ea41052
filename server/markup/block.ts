/** One block as a value: what it is, and what stands in it, made of a sheet's numbers when somebody first asks. Where blocks begin and end is left to blocks.ts, what their text holds to content.ts. */
import { cleanBlock } from './clean.ts';
import { emptyContent, type Content } from './found.ts';
import { noCuts, project } from './projection.ts';
import { isItsProse, proseOfBlock } from './prose.ts';
import { BITS, KIND, kinds, LEVEL, RECORDS, ROW, START, STATE, type Sheet } from './sheet.ts';
import { plainState } from './state.ts';
import type { Block, BlockKind, BlockState, Control, Edit, Fault, Head, Inert, LedgerLine, MarkedMention, Note, Projection, Span } from './syntax.ts';
import { unpack } from './unpack.ts';

/** What stands in a block, and its texts once they were asked for. */
interface Made {
  readonly content: Content;
  clean: Projection | null;
  prose: Projection | null;
}

/** Of a block that holds nothing and whose text is its clean text and its prose. */
const plain: Made = { content: emptyContent, clean: null, prose: null };

/**
 * A class for the sake of its getters alone: each is a pure function of the block's text and entry state. There are thousands in a long
 * draft, and most hold words alone: such a block keeps nothing but its place, and its texts are cut anew for each who asks.
 */
class ParsedBlock implements Block {
  readonly #sheet: Sheet;
  /** Where its row stands in the sheet. */
  readonly #row: number;
  #made: Made | null = null;

  constructor(sheet: Sheet, row: number) {
    this.#sheet = sheet;
    this.#row = row;
  }

  get size(): number {
    const { rows } = this.#sheet, row = this.#row;
    return rows[row + ROW + START]! - rows[row + START]!;
  }
  get text(): string {
    const { text, rows } = this.#sheet, row = this.#row;
    return text.slice(rows[row + START]!, rows[row + ROW + START]!);
  }

  get #all(): Made {
    if (this.#made !== null) return this.#made;
    const { rows, tape, kept } = this.#sheet, row = this.#row;
    const from = row > 0 ? rows[row - ROW + RECORDS]! : 0, to = rows[row + RECORDS]!;
    const content = from === to ? emptyContent : unpack(this, tape, from, to, kept);
    return (this.#made = content === emptyContent && isItsProse(this.kind, this.text) ? plain : { content, clean: null, prose: null });
  }
  get #read(): Content {
    return this.#all.content;
  }

  get kind(): BlockKind {
    return kinds[this.#sheet.rows[this.#row + BITS]! & KIND]!;
  }
  get entry(): BlockState {
    return this.#sheet.states[this.#sheet.rows[this.#row + BITS]! >>> STATE]!;
  }
  get exit(): BlockState {
    return this.#sheet.states[this.#sheet.rows[this.#row + ROW + BITS]! >>> STATE]!;
  }
  get level(): number {
    return (this.#sheet.rows[this.#row + BITS]! >> LEVEL) & 7;
  }
  get spans(): readonly Span[] {
    return this.#read.spans;
  }
  get mentions(): readonly MarkedMention[] {
    return this.#read.mentions;
  }
  get notes(): readonly Note[] {
    return this.#read.notes;
  }
  get edits(): readonly Edit[] {
    return this.#read.edits;
  }
  get controls(): readonly Control[] {
    return this.#read.controls;
  }
  get inert(): readonly Inert[] {
    return this.#read.inert;
  }
  get faults(): readonly Fault[] {
    return this.#read.faults;
  }
  get ledger(): readonly LedgerLine[] {
    return this.#read.ledger;
  }
  get head(): Head | null {
    return this.#read.head;
  }
  get clean(): Projection {
    const made = this.#all;
    return made === plain ? project(this.text, noCuts) : made.clean ??= cleanBlock(this);
  }
  get prose(): Projection {
    const made = this.#all;
    return made === plain ? project(this.text, noCuts) : made.prose ??= proseOfBlock(this, made.content.unread);
  }
}

/** The blank line between two paragraphs: the same in every document. */
const blankLine: Block = new ParsedBlock({ text: '\n', count: 1, rows: Int32Array.of(0, 0, 0, 1, 0, 0), tape: new Int32Array(0), kept: { faults: [], head: null }, states: [plainState] }, 0);

/** The block at `index` of the sheet. */
export function blockAt(sheet: Sheet, index: number): Block {
  const { rows, text } = sheet, row = ROW * index, start = rows[row + START]!;
  const isBlankLine = rows[row + ROW + START] === start + 1 && rows[row + BITS] === 0 && rows[row + ROW + BITS]! >>> STATE === 0 && text.charCodeAt(start) === 10;
  return isBlankLine ? blankLine : new ParsedBlock(sheet, row);
}
