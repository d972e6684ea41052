/** What stands in a block's text: spans, mentions, notes, edits, comments, links, inert stretches, found in one pass over the marks the line scan has noted. Blocks are left to blocks.ts. */
import { append } from './append.ts';
import type { Blocks } from './blocks.ts';
import { isAsciiPunctuation, isWhite } from './characters.ts';
import { readControl } from './control.ts';
import { closingOf, formOf, Edits } from './critic.ts';
import { fault, fix } from './fault.ts';
import { indexBefore, readAngle, type AngleMemory } from './html.ts';
import { endOfDestination } from './link.ts';
import { readMention } from './mention.ts';
import { readNote } from './note.ts';
import { isClosingMark, OpenQuotations, type Stretches } from './quotations.ts';
import { Spans } from './span.ts';
import { strayTag } from './stray.ts';
import { readTag, type TagReading, type TagSource } from './tag.ts';
import { endOfUrl, startOfUrl } from './url.ts';
import type { Control, Edit, Fault, Inert, MarkedMention, Note, Span } from './syntax.ts';

/** All lists by start; offsets count from the block. */
export interface Inline {
  readonly spans: readonly Span[];
  readonly mentions: readonly MarkedMention[];
  readonly notes: readonly Note[];
  readonly edits: readonly Edit[];
  readonly controls: readonly Control[];
  readonly inert: readonly Inert[];
  readonly faults: readonly Fault[];
  /** What clean text keeps and prose drops (brackets of links, backslashes, tags of HTML): flat pairs. */
  readonly unread: readonly number[];
}

const nothing: readonly never[] = [];
export const emptyInline: Inline = { spans: nothing, mentions: nothing, notes: nothing, edits: nothing, controls: nothing, inert: nothing, faults: nothing, unread: nothing };

/** Parser state, one for all blocks of a text. Offsets are absolute where results are not made. */
export class InlineReader {
  private text = '';
  /** Start of the block: what all results count from; where reading begins, and where the block ends. */
  private base = 0;
  private from = 0;
  private end = 0;
  /** The innermost edit's end, or the block's: nothing that begins now may end behind it. */
  private limit = 0;
  private mentions: MarkedMention[] = none();
  private notes: Note[] = none();
  private faults: Fault[] = none();
  private inert: Inert[] = none();
  private controls: Control[] = none();
  private unread: number[] = none();
  /** Stretches read as one thing, in which quotation marks mean nothing. */
  private readonly skips: Stretches = { places: [], count: 0 };
  /** Brackets that are open. */
  private readonly brackets: number[] = [];
  private readonly spans = new Spans();
  private readonly quotations = new OpenQuotations();
  private readonly edits = new Edits();
  private readonly source: TagSource = { text: '', base: 0, limit: 0, quoted: false, missing: null };
  private readonly memory: AngleMemory = { missing: null, vain: 0 };
  /** Signs looked at for tags that were none. */
  private vain = 0;
  private lastRuns: Map<number, number> | null = null;
  /** End of the last pair of brackets without a tag. */
  private bracketEnd = -1;
  /** End of the words on the line of the last unclosed note. */
  private lineEnd = -1;

  /** Reads the block that `blocks` stands at, from the marks that its scan has noted. `inert` and `controls` take up what is already known. */
  read({ text, start, from, end, kind, scan }: Blocks, inert: Inert[], controls: Control[]): Inline {
    this.begin(text, start, from, end, inert, controls);
    const { source } = this;
    source.text = text;
    source.base = start;
    source.quoted = kind === 'quote';
    source.missing = null;
    this.quotations.begin(text, from, this.skips);
    return this.readMarks(scan.marks, scan.markCount);
  }

  private begin(text: string, base: number, from: number, end: number, inert: Inert[], controls: Control[]): void {
    this.text = text;
    this.base = base;
    this.from = from;
    this.end = this.limit = end;
    this.inert = inert;
    this.controls = controls;
    this.mentions = none();
    this.notes = none();
    this.faults = none();
    this.unread = none();
    this.skips.count = 0;
    if (this.brackets.length > 0) this.brackets.length = 0;
    this.spans.begin();
    this.edits.begin(text, end);
    this.memory.missing = null;
    this.memory.vain = this.vain = 0;
    this.lastRuns = null;
    this.bracketEnd = this.lineEnd = -1;
  }

  private readMarks(marks: Int32Array, count: number): Inline {
    const { text } = this;
    let at = this.from;
    for (let m = 0; m < count; m++) {
      const i = marks[m]!;
      if (i < at) continue;
      if (this.edits.open !== null && i >= this.limit) {
        at = this.closeEdits(i, at);
        if (i < at) continue;
      }
      switch (text.charCodeAt(i)) {
        case 91: at = this.openBracket(i); break;
        case 93: at = this.closeBracket(i); break;
        case 123: at = this.brace(i, at); break;
        case 96: at = this.code(i); break;
        case 60: at = this.angle(i); break;
        case 92: at = this.escape(i); break;
        default: at = this.url(i, at);
      }
    }
    this.closeEdits(this.end, at);
    if (this.inert.length > 1) this.inert.sort((a, b) => a.start - b.start);
    return {
      spans: this.spans.finish(), mentions: this.mentions, notes: this.notes, edits: this.edits.finished(this.base), controls: this.controls,
      inert: this.inert, faults: this.faults, unread: this.unread,
    };
  }

  private openBracket(i: number): number {
    const { text, limit } = this;
    const next = i + 1 < limit ? text.charCodeAt(i + 1) : 0;
    if (next === 94) {
      // `[^1]`, a footnote
      let p = i + 2;
      while (p < limit && !isWhite(text.charCodeAt(p)) && text.charCodeAt(p) !== 91 && text.charCodeAt(p) !== 93) p++;
      if (p > i + 2 && p < limit && text.charCodeAt(p) === 93) return p + 1;
    } else if (next === 91) {
      const mention = readMention(text, i, limit, this.base);
      if (mention === 'unclosed') {
        this.faults = append(this.faults, unclosedMention(text, i, limit, this.base));
        return i + 2;
      }
      if (mention !== null) {
        const end = mention.end + this.base;
        if (end >= limit || text.charCodeAt(end) !== 123 || this.tag(end)?.closed !== true) {
          this.mentions = append(this.mentions, mention);
          this.skip(i, end);
          return end;
        }
      }
    }
    this.brackets.push(i);
    return i + 1;
  }

  private closeBracket(i: number): number {
    const { text, base } = this;
    const open = this.brackets.pop();
    if (open === undefined) return i + 1;
    const next = i + 1 < this.limit ? text.charCodeAt(i + 1) : 0;
    if (next === 123) {
      const after = this.tagBehind('bracket', open, i + 1, open + 1, i, i + 1);
      if (after >= 0) return after;
    } else if (next === 40) {
      const end = this.memory.vain > 8 * (this.end - this.from + 64) ? -1 : endOfDestination(text, i + 1, this.limit);
      if (end < 0) this.memory.vain += 8;
      else {
        const start = open > this.from && text.charCodeAt(open - 1) === 33 ? open - 1 : open;
        this.inert = append(this.inert, { what: 'destination', start: i + 1 - base, end: end - base });
        this.drop(start - base, open + 1 - base);
        this.drop(i - base, end - base);
        this.skip(i, end);
        if (end < this.limit && text.charCodeAt(end) === 123) {
          const after = this.tagBehind('link', start, end, open + 1, i, end);
          if (after >= 0) return after;
        }
        return end;
      }
    }
    this.bracketEnd = i + 1;
    return i + 1;
  }

  /** The tag at `at`, directly behind what could be its span. Returns where reading goes on, or -1 where there is no tag. */
  private tagBehind(form: 'bracket' | 'quotation' | 'link', start: number, end: number, contentStart: number, contentEnd: number, at: number): number {
    const reading = this.tag(at);
    if (reading === null) return -1;
    if (!reading.closed) {
      for (const f of reading.faults) this.faults = append(this.faults, f);
      return reading.end + this.base;
    }
    const { base } = this;
    const after = reading.end + base;
    if (form !== 'link' && isEmpty(this.text, contentStart, contentEnd)) {
      this.faults = append(this.faults, fault('empty-span', start - base, end - base, 'This span holds no words.', [fix('Delete it with its tag', { start: start - base, end: reading.end, text: '' })]));
      return after;
    }
    this.skip(at, after);
    for (const f of reading.faults) this.faults = append(this.faults, f);
    this.faults = this.spans.add(form, start - base, end - base, contentStart - base, contentEnd - base, { start: at - base, end: reading.end, items: reading.items }, this.faults);
    // Spans nest and never cross: what is still open inside this one is text, and so is an edit that began inside and ends outside.
    while (this.brackets.length > 0 && this.brackets[this.brackets.length - 1]! >= start) this.brackets.pop();
    this.quotations.close(start, after);
    if (this.edits.open !== null && this.edits.cancel(start)) this.setLimit();
    return after;
  }

  private brace(i: number, at: number): number {
    const { text } = this;
    const form = formOf(text, i, this.limit);
    if (form === 'note') return this.note(i);
    if (form !== null) return this.edit(i, form);
    const behindQuotation = i > this.from && i - 1 >= at && isClosingMark(text.charCodeAt(i - 1));
    if (behindQuotation) {
      this.quotations.upTo(i - 1);
      const opener = this.quotations.openerFor(i - 1);
      if (opener >= 0) {
        const after = this.tagBehind('quotation', opener, i, opener + 1, i - 1, i);
        return after >= 0 ? after : i + 1;
      }
    }
    const reading = this.tag(i);
    if (reading === null || !reading.hasSource) return i + 1;
    if (!reading.closed) {
      for (const f of reading.faults) this.faults = append(this.faults, f);
      return reading.end + this.base;
    }
    this.quotations.upTo(i);
    const stray = strayTag(text, this.base, i, reading.end + this.base, { bracketEnd: this.bracketEnd, quotationEnd: this.quotations.pairEnd, open: this.brackets.at(-1) ?? -1 });
    if (stray.code === 'unclosed-span') this.brackets.pop();
    this.faults = append(this.faults, stray);
    this.skip(i, reading.end + this.base);
    return reading.end + this.base;
  }

  private tag(at: number): TagReading | null {
    if (formOf(this.text, at, this.limit) !== null) return null;
    // Reading in vain stays within a multiple of the block's length, whatever the block holds.
    const { source } = this;
    if (this.vain > 8 * (this.end - this.from + 64)) return null;
    source.limit = this.limit;
    const reading = readTag(source, at);
    if (reading?.closed !== true) this.vain += 8;
    return reading;
  }

  private note(i: number): number {
    const { text, base } = this;
    const close = this.edits.next('<<}', i + 3, this.limit);
    if (close < 0) {
      if (this.lineEnd < i) this.lineEnd = endOfWords(text, i, this.limit);
      const end = this.lineEnd;
      this.faults = append(this.faults, fault('unclosed-note', i - base, i + 3 - base, 'This note is not closed.', [fix('Close the note at the end of its line', { start: end - base, end: end - base, text: '<<}' })]));
      return i + 3;
    }
    this.notes = append(this.notes, readNote(text, i, close + 3, base));
    this.skip(i, close + 3);
    return close + 3;
  }

  private edit(i: number, form: Edit['form']): number {
    const close = this.edits.next(closingOf(form), i + 3, this.limit);
    if (close < 0) return i + 3;
    if (form === 'deletion') {
      this.edits.delete(i, close + 3);
      this.inert = append(this.inert, { what: 'deleted', start: i + 3 - this.base, end: close - this.base });
      this.skip(i, close + 3);
      return close + 3;
    }
    let content = i + 3;
    if (form === 'substitution') {
      const arrow = indexBefore(this.text, '~>', content, close);
      if (arrow < 0) return i + 3;
      this.inert = append(this.inert, { what: 'deleted', start: content - this.base, end: arrow - this.base });
      content = arrow + 2;
    }
    this.skip(i, content);
    this.edits.enter(form, i, content, close);
    this.setLimit();
    return content;
  }

  /** Closes the edits whose content ends at or before `i`. */
  private closeEdits(i: number, from: number): number {
    let at = from;
    while (this.edits.open !== null && i >= this.limit) {
      const { start, close } = this.edits.open;
      while (this.brackets.length > 0 && this.brackets[this.brackets.length - 1]! >= start) this.brackets.pop();
      this.quotations.close(start, close + 3);
      this.edits.end();
      this.setLimit();
      this.skip(close, close + 3);
      at = Math.max(at, close + 3);
    }
    return at;
  }

  private setLimit(): void {
    this.limit = this.edits.open?.close ?? this.end;
  }

  private code(i: number): number {
    const { text, base, end } = this;
    const length = runOf(text, i, this.limit);
    this.lastRuns ??= lastRuns(text, i, end);
    if ((this.lastRuns.get(length) ?? -1) < i + length) return i + length;
    for (let p = i + length; p < this.limit; p++) {
      if (text.charCodeAt(p) !== 96) continue;
      const run = runOf(text, p, this.limit);
      if (run === length) {
        this.inert = append(this.inert, { what: 'code', start: i - base, end: p + run - base });
        this.skip(i, p + run);
        this.drop(i - base, i + length - base);
        this.drop(p - base, p + run - base);
        return p + run;
      }
      p += run - 1;
    }
    return i + length;
  }

  private angle(i: number): number {
    const { text, base } = this;
    const angle = readAngle(text, i, this.limit, this.memory);
    if (angle === null) return i + 1;
    const { end, what } = angle;
    this.inert = append(this.inert, { what: what === 'url' ? 'url' : 'html', start: i - base, end: end - base });
    this.skip(i, end);
    const control = what === 'comment' ? readControl(text, i, end, base) : null;
    if (control !== null) this.controls = append(this.controls, control);
    else if (what === 'url') {
      this.drop(i - base, i + 1 - base);
      this.drop(end - 1 - base, end - base);
    } else this.drop(i - base, end - base);
    return end;
  }

  private escape(i: number): number {
    if (i + 1 >= this.limit || !isAsciiPunctuation(this.text.charCodeAt(i + 1))) return i + 1;
    const start = i - this.base;
    this.inert = append(this.inert, { what: 'escape', start, end: start + 2 });
    this.skip(i, i + 2);
    this.drop(start, start + 1);
    return i + 2;
  }

  private skip(start: number, end: number): void {
    const { skips } = this;
    skips.places[skips.count++] = start;
    skips.places[skips.count++] = end;
  }

  /** Notes what clean text keeps and prose drops: from the block's start. */
  private drop(start: number, end: number): void {
    if (this.unread.length === 0) this.unread = [start, end];
    else this.unread.push(start, end);
  }

  private url(i: number, at: number): number {
    const start = startOfUrl(this.text, i, at);
    if (start < 0) return i + 1;
    const end = endOfUrl(this.text, i, this.limit);
    if (end < i + 3) return i + 1;
    this.inert = append(this.inert, { what: 'url', start: start - this.base, end: end - this.base });
    this.skip(start, end);
    return end;
  }
}

function none(): never[] {
  return nothing as never[];
}

function isEmpty(text: string, start: number, end: number): boolean {
  for (let p = start; p < end; p++) if (!isWhite(text.charCodeAt(p))) return false;
  return true;
}

/** End of the words on the line of `i`, before trailing white space. */
function endOfWords(text: string, i: number, limit: number): number {
  let end = i;
  while (end < limit && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  while (end > i && isWhite(text.charCodeAt(end - 1))) end--;
  return end;
}

function runOf(text: string, i: number, limit: number): number {
  let p = i;
  while (p < limit && text.charCodeAt(p) === 96) p++;
  return p - i;
}

/** Where the last run of backticks of each length begins. */
function lastRuns(text: string, from: number, end: number): Map<number, number> {
  const last = new Map<number, number>();
  for (let p = from; p < end; p++) {
    if (text.charCodeAt(p) !== 96) continue;
    const run = runOf(text, p, end);
    last.set(run, p);
    p += run;
  }
  return last;
}

/** `[[` with no bracket behind it. The mend closes it behind the capitalized words, or the first word. */
function unclosedMention(text: string, i: number, limit: number, base: number): Fault {
  const words = /^\s*(?:[\p{Lu}\p{Lt}][^\s\]{}]*(?: [\p{Lu}\p{Lt}][^\s{}]*)*|[^\s{}]+)/u.exec(text.slice(i + 2, Math.min(limit, i + 82)))?.[0] ?? '';
  const end = i + 2 + words.replace(/[.,:;!?’”"']+$/u, '').length;
  const fixes = end > i + 2 ? [fix('Close the mention', { start: end - base, end: end - base, text: ']]' })] : [];
  return fault('unclosed-mention', i - base, i + 2 - base, 'This mention is not closed by “]]”.', [...fixes, fix('Remove the brackets', { start: i - base, end: i + 2 - base, text: '' })]);
}
