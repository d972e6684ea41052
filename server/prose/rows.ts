/** Where the finders of one text put down what they find, a list of rows for each sort; read and kept as finds.ts says. */
import { CLAIMS, CLOSED, CONTENT_AT, EVIDENCE, type Finds, HEAD, NAMES, NESTED, QUOTATIONS, SENTENCES, SORTS, USES, WIDTH } from './finds.ts';
import type { Quotation } from './prose.ts';
import type { Reading } from './reading.ts';
import { hasRoom, roomFor } from './room.ts';

/** Rows of one sort: `used` numbers. */
interface Rows {
  numbers: Int32Array;
  used: number;
}

/** Of the text that is read; written on again for the next. */
const lists: readonly Rows[] = Array.from({ length: SORTS }, () => ({ numbers: new Int32Array(0), used: 0 }));
export const claimRows = lists[CLAIMS]!, evidenceRows = lists[EVIDENCE]!, nameRows = lists[NAMES]!;
const sentenceRows = lists[SENTENCES]!, quotationRows = lists[QUOTATIONS]!;

/** Begins with a text: nothing found yet. */
export function clearRows(): void {
  for (let sort = 0; sort < SORTS; sort++) lists[sort]!.used = 0;
}

export function addRow(rows: Rows, a: number, b: number, c: number, d: number): void {
  const { used } = rows;
  if (used + WIDTH > rows.numbers.length) widen(rows);
  const { numbers } = rows;
  numbers[used] = a;
  numbers[used + 1] = b;
  numbers[used + 2] = c;
  numbers[used + 3] = d;
  rows.used = used + WIDTH;
}

function widen(rows: Rows): void {
  const wider = new Int32Array(roomFor(rows.used));
  wider.set(rows.numbers);
  rows.numbers = wider;
}

/** `indexOf`, without a call out of compiled code. */
export function placeIn<T>(list: readonly T[], item: T): number {
  let i = 0;
  while (list[i] !== item) i++;
  return i;
}

export function addSentences({ sentences, from, to, paragraph, line, tokens: { start, end } }: Reading): void {
  for (let k = 0; k < sentences; k++) addRow(sentenceRows, start[from[k]!]!, end[to[k]! - 1]!, line[k]!, paragraph[k]!);
}

export function addQuotations(quotations: readonly Quotation[]): void {
  for (let q = 0; q < quotations.length; q++) {
    const { start, end, nested, closed, use, content } = quotations[q]!;
    addRow(quotationRows, start, end, placeIn(USES, use) | (nested ? NESTED : 0) | (closed ? CLOSED : 0) | ((content.start - start) << CONTENT_AT), content.end);
  }
}

/** Room for the numbers of many texts, in few long lists. */
export interface Pages {
  page: Int32Array;
  used: number;
}

export function noPages(): Pages {
  return { page: new Int32Array(0), used: 0 };
}

/** No list is made longer than this for more than one text: whichever of its texts outlives the others keeps all of it. */
const PAGE = 1 << 14;

/** Keeps what was found since `clearRows`. */
export function keepRows(pages: Pages): Finds {
  let length = HEAD;
  for (let sort = 0; sort < SORTS; sort++) length += lists[sort]!.used;
  // A text alone takes no more than it needs; of many each list is twice as long as the one before.
  if (pages.used + length > pages.page.length) {
    pages.page = new Int32Array(Math.max(length, Math.min(PAGE, pages.page.length * 2)));
    pages.used = 0;
  }
  const { page, used: at } = pages;
  let to = at + HEAD;
  for (let sort = 0; sort < SORTS; sort++) {
    const rows = lists[sort]!, { numbers, used } = rows;
    page[at + sort] = to - at;
    for (let i = 0; i < used; i++) page[to++] = numbers[i]!;
    // What a very long text took is let go.
    if (!hasRoom(numbers.length, used)) rows.numbers = new Int32Array(0);
  }
  page[at + SORTS] = to - at;
  pages.used = to;
  return { numbers: page, at };
}
