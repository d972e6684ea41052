/** Reads what stands in a block onto the tape, by the kind of the block. What paragraphs hold is left to inline.ts. */
import { faultsOfTagLine } from './blockTag.ts';
import type { Blocks } from './blocks.ts';
import { isLineEnd, skipSpaces } from './characters.ts';
import { readControl } from './control.ts';
import { fault, fix } from './fault.ts';
import { readHead } from './head.ts';
import { readLedger } from './ledger.ts';
import { closesFence, fenceLength } from './lines.ts';
import { goesOn } from './state.ts';
import { CONTROL, UNREAD, type Tape } from './tape.ts';

/** Reads the block that `blocks` is at. */
export function readContent(blocks: Blocks, tape: Tape): void {
  const { kind, start, end } = blocks;
  // What is read apart from the text counts its own offsets.
  tape.base = 0;
  switch (kind) {
    case 'head': {
      const { head, faults } = readHead(textOf(blocks));
      for (const f of faults) tape.fault(f);
      return tape.head(head);
    }
    case 'ledger': return readLedgerBlock(blocks, tape);
    case 'block-tag':
      for (const f of faultsOfTagLine(textOf(blocks))) tape.fault(f);
      return;
    case 'code': case 'table-rule': case 'reference': case 'break':
      return tape.inert(kind === 'code' ? 'code' : kind === 'reference' ? 'destination' : 'marker', 0, end - start);
    default: readWords(blocks, tape);
  }
}

/** Paragraphs and their like. The block's own markers and its HTML are inert; the rest is read. */
function readWords(blocks: Blocks, tape: Tape): void {
  const { text, start, from, end, kind, markers, inertEnd, marks, entry, exit } = blocks;
  tape.base = start;
  for (let i = 0; i < markers.length; i += 2) {
    if (markers[i]! < markers[i + 1]!) tape.inert('marker', markers[i]!, markers[i + 1]!);
    // A cell without a bar before it is read like any other: of white space alone nothing is prose.
    else tape.stretch(UNREAD, markers[i]!, markers[i + 1]!);
  }
  if (inertEnd > start) {
    tape.inert('html', start, inertEnd);
    const at = skipSpaces(text, text.charCodeAt(start) === 0xfeff ? start + 1 : start, inertEnd);
    if (text.startsWith('<!--', at) && readControl(text, at, inertEnd) !== null) tape.stretch(CONTROL, at, inertEnd);
    else tape.stretch(UNREAD, start, inertEnd);
  }
  if (marks.begin(from, end)) blocks.reader.read(start, from, end, kind === 'quote' ? 'quoted' : 'plain');
  if (entry.blockTag !== '' && kind !== 'blank' && kind !== 'html' && (entry.within === '' || goesOn(entry.within, kind, exit.within))) tape.around(from);
}

function readLedgerBlock({ text, start, end, lineEnds }: Blocks, tape: Tape): void {
  const open = skipSpaces(text, text.charCodeAt(start) === 0xfeff ? start + 1 : start, end), length = fenceLength(text, open, end);
  const from = lineEnds.behind(open, end), last = Math.max(from, startOfLastLine(text, start, end));
  const closed = last < end && closesFence(text, last, end, text.charCodeAt(open), length);
  tape.base = start;
  if (!closed) {
    const fence = text.slice(open, open + length), mend = isLineEnd(text.charCodeAt(end - 1)) ? `${fence}\n` : `\n${fence}\n`;
    tape.fault(fault('unclosed-ledger', open, open + length, 'This ledger is not closed.', [fix('Close the ledger', { start: end, end, text: mend })]));
  }
  readLedger(text, from, closed ? last : end, lineEnds, tape);
}

function textOf({ text, start, end }: Blocks): string {
  return text.slice(start, end);
}

function startOfLastLine(text: string, start: number, end: number): number {
  let p = end - 1;
  if (text.charCodeAt(p) === 10) p--;
  if (text.charCodeAt(p) === 13) p--;
  while (p >= start && !isLineEnd(text.charCodeAt(p))) p--;
  return p + 1;
}
