/** Spans of one block: which `+` goes on with which, and who stands in whom. Where spans begin and end is left to inline.ts, what a tag says of its span to taggedSpan.ts. */
import { append } from './append.ts';
import { fault, fix } from './fault.ts';
import { nothing } from './found.ts';
import { TaggedSpan } from './taggedSpan.ts';
import type { Fault, Item, Span, Tag } from './syntax.ts';

/** How many sources of a tag are kept at hand for `+@id`; behind them only the span that names the source itself is found. */
const REMEMBERED = 8;

/** Parser state: the spans closed so far, in the order in which they close. Offsets count from the block. */
export class Spans {
  private closed: TaggedSpan[] = nothing as never[];
  private bySource: Map<string, number[]> | null = null;

  /** Begins a block. */
  begin(): void {
    this.closed = nothing as never[];
    this.bySource = null;
  }

  /** Returns the faults, with one more for a `+` that goes on with nothing. */
  add(form: Span['form'], start: number, end: number, contentStart: number, contentEnd: number, tag: Tag, faults: Fault[]): Fault[] {
    const { items } = tag, plus = plusOf(items);
    const place = plus === null ? -1 : lastBefore(this.closed, plus.value === '' ? null : this.placesOf(plus.value), start);
    const span = new TaggedSpan(form, start, end, contentStart, contentEnd, tag, place < 0 ? null : this.closed[place]!);
    if (place >= 0) span.continues = place;
    this.closed = append(this.closed, span);
    if (this.bySource !== null) this.remember(this.closed.length - 1);
    return plus !== null && place < 0 ? append(faults, orphan(plus)) : faults;
  }

  /** The spans by start, an outer one before those inside it, with `parent` and `continues` as indices. */
  finish(): readonly TaggedSpan[] {
    const { closed } = this;
    for (let i = 1; i < closed.length; i++) if (closed[i]!.start < closed[i - 1]!.end) return this.nested();
    return closed;
  }

  /** The same where spans stand in spans: in order of closing, the inner ones come first. */
  private nested(): readonly TaggedSpan[] {
    const { closed } = this, spans = [...closed].sort((a, b) => a.start - b.start || b.end - a.end);
    const places = new Map<TaggedSpan, number>(), around: number[] = [];
    for (let i = 0; i < spans.length; i++) {
      while (around.length > 0 && spans[around[around.length - 1]!]!.end <= spans[i]!.start) around.pop();
      spans[i]!.parent = around.length > 0 ? around[around.length - 1]! : null;
      around.push(i);
      places.set(spans[i]!, i);
    }
    for (const span of spans) if (span.continues !== null) span.continues = places.get(closed[span.continues]!)!;
    return spans;
  }

  /** Places in `closed` of the spans of a source. */
  private placesOf(id: string): readonly number[] {
    if (this.bySource === null) {
      this.bySource = new Map();
      this.closed.forEach((_, place) => this.remember(place));
    }
    return this.bySource.get(id) ?? nothing;
  }

  private remember(place: number): void {
    const { sources, continues } = this.closed[place]!;
    const count = continues !== null ? Math.min(REMEMBERED, sources.length) : sources.length;
    for (let i = 0; i < count; i++) {
      const list = this.bySource!.get(sources[i]!);
      if (list === undefined) this.bySource!.set(sources[i]!, [place]);
      else list.push(place);
    }
  }
}

/** The fault of a `+` that finds no span to go on with. */
export function orphan(plus: Item): Fault {
  const of = plus.value === '' ? '' : ` of “@${plus.value}”`;
  return fault('orphan-continuation', plus.start, plus.end, `“+” goes on with an earlier span${of}, and this paragraph has none.`,
    plus.value === '' ? [] : [fix(`Attribute to “@${plus.value}”`, { start: plus.start, end: plus.start + 1, text: '' })]);
}

/** The fault of a span without words; `after` is where its tag ends. */
export function emptySpan(start: number, end: number, after: number): Fault {
  return fault('empty-span', start, end, 'This span holds no words.', [fix('Delete it with its tag', { start, end: after, text: '' })]);
}

/** The first `+` of a tag that names no source of its own. */
function plusOf(items: readonly Item[]): Item | null {
  let plus: Item | null = null;
  for (const item of items) {
    if (item.name === 'source') return null;
    if (item.name === 'continue') plus ??= item;
  }
  return plus;
}

/** The place of the span that closed last of those that end before `start`; of nested ones that is the outermost. -1 where there is none. `places`: only these. */
function lastBefore(closed: readonly Span[], places: readonly number[] | null, start: number): number {
  let low = 0, high = places?.length ?? closed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (closed[places === null ? middle : places[middle]!]!.tag.end <= start) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : places === null ? low - 1 : places[low - 1]!;
}
