/** The places of the signs that a block holds, one after the other. Which signs it holds is told by scan.ts, what they mean by inline.ts. */
import { signs } from './scan.ts';

const NOWHERE = 0x7fffffff;
/** `*` and `_` are left to emphasis.ts. */
const COUNT = signs.length - 2;
/** A bare `www.` is known by its dot. */
const DOT = signs.map((sign) => (sign === 'www.' ? 3 : 0));

/** Parser state, one for all blocks of a text. Offsets count from the block. */
export class Marks {
  private text = '';
  /** Which signs are still to come, and the next place of each. */
  private readonly kinds: number[] = [];
  private readonly places: number[] = [];
  private count = 0;

  /** Begins a block that holds the signs of the bits `found`. */
  begin(text: string, from: number, found: number): void {
    this.text = text;
    this.count = 0;
    for (let kind = 0; kind < COUNT; kind++) {
      if ((found >> kind & 1) === 0) continue;
      this.kinds[this.count] = kind;
      this.places[this.count++] = this.search(kind, from);
    }
  }

  /** The first mark at or behind `from`, or -1 where there is none. */
  next(from: number): number {
    const { places, kinds, count } = this;
    let first = NOWHERE;
    for (let k = 0; k < count; k++) {
      let place = places[k]!;
      if (place < from) places[k] = place = this.search(kinds[k]!, from);
      if (place < first) first = place;
    }
    return first < NOWHERE ? first : -1;
  }

  private search(kind: number, from: number): number {
    const at = this.text.indexOf(signs[kind]!, from);
    return at < 0 ? NOWHERE : at + DOT[kind]!;
  }
}
