/** Spans of one block: what their tags say of them, what `+` takes over, and who stands in whom. Where spans begin and end is left to inline.ts. */
import { fault, fix } from './fault.ts';
import type { Confidence, Fault, Item, Span, StatementKind, Tag } from './syntax.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const none: readonly never[] = [];

/** How many sources of a tag are kept at hand for `+@id`; behind them only the span that names the source itself is found. */
const REMEMBERED = 8;

/** Parser state: the spans closed so far, in the order in which they close. Offsets count from the block. */
export class Spans {
  private readonly closed: Mutable<Span>[] = [];
  private readonly continued = new Map<Span, Span>();
  private bySource: Map<string, Span[]> | null = null;

  get count(): number {
    return this.closed.length;
  }

  add(form: Span['form'], start: number, end: number, contentStart: number, contentEnd: number, tag: Tag, faults: Fault[]): void {
    const span: Mutable<Span> = {
      start, end, form, content: { start: contentStart, end: contentEnd }, tag,
      sources: none, via: none, on: null, at: null, checked: null, note: null, confidence: null, statement: null, parent: null, continues: null,
    };
    const plus = tag.items.length === 1 && tag.items[0]!.name === 'source' ? null : apply(span, tag.items);
    if (plus === null && span.sources === none) span.sources = [tag.items[0]!.value];
    if (plus !== null) this.goOn(span, plus, faults);
    this.closed.push(span);
    if (this.bySource !== null) this.remember(span);
  }

  /** The spans by start, an outer one before those inside it, with `parent` and `continues` as indices. */
  finish(): readonly Span[] {
    const spans = this.closed;
    if (spans.length < 2) return spans;
    let ordered = true;
    for (let i = 1; ordered && i < spans.length; i++) ordered = spans[i]!.start >= spans[i - 1]!.end;
    if (!ordered) {
      spans.sort((a, b) => a.start - b.start || b.end - a.end);
      const around: number[] = [];
      for (let i = 0; i < spans.length; i++) {
        while (around.length > 0 && spans[around[around.length - 1]!]!.end <= spans[i]!.start) around.pop();
        spans[i]!.parent = around.length > 0 ? around[around.length - 1]! : null;
        around.push(i);
      }
    }
    if (this.continued.size > 0) {
      const indices = new Map<Span, number>();
      spans.forEach((span, i) => indices.set(span, i));
      for (const [span, earlier] of this.continued) (span as Mutable<Span>).continues = indices.get(earlier) ?? null;
    }
    return spans;
  }

  /** `+` and `+@id`: sources, `via` and `on` of an earlier span. */
  private goOn(span: Mutable<Span>, plus: Item, faults: Fault[]): void {
    const earlier = plus.value === '' ? lastBefore(this.closed, span.start) : lastBefore(this.spansOf(plus.value), span.start);
    if (earlier === null) {
      faults.push(orphan(plus));
      return;
    }
    span.sources = earlier.sources;
    if (span.via.length === 0) span.via = earlier.via;
    span.on ??= earlier.on;
    this.continued.set(span, earlier);
  }

  private spansOf(id: string): readonly Span[] {
    if (this.bySource === null) {
      this.bySource = new Map();
      for (const span of this.closed) this.remember(span);
    }
    return this.bySource.get(id) ?? none;
  }

  private remember(span: Span): void {
    const count = this.continued.has(span) ? Math.min(REMEMBERED, span.sources.length) : span.sources.length;
    for (let i = 0; i < count; i++) {
      const id = span.sources[i]!;
      const list = this.bySource!.get(id);
      if (list === undefined) this.bySource!.set(id, [span]);
      else list.push(span);
    }
  }
}

/** The fault of a `+` that finds no span to go on with. */
export function orphan(plus: Item): Fault {
  const of = plus.value === '' ? '' : ` of “@${plus.value}”`;
  return fault('orphan-continuation', plus.start, plus.end, `“+” goes on with an earlier span${of}, and this paragraph has none.`,
    plus.value === '' ? [] : [fix(`Attribute to “@${plus.value}”`, { start: plus.start, end: plus.start + 1, text: '' })]);
}

/** Sets what the items state, the first of each kind; returns a `+` that stands without a source of its own. */
export function apply(span: Mutable<Span>, items: readonly Item[]): Item | null {
  let plus: Item | null = null;
  const sources: string[] = [], via: string[] = [], seen = new Set<string>();
  for (const item of items) {
    switch (item.name) {
      case 'source':
        if (!seen.has(item.value)) sources.push(item.value);
        seen.add(item.value);
        break;
      case 'via': via.push(item.value); break;
      case 'continue': plus ??= item; break;
      case 'confidence': span.confidence ??= confidence(item.value); break;
      case 'on': span.on ??= item.value; break;
      case 'at': span.at ??= item.value; break;
      case 'checked': span.checked ??= item.value; break;
      case 'note': span.note ??= item.value; break;
      case 'statement': span.statement ??= item.value as StatementKind; break;
      case 'unknown': break;
    }
  }
  span.sources = sources.length > 0 ? sources : [];
  if (via.length > 0) span.via = via;
  return sources.length > 0 ? null : plus;
}

function confidence(value: string): Confidence | null {
  return value === 'confirmed' || value === 'likely' || value === 'unverified' || value === 'disputed' ? value : null;
}

/** The span that closed last of those that end before `start`; of nested ones that is the outermost. The list is in order of closing. */
function lastBefore(closed: readonly Span[], start: number): Span | null {
  let low = 0, high = closed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (closed[middle]!.tag.end <= start) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? closed[low - 1]! : null;
}
