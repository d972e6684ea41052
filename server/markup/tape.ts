/** What stands in blocks, written down as numbers while they are read: a record for each thing, in the order in which the things are found. What the numbers are as values is left to unpack.ts. */
import { moved } from './fault.ts';
import { ITEM, type ItemList } from './items.ts';
import { Numbers } from './numbers.ts';
import type { Edit, Fault, Head, Inert } from './syntax.ts';

/**
 * A record begins with what it is, in four bits, and a detail above them. Offsets are handed in as the reader counts
 * them, and written down from the block's start.
 *
 *     SPAN | form, start, end, end of the content, end of the tag, place of the span that `+` goes on with or -1, how many numbers its items take, the items
 *     MENTION, start, end, start and end of the key, start of the words
 *     EDIT | form, start, end, start and end of what is accepted or -1
 *     INERT | what, start, end
 *     NOTE, CONTROL, UNREAD, start, end        (unread: what clean text keeps and prose drops)
 *     AROUND, offset at which reading begins   (a block tag above makes a span of the block)
 *     FAULT, its place in the list of faults
 *     LINE | how many fields, start, end, end of the id, start and end of the name, the fields       (of a ledger)
 *     HEAD
 *
 * A field takes FIELD numbers: what it is (ledgerLine.ts), its start, its end, the start of its value.
 */
export const SPAN = 0, MENTION = 1, EDIT = 2, INERT = 3, NOTE = 4, CONTROL = 5, UNREAD = 6, AROUND = 7, FAULT = 8, LINE = 9, HEAD = 10;
/** Bits of what a record is. */
export const WHAT = 15, DETAIL = 4;
/** Places in the record of a span, the last where its items begin. */
export const SPAN_START = 1, SPAN_END = 2, SPAN_CONTENT_END = 3, SPAN_TAG_END = 4, SPAN_CONTINUES = 5, SPAN_SIZE = 6, SPAN_HEAD = 7;

/** Places in the record of a ledger line, the last where its fields begin; and how many numbers each of those has. */
export const LINE_START = 1, LINE_END = 2, LINE_ID_END = 3, LINE_NAME = 4, LINE_NAME_END = 5, LINE_HEAD = 6, FIELD = 4;

/** By what a record is, how many numbers it has; of a span those before its items, of a ledger line those before its fields. */
const sizes = [SPAN_HEAD, 6, 5, 3, 3, 3, 3, 2, 2, LINE_HEAD, 1];

/** How many numbers the record at `at` has. */
export function sizeOf(tape: Int32Array, at: number): number {
  const what = tape[at]! & WHAT;
  if (what === SPAN) return SPAN_HEAD + tape[at + SPAN_SIZE]!;
  return what === LINE ? LINE_HEAD + FIELD * (tape[at]! >> DETAIL) : sizes[what]!;
}

/** Forms of spans by their number; a block tag's span has none on the tape. */
export const BRACKET = 0, QUOTATION = 1, LINK = 2;
export const forms = ['bracket', 'quotation', 'link'] as const;
export const editForms: readonly Edit['form'][] = ['addition', 'deletion', 'substitution', 'highlight'];
export const inertKinds: readonly Inert['what'][] = ['code', 'html', 'url', 'destination', 'marker', 'escape', 'deleted'];

/** What is no list of numbers: there is little of it. */
export interface Kept {
  readonly faults: Fault[];
  head: Head | null;
}

/** Parser state, one for all blocks of a text. */
export class Tape {
  readonly numbers = new Numbers();
  /** Where the block begins, as its reader counts. */
  base = 0;
  readonly kept: Kept = { faults: [], head: null };

  /** A span; returns where it stands. */
  span(form: number, start: number, end: number, contentEnd: number, tagEnd: number, continues: number, items: ItemList): number {
    const { base } = this, { numbers: list, count: size } = items, at = this.numbers.room(SPAN_HEAD + size), numbers = this.numbers.list;
    numbers[at] = SPAN | form << DETAIL;
    numbers[at + SPAN_START] = start - base;
    numbers[at + SPAN_END] = end - base;
    numbers[at + SPAN_CONTENT_END] = contentEnd - base;
    numbers[at + SPAN_TAG_END] = tagEnd - base;
    numbers[at + SPAN_CONTINUES] = continues;
    numbers[at + SPAN_SIZE] = size;
    for (let i = 0, p = at + SPAN_HEAD; i < size; i += ITEM, p += ITEM) {
      numbers[p] = list[i]!;
      numbers[p + 1] = list[i + 1]! - base;
      numbers[p + 2] = list[i + 2]! - base;
      numbers[p + 3] = list[i + 3]! - base;
    }
    return at;
  }

  mention(start: number, end: number, keyStart: number, keyEnd: number, words: number): void {
    const { base } = this, at = this.numbers.room(6), numbers = this.numbers.list;
    numbers[at] = MENTION;
    numbers[at + 1] = start - base;
    numbers[at + 2] = end - base;
    numbers[at + 3] = keyStart - base;
    numbers[at + 4] = keyEnd - base;
    numbers[at + 5] = words - base;
  }

  /** An edit, and where the text that is kept stands; -1 for none. */
  edit(form: Edit['form'], start: number, end: number, acceptedStart: number, acceptedEnd: number): void {
    const { base } = this, at = this.numbers.room(5), numbers = this.numbers.list;
    numbers[at] = EDIT | editForms.indexOf(form) << DETAIL;
    numbers[at + 1] = start - base;
    numbers[at + 2] = end - base;
    numbers[at + 3] = acceptedStart < 0 ? -1 : acceptedStart - base;
    numbers[at + 4] = acceptedEnd - base;
  }

  inert(what: Inert['what'], start: number, end: number): void {
    this.stretch(INERT | inertKinds.indexOf(what) << DETAIL, start, end);
  }

  /** A record of two offsets: of a note, a control comment, something unread. */
  stretch(what: number, start: number, end: number): void {
    this.three(what, start - this.base, end - this.base);
  }

  around(from: number): void {
    this.pair(AROUND, from - this.base);
  }

  fault(fault: Fault): void {
    this.pair(FAULT, this.kept.faults.push(this.base === 0 ? fault : moved(fault, -this.base)) - 1);
  }

  /** A line of a ledger, without fields so far; returns where it stands. */
  line(start: number, end: number, idEnd: number, nameStart: number, nameEnd: number): number {
    const { base } = this, at = this.numbers.room(LINE_HEAD), numbers = this.numbers.list;
    numbers[at] = LINE;
    numbers[at + LINE_START] = start - base;
    numbers[at + LINE_END] = end - base;
    numbers[at + LINE_ID_END] = idEnd - base;
    numbers[at + LINE_NAME] = nameStart - base;
    numbers[at + LINE_NAME_END] = nameEnd - base;
    return at;
  }

  /** A field of the line at `line`, which is what was written down last. */
  field(line: number, what: number, start: number, end: number, valueStart: number): void {
    const { base } = this, at = this.numbers.room(FIELD), numbers = this.numbers.list;
    numbers[line]! += 1 << DETAIL;
    numbers[at] = what;
    numbers[at + 1] = start - base;
    numbers[at + 2] = end - base;
    numbers[at + 3] = valueStart - base;
  }

  head(head: Head): void {
    this.kept.head = head;
    const at = this.numbers.room(1);
    this.numbers.list[at] = HEAD;
  }

  private three(what: number, first: number, second: number): void {
    const at = this.numbers.room(3), numbers = this.numbers.list;
    numbers[at] = what;
    numbers[at + 1] = first;
    numbers[at + 2] = second;
  }

  private pair(what: number, detail: number): void {
    const at = this.numbers.room(2), numbers = this.numbers.list;
    numbers[at] = what;
    numbers[at + 1] = detail;
  }
}
