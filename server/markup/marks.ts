/** The places of the signs that a block holds, its marks, one after the other. Which signs it holds is told by scan.ts, what they mean by inline.ts. */
import { BRACKET, signs } from './scan.ts';

const NOWHERE = 0x7fffffff;
/** The marks: `*` and `_` are left to emphasis.ts, and where a `[` stands a `]` is looked for. */
const marks = [...signs.slice(0, -2), ']'], CLOSING = marks.length - 1;
/** A bare `www.` is known by its dot. */
const dot = marks.map((mark) => (mark === 'www.' ? 3 : 0));

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
  private readonly places: number[] = marks.map(() => -1);
  private readonly searched: number[] = marks.map(() => 0);

  constructor(private readonly text: string) {}

  /** Begins the block between two offsets of the text, which holds the signs of the bits `found`. */
  begin(start: number, end: number, found: number): void {
    this.start = start;
    this.end = end;
    this.kinds = this.kindsOf[found] ??= marks.map((_, kind) => kind).filter((kind) => (found & (kind === CLOSING ? BRACKET : 1 << kind)) !== 0);
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
        place = text.indexOf(marks[kind]!, at);
        places[kind] = place = place < 0 ? NOWHERE : place + dot[kind]!;
      }
      if (place < first) first = place;
    }
    return first < this.end ? first - start : -1;
  }
}
