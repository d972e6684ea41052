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
  /** The signs, `]` aside, that the text still holds: in most a few. */
  private readonly left: number[] = [...signs.keys()].slice(0, CLOSING);
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
    const { places, kinds, left } = this;
    this.end = end;
    for (let k = 0; k < left.length; k++) {
      const kind = left[k]!;
      if (places[kind]! >= end) continue;
      if (kind < EMPHASIS) kinds[this.count++] = kind;
      else this.emphasis = true;
    }
    if (places[0]! < end) kinds[this.count++] = CLOSING;
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

  /** The first `]` at or behind `at`. */
  closing(at: number): number {
    const { places } = this;
    return places[CLOSING]! < at ? places[CLOSING] = this.find(CLOSING, at) : places[CLOSING]!;
  }

  /** Leaves behind what stands before `from`. */
  private pass(from: number): void {
    const { places, left } = this;
    let nearest = NOWHERE, count = 0;
    for (let k = 0; k < left.length; k++) {
      const kind = left[k]!;
      let place = places[kind]!;
      if (place < from) places[kind] = place = this.find(kind, from);
      if (place < NOWHERE) left[count++] = kind;
      if (place < nearest) nearest = place;
    }
    if (count < left.length) left.length = count;
    this.nearest = nearest;
  }

  private find(kind: number, from: number): number {
    const place = this.text.indexOf(signs[kind]!, from);
    return place < 0 ? NOWHERE : place + dot[kind]!;
  }
}
