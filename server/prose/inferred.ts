/** One attribution that was read from the words: who (source) says (cue) what (content). Kept as numbers and a few shared values, since a draft has thousands; ranges and lists are made for those who ask. Reading it is left to `findAttributions`. */
import type { Range } from '../range.ts';
import type { Speaker } from './prose.ts';

/** Where an attribution stands. Who looks at every one of a draft asks for these numbers, so that no range is made for a look. */
export interface Stretches {
  /** -1 where the text does not name the source. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** -1 where there is no cue. */
  readonly cueStart: number;
  readonly cueEnd: number;
  /** The first stretch of what is said; -1 where there is none. */
  readonly contentStart: number;
  readonly contentEnd: number;
  /** The others, ascending, two numbers each. */
  readonly further: readonly number[];
}

export type Quote = 'direct' | 'mixed' | 'indirect';

/** Flags of an attribution: goes on with the source of the one before (in this text, or in the text before it when it is the first); says that nothing was said, as `declined to comment`. */
export const CONTINUES = 1, NEGATIVE = 2;

/** A class for the sake of its getters alone. Offsets as in `Prose`; discontinuous parts are several ranges, ascending. */
export class Inferred implements Stretches {
  /** Index of the attribution whose content holds this one (hearsay), or null. Follows when the list is ordered. */
  in: number | null = null;

  /**
   * `traits`: thousandths of certainty, above four bits for quote and flags. `words`: those of the cue, '' for none. `why`: what else tells so, one list for all that are told by the same.
   * `speaker`: as described by the text; null where the attribution has no source of its own (passive, continued).
   */
  constructor(
    readonly sourceStart: number, readonly sourceEnd: number, readonly cueStart: number, readonly cueEnd: number, readonly contentStart: number, readonly contentEnd: number,
    readonly further: readonly number[], readonly traits: number, readonly words: string, readonly why: readonly string[], readonly speaker: Speaker | null,
  ) {}

  get origin(): 'inferred' {
    return 'inferred';
  }
  get source(): readonly Range[] {
    return this.sourceStart < 0 ? NONE : [{ start: this.sourceStart, end: this.sourceEnd }];
  }
  get cue(): readonly Range[] {
    return this.cueStart < 0 ? NONE : [{ start: this.cueStart, end: this.cueEnd }];
  }
  get content(): readonly Range[] {
    const parts = contentParts(this);
    return parts === 0 ? NONE : Array.from({ length: parts }, (_, part) => ({ start: partStart(this, part), end: partEnd(this, part) }));
  }
  get ids(): readonly never[] {
    return NONE;
  }
  get via(): readonly never[] {
    return NONE;
  }
  get quote(): Quote {
    return QUOTES[(this.traits >> 2) & 3]!;
  }
  get confidence(): null {
    return null;
  }
  get statement(): null {
    return null;
  }
  /** How sure the machine is, 0…1. */
  get certainty(): number {
    return (this.traits >> 4) / 1000;
  }
  /** Why, in short words for a hover: `cue "said"`, `quotation`, `pronoun "she"`. */
  get evidence(): readonly string[] {
    return this.words === '' ? this.why : [`cue "${this.words}"`, ...this.why];
  }
  get continues(): boolean {
    return (this.traits & CONTINUES) !== 0;
  }
  get negative(): boolean {
    return (this.traits & NEGATIVE) !== 0;
  }
  get tag(): null {
    return null;
  }
  toJSON(): object {
    return plainly(this);
  }

  /** The same with another content. */
  saying(contentStart: number, contentEnd: number, further: readonly number[]): Inferred {
    return new Inferred(this.sourceStart, this.sourceEnd, this.cueStart, this.cueEnd, contentStart, contentEnd, further, this.traits, this.words, this.why, this.speaker);
  }

  /** The same in another text. */
  laid(start: (offset: number) => number, end: (offset: number) => number, speaker: Speaker | null): Inferred {
    const from = (offset: number): number => (offset < 0 ? -1 : start(offset)), to = (offset: number): number => (offset < 0 ? -1 : end(offset));
    const one = new Inferred(
      from(this.sourceStart), to(this.sourceEnd), from(this.cueStart), to(this.cueEnd), from(this.contentStart), to(this.contentEnd),
      this.further.length === 0 ? NONE : this.further.map((offset, i) => ((i & 1) === 0 ? start(offset) : end(offset))), this.traits, this.words, this.why, speaker,
    );
    one.in = this.in;
    return one;
  }
}

const NONE: readonly never[] = [];
const QUOTES: readonly Quote[] = ['direct', 'mixed', 'indirect'];

/** As an attribution keeps them. `certainty` is rounded to thousandths. */
export function traitsOf(certainty: number, quote: Quote, flags: number): number {
  return (Math.round(certainty * 1000) << 4) | ((quote === 'direct' ? 0 : quote === 'mixed' ? 1 : 2) << 2) | flags;
}

/** How many stretches what is said has. */
export function contentParts({ contentStart, further }: Stretches): number {
  return contentStart < 0 ? 0 : 1 + (further.length >> 1);
}

/** Where the stretch of that number begins. */
export function partStart(one: Stretches, part: number): number {
  return part === 0 ? one.contentStart : one.further[2 * part - 2]!;
}

export function partEnd(one: Stretches, part: number): number {
  return part === 0 ? one.contentEnd : one.further[2 * part - 1]!;
}

/** What anybody sees of an attribution. */
const SEEN = ['in', 'origin', 'source', 'cue', 'content', 'ids', 'via', 'quote', 'confidence', 'statement', 'certainty', 'evidence', 'speaker', 'continues', 'negative', 'tag'] as const;

/** An attribution as a plain object: what its getters give. */
export function plainly(one: { readonly [K in (typeof SEEN)[number]]: unknown }): object {
  return Object.fromEntries(SEEN.map(key => [key, one[key]]));
}
