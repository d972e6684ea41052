/** What stands in a block's text: spans, mentions, notes, edits, comments, links, inert stretches, found in one pass over the marks the line scan has noted. Blocks are left to blocks.ts. */
import { isAsciiPunctuation, isWhite } from './characters.ts';
import { readControl } from './control.ts';
import { closingOf, formOf, Edits } from './critic.ts';
import { fault, fix } from './fault.ts';
import { indexBefore, readAngle } from './html.ts';
import { endOfDestination } from './link.ts';
import { readMention } from './mention.ts';
import { readNote } from './note.ts';
import { isClosingMark, OpenQuotations } from './quotations.ts';
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

/** What the scan of a block's lines has found. Offsets are absolute. */
export interface Stretch {
  readonly text: string;
  /** Start of the block: what all results count from. */
  readonly base: number;
  /** Where reading begins (behind a heading's or an item's marker) and ends. */
  readonly from: number;
  readonly end: number;
  /** Where `[ ] { < \`, backticks and the signs of URLs stand. */
  readonly marks: Int32Array;
  readonly markCount: number;
  /** Where quotation marks stand. */
  readonly quotes: Int32Array;
  readonly quoteCount: number;
  readonly quoted: boolean;
}

const nothing: readonly never[] = [];
export const emptyInline: Inline = { spans: nothing, mentions: nothing, notes: nothing, edits: nothing, controls: nothing, inert: nothing, faults: nothing, unread: nothing };

export function readInline(stretch: Stretch, inert: Inert[], controls: Control[]): Inline {
  return new InlineReader(stretch, inert, controls).read();
}

/** Parser state for one block. */
class InlineReader {
  private readonly text: string;
  private readonly base: number;
  private readonly spans = new Spans();
  private readonly mentions: MarkedMention[] = [];
  private readonly notes: Note[] = [];
  private readonly faults: Fault[] = [];
  private readonly unread: number[] = [];
  /** Stretches read as one thing, in which quotation marks mean nothing: flat pairs. */
  private readonly skips: number[] = [];
  /** Brackets that are open. */
  private readonly brackets: number[] = [];
  private readonly quotations: OpenQuotations;
  private readonly edits: Edits;
  private readonly source: TagSource & { work: number };
  private readonly memory = { missing: new Set<string>(), vain: 0 };
  private lastRuns: Map<number, number> | null = null;
  /** The innermost edit's end, or the block's: nothing that begins now may end behind it. */
  private limit: number;
  private bracketEnd = -1;
  /** End of the words on the line of the last unclosed note. */
  private lineEnd = -1;

  constructor(private readonly stretch: Stretch, private readonly inert: Inert[], private readonly controls: Control[]) {
    this.text = stretch.text;
    this.base = stretch.base;
    this.limit = stretch.end;
    this.quotations = new OpenQuotations(stretch.text, stretch.quotes, stretch.quoteCount, this.skips);
    this.edits = new Edits(stretch.text, stretch.end);
    this.source = { text: stretch.text, base: stretch.base, limit: stretch.end, quoted: stretch.quoted, missing: new Set(), work: 0 };
  }

  read(): Inline {
    const { text, stretch } = this;
    const { marks, markCount } = stretch;
    let at = stretch.from;
    for (let m = 0; m < markCount; m++) {
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
    this.closeEdits(stretch.end, at);
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
        this.faults.push(unclosedMention(text, i, limit, this.base));
        return i + 2;
      }
      if (mention !== null) {
        const end = mention.end + this.base;
        if (end >= limit || text.charCodeAt(end) !== 123 || this.tag(end)?.closed !== true) {
          this.mentions.push(mention);
          this.skips.push(i, end);
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
      const end = this.memory.vain > 8 * (this.stretch.end - this.stretch.from + 64) ? -1 : endOfDestination(text, i + 1, this.limit);
      if (end < 0) this.memory.vain += 8;
      else {
        const start = open > this.stretch.from && text.charCodeAt(open - 1) === 33 ? open - 1 : open;
        this.inert.push({ what: 'destination', start: i + 1 - base, end: end - base });
        this.unread.push(start - base, open + 1 - base, i - base, end - base);
        this.skips.push(i, end);
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
      this.faults.push(...reading.faults);
      return reading.end + this.base;
    }
    const { base } = this;
    const after = reading.end + base;
    if (form !== 'link' && isEmpty(this.text, contentStart, contentEnd)) {
      this.faults.push(fault('empty-span', start - base, end - base, 'This span holds no words.', [fix('Delete it with its tag', { start: start - base, end: reading.end, text: '' })]));
      return after;
    }
    this.quotations.upTo(end);
    this.skips.push(at, after);
    for (const f of reading.faults) this.faults.push(f);
    this.spans.add(form, start - base, end - base, contentStart - base, contentEnd - base, { start: at - base, end: reading.end, items: reading.items }, this.faults);
    // Spans nest and never cross: what is still open inside this one is text, and so is an edit that began inside and ends outside.
    while (this.brackets.length > 0 && this.brackets[this.brackets.length - 1]! >= start) this.brackets.pop();
    this.quotations.drop(start);
    if (this.edits.open !== null && this.edits.cancel(start)) this.setLimit();
    return after;
  }

  private brace(i: number, at: number): number {
    const { text } = this;
    const form = formOf(text, i, this.limit);
    if (form === 'note') return this.note(i);
    if (form !== null) return this.edit(i, form);
    const behindQuotation = i > this.stretch.from && i - 1 >= at && isClosingMark(text.charAt(i - 1));
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
      for (const f of reading.faults) this.faults.push(f);
      return reading.end + this.base;
    }
    this.quotations.upTo(i);
    const stray = strayTag(text, this.base, i, reading.end + this.base, { bracketEnd: this.bracketEnd, quotationEnd: this.quotations.pairEnd, open: this.brackets.at(-1) ?? -1 });
    if (stray.code === 'unclosed-span') this.brackets.pop();
    this.faults.push(stray);
    this.skips.push(i, reading.end + this.base);
    return reading.end + this.base;
  }

  private tag(at: number): TagReading | null {
    if (formOf(this.text, at, this.limit) !== null) return null;
    // Reading in vain stays within a multiple of the block's length, whatever the block holds.
    const { source } = this;
    if (source.work > 8 * (this.stretch.end - this.stretch.from + 64)) return null;
    (source as { limit: number }).limit = this.limit;
    const reading = readTag(source, at);
    if (reading?.closed !== true) source.work += 8;
    return reading;
  }

  private note(i: number): number {
    const { text, base } = this;
    const close = this.edits.next('<<}', i + 3, this.limit);
    if (close < 0) {
      if (this.lineEnd < i) this.lineEnd = endOfWords(text, i, this.limit);
      const end = this.lineEnd;
      this.faults.push(fault('unclosed-note', i - base, i + 3 - base, 'This note is not closed.', [fix('Close the note at the end of its line', { start: end - base, end: end - base, text: '<<}' })]));
      return i + 3;
    }
    this.notes.push(readNote(text, i, close + 3, base));
    this.skips.push(i, close + 3);
    return close + 3;
  }

  private edit(i: number, form: Edit['form']): number {
    const close = this.edits.next(closingOf(form), i + 3, this.limit);
    if (close < 0) return i + 3;
    if (form === 'deletion') {
      this.edits.delete(i, close + 3);
      this.inert.push({ what: 'deleted', start: i + 3 - this.base, end: close - this.base });
      this.skips.push(i, close + 3);
      return close + 3;
    }
    let content = i + 3;
    if (form === 'substitution') {
      const arrow = indexBefore(this.text, '~>', content, close);
      if (arrow < 0) return i + 3;
      this.inert.push({ what: 'deleted', start: content - this.base, end: arrow - this.base });
      content = arrow + 2;
    }
    this.skips.push(i, content);
    this.edits.begin(form, i, content, close);
    this.setLimit();
    return content;
  }

  /** Closes the edits whose content ends at or before `i`. */
  private closeEdits(i: number, from: number): number {
    let at = from;
    while (this.edits.open !== null && i >= this.limit) {
      const { start, close } = this.edits.open;
      this.quotations.upTo(close);
      while (this.brackets.length > 0 && this.brackets[this.brackets.length - 1]! >= start) this.brackets.pop();
      this.quotations.drop(start);
      this.edits.end();
      this.setLimit();
      this.skips.push(close, close + 3);
      at = Math.max(at, close + 3);
    }
    return at;
  }

  private setLimit(): void {
    this.limit = this.edits.open?.close ?? this.stretch.end;
  }

  private code(i: number): number {
    const { text, base, stretch } = this;
    const length = runOf(text, i, this.limit);
    this.lastRuns ??= lastRuns(text, i, stretch.end);
    if ((this.lastRuns.get(length) ?? -1) < i + length) return i + length;
    for (let p = i + length; p < this.limit; p++) {
      if (text.charCodeAt(p) !== 96) continue;
      const run = runOf(text, p, this.limit);
      if (run === length) {
        this.inert.push({ what: 'code', start: i - base, end: p + run - base });
        this.skips.push(i, p + run);
        this.unread.push(i - base, i + length - base, p - base, p + run - base);
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
    this.inert.push({ what: what === 'url' ? 'url' : 'html', start: i - base, end: end - base });
    this.skips.push(i, end);
    const control = what === 'comment' ? readControl(text, i, end, base) : null;
    if (control !== null) this.controls.push(control);
    else if (what === 'url') this.unread.push(i - base, i + 1 - base, end - 1 - base, end - base);
    else this.unread.push(i - base, end - base);
    return end;
  }

  private escape(i: number): number {
    if (i + 1 >= this.limit || !isAsciiPunctuation(this.text.charCodeAt(i + 1))) return i + 1;
    const start = i - this.base;
    this.inert.push({ what: 'escape', start, end: start + 2 });
    this.skips.push(i, i + 2);
    this.unread.push(start, start + 1);
    return i + 2;
  }

  private url(i: number, at: number): number {
    const start = startOfUrl(this.text, i, at);
    if (start < 0) return i + 1;
    const end = endOfUrl(this.text, i, this.limit);
    if (end < i + 3) return i + 1;
    this.inert.push({ what: 'url', start: start - this.base, end: end - this.base });
    this.skips.push(start, end);
    return end;
  }
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
