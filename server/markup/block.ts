/** One block as a value: what it holds, read once; clean text and prose are made when somebody asks. Where blocks begin and end is left to blocks.ts. */
import { append } from './append.ts';
import { goesOn, type Blocks } from './blocks.ts';
import { blockTagSpan, readTagLine } from './blockTag.ts';
import { cleanBlock } from './clean.ts';
import { readControl } from './control.ts';
import { fault, fix } from './fault.ts';
import { readHead } from './head.ts';
import { emptyInline, InlineReader, type Inline } from './inline.ts';
import { readLedger } from './ledger.ts';
import { afterLineEnd, endOfLine } from './characters.ts';
import { closesFence, fenceLength } from './lines.ts';
import { plainState } from './state.ts';
import { proseOfBlock, type Signs } from './prose.ts';
import type { Block, BlockKind, BlockState, Control, Edit, Fault, Head, Inert, LedgerLine, MarkedMention, Note, Projection, Span } from './syntax.ts';

const nothing: readonly never[] = [];
const noSigns: Signs = { unread: nothing, emphasis: false }, onlyEmphasis: Signs = { unread: nothing, emphasis: true };

/** A block with what its projections are made of. A class for the sake of the two getters alone: both are pure, and most blocks of a long text are never asked. */
export class ParsedBlock implements Block {
  readonly size: number;
  readonly spans: readonly Span[];
  readonly mentions: readonly MarkedMention[];
  readonly notes: readonly Note[];
  readonly edits: readonly Edit[];
  readonly controls: readonly Control[];
  readonly inert: readonly Inert[];
  readonly faults: readonly Fault[];
  #clean: Projection | null = null;
  #prose: Projection | null = null;
  readonly #signs: Signs;

  constructor(
    readonly kind: BlockKind, readonly text: string, readonly entry: BlockState, readonly exit: BlockState, readonly level: number, inline: Inline,
    readonly ledger: readonly LedgerLine[], readonly head: Head | null,
    signs: Signs,
  ) {
    this.#signs = signs;
    this.size = text.length;
    this.spans = inline.spans;
    this.mentions = inline.mentions;
    this.notes = inline.notes;
    this.edits = inline.edits;
    this.controls = inline.controls;
    this.inert = inline.inert;
    this.faults = inline.faults;
  }

  get clean(): Projection {
    return this.#clean ??= cleanBlock(this);
  }

  get prose(): Projection {
    return this.#prose ??= proseOfBlock(this, this.#signs);
  }
}

/** The blank line between two paragraphs: the same in every document. */
const blankLine = new ParsedBlock('blank', '\n', plainState, plainState, 0, emptyInline, nothing, null, noSigns);

/** Makes the block that `blocks` has just read. */
export function blockOf(blocks: Blocks): Block {
  const { kind, start, end, entry, exit, level, scan } = blocks;
  const text = blocks.text.slice(start, end);
  switch (kind) {
    case 'blank':
      if (text === '\n' && entry === exit && entry === plainState) return blankLine;
      return new ParsedBlock(kind, text, entry, exit, level, blocks.markers.length > 0 ? inlineOf(blocks) : emptyInline, nothing, null, noSigns);
    case 'head': {
      const { head, faults } = readHead(text);
      return new ParsedBlock(kind, text, entry, exit, level, { ...emptyInline, faults }, nothing, head, noSigns);
    }
    case 'ledger': return ledgerBlock(text, entry, exit);
    case 'block-tag': return new ParsedBlock(kind, text, entry, exit, level, { ...emptyInline, faults: readTagLine(text).faults }, nothing, null, noSigns);
    case 'code': case 'table-rule': case 'reference': case 'break': {
      const what = kind === 'code' ? 'code' : kind === 'reference' ? 'destination' : 'marker';
      return new ParsedBlock(kind, text, entry, exit, level, { ...emptyInline, inert: [{ what, start: 0, end: text.length }] }, nothing, null, noSigns);
    }
    default: {
      const { markers } = blocks;
      const inline = scan.markCount > 0 || markers.length > 0 || blocks.inertEnd > start ? inlineOf(blocks) : emptyInline;
      const tagged = entry.blockTag !== '' && (entry.within === '' || goesOn(entry.within, kind, exit.within));
      const unread = markers.length > 0 ? [...inline.unread, ...markers.map((offset) => offset - start)] : inline.unread;
      return new ParsedBlock(kind, text, entry, exit, level, tagged ? { ...inline, spans: blockTagSpan(kind, text, blocks.from - start, entry, inline.spans) } : inline,
        nothing, null, unread.length > 0 ? { unread, emphasis: scan.emphasis } : scan.emphasis ? onlyEmphasis : noSigns);
    }
  }
}

/** The block's own markers and its HTML are inert; the rest is read. */
function inlineOf(blocks: Blocks): Inline {
  const { scan, markers, start, end, inertEnd, text } = blocks;
  let inert: Inert[] = nothing as never[], controls: Control[] = nothing as never[], hidden: number[] | null = null;
  for (let i = 0; i < markers.length; i += 2) if (markers[i]! < markers[i + 1]!) inert = append(inert, { what: 'marker', start: markers[i]! - start, end: markers[i + 1]! - start });
  if (inertEnd > start) {
    inert = append(inert, { what: 'html', start: 0, end: inertEnd - start });
    const at = start + (/^[\ufeff \t]*/.exec(text.slice(start, Math.min(end, start + 200)))?.[0].length ?? 0);
    const control = text.startsWith('<!--', at) ? readControl(text, at, inertEnd, start) : null;
    if (control === null) hidden = [0, inertEnd - start];
    else controls = [control];
  }
  if (scan.markCount === 0) return { ...emptyInline, inert, controls, unread: hidden ?? nothing };
  const inline = (blocks.reader ??= new InlineReader()).read(blocks, inert, controls);
  return hidden === null ? inline : { ...inline, unread: [...hidden, ...inline.unread] };
}

function ledgerBlock(text: string, entry: BlockState, exit: BlockState): Block {
  const open = /^[\ufeff \t]*/.exec(text)![0].length, sign = text.charCodeAt(open), length = fenceLength(text, open, text.length);
  const first = endOfLine(text, open, text.length), from = first < text.length ? afterLineEnd(text, first) : text.length;
  let last = from;
  for (let p = from; p < text.length;) {
    const lineEnd = endOfLine(text, p, text.length);
    last = p;
    p = lineEnd < text.length ? afterLineEnd(text, lineEnd) : text.length;
  }
  const closed = last < text.length && closesFence(text, last, text.length, sign, length);
  const { lines, faults } = readLedger(text, from, closed ? last : text.length);
  const fence = text.slice(open, open + length);
  const ends = /[\r\n]$/.test(text);
  const unclosed = closed ? [] : [fault('unclosed-ledger', open, open + length, 'This ledger is not closed.',
    [fix('Close the ledger', { start: text.length, end: text.length, text: ends ? `${fence}\n` : `\n${fence}\n` })])];
  return new ParsedBlock('ledger', text, entry, exit, 0, { ...emptyInline, faults: [...unclosed, ...faults] }, lines, null, noSigns);
}
