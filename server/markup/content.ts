/** What stands in a block's text, by the kind of the block. What paragraphs hold is left to inline.ts. */
import { append } from './append.ts';
import { blockTagSpan, readTagLine } from './blockTag.ts';
import { afterLineEnd, endOfLine, skipSpaces } from './characters.ts';
import { readControl } from './control.ts';
import { fault, fix } from './fault.ts';
import { readHead } from './head.ts';
import { nothing, unreadContent, type Content } from './found.ts';
import { InlineReader } from './inline.ts';
import { readLedger } from './ledger.ts';
import { closesFence, fenceLength } from './lines.ts';
import { goesOn } from './state.ts';
import type { BlockKind, BlockState, Control, Inert } from './syntax.ts';

/** What cutting the text into blocks has found out about one. Offsets count from its start. */
export interface Lead {
  /** One for all blocks of a parse: state within a call, nothing between calls. */
  readonly reader: InlineReader;
  /** Where reading begins, and how far the block is inert from its start on (HTML). */
  readonly from: number;
  readonly inertEnd: number;
  /** Markers of headings, lists, quotes and cells: flat pairs. */
  readonly markers: readonly number[];
  /** The bits of the signs that it holds. */
  readonly found: number;
}

/** The part of a block that its content is a function of. */
interface BlockText {
  readonly kind: BlockKind;
  readonly text: string;
  readonly entry: BlockState;
  readonly exit: BlockState;
}

/** What the block holds that stands at `start` of the text it was cut from. */
export function readContent(block: BlockText, start: number, lead: Lead): Content {
  const { kind, text } = block;
  switch (kind) {
    case 'head': {
      const { head, faults } = readHead(text);
      return unreadContent(nothing, faults, nothing, head);
    }
    case 'ledger': return readLedgerBlock(text);
    case 'block-tag': return unreadContent(nothing, readTagLine(text).faults, nothing, null);
    case 'code': case 'table-rule': case 'reference': case 'break': {
      const what = kind === 'code' ? 'code' : kind === 'reference' ? 'destination' : 'marker';
      return unreadContent([{ what, start: 0, end: text.length }], nothing, nothing, null);
    }
    default: return readWords(block, start, lead);
  }
}

/** Paragraphs and their like. The block's own markers and its HTML are inert; the rest is read. */
function readWords({ kind, text, entry, exit }: BlockText, start: number, { reader, from, inertEnd, markers, found }: Lead): Content {
  let inert: Inert[] = nothing as never[], controls: Control[] = nothing as never[];
  let unread: number[] = nothing as never[];
  for (let i = 0; i < markers.length; i += 2) {
    if (markers[i]! < markers[i + 1]!) inert = append(inert, { what: 'marker', start: markers[i]!, end: markers[i + 1]! });
  }
  if (markers.length > 0) unread = [...markers];
  if (inertEnd > 0) {
    inert = append(inert, { what: 'html', start: 0, end: inertEnd });
    const at = skipSpaces(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, inertEnd);
    const control = text.startsWith('<!--', at) ? readControl(text, at, inertEnd) : null;
    if (control === null) unread = append(append(unread, 0), inertEnd);
    else controls = [control];
  }
  const content = reader.read(text, start, from, found, kind === 'quote' ? 'quoted' : 'plain', inert, controls, unread);
  const tagged = entry.blockTag !== '' && kind !== 'blank' && kind !== 'html' && (entry.within === '' || goesOn(entry.within, kind, exit.within));
  if (tagged) content.spans = blockTagSpan(kind, text, from, entry, content.spans);
  return content;
}

function readLedgerBlock(text: string): Content {
  const { length } = text, open = skipSpaces(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, length), sign = text.charCodeAt(open), fence = text.slice(open, open + fenceLength(text, open, length));
  const from = behindLine(text, open);
  let last = from;
  for (let p = from; p < length; p = behindLine(text, p)) last = p;
  const closed = last < length && closesFence(text, last, length, sign, fence.length);
  const { lines, faults } = readLedger(text, from, closed ? last : length);
  if (closed) return unreadContent(nothing, faults, lines, null);
  const mend = fix('Close the ledger', { start: length, end: length, text: /[\r\n]$/.test(text) ? `${fence}\n` : `\n${fence}\n` });
  return unreadContent(nothing, [fault('unclosed-ledger', open, open + fence.length, 'This ledger is not closed.', [mend]), ...faults], lines, null);
}

function behindLine(text: string, from: number): number {
  const end = endOfLine(text, from, text.length);
  return end < text.length ? afterLineEnd(text, end) : end;
}
