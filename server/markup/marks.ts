/** The places of the few signs that can mean something, the marks, one after the other. What they mean is left to inline.ts. */

/** The engine looks for one of them many characters at a time, which no loop over a text can. */
const signs: readonly string[] = ['[', '{', '<', '`', '\\', '://', 'www.', '*', '_', ']'];
/** The first that is no mark but left to emphasis.ts, and the sign that means something only behind a `[`. */
const EMPHASIS = 7, CLOSING = 9;
/** A bare `www.` is known by its dot. */
const dot = signs.map((sign) => (sign === 'www.' ? 3 : 0));

const NOWHERE = 0x7fffffff;

/** Parser state, one for all blocks of a text, which are read in order: so each stretch is searched once for each sign, and not at all for one that does not occur. */
export class Marks {
  /** Whether a `*` or `_` stands in the block. */
  emphasis = false;
  /** Where the block ends. */
  private end = 0;
  /** By sign, the next place that has not been passed, and the nearest of them all, `]` aside. */
  private readonly places: number[] = signs.map(() => -1);
  private nearest = -1;
  /** The marks that stand in the block: the first `count`. */
  private readonly kinds: number[] = [];
  private count = 0;

  constructor(private readonly text: string) {}

  /** Begins the block whose words stand between two offsets; false where none of the signs stands in them. */
  begin(from: number, end: number): boolean {
    if (this.nearest < from) this.pass(from);
    this.emphasis = false;
    this.count = 0;
    if (this.nearest >= end) return false;
    const { places, kinds } = this;
    this.end = end;
    for (let kind = 0; kind < EMPHASIS; kind++) if (places[kind]! < end) kinds[this.count++] = kind;
    if (places[0]! < end) kinds[this.count++] = CLOSING;
    for (let kind = EMPHASIS; kind < CLOSING; kind++) if (places[kind]! < end) this.emphasis = true;
    return true;
  }

  /** The first mark of the block at or behind `at`, or -1 where there is none. */
  next(at: number): number {
    const { places, kinds, count } = this;
    let first = this.end;
    for (let k = 0; k < count; k++) {
      const kind = kinds[k]!;
      let place = places[kind]!;
      if (place < at) places[kind] = place = this.find(kind, at);
      if (place < first) first = place;
    }
    return first < this.end ? first : -1;
  }

  /** Leaves behind what stands before `from`. */
  private pass(from: number): void {
    const { places } = this;
    let nearest = NOWHERE;
    for (let kind = 0; kind < CLOSING; kind++) {
      let place = places[kind]!;
      if (place < from) places[kind] = place = this.find(kind, from);
      if (place < nearest) nearest = place;
    }
    this.nearest = nearest;
  }

  private find(kind: number, from: number): number {
    const place = this.text.indexOf(signs[kind]!, from);
    return place < 0 ? NOWHERE : place + dot[kind]!;
  }
}
