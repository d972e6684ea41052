/** An attribution to which the desk adds something: one that a tag marks, or one read from the words whose source has a ledger line. What goes together is left to joinAttributions.ts and linkBlock.ts. */
import type { Span } from '../markup/syntax.ts';
import { plainly, type Inferred } from '../prose/inferred.ts';
import type { Range } from '../range.ts';
import type { Attribution } from './article.ts';

/** A class for the sake of its getters alone: all it says is said by the span and by what was read. */
export class Tagged implements Attribution {
  in: number | null;

  /** `span`: null where no tag marks it. `heard`: what was read from the words; null where that is nothing. */
  constructor(readonly span: Span | null, readonly heard: Inferred | null, readonly ids: readonly string[], by: number | null) {
    this.in = by;
  }

  get origin(): Attribution['origin'] {
    return this.span === null ? 'inferred' : 'marked';
  }
  get source(): readonly Range[] {
    return this.heard?.source ?? NONE;
  }
  get cue(): readonly Range[] {
    return this.heard?.cue ?? NONE;
  }
  get content(): readonly Range[] {
    return this.span === null ? this.heard!.content : [{ start: this.contentStart, end: this.contentEnd }];
  }
  get sourceStart(): number {
    return this.heard === null ? -1 : this.heard.sourceStart;
  }
  get sourceEnd(): number {
    return this.heard === null ? -1 : this.heard.sourceEnd;
  }
  get cueStart(): number {
    return this.heard === null ? -1 : this.heard.cueStart;
  }
  get cueEnd(): number {
    return this.heard === null ? -1 : this.heard.cueEnd;
  }
  /** Of a quotation with its marks. */
  get contentStart(): number {
    return this.span === null ? this.heard!.contentStart : this.span.form === 'quotation' ? this.span.start : this.span.content.start;
  }
  get contentEnd(): number {
    return this.span === null ? this.heard!.contentEnd : this.span.form === 'quotation' ? this.span.end : this.span.content.end;
  }
  get further(): readonly number[] {
    return this.span === null ? this.heard!.further : NONE;
  }
  get via(): readonly string[] {
    return this.span === null ? NONE : this.span.via;
  }
  get quote(): Attribution['quote'] {
    return this.span?.form === 'quotation' ? 'direct' : (this.heard?.quote ?? 'indirect');
  }
  get confidence(): Attribution['confidence'] {
    return this.span === null ? null : this.span.confidence;
  }
  get statement(): Attribution['statement'] {
    return this.span === null ? null : this.span.statement;
  }
  get certainty(): number | null {
    return this.span === null ? this.heard!.certainty : null;
  }
  get evidence(): readonly string[] {
    return this.span === null ? this.heard!.evidence : ['tag', ...(this.heard?.evidence ?? NONE)];
  }
  get speaker(): Attribution['speaker'] {
    return this.heard === null ? null : this.heard.speaker;
  }
  get continues(): boolean {
    return this.span === null && this.heard!.continues;
  }
  get negative(): boolean {
    return this.span === null && this.heard!.negative;
  }
  get tag(): Range | null {
    return this.span === null ? null : { start: this.span.tag.start, end: this.span.tag.end };
  }
  toJSON(): object {
    return plainly(this);
  }
}

const NONE: readonly never[] = [];
