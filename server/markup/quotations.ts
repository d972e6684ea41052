/** Pairs quotation marks as language.md §4 asks: the tag decides, and marks without a tag only use each other up. Which marks stand in code or a tag is told by the caller. */
import { isWhite, isWordAt } from './characters.ts';

/** Every mark; its place here is its kind. */
const marks = '“”"«»„‘\'‚「『’」』';
const kinds: ReadonlyMap<number, number> = new Map([...marks].map((mark, kind) => [mark.charCodeAt(0), kind]));
const closedBy: Readonly<Record<string, string>> = { '”': '“„”', '"': '"”', '»': '«', '«': '»', '“': '„', '’': '‘', '\'': '\'', '‘': '‚', '」': '「', '』': '『' };
/** By the kind of a closing mark, the kinds of opening marks that it can answer. */
const openersOf: readonly (readonly number[])[] = [...marks].map((mark) => [...closedBy[mark] ?? ''].map((opener) => marks.indexOf(opener)));
const signs = /["'«»\u2018-\u201e「-』]/;
/** Marks that can open. */
const OPENERS = marks.indexOf('’');
const CURLY = 0x2019, STRAIGHT = 34, SINGLE = 39, OPENING = 0x201c, CLOSING = 0x201d;
/** The mark that makes `“` a closing one. Looked for from behind, which the engine does four times as fast for a mark of this kind. */
const LOW = '„';

/** Whether a tag behind this character may close a quotation. */
export function isClosingMark(code: number): boolean {
  if (code === CLOSING) return true;
  if (code < 128 && code !== STRAIGHT && code !== SINGLE) return false;
  const kind = kinds.get(code);
  return kind !== undefined && openersOf[kind]!.length > 0;
}

/** Stretches of a text: the first `count` of `places`, flat pairs, ascending. The list is used again for the next block. */
export interface Stretches {
  readonly places: number[];
  count: number;
}

/** Parser state: the opening marks that are still open, by kind, up to the point that has been read. One for all blocks of a text; offsets are absolute. */
export class OpenQuotations {
  /** Start and end of the last pair closed without a tag, or -1. */
  pairStart = -1;
  pairEnd = -1;
  private readonly open: number[][] = [...marks].map(() => []);
  /** How many marks are open in all. */
  private depth = 0;
  /** Where the block's words begin, and up to where no low mark is known to stand in the block; less than nothing where one does. */
  private from = 0;
  private free = 0;
  /** Where reading goes on. */
  private next = 0;
  private skip = 0;
  /** Spans that have closed, flat pairs in order of their ends, and the first that reading has not reached. */
  private readonly closed: number[] = [];
  private closedCount = 0;
  private nextClosed = 0;
  private readonly signs = new RegExp(signs, 'g');
  /** The next mark at or behind `searched`. */
  private mark = -1;
  private searched = 0;
  /** The opening mark of a pair whose closing mark may have been the apostrophe of a plural: ‘the ministers’ plan’. */
  private doubtful = -1;

  /** `skips`: what is already read as something else. */
  constructor(private readonly text: string, private readonly skips: Stretches) {}

  /** Begins a block whose words begin at `from`. */
  begin(from: number): void {
    if (this.depth > 0) for (const stack of this.open) if (stack.length > 0) stack.length = 0;
    this.closedCount = 0;
    this.depth = this.skip = this.nextClosed = 0;
    this.next = this.from = this.free = from;
    this.pairStart = this.pairEnd = this.doubtful = -1;
  }

  /** A span, or an edit, from `start` to `end` has closed: what opened inside it opens nothing behind it. */
  close(start: number, end: number): void {
    this.closed[this.closedCount++] = start;
    this.closed[this.closedCount++] = end;
  }

  /** Reads the marks before `end`: only as far as a tag asks, for in most paragraphs none does. */
  upTo(end: number): void {
    const { skips } = this;
    while (this.next < end) {
      const at = this.nextMark(this.next);
      this.leave(Math.min(at, end));
      this.next = at + 1;
      if (at >= end) {
        this.next = end;
        return;
      }
      while (this.skip < skips.count && skips.places[this.skip + 1]! <= at) this.skip += 2;
      if (this.skip < skips.count && skips.places[this.skip]! <= at) this.next = skips.places[this.skip + 1]!;
      else this.read(at);
    }
    this.leave(end);
  }

  /** Leaves the spans that end at or before `at`. */
  private leave(at: number): void {
    for (; this.nextClosed < this.closedCount && this.closed[this.nextClosed + 1]! <= at; this.nextClosed += 2) this.drop(this.closed[this.nextClosed]!);
  }

  /** The next mark at or behind `from`: looked for once, however many blocks have none. */
  private nextMark(from: number): number {
    if (from > this.mark || from < this.searched) {
      this.signs.lastIndex = from;
      this.mark = this.signs.test(this.text) ? this.signs.lastIndex - 1 : Infinity;
      this.searched = from;
    }
    return this.mark;
  }

  /** The opening mark for the closing one at `at`, which a tag follows, or -1. */
  openerFor(at: number): number {
    const plain = this.plainOpenerFor(at);
    if (plain >= 0) return plain;
    this.upTo(at);
    const code = this.text.charCodeAt(at), found = this.nearest(kinds.get(code)!);
    return found < 0 && (code === CURLY || code === SINGLE) ? this.doubtful : found;
  }

  /** The same for most quotations, `“We had no choice,”`: the nearest mark settles it, whatever stands further up. -1 where it does not. */
  private plainOpenerFor(at: number): number {
    const { text, skips, closed, closedCount } = this;
    if (text.charCodeAt(at) !== CLOSING || this.free < 0) return -1;
    const least = Math.max(this.from, skips.count > 0 ? skips.places[skips.count - 1]! : 0, closedCount > 0 ? closed[closedCount - 1]! : 0);
    for (let p = at - 1; p >= least; p--) {
      const code = text.charCodeAt(p);
      if (code < 128 && code !== STRAIGHT && code !== SINGLE) continue;
      if (code === OPENING) return this.lowBefore(p, at) ? -1 : p;
      if (kinds.has(code) && !(code === CURLY && isWordAt(text, p - 1) && isWordAt(text, p + 1))) return -1;
    }
    return -1;
  }

  /** Whether a low mark stands before the mark at `p`, behind which none does up to `at`. Each stretch of a block is searched once. */
  private lowBefore(p: number, at: number): boolean {
    const { free } = this, low = free < p && this.text.slice(free, p).lastIndexOf(LOW) >= 0;
    this.free = low ? -1 : at;
    return low;
  }

  /** Forgets the marks that opened at or behind `start`. */
  private drop(start: number): void {
    if (this.depth > 0) {
      for (const stack of this.open) {
        while (stack.length > 0 && stack[stack.length - 1]! >= start) {
          stack.pop();
          this.depth--;
        }
      }
    }
    if (this.doubtful >= start) this.doubtful = -1;
    if (this.pairEnd > start) this.pairStart = this.pairEnd = -1;
  }

  /** A mark without a tag: it closes what is open for it, else opens where it can. */
  private read(at: number): void {
    const { text } = this, code = text.charCodeAt(at), kind = kinds.get(code);
    if (kind === undefined) return;
    const straight = code === STRAIGHT || code === SINGLE;
    if (straight || code === CURLY) {
      const wordAfter = isWordAt(text, at + 1);
      if (wordAfter && isWordAt(text, at - 1)) return;
      if (straight && opensHere(text, at)) return this.push(kind, at);
      // An apostrophe at the start of a word ends no quotation.
      if (!straight && wordAfter && (at === 0 || isWhite(text.charCodeAt(at - 1)))) return;
    }
    const opener = this.nearest(kind);
    if (opener < 0) {
      if (!straight && kind < OPENERS && (code !== CLOSING || opensHere(text, at))) this.push(kind, at);
      return;
    }
    this.drop(opener);
    this.pairStart = opener;
    this.pairEnd = at + 1;
    if ((code === CURLY || code === SINGLE) && (text.charCodeAt(at - 1) | 32) === 115 && isWhite(text.charCodeAt(at + 1))) this.doubtful = opener;
  }

  private nearest(kind: number): number {
    if (this.depth === 0) return -1;
    let found = -1;
    for (const opener of openersOf[kind]!) {
      const stack = this.open[opener]!;
      if (stack.length > 0) found = Math.max(found, stack[stack.length - 1]!);
    }
    return found;
  }

  private push(kind: number, at: number): void {
    this.open[kind]!.push(at);
    this.depth++;
  }
}

const openingBefore = '([{<“„«‘‚「『"\'-';

/** A straight mark opens only behind white space, an opening bracket or mark, or a dash, and before a non-space. */
function opensHere(text: string, at: number): boolean {
  if (isWhite(text.charCodeAt(at + 1))) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return isWhite(before) || (before >= 0x2010 && before <= 0x2015) || openingBefore.includes(text.charAt(at - 1));
}
