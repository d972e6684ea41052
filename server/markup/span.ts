/** Spans of one block: what their tags say of them, what `+` takes over, and who stands in whom. Where spans begin and end is left to inline.ts. */
import { append } from './append.ts';
import { fault, fix } from './fault.ts';
import type { Confidence, Fault, Item, Span, StatementKind, Tag } from './syntax.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const none: readonly never[] = [];

/** How many sources of a tag are kept at hand for `+@id`; behind them only the span that names the source itself is found. */
const REMEMBERED = 8;

/** Parser state: the spans closed so far, in the order in which they close. Offsets count from the block. */
export class Spans {
  private closed: Mutable<Span>[] = none as readonly never[] as never[];
  private bySource: Map<string, number[]> | null = null;

  /** Begins a block. */
  begin(): void {
    this.closed = none as readonly never[] as never[];
    this.bySource = null;
  }

  /** Returns the faults, with one more for a `+` that goes on with nothing. */
  add(form: Span['form'], start: number, end: number, contentStart: number, contentEnd: number, tag: Tag, faults: Fault[]): Fault[] {
    const span: Mutable<Span> = {
      start, end, form, content: { start: contentStart, end: contentEnd }, tag,
      sources: none, via: none, on: null, at: null, checked: null, note: null, confidence: null, statement: null, parent: null, continues: null,
    };
    const { items } = tag;
    if (items.length === 1 && items[0]!.name === 'source') span.sources = [items[0]!.value];
    else {
      const plus = apply(span, items);
      if (plus !== null) faults = this.goOn(span, plus, faults);
    }
    if (this.closed.length === 0) this.closed = [span];
    else this.closed.push(span);
    if (this.bySource !== null) this.remember(this.closed.length - 1);
    return faults;
  }

  /** The spans by start, an outer one before those inside it, with `parent` and `continues` as indices. */
  finish(): readonly Span[] {
    const { closed } = this;
    for (let i = 1; i < closed.length; i++) if (closed[i]!.start < closed[i - 1]!.end) return this.nested();
    return closed;
  }

  /** The same where spans stand in spans: in order of closing, the inner ones come first. */
  private nested(): readonly Span[] {
    const { closed } = this, spans = [...closed].sort((a, b) => a.start - b.start || b.end - a.end);
    const places = new Map<Span, number>(), around: number[] = [];
    for (let i = 0; i < spans.length; i++) {
      while (around.length > 0 && spans[around[around.length - 1]!]!.end <= spans[i]!.start) around.pop();
      spans[i]!.parent = around.length > 0 ? around[around.length - 1]! : null;
      around.push(i);
      places.set(spans[i]!, i);
    }
    for (const span of spans) if (span.continues !== null) span.continues = places.get(closed[span.continues]!)!;
    return spans;
  }

  /** `+` and `+@id`: sources, `via` and `on` of an earlier span. */
  private goOn(span: Mutable<Span>, plus: Item, faults: Fault[]): Fault[] {
    const { closed } = this, list = plus.value === '' ? null : this.placesOf(plus.value);
    const place = lastBefore(closed, list, span.start);
    if (place < 0) return append(faults, orphan(plus));
    const earlier = closed[place]!;
    span.sources = earlier.sources;
    if (span.via.length === 0) span.via = earlier.via;
    span.on ??= earlier.on;
    span.continues = place;
    return faults;
  }

  /** Places in `closed` of the spans of a source. */
  private placesOf(id: string): readonly number[] {
    if (this.bySource === null) {
      this.bySource = new Map();
      this.closed.forEach((_, place) => this.remember(place));
    }
    return this.bySource.get(id) ?? none;
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

/** Sets what the items state, the first of each kind; returns a `+` that stands without a source of its own. */
export function apply(span: Mutable<Span>, items: readonly Item[]): Item | null {
  let plus: Item | null = null, sources: string[] = none as readonly never[] as never[], via = sources, seen: Set<string> | null = null;
  for (const { name, value } of items) {
    switch (name) {
      case 'source':
        // A list of more than a few is looked through by way of a set.
        if (sources.length > 8) seen ??= new Set(sources);
        if (!(seen?.has(value) ?? sources.includes(value))) sources = append(sources, value);
        seen?.add(value);
        break;
      case 'via': via = append(via, value); break;
      case 'confidence': span.confidence ??= confidence(value); break;
      case 'on': span.on ??= value; break;
      case 'at': span.at ??= value; break;
      case 'checked': span.checked ??= value; break;
      case 'note': span.note ??= value; break;
      case 'statement': span.statement ??= value as StatementKind; break;
      case 'continue': case 'unknown': break;
    }
  }
  span.sources = sources;
  span.via = via;
  if (sources.length > 0) return null;
  for (const item of items) if (item.name === 'continue') plus ??= item;
  return plus;
}

function confidence(value: string): Confidence | null {
  return value === 'confirmed' || value === 'likely' || value === 'unverified' || value === 'disputed' ? value : null;
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
