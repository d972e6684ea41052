/** What stands in a block's text, by the kind of the block. What paragraphs hold is left to inline.ts. */
import { append } from './append.ts';
import { blockTagSpan, readTagLine } from './blockTag.ts';
import { afterLineEnd, endOfLine, skipSpaces } from './characters.ts';
import { readControl } from './control.ts';
import { fault, fix } from './fault.ts';
import { readHead } from './head.ts';
import { emptyInline, type Inline } from './found.ts';
import { InlineReader } from './inline.ts';
import { readLedger } from './ledger.ts';
import { closesFence, fenceLength } from './lines.ts';
import { Scan } from './scan.ts';
import { goesOn } from './state.ts';
import type { BlockKind, BlockState, Control, Head, Inert, LedgerLine } from './syntax.ts';

export interface Content extends Inline {
  readonly ledger: readonly LedgerLine[];
  readonly head: Head | null;
  /** Whether a `*` or `_` stands in the text. */
  readonly emphasis: boolean;
}

/** What cutting the text into blocks has found out about one. Offsets count from its start. */
export interface Lead {
  readonly reader: Reader;
  /** Where reading begins, and how far the block is inert from its start on (HTML). */
  readonly from: number;
  readonly inertEnd: number;
  /** Markers of headings, lists, quotes and cells: flat pairs. */
  readonly markers: readonly number[];
}

/** The readers that all blocks of one parse share: state within a call, nothing between calls. */
export interface Reader {
  readonly scan: Scan;
  readonly inline: InlineReader;
}

const nothing: readonly never[] = [];

/** The lead of a block that is read from its start, with a reader for all blocks of a parse. */
export function leadOf(): Lead {
  return { reader: { scan: new Scan(''), inline: new InlineReader() }, from: 0, inertEnd: 0, markers: nothing };
}

export const emptyContent: Content = { ...emptyInline, ledger: nothing, head: null, emphasis: false };

/** The part of a block that its content is a function of. */
interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  readonly entry: BlockState;
  readonly exit: BlockState;
}

export function readContent(block: BlockText, lead: Lead): Content {
  const { kind, text } = block;
  switch (kind) {
    case 'head': return { ...emptyContent, ...readHead(text) };
    case 'ledger': return readLedgerBlock(text);
    case 'block-tag': return { ...emptyContent, faults: readTagLine(text).faults };
    case 'code': case 'table-rule': case 'reference': case 'break': {
      const what = kind === 'code' ? 'code' : kind === 'reference' ? 'destination' : 'marker';
      return { ...emptyContent, inert: [{ what, start: 0, end: text.length }] };
    }
    default: return readWords(block, lead);
  }
}

/** Paragraphs and their like. The block's own markers and its HTML are inert; the rest is read. */
function readWords({ kind, text, entry, exit }: BlockText, { reader, from, inertEnd, markers }: Lead): Content {
  let inert: Inert[] = nothing as never[], controls: Control[] = nothing as never[];
  let unread: readonly number[] = markers;
  for (let i = 0; i < markers.length; i += 2) if (markers[i]! < markers[i + 1]!) inert = append(inert, { what: 'marker', start: markers[i]!, end: markers[i + 1]! });
  if (inertEnd > 0) {
    inert = append(inert, { what: 'html', start: 0, end: inertEnd });
    const at = skipSpaces(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, inertEnd);
    const control = text.startsWith('<!--', at) ? readControl(text, at, inertEnd) : null;
    if (control === null) unread = [...markers, 0, inertEnd];
    else controls = [control];
  }
  const { scan } = reader;
  scan.begin(text);
  scan.all(from, text.length);
  const inline = scan.markCount > 0 ? reader.inline.read(scan, from, kind === 'quote', inert, controls) : null;
  const { spans, mentions, notes, edits, faults } = inline ?? emptyInline;
  const tagged = entry.blockTag !== '' && kind !== 'blank' && kind !== 'html' && (entry.within === '' || goesOn(entry.within, kind, exit.within));
  return {
    spans: tagged ? blockTagSpan(kind, text, from, entry, spans) : spans, mentions, notes, edits, controls: inline?.controls ?? controls, inert: inline?.inert ?? inert, faults,
    unread: inline === null || inline.unread.length === 0 ? unread : unread.length === 0 ? inline.unread : [...unread, ...inline.unread],
    ledger: nothing, head: null, emphasis: scan.emphasis,
  };
}

function readLedgerBlock(text: string): Content {
  const { length } = text, open = skipSpaces(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, length), sign = text.charCodeAt(open), fence = text.slice(open, open + fenceLength(text, open, length));
  const from = behindLine(text, open);
  let last = from;
  for (let p = from; p < length; p = behindLine(text, p)) last = p;
  const closed = last < length && closesFence(text, last, length, sign, fence.length);
  const { lines, faults } = readLedger(text, from, closed ? last : length);
  if (closed) return { ...emptyContent, ledger: lines, faults };
  const mend = fix('Close the ledger', { start: length, end: length, text: /[\r\n]$/.test(text) ? `${fence}\n` : `\n${fence}\n` });
  return { ...emptyContent, ledger: lines, faults: [fault('unclosed-ledger', open, open + fence.length, 'This ledger is not closed.', [mend]), ...faults] };
}

function behindLine(text: string, from: number): number {
  const end = endOfLine(text, from, text.length);
  return end < text.length ? afterLineEnd(text, end) : end;
}
