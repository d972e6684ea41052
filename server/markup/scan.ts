/** The one pass over every character: finds the end of a line and notes on the way where marks stand that may mean something. What they mean is left to inline.ts. */
import { classes } from './characters.ts';

/** Parser state: a text and the marks of the block that is being read. Offsets are absolute. */
export class Scan {
  marks = new Int32Array(256);
  markCount = 0;
  quotes = new Int32Array(256);
  quoteCount = 0;
  /** Whether a `*` or `_` was seen. */
  emphasis = false;

  constructor(readonly text: string) {}

  /** Forgets all marks: a new block begins. */
  clear(): void {
    this.markCount = 0;
    this.quoteCount = 0;
    this.emphasis = false;
  }

  /** Notes the marks from `from` on and returns the offset of the line end, or `limit`. */
  line(from: number, limit: number): number {
    const { text } = this;
    let i = from;
    for (; i < limit; i++) {
      const code = text.charCodeAt(i);
      if (code < 128) {
        const kind = classes[code];
        if (kind === 0) continue;
        if (kind === 1) break;
        this.note(kind!, i);
      } else if ((code >= 0x2018 && code <= 0x201e) || code === 0xab || code === 0xbb || (code >= 0x300c && code <= 0x300f)) this.quote(i);
    }
    return i;
  }

  /** Takes back the marks at or behind `from`. */
  retract(from: number): void {
    while (this.markCount > 0 && this.marks[this.markCount - 1]! >= from) this.markCount--;
    while (this.quoteCount > 0 && this.quotes[this.quoteCount - 1]! >= from) this.quoteCount--;
  }

  /** `kind` is one of the classes in characters.ts: 2 marks, 3 quotation marks, 4 colon, 5 dot, 6 emphasis. */
  private note(kind: number, i: number): void {
    const { text } = this;
    if (kind === 2) this.mark(i);
    else if (kind === 3) this.quote(i);
    else if (kind === 4) {
      if (text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) this.mark(i);
    } else if (kind === 5) {
      if ((text.charCodeAt(i - 1) | 32) === 119 && /^www\.[\p{L}\p{N}]/iu.test(text.slice(Math.max(0, i - 3), i + 3))) this.mark(i);
    } else this.emphasis = true;
  }

  private mark(i: number): void {
    if (this.markCount === this.marks.length) this.marks = grown(this.marks);
    this.marks[this.markCount++] = i;
  }

  private quote(i: number): void {
    if (this.quoteCount === this.quotes.length) this.quotes = grown(this.quotes);
    this.quotes[this.quoteCount++] = i;
  }
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}
