/** Where lines end. Found by the engine's own search for one character, which looks at many at once. */
import { afterLineEnd } from './characters.ts';

const NOWHERE = 0x7fffffff;
/** Characters that are searched at once for a carriage return: most texts have none, and one of megabytes need not be fetched from memory for that alone. */
const STRETCH = 1 << 15;

/** Parser state: a text, and where in it the next line feed and the next carriage return stand (no carriage return before `carriageReturn`, which may be the end of what was searched), looked for from where they were asked for last. */
export class LineEnds {
  private lineFeed = -1;
  private carriageReturn = -1;
  private isReturn = true;
  private fromFeed = 0;
  private fromReturn = 0;

  constructor(private readonly text: string) {}

  /** Offset of the line end at or behind `from`, or `limit`. */
  next(from: number, limit: number): number {
    if (from > this.lineFeed || from < this.fromFeed) {
      const place = this.text.indexOf('\n', from);
      this.lineFeed = place < 0 ? NOWHERE : place;
      this.fromFeed = from;
    }
    if (from > this.carriageReturn || from < this.fromReturn) {
      this.searchReturn(from);
      this.fromReturn = from;
    }
    while (!this.isReturn && this.carriageReturn <= this.lineFeed) this.searchReturn(this.carriageReturn);
    const end = this.lineFeed < this.carriageReturn ? this.lineFeed : this.carriageReturn;
    return end < limit ? end : limit;
  }

  /** Offset of the line behind the one that holds `from`, or `limit`. */
  behind(from: number, limit: number): number {
    const end = this.next(from, limit);
    return end < limit ? Math.min(limit, afterLineEnd(this.text, end)) : limit;
  }

  private searchReturn(from: number): void {
    const end = from + STRETCH, place = this.text.slice(from, end).indexOf('\r');
    this.isReturn = place >= 0 || end >= this.text.length;
    this.carriageReturn = place >= 0 ? from + place : this.isReturn ? NOWHERE : end;
  }
}
