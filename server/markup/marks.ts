/** The places of the signs that a block holds, one after the other. Which signs it holds is told by scan.ts, what they mean by inline.ts. */
import { signs } from './scan.ts';

const NOWHERE = 0x7fffffff;
/** `*` and `_` are left to emphasis.ts. */
const COUNT = signs.length - 2;
/** A bare `www.` is known by its dot. */
const DOT = signs.map((sign) => (sign === 'www.' ? 3 : 0));

/**
 * Parser state, one for all blocks of a text. A sign is looked for in the whole text, beyond the block's end if need be, and only
 * where a block holds it: so in whatever order the blocks are read, each stretch is searched once for each sign.
 */
export class Marks {
  /** Where the block stands in the text. */
  private start = 0;
  private end = 0;
  /** The signs that the block holds. */
  private kinds: readonly number[] = [];
  private readonly kindsOf: (readonly number[])[] = [];
  /** By sign, the next place at or behind `searched`. */
  private readonly places: number[] = signs.map(() => -1);
  private readonly searched: number[] = signs.map(() => 0);

  constructor(private readonly text: string) {}

  /** Begins the block between two offsets of the text, which holds the signs of the bits `found`. */
  begin(start: number, end: number, found: number): void {
    this.start = start;
    this.end = end;
    this.kinds = this.kindsOf[found] ??= signs.map((_, kind) => kind).filter((kind) => kind < COUNT && (found >> kind & 1) === 1);
  }

  /** The first mark at or behind `from`, or -1 where there is none. Counted from the block's start. */
  next(from: number): number {
    const { text, places, searched, kinds, start } = this, at = start + from;
    let first = this.end;
    for (let k = 0; k < kinds.length; k++) {
      const kind = kinds[k]!;
      let place = places[kind]!;
      if (place < at || at < searched[kind]!) {
        searched[kind] = at;
        place = text.indexOf(signs[kind]!, at);
        places[kind] = place = place < 0 ? NOWHERE : place + DOT[kind]!;
      }
      if (place < first) first = place;
    }
    return first < this.end ? first - start : -1;
  }
}
