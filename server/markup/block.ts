/** One block as a value: what it is, and, read when somebody first asks, what stands in it. Where blocks begin and end is left to blocks.ts, what their text holds to content.ts. */
import type { Blocks } from './blocks.ts';
import { cleanBlock } from './clean.ts';
import { emptyContent, readContent, type Content, type Lead } from './content.ts';
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

/** What has been asked for so far. */
interface Made {
  content: Content | null;
  clean: Projection | null;
  prose: Projection | null;
}

/**
 * A class for the sake of its getters alone. Each is a pure function of the block's text and entry state, computed once:
 * most blocks of a long text are not asked for at once, and an edit asks only for the blocks it changed.
 */
class ParsedBlock implements Block {
  readonly size: number;
  readonly #shape: Shape;
  /** How to read the text; null where nothing but words stands in it. */
  readonly #lead: Lead | null;
  #made: Made | null = null;

  constructor(readonly text: string, shape: Shape, lead: Lead | null) {
    this.size = text.length;
    this.#shape = shape;
    this.#lead = lead;
  }

  get #making(): Made {
    return this.#made ??= { content: null, clean: null, prose: null };
  }
  get #read(): Content {
    return this.#lead === null ? emptyContent : this.#making.content ??= readContent(this, this.#lead);
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
    return this.#making.clean ??= cleanBlock(this);
  }
  get prose(): Projection {
    return this.#making.prose ??= proseOfBlock(this, this.#read);
  }
}

const noMarkers: readonly number[] = [];

/** The blank line between two paragraphs: the same in every document. */
const blankLine = new ParsedBlock('\n', { kind: 'blank', entry: plainState, exit: plainState, level: 0 }, null);
/** The shape of most paragraphs. */
const plainParagraph: Shape = { kind: 'paragraph', entry: plainState, exit: plainState, level: 0 };

/** The block that `blocks` has just read. */
export function blockOf(blocks: Blocks): Block {
  const { kind, start, end, entry, exit, markers, scan, inertEnd } = blocks;
  const text = blocks.text.slice(start, end);
  if (kind === 'blank' && entry === plainState && exit === plainState && text === '\n') return blankLine;
  const wordsOnly = (kind === 'paragraph' || kind === 'blank') && scan.markCount === 0 && !scan.emphasis && markers.length === 0 && inertEnd === start && entry.blockTag === '';
  const shape = kind === 'paragraph' && entry === plainState && exit === plainState ? plainParagraph : { kind, entry, exit, level: blocks.level };
  if (wordsOnly) return new ParsedBlock(text, shape, null);
  // Most blocks are paragraphs read from their start: they share one lead.
  const lead = markers.length === 0 && blocks.from === start && inertEnd === start ? blocks.lead : { reader: blocks.lead.reader, from: blocks.from - start, inertEnd: inertEnd - start, markers: markers.length > 0 ? markers.map((offset) => offset - start) : noMarkers };
  return new ParsedBlock(text, shape, lead);
}
