/** The one pass over the text: finds the end of a line and tells on the way which signs that may mean something stand in it. Where each stands is left to marks.ts, what it means to inline.ts. */

/** The signs, each with its bit: `1 << place`. The engine looks for one of them many characters at a time, which no loop over a text can. A `]` means something only behind a `[`. */
export const signs: readonly string[] = ['[', '{', '<', '`', '\\', '://', 'www.', '*', '_'];
/** The bit of `[`, and those of `*` and `_`. */
export const BRACKET = 1, EMPHASIS = 0b110000000;

const NOWHERE = 0x7fffffff;

/** Parser state: a text, and where in it the next line end and the next of each sign stand. Offsets are absolute. */
export class Scan {
  /** Which signs the lines of the block hold. */
  found = 0;
  /** The next place of each sign at or behind `searched`: looked for once, unless a line is begun again. */
  private readonly places: number[] = signs.map(() => -1);
  private readonly searched: number[] = signs.map(() => 0);
  /** The first of `places`, and the furthest of `searched`. */
  private nearest = -1;
  private reached = 0;
  private readonly lineFeed: Next = { from: 0, at: -1 };
  private readonly carriageReturn: Next = { from: 0, at: -1 };

  constructor(private readonly text: string) {}

  /** Forgets what was found: a new block begins. */
  clear(): void {
    this.found = 0;
  }

  /** Takes in the signs from `from` on and returns the offset of the line end, or `limit`. */
  line(from: number, limit: number): number {
    const end = Math.min(limit, this.next(this.lineFeed, '\n', from), this.next(this.carriageReturn, '\r', from));
    if (this.nearest < end || from < this.reached) this.found |= this.between(from, end);
    return end;
  }

  private next(next: Next, sign: string, from: number): number {
    if (from > next.at || from < next.from) {
      next.from = from;
      next.at = indexOf(this.text, sign, from);
    }
    return next.at;
  }

  /** The bits of the signs that begin between two offsets. */
  private between(start: number, end: number): number {
    const { text, places, searched } = this;
    let bits = 0, nearest = NOWHERE;
    for (let k = 0; k < places.length; k++) {
      let place = places[k]!;
      if (place < start || start < searched[k]!) {
        searched[k] = start;
        place = indexOf(text, signs[k]!, start);
      }
      if (place < end) {
        bits |= 1 << k;
        searched[k] = end;
        place = indexOf(text, signs[k]!, end);
      }
      places[k] = place;
      if (place < nearest) nearest = place;
    }
    this.nearest = nearest;
    this.reached = end;
    return bits;
  }
}

interface Next {
  from: number;
  at: number;
}

function indexOf(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from);
  return at < 0 ? NOWHERE : at;
}
