/** One block as a value: what it is, and, read when somebody first asks, what stands in it. Where blocks begin and end is left to blocks.ts, what their text holds to content.ts. */
import type { Blocks } from './blocks.ts';
import { cleanBlock } from './clean.ts';
import { readContent, type Lead } from './content.ts';
import { emptyContent, nothing, type Content } from './found.ts';
import { proseOfBlock } from './prose.ts';
import { plainState } from './state.ts';
import type { Block, BlockKind, BlockState, Control, Edit, Fault, Head, Inert, LedgerLine, MarkedMention, Note, Projection, Span } from './syntax.ts';

/** What blocks of a kind have in common: in a long text most share one. */
interface Shape {
  readonly kind: BlockKind;
  readonly entry: BlockState;
  readonly exit: BlockState;
  readonly level: number;
}

/**
 * A class for the sake of its getters alone. Each is a pure function of the block's text and entry state, computed once:
 * most blocks of a long text are not asked for at once, and an edit asks only for the blocks it changed.
 */
class ParsedBlock implements Block {
  readonly size: number;
  readonly #shape: Shape;
  /** Where it began in the text that it was cut from: edits may have moved it since. */
  readonly #start: number;
  /** How to read the text; null where nothing but words stands in it, or when it has been read. */
  #lead: Lead | null;
  #content: Content = emptyContent;
  #clean: Projection | null = null;
  #prose: Projection | null = null;

  constructor(readonly text: string, start: number, shape: Shape, lead: Lead | null) {
    this.size = text.length;
    this.#shape = shape;
    this.#start = start;
    this.#lead = lead;
  }

  get #read(): Content {
    const lead = this.#lead;
    if (lead !== null) {
      this.#content = readContent(this, this.#start, lead);
      this.#lead = null;
    }
    return this.#content;
  }

  get kind(): BlockKind {
    return this.#shape.kind;
  }
  get entry(): BlockState {
    return this.#shape.entry;
  }
  get exit(): BlockState {
    return this.#shape.exit;
  }
  get level(): number {
    return this.#shape.level;
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
    return this.#clean ??= cleanBlock(this);
  }
  get prose(): Projection {
    return this.#prose ??= proseOfBlock(this, this.#read);
  }
}

/** The blank line between two paragraphs: the same in every document. */
const blankLine = new ParsedBlock('\n', 0, { kind: 'blank', entry: plainState, exit: plainState, level: 0 }, null);
/** The shape of most paragraphs. */
const plainParagraph: Shape = { kind: 'paragraph', entry: plainState, exit: plainState, level: 0 };

/** The block that `blocks` has just read. */
export function blockOf(blocks: Blocks): Block {
  const { kind, start, end, entry, exit, markers, inertEnd } = blocks, { found } = blocks.scan;
  if (kind === 'blank' && end === start + 1 && entry === plainState && exit === plainState && blocks.text.charCodeAt(start) === 10) return blankLine;
  const text = blocks.text.slice(start, end);
  const wordsOnly = (kind === 'paragraph' || kind === 'blank') && found === 0 && markers.length === 0 && inertEnd === start && entry.blockTag === '';
  const shape = kind === 'paragraph' && entry === plainState && exit === plainState ? plainParagraph : { kind, entry, exit, level: blocks.level };
  return new ParsedBlock(text, start, shape, wordsOnly ? null : leadOf(blocks));
}

/** Most blocks are paragraphs read from their start: those with the same signs share one lead. */
function leadOf({ reader, leads, start, from, inertEnd, markers, scan: { found } }: Blocks): Lead {
  if (markers.length > 0 || from > start || inertEnd > start) return { reader, from: from - start, inertEnd: inertEnd - start, markers: markers.length > 0 ? markers.map((offset) => offset - start) : nothing, found };
  return leads[found] ??= { reader, from: 0, inertEnd: 0, markers: nothing, found };
}
