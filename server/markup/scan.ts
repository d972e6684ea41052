/** The one pass over the text: finds the end of a line and notes on the way where marks stand that may mean something. What they mean is left to inline.ts. */

/** Line ends, marks, and the sign by which a bare URL is known. A compiled pattern passes over plain words faster than a loop. */
const signs = /[\n\r[\]{<`\\*_]|:\/\/|www\./;

/** Parser state: a text and the marks of the block that is being read. Offsets are absolute. */
export class Scan {
  /** Where `[ ] { < \`, backticks, the colons of `://` and the dots of `www.` stand. */
  readonly marks: number[] = [];
  markCount = 0;
  /** Whether a `*` or `_` was seen. */
  emphasis = false;
  private readonly signs = new RegExp(signs, 'g');
  /** The next sign at or behind `searched`: looked for once, however often a line is begun again. */
  private sign = -1;
  private searched = 0;

  constructor(private text: string) {}

  /** Turns to another text. */
  begin(text: string): void {
    this.text = text;
    this.sign = -1;
    this.clear();
  }

  /** The text that is being read. */
  get words(): string {
    return this.text;
  }

  /** Forgets all marks: a new block begins. */
  clear(): void {
    this.markCount = 0;
    this.emphasis = false;
  }

  /** Notes the marks from `from` on and returns the offset of the line end, or `limit`. */
  line(from: number, limit: number): number {
    const { text } = this;
    for (let i = from;;) {
      const at = this.next(i);
      if (at >= limit) return limit;
      const code = text.charCodeAt(at);
      if (code === 10 || code === 13) return at;
      if (code === 42 || code === 95) this.emphasis = true;
      else this.marks[this.markCount++] = code === 47 ? at - 2 : at;
      i = at + 1;
    }
  }

  /** Notes the marks of all lines between two offsets. */
  all(from: number, limit: number): void {
    for (let i = from; i < limit;) i = this.line(i, limit) + 1;
  }

  /** Takes back the marks at or behind `from`. */
  retract(from: number): void {
    while (this.markCount > 0 && this.marks[this.markCount - 1]! >= from) this.markCount--;
  }

  /** Last character of the next sign at or behind `from`. */
  private next(from: number): number {
    if (from > this.sign || from < this.searched) {
      this.signs.lastIndex = from;
      this.sign = this.signs.test(this.text) ? this.signs.lastIndex - 1 : Infinity;
      this.searched = from;
    }
    return this.sign;
  }
}
