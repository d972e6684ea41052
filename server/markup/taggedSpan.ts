/** One span as a value, and what the items of its tag state, worked out when somebody first asks. What `+` takes over is found by span.ts. */
import { append } from './append.ts';
import { nothing } from './found.ts';
import type { Confidence, Item, Span, StatementKind, Tag } from './syntax.ts';
import type { Range } from '../range.ts';

/** What the items of a tag say of a span. */
export type Stated = Pick<Span, 'sources' | 'via' | 'on' | 'at' | 'checked' | 'note' | 'confidence' | 'statement'>;

/** A class for the sake of its getters alone: a long draft holds thousands of spans, and most say no more than one source. */
export class TaggedSpan implements Span {
  parent: number | null = null;
  continues: number | null = null;
  readonly #contentStart: number;
  readonly #contentEnd: number;
  /** The span that this one goes on with, or null. */
  readonly #earlier: TaggedSpan | null;
  #stated: Stated | null = null;

  constructor(readonly form: Span['form'], readonly start: number, readonly end: number, contentStart: number, contentEnd: number, readonly tag: Tag, earlier: TaggedSpan | null) {
    this.#contentStart = contentStart;
    this.#contentEnd = contentEnd;
    this.#earlier = earlier;
  }

  /** The same span in another place among its neighbors. */
  placed(parent: number | null, continues: number | null): TaggedSpan {
    const span = new TaggedSpan(this.form, this.start, this.end, this.#contentStart, this.#contentEnd, this.tag, this.#earlier);
    span.parent = parent;
    span.continues = continues;
    return span;
  }

  get #says(): Stated {
    if (this.#stated !== null) return this.#stated;
    // Back to where nothing is taken over, then forth again: a paragraph may go on and on.
    const later: TaggedSpan[] = [];
    let span: TaggedSpan = this;
    for (; span.#stated === null && span.#earlier !== null; span = span.#earlier) later.push(span);
    let stated = span.#stated ??= statedBy(span.tag.items);
    for (let i = later.length - 1; i >= 0; i--) later[i]!.#stated = stated = statedAfter(stated, later[i]!.tag.items);
    return stated;
  }

  get content(): Range {
    return { start: this.#contentStart, end: this.#contentEnd };
  }
  get sources(): readonly string[] {
    return this.#says.sources;
  }
  get via(): readonly string[] {
    return this.#says.via;
  }
  get on(): string | null {
    return this.#says.on;
  }
  get at(): string | null {
    return this.#says.at;
  }
  get checked(): string | null {
    return this.#says.checked;
  }
  get note(): string | null {
    return this.#says.note;
  }
  get confidence(): Confidence | null {
    return this.#says.confidence;
  }
  get statement(): StatementKind | null {
    return this.#says.statement;
  }
}

/** What the items state, the first of each kind. */
function statedBy(items: readonly Item[]): Stated {
  let sources: string[] = nothing as never[], via = sources, seen: Set<string> | null = null;
  let on: string | null = null, at: string | null = null, checked: string | null = null, note: string | null = null;
  let confidence: Confidence | null = null, statement: StatementKind | null = null;
  for (const { name, value } of items) {
    switch (name) {
      case 'source':
        // A list of more than a few is looked through by way of a set.
        if (sources.length > 8) seen ??= new Set(sources);
        if (!(seen?.has(value) ?? sources.includes(value))) sources = append(sources, value);
        seen?.add(value);
        break;
      case 'via': via = append(via, value); break;
      case 'confidence': confidence ??= confidenceOf(value); break;
      case 'on': on ??= value; break;
      case 'at': at ??= value; break;
      case 'checked': checked ??= value; break;
      case 'note': note ??= value; break;
      case 'statement': statement ??= value as StatementKind; break;
      case 'continue': case 'unknown': break;
    }
  }
  return { sources, via, on, at, checked, note, confidence, statement };
}

/** The same, with what `+` takes over from `earlier`: sources, `via` and `on`. */
function statedAfter(earlier: Stated, items: readonly Item[]): Stated {
  const { via, on, at, checked, note, confidence, statement } = statedBy(items);
  return { sources: earlier.sources, via: via.length === 0 ? earlier.via : via, on: on ?? earlier.on, at, checked, note, confidence, statement };
}

function confidenceOf(value: string): Confidence | null {
  return value === 'confirmed' || value === 'likely' || value === 'unverified' || value === 'disputed' ? value : null;
}
