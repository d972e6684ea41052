/** Where lines end. Found by the engine's own search for one character, which looks at many at once. */
import { afterLineEnd } from './characters.ts';

const NOWHERE = 0x7fffffff;

/** Parser state: a text, and where in it the next line feed and the next carriage return stand, looked for from where they were asked for last. */
export class LineEnds {
  private lineFeed = -1;
  private carriageReturn = -1;
  private fromFeed = 0;
  private fromReturn = 0;

  constructor(private readonly text: string) {}

  /** Offset of the line end at or behind `from`, or `limit`. */
  next(from: number, limit: number): number {
    if (from > this.lineFeed || from < this.fromFeed) {
      this.lineFeed = this.find('\n', from);
      this.fromFeed = from;
    }
    if (from > this.carriageReturn || from < this.fromReturn) {
      this.carriageReturn = this.find('\r', from);
      this.fromReturn = from;
    }
    const end = this.lineFeed < this.carriageReturn ? this.lineFeed : this.carriageReturn;
    return end < limit ? end : limit;
  }

  /** Offset of the line behind the one that holds `from`, or `limit`. */
  behind(from: number, limit: number): number {
    const end = this.next(from, limit);
    return end < limit ? Math.min(limit, afterLineEnd(this.text, end)) : limit;
  }

  private find(sign: string, from: number): number {
    const place = this.text.indexOf(sign, from);
    return place < 0 ? NOWHERE : place;
  }
}
