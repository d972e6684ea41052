/** The places of the few signs that can mean something, the marks, one after the other. What they mean is left to inline.ts. */

const NOWHERE = 0x7fffffff;

/** Signs that most drafts hold few of or none: code, HTML, escapes, URLs. A bare `www.` is known by its dot. */
const rare: readonly string[] = ['<', '`', '\\', '://'];
/** Three letters `w` and a dot. The engine's search for a word stops at each of its first letter, and this one is common: a pattern steps over it. */
const bare = /(?<!w)www\./g;

/** So much of a text is searched for one rare sign and then for the next: it stays in the processor's cache meanwhile, which a long text does not. */
const STRETCH = 1 << 15;

/**
 * Parser state, one for all blocks of a text, which are read in order: so each stretch is searched once for each sign. The engine looks
 * for a sign many characters at a time, which no loop over a text can.
 */
export class Marks {
  /** Where the block ends. */
  private end = 0;
  /** The next place of each sign that has not been passed; of the rare ones the nearest. */
  private opening = -1;
  private closed = -1;
  private brace = -1;
  private other = -1;
  /** Of the rare ones that do not stand in the stretch, its end. */
  private readonly places: number[] = [...rare.map(() => -1), -1];
  /** What is searched for rare signs at present: it holds the block, and the character before it. */
  private stretch = '';
  private stretchStart = 0;
  private stretchEnd = 0;

  constructor(private readonly text: string) {}

  /** Begins the block whose words stand between two offsets; false where no sign but a `]` stands in them. */
  begin(from: number, end: number): boolean {
    this.end = end;
    if (end > this.stretchEnd) this.move(from, end);
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

  /** Takes up the stretch that begins with the block. */
  private move(from: number, end: number): void {
    const { text, places, stretchEnd } = this;
    this.stretchStart = Math.max(0, from - 1);
    this.stretchEnd = Math.max(end, Math.min(text.length, from + STRETCH));
    this.stretch = text.slice(this.stretchStart, this.stretchEnd);
    for (let k = 0; k < places.length; k++) if (places[k] === stretchEnd) places[k] = -1;
    this.other = -1;
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
      if (place < at) places[k] = place = this.rare(k, at);
      if (place < nearest) nearest = place;
    }
    this.other = nearest;
  }

  /** The first rare sign of kind `k` at or behind `at`, or the stretch's end. */
  private rare(k: number, at: number): number {
    const { stretch, stretchStart, stretchEnd } = this;
    if (k < rare.length) {
      const place = stretch.indexOf(rare[k]!, at - stretchStart);
      return place < 0 ? stretchEnd : stretchStart + place;
    }
    bare.lastIndex = at - stretchStart;
    return bare.test(stretch) ? stretchStart + bare.lastIndex - 1 : stretchEnd;
  }

  private find(sign: string, from: number): number {
    const place = this.text.indexOf(sign, from);
    return place < 0 ? NOWHERE : place;
  }
}
