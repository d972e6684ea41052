/** Pairs quotation marks as language.md §4 asks: the tag decides, and marks without a tag only use each other up. Which marks stand in code or a tag is told by the caller. */
import { isWhite, isWordAt } from './characters.ts';

/** The opening marks that a closing mark can answer. */
const openersOf: Readonly<Record<string, string>> = {
  '”': '“„”', '"': '"”', '»': '«', '«': '»', '“': '„', '’': '‘', '\'': '\'', '‘': '‚', '」': '「', '』': '『',
};
const allOpeners = '“”"«»„‘\'‚「『';

/** Whether a tag behind this character may close a quotation. */
export function isClosingMark(character: string): boolean {
  return Object.hasOwn(openersOf, character);
}

/** Parser state: the opening marks that are still open, by kind, up to the point that has been read. Offsets are absolute. */
export class OpenQuotations {
  /** Start and end of the last pair closed without a tag, or -1. */
  pairStart = -1;
  pairEnd = -1;
  private readonly open: number[][] = Array.from(allOpeners, () => []);
  private next = 0;
  private skip = 0;
  /** The opening mark of a pair whose closing mark may have been the apostrophe of a plural: ‘the ministers’ plan’. */
  private doubtful = -1;

  /** `marks`: where quotation marks stand, `count` of them. `skips`: flat pairs of stretches already read as something else, ascending. */
  constructor(private readonly text: string, private readonly marks: Int32Array, private readonly count: number, private readonly skips: readonly number[]) {}

  /** Reads the marks before `end`. */
  upTo(end: number): void {
    for (; this.next < this.count && this.marks[this.next]! < end; this.next++) {
      const at = this.marks[this.next]!;
      while (this.skip < this.skips.length && this.skips[this.skip + 1]! <= at) this.skip += 2;
      if (this.skip < this.skips.length && this.skips[this.skip]! <= at) continue;
      this.read(at);
    }
  }

  /** The opening mark for the closing one at `at`, which a tag follows, or -1. All marks before it must have been read. */
  openerFor(at: number): number {
    const found = this.nearest(this.text.charAt(at));
    if (found >= 0) return found;
    const mark = this.text.charAt(at);
    return (mark === '’' || mark === '\'') && this.doubtful >= 0 ? this.doubtful : -1;
  }

  /** Forgets the marks that opened at or behind `start`. */
  drop(start: number): void {
    for (const stack of this.open) while (stack.length > 0 && stack[stack.length - 1]! >= start) stack.pop();
    if (this.doubtful >= start) this.doubtful = -1;
    if (this.pairEnd > start) this.pairStart = this.pairEnd = -1;
  }

  /** A mark without a tag: it closes what is open for it, else opens where it can. */
  private read(at: number): void {
    const mark = this.text.charAt(at);
    const straight = mark === '"' || mark === '\'';
    const before = this.text.charCodeAt(at - 1), wordBefore = isWordAt(this.text, at - 1), wordAfter = isWordAt(this.text, at + 1);
    if ((straight || mark === '’') && wordBefore && wordAfter) return;
    if (straight && opensHere(this.text, at)) return this.push(mark, at);
    // An apostrophe at the start of a word ends no quotation.
    if (mark === '’' && wordAfter && (before !== before || isWhite(before))) return;
    const opener = this.nearest(mark);
    if (opener < 0) {
      if (!straight && allOpeners.includes(mark) && (mark !== '”' || opensHere(this.text, at))) this.push(mark, at);
      return;
    }
    this.drop(opener);
    this.pairStart = opener;
    this.pairEnd = at + 1;
    if ((mark === '’' || mark === '\'') && /s/i.test(this.text.charAt(at - 1)) && isWhite(this.text.charCodeAt(at + 1))) this.doubtful = opener;
  }

  private nearest(mark: string): number {
    const openers = openersOf[mark];
    if (openers === undefined) return -1;
    let found = -1;
    for (const opener of openers) {
      const stack = this.open[allOpeners.indexOf(opener)]!;
      if (stack.length > 0) found = Math.max(found, stack[stack.length - 1]!);
    }
    return found;
  }

  private push(mark: string, at: number): void {
    this.open[allOpeners.indexOf(mark)]!.push(at);
  }
}

const openingBefore = /[([{<“„«‘‚「『"'‐-―-]/;

/** A straight mark opens only behind white space, an opening bracket or mark, or a dash, and before a non-space. */
function opensHere(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return (before !== before || isWhite(before) || openingBefore.test(text.charAt(at - 1))) && !isWhite(text.charCodeAt(at + 1));
}
