/** Spans of one block while they are read: which `+` goes on with which. Where spans begin and end is left to inline.ts, who stands in whom to nested.ts, what a tag says of its span to taggedSpan.ts. */
import { fault, fix } from './fault.ts';
import { nothing } from './found.ts';
import { CONTINUE, ITEM, NAME, SOURCE, type ItemList } from './items.ts';
import { valueOf } from './itemsOf.ts';
import { SPAN_CONTINUES, SPAN_HEAD, SPAN_SIZE, SPAN_TAG_END, type Tape } from './tape.ts';
import type { Fault } from './syntax.ts';

/** How many sources of a tag are kept at hand for `+@id`; behind them only the span that names the source itself is found. */
const REMEMBERED = 8;

/** Parser state, one for all blocks of a text: the spans of a block closed so far, in the order in which they close. */
export class Spans {
  /** Where they stand on the tape: the first `count`. */
  private readonly places: number[] = [];
  private count = 0;
  /** From the first `+@id` of the block on: the spans of each source, and the sources of each span. */
  private bySource: Map<string, number[]> | null = null;
  private sources: (readonly string[])[] = [];

  constructor(private readonly tape: Tape, private readonly text: string) {}

  /** Begins a block. */
  begin(): void {
    this.count = 0;
    if (this.bySource === null) return;
    this.bySource = null;
    this.sources = [];
  }

  /** Writes down a span, with a fault for a `+` that goes on with nothing. */
  add(form: number, start: number, end: number, contentEnd: number, tagEnd: number, items: ItemList): void {
    const { tape, text } = this, plus = plusOf(items);
    let continues = -1;
    if (plus >= 0) {
      const id = valueOf(text, items.numbers, plus, 0);
      continues = this.lastBefore(id === '' ? null : this.spansOf(id), start - tape.base);
    }
    this.places[this.count++] = tape.span(form, start, end, contentEnd, tagEnd, continues, items);
    if (this.bySource !== null) this.remember(this.bySource, this.count - 1);
    if (plus >= 0 && continues < 0) tape.fault(orphan(text, items, plus));
  }

  /** The span that closed last of those that end before `start`, counted from the block; of nested ones that is the outermost. -1 where there is none. `spans`: only these. */
  private lastBefore(spans: readonly number[] | null, start: number): number {
    const { places } = this, numbers = this.tape.numbers.list;
    let low = 0, high = spans?.length ?? this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[places[spans === null ? middle : spans[middle]!]! + SPAN_TAG_END]! <= start) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? -1 : spans === null ? low - 1 : spans[low - 1]!;
  }

  private spansOf(id: string): readonly number[] {
    if (this.bySource === null) {
      this.bySource = new Map();
      for (let span = 0; span < this.count; span++) this.remember(this.bySource, span);
    }
    return this.bySource.get(id) ?? nothing;
  }

  private remember(bySource: Map<string, number[]>, span: number): void {
    const numbers = this.tape.numbers.list, place = this.places[span]!, continues = numbers[place + SPAN_CONTINUES]!, first = place + SPAN_HEAD;
    const sources = this.sources[span] = continues >= 0 ? this.sources[continues]! : sourcesIn(this.text, numbers, first, first + numbers[place + SPAN_SIZE]!, this.tape.base);
    const count = continues >= 0 ? Math.min(REMEMBERED, sources.length) : sources.length;
    for (let i = 0; i < count; i++) {
      const list = bySource.get(sources[i]!);
      if (list === undefined) bySource.set(sources[i]!, [span]);
      else list.push(span);
    }
  }
}

/** The ids among the items, each once. */
function sourcesIn(text: string, numbers: ArrayLike<number>, from: number, to: number, base: number): readonly string[] {
  const ids = new Set<string>();
  for (let i = from; i < to; i += ITEM) if ((numbers[i]! & NAME) === SOURCE) ids.add(valueOf(text, numbers, i, base));
  return [...ids];
}

/** The fault of a tag whose first `+` has no span to go on with, since no span is before it. Null where it names a source of its own, or has no `+`. */
export function orphaned(text: string, items: ItemList): Fault | null {
  const plus = plusOf(items);
  return plus < 0 ? null : orphan(text, items, plus);
}

/** The fault of the `+` whose numbers begin at `plus`. */
function orphan(text: string, { numbers }: ItemList, plus: number): Fault {
  const start = numbers[plus + 1]!, id = valueOf(text, numbers, plus, 0), of = id === '' ? '' : ` of “@${id}”`;
  return fault('orphan-continuation', start, numbers[plus + 2]!, `“+” goes on with an earlier span${of}, and this paragraph has none.`,
    id === '' ? [] : [fix(`Attribute to “@${id}”`, { start, end: start + 1, text: '' })]);
}

/** The fault of a span without words; `after` is where its tag ends. */
export function emptySpan(start: number, end: number, after: number): Fault {
  return fault('empty-span', start, end, 'This span holds no words.', [fix('Delete it with its tag', { start, end: after, text: '' })]);
}

/** Where the numbers of the first `+` begin, in a tag that names no source of its own; else -1. */
function plusOf({ numbers, count }: ItemList): number {
  let plus = -1;
  for (let i = 0; i < count; i += ITEM) {
    const name = numbers[i]! & NAME;
    if (name === SOURCE) return -1;
    if (name === CONTINUE && plus < 0) plus = i;
  }
  return plus;
}
