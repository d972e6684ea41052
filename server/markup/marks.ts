/** The places of the few signs that can mean something, the marks, one after the other. What they mean is left to inline.ts. */

const NOWHERE = 0x7fffffff;

/** Signs that most drafts hold few of or none: code, HTML, escapes, URLs. A bare `www.` is known by its dot. */
const rare: readonly string[] = ['<', '`', '\\', '://'];
/** Three letters `w` and a dot. The engine's search for a word stops at each of its first letter, and this one is common: a pattern steps over it. */
const bare = /(?<!w)www\./g;

/**
 * Parser state, one for all blocks of a text, which are read in order: so each stretch is searched once for each sign, and not at all for
 * one that does not occur. The engine looks for a sign many characters at a time, which no loop over a text can.
 */
export class Marks {
  /** Where the block ends. */
  private end = 0;
  /** The next place of each sign that has not been passed; of the rare ones the nearest. */
  private opening = -1;
  private closed = -1;
  private brace = -1;
  private other = -1;
  private readonly places: number[] = [...rare.map(() => -1), -1];

  constructor(private readonly text: string) {}

  /** Begins the block whose words stand between two offsets; false where no sign but a `]` stands in them. */
  begin(from: number, end: number): boolean {
    this.end = end;
    return this.nearest(from) < end;
  }

  /** The first mark of the block at or behind `at`, or -1 where there is none. A `]` is one where brackets are `open`. */
  next(at: number, open: number): number {
    let first = this.nearest(at);
    if (open > 0) {
      const closing = this.closing(at);
      if (closing < first) first = closing;
    }
    return first < this.end ? first : -1;
  }

  /** The first `]` at or behind `at`. */
  closing(at: number): number {
    if (this.closed < at) this.closed = this.find(']', at);
    return this.closed;
  }

  private nearest(at: number): number {
    if (this.opening < at) this.opening = this.find('[', at);
    if (this.brace < at) this.brace = this.find('{', at);
    if (this.other < at) this.passRare(at);
    const first = this.opening < this.brace ? this.opening : this.brace;
    return this.other < first ? this.other : first;
  }

  /** Leaves behind the rare signs before `at`. */
  private passRare(at: number): void {
    const { places } = this;
    let nearest = NOWHERE;
    for (let k = 0; k < places.length; k++) {
      let place = places[k]!;
      if (place < at) places[k] = place = k < rare.length ? this.find(rare[k]!, at) : this.bare(at);
      if (place < nearest) nearest = place;
    }
    this.other = nearest;
  }

  private bare(from: number): number {
    bare.lastIndex = from;
    return bare.test(this.text) ? bare.lastIndex - 1 : NOWHERE;
  }

  private find(sign: string, from: number): number {
    const place = this.text.indexOf(sign, from);
    return place < 0 ? NOWHERE : place;
  }
}
