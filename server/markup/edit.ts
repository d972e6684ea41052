/** An edit of a document: reads anew what the edit touches, as far as the blocks change, and reuses all other blocks. */
import type { Range } from '../range.ts';
import { indexAt, itemAt, splice, startOf } from '../sequence.ts';
import { blockAt } from './block.ts';
import { Blocks } from './blocks.ts';
import { isLineEnd } from './characters.ts';
import { SheetWriter } from './sheet.ts';
import { sameState, startState } from './state.ts';
import type { Block, BlockChange, BlockState, Document } from './syntax.ts';

/** Where a block ends depends on at most so many lines behind it. */
const AHEAD = 2;

/**
 * The document with the characters of `range` (UTF-16 offsets, clipped to the text) replaced by `text`, and what that did to its blocks.
 * Equal to a fresh parse in every respect. The cost follows the blocks that change, unless the edit changes the meaning of all that follows.
 */
export function edit(document: Document, range: Range, text: string): { document: Document; change: BlockChange } {
  const { blocks } = document;
  const start = clamp(range.start, 0, blocks.size), end = clamp(range.end, start, blocks.size);
  let first = firstAffected(document, start);
  for (;;) {
    const result = reread(document, first, start, end, text);
    if (result !== null) return trimmed(document, first, result);
    // A line now closes a ledger, or the head, that was given up as unclosed: back to where it begins.
    const { openLedger, openHead } = stateAt(document, first);
    if (openHead || openLedger === '') first = 0;
    else while (first > 0 && itemAt(blocks, first).entry.openLedger !== '') first--;
  }
}

/** The new blocks from `first` on, and the index of the old block with which the text goes on unchanged. */
interface Reread {
  readonly inserted: readonly Block[];
  readonly until: number;
}

/** Reads from the block at `first` until old and new agree again. Null when what comes before `first` must be read anew as well. */
function reread({ blocks }: Document, first: number, start: number, end: number, typed: string): Reread | null {
  const from = startOf(blocks, first), shift = typed.length - (end - start);
  let text = '', until = first, reach = from;
  // What is read: the blocks that the edit touches and the next ones, then twice as much for as long as the end is not in sight.
  const readOn = (target: number): void => {
    for (; until < blocks.count && reach < target; until++) {
      const block = itemAt(blocks, until);
      text += block.text;
      reach += block.size;
    }
  };
  readOn(end + 1);
  readOn(reach + 1);
  text = text.slice(0, start - from) + typed + text.slice(end - from);
  const inserted: Block[] = [];
  let state = stateAt({ blocks }, first), at = 0, old = first;
  for (;;) {
    const whole = until >= blocks.count;
    const reader = new Blocks(text, state, whole ? 'whole' : 'part', at), sheet = new SheetWriter(reader), read: (Block | null)[] = [];
    const enough = whole ? text.length : startOfLastLines(text);
    let agree = false;
    while (!agree && reader.next()) {
      if (reader.reopened && first > 0) return null;
      if (reader.starved || reader.end > enough) break;
      const block = reused(reader, blocks, from, start, end, shift);
      if (block === null) sheet.add();
      else sheet.pass();
      read.push(block);
      at = reader.end;
      state = reader.exit;
      // Behind the edit, an old block that begins here in the same state: from it on nothing changes.
      const place = from + at - shift;
      if (place < end) continue;
      while (old < blocks.count && startOf(blocks, old) < place) old++;
      agree = old < blocks.count && startOf(blocks, old) === place && sameState(itemAt(blocks, old).entry, state);
    }
    const written = sheet.finish();
    for (let i = 0; i < read.length; i++) inserted.push(read[i] ?? blockAt(written, i));
    if (agree) return { inserted, until: old };
    if (whole) return { inserted, until: blocks.count };
    readOn(reach + Math.max(256, text.length));
  }
}

/** The old block in place of the one just read, when it has the same text, entry state and kind. */
function reused(reader: Blocks, blocks: Document['blocks'], from: number, start: number, end: number, shift: number): Block | null {
  const at = from + reader.start, size = reader.end - reader.start;
  const place = at + size <= start ? at : at >= end + shift ? at - shift : at;
  const index = indexAt(blocks, place);
  if (index < 0 || startOf(blocks, index) !== place) return null;
  const block = itemAt(blocks, index);
  const untouched = at + size <= start || at >= end + shift;
  if (block.size !== size || block.kind !== reader.kind || !sameState(block.entry, reader.entry) || !sameState(block.exit, reader.exit)) return null;
  return untouched || block.text === reader.text.slice(reader.start, reader.end) ? block : null;
}

/** Index of the first block whose end or content the characters from `start` on have a say in. */
function firstAffected({ blocks }: Document, start: number): number {
  if (blocks.count === 0) return 0;
  let index = Math.min(indexAt(blocks, start), blocks.count - 1);
  // A block stands when enough whole lines lie between its end and the edit.
  let lines = 0;
  let end = start - startOf(blocks, index);
  for (;;) {
    const { text, entry } = itemAt(blocks, index);
    for (let i = end - 1; i >= 0 && lines < AHEAD; i--) {
      const code = text.charCodeAt(i);
      if (isLineEnd(code) && !(code === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10)) lines++;
    }
    if (index === 0 || (lines >= AHEAD && entry.within !== 'row' && entry.within !== 'header-row' && entry.within !== 'header')) return index;
    end = itemAt(blocks, --index).size;
  }
}

function stateAt({ blocks }: Document, index: number): BlockState {
  return index > 0 && index <= blocks.count ? itemAt(blocks, index - 1).exit : startState;
}

/** Offset before the last `AHEAD` line ends of `text`: a block that ends up to there has seen enough. */
function startOfLastLines(text: string): number {
  let lines = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (!isLineEnd(code) || (code === 10 && text.charCodeAt(i - 1) === 13)) continue;
    if (++lines > AHEAD) return i;
  }
  return 0;
}

/** Leaves out at both ends what is the same block as before. */
function trimmed({ blocks }: Document, first: number, { inserted, until }: Reread): { document: Document; change: BlockChange } {
  let from = first, to = until, skip = 0, keep = inserted.length;
  while (from < to && skip < keep && itemAt(blocks, from) === inserted[skip]) {
    from++;
    skip++;
  }
  while (from < to && skip < keep && itemAt(blocks, to - 1) === inserted[keep - 1]) {
    to--;
    keep--;
  }
  const fresh = skip === 0 && keep === inserted.length ? inserted : inserted.slice(skip, keep);
  const change = { first: from, removed: to - from, inserted: fresh.length };
  return { document: change.removed + change.inserted === 0 ? { blocks } : { blocks: splice(blocks, from, change.removed, fresh) }, change };
}

function clamp(n: number, low: number, high: number): number {
  return Math.min(Math.max(n, low), high);
}
