/** Where lines end. Found by the engine's own search for one character, which looks at many at once. */
import { afterLineEnd } from './characters.ts';

const NOWHERE = 0x7fffffff;

/** Parser state: a text, and where in it the next line feed and the next carriage return stand. */
export class LineEnds {
  private readonly lineFeed: Next = { from: 0, at: -1 };
  private readonly carriageReturn: Next = { from: 0, at: -1 };

  constructor(private readonly text: string) {}

  /** Offset of the line end at or behind `from`, or `limit`. */
  next(from: number, limit: number): number {
    return Math.min(limit, this.place(this.lineFeed, '\n', from), this.place(this.carriageReturn, '\r', from));
  }

  /** Offset of the line behind the one that holds `from`, or `limit`. */
  behind(from: number, limit: number): number {
    const end = this.next(from, limit);
    return end < limit ? Math.min(limit, afterLineEnd(this.text, end)) : limit;
  }

  private place(next: Next, sign: string, from: number): number {
    if (from > next.at || from < next.from) {
      next.from = from;
      const at = this.text.indexOf(sign, from);
      next.at = at < 0 ? NOWHERE : at;
    }
    return next.at;
  }
}

interface Next {
  from: number;
  at: number;
}
