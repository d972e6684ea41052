/** One block as a value: what it is, and, read when somebody first asks, what stands in it. Where blocks begin and end is left to blocks.ts, what their text holds to content.ts. */
import type { Blocks } from './blocks.ts';
import { cleanBlock } from './clean.ts';
import { emptyContent, readContent, type Content, type Lead } from './content.ts';
import { proseOfBlock } from './prose.ts';
import { plainState } from './state.ts';
import type { Block, BlockKind, BlockState, Control, Edit, Fault, Head, Inert, LedgerLine, MarkedMention, Note, Projection, Span } from './syntax.ts';

/**
 * A class for the sake of its getters alone. Each is a pure function of the block's text and entry state, computed once:
 * most blocks of a long text are not asked for at once, and an edit asks only for the blocks it changed.
 */
class ParsedBlock implements Block {
  readonly size: number;
  #content: Content | null;
  #clean: Projection | null = null;
  #prose: Projection | null = null;
  readonly #lead: Lead | null;

  /** `lead`: how to read the text; null where nothing but words stands in it. */
  constructor(readonly kind: BlockKind, readonly text: string, readonly entry: BlockState, readonly exit: BlockState, readonly level: number, lead: Lead | null) {
    this.size = text.length;
    this.#lead = lead;
    this.#content = lead === null ? emptyContent : null;
  }

  get #read(): Content {
    return this.#content ??= readContent(this, this.#lead!);
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

const noMarkers: readonly number[] = [];

/** The blank line between two paragraphs: the same in every document. */
const blankLine = new ParsedBlock('blank', '\n', plainState, plainState, 0, null);

/** The block that `blocks` has just read. */
export function blockOf(blocks: Blocks): Block {
  const { kind, start, end, entry, exit, markers, scan, inertEnd } = blocks;
  const text = blocks.text.slice(start, end);
  if (kind === 'blank' && entry === plainState && exit === plainState && text === '\n') return blankLine;
  const wordsOnly = (kind === 'paragraph' || kind === 'blank') && scan.markCount === 0 && !scan.emphasis && markers.length === 0 && inertEnd === start && entry.blockTag === '';
  if (wordsOnly) return new ParsedBlock(kind, text, entry, exit, 0, null);
  // Most blocks are paragraphs read from their start: they share one lead.
  const lead = markers.length === 0 && blocks.from === start && inertEnd === start ? blocks.lead : { reader: blocks.lead.reader, from: blocks.from - start, inertEnd: inertEnd - start, markers: markers.length > 0 ? markers.map((offset) => offset - start) : noMarkers };
  return new ParsedBlock(kind, text, entry, exit, blocks.level, lead);
}
