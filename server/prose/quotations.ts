/** Pairs quotation marks over tokens, paragraph by paragraph. Who is quoted is left to the attributions. */
import type { Quotation } from './prose.ts';
import type { Reading } from './reading.ts';
import { hasRoom, roomFor } from './room.ts';
import { CAPITAL, LINE, NUMBER, QUOTE, SIGN, SPACE, WORD } from './tokens.ts';
import type { Tokens } from './tokens.ts';

export interface Pairing {
  readonly quotations: readonly Quotation[];
  /** For each token 1 + the index of the outermost quotation that holds it, its marks included. */
  readonly quoted: Int32Array;
  /** The mark still open at the end, or ''. */
  readonly open: string;
}

/** Words of a label in quotation marks, at most. */
const LABEL = 2;

let quoted = new Int32Array(0);
/** How far the last text wrote into it. */
let written = 0;

/** Where paragraphs begin: those of sentences side by side (`Split`). */
type Paragraphs = Pick<Reading, 'sentences' | 'to' | 'paragraph'>;

/** A quotation still in tokens. */
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly nested: boolean;
  readonly closed: boolean;
}

/** `entry` is the mark left open by the text before. */
export function pairQuotations(tokens: Tokens, { sentences, to: ends, paragraph }: Paragraphs, entry: string): Pairing {
  const { count } = tokens;
  let found: Pair[] | null = null;
  if (!hasRoom(quoted.length, count)) {
    quoted = new Int32Array(roomFor(count));
    written = 0;
  }
  const holder = quoted;
  for (let i = 0; i < written; i++) holder[i] = 0;
  written = 0;
  let open = entry, mark = 0;
  for (let k = 0, from = 0; k < sentences; k++) {
    if (paragraph[k] === paragraph[k + 1]) continue;
    const to = ends[k]!, first = mark;
    while (mark < tokens.markCount && tokens.marks[mark]! < to) mark++;
    open = mark > first ? pairParagraph(tokens, from, to, first, mark, open, (found ??= [])) : '';
    from = to;
  }
  if (found === null || found.length === 0) return { quotations: NONE, quoted, open };
  if (!isOrdered(found)) found.sort(byPlace);
  const quotations = new Array<Quotation>(found.length);
  for (let q = 0; q < found.length; q++) {
    const { from, to, nested, closed } = found[q]!;
    quotations[q] = quotation(tokens, from, to, nested, closed);
    if (nested) continue;
    for (let i = from; i < to; i++) holder[i] = q + 1;
    written = Math.max(written, to);
  }
  return { quotations, quoted, open };
}

const NONE: readonly never[] = [];

function byPlace(a: Pair, b: Pair): number {
  return a.from - b.from || b.to - a.to;
}

/** Only a quotation within another is found before the one around it. */
function isOrdered(found: readonly Pair[]): boolean {
  for (let q = 1; q < found.length; q++) if (byPlace(found[q - 1]!, found[q]!) > 0) return false;
  return true;
}

/** Pairs the marks [first, last) of the paragraph in tokens [from, to), and returns the mark that stays open. */
function pairParagraph(tokens: Tokens, from: number, to: number, first: number, last: number, entry: string, found: Pair[]): string {
  const { shape, code, marks } = tokens;
  // At most one open double mark and one open single mark inside or around it: news copy nests no deeper.
  let double = -1, single = -1;
  for (let m = first; m < last; m++) {
    const i = marks[m]!, s = shape[i]!;
    const c = code[i]!, before = i === from || (s & SPACE) !== 0 || opensAfter(tokens, i - 1), after = i + 1 < to && (shape[i + 1]! & SPACE) === 0;
    if ((s & QUOTE) !== 0) {
      if (double >= 0 && closes(code[double]!, c) && !(c === 34 && before && after && i > double + 1)) {
        found.push({ from: double, to: i + 1, nested: single >= 0 && single < double, closed: true });
        if (single > double) single = -1;
        double = -1;
      } else if (c === 34 ? before || (double < 0 && after) : c !== 0x201d && c !== 0xbb && c !== 0x300d && c !== 0x300f || (c === 0xbb && before)) {
        if (single >= 0 && double >= 0) single = -1;
        double = i;
      }
    } else {
      if (single >= 0 && closes(code[single]!, c) && !before && !(i + 1 < to && (shape[i + 1]! & (SPACE | SIGN)) === 0)) {
        if (double < single && i - single > 1) found.push({ from: single, to: i + 1, nested: double >= 0, closed: true });
        else if (double < 0) found.push({ from: single, to: i + 1, nested: false, closed: true });
        single = -1;
      } else if (before && after && c !== 0x2019) single = i;
    }
  }
  if (double < 0) return '';
  found.push({ from: double, to, nested: false, closed: false });
  const mark = String.fromCharCode(code[double]!);
  // Only a quotation that began the paragraph, or that goes on, is expected to open again in the next.
  return double === from || entry !== '' || to < tokens.count || (shape[double]! & LINE) === 0 ? mark : '';
}

/** Whether `mark` may close what `opener` opened. */
function closes(opener: number, mark: number): boolean {
  switch (opener) {
    case 34: return mark === 34 || mark === 0x201d;
    case 0x201c: return mark === 0x201d || mark === 34;
    case 0x201d: return mark === 0x201d;
    case 0x201e: return mark === 0x201c || mark === 0x201d;
    case 0xab: return mark === 0xbb;
    case 0xbb: return mark === 0xab;
    case 0x300c: return mark === 0x300d;
    case 0x300e: return mark === 0x300f;
    case 39: case 0x2018: return mark === 39 || mark === 0x2019;
    case 0x201a: return mark === 0x2018 || mark === 0x2019;
    default: return false;
  }
}

function opensAfter(tokens: Tokens, i: number): boolean {
  const s = tokens.shape[i]!, c = tokens.code[i]!;
  if ((s & SIGN) === 0) return false;
  return c === 40 || c === 91 || c === 123 || c === 45 || (c >= 0x2010 && c <= 0x2015) || c === 0x201c || c === 0x2018 || ((c === 34 || c === 39) && (s & SPACE) !== 0);
}

function quotation(tokens: Tokens, from: number, to: number, nested: boolean, closed: boolean): Quotation {
  const { start, end, shape } = tokens;
  let words = 0, capitals = 0, small = 0;
  const last = closed ? to - 1 : to;
  for (let i = from + 1; i < last; i++) {
    if ((shape[i]! & (WORD | NUMBER)) === 0) continue;
    words++;
    if ((shape[i]! & CAPITAL) !== 0) capitals++;
    else if (end[i]! - start[i]! < 5) small++;
  }
  const stop = last - 1 > from ? tokens.code[last - 1]! : 0;
  const ended = stop === 46 || stop === 44 || stop === 33 || stop === 63;
  const use = words <= LABEL && !ended ? 'scare' : words > 1 && words <= 8 && capitals + small === words && (small === 0 || capitals > 1) && !ended ? 'title' : 'speech';
  return {
    start: start[from]!, end: end[to - 1]!, nested, closed, use,
    content: { start: end[from]!, end: closed ? Math.max(end[from]!, start[to - 1]!) : end[to - 1]! },
  };
}
