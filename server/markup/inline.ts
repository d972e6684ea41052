/** What stands in a block's text: spans, mentions, notes, edits, comments, links, inert stretches, found in one pass over its signs and written on the tape. Blocks are left to blocks.ts. */
import { isWhiteBetween } from './characters.ts';
import { closingOf, formOf, Edits } from './critic.ts';
import { indexBefore } from './html.ts';
import { endOfDestination, endOfFootnote } from './link.ts';
import { Marks } from './marks.ts';
import { readMention, unclosedMention, type MentionParts } from './mention.ts';
import { endOfWords, unclosedNote } from './note.ts';
import { readPiece, type PieceMemory } from './piece.ts';
import { isClosingMark, OpenQuotations, type Stretches } from './quotations.ts';
import { emptySpan, Spans } from './span.ts';
import { strayTag } from './stray.ts';
import { readTag, tagSource, type TagSource } from './tag.ts';
import { BRACKET, CONTROL, LINK, NOTE, QUOTATION, UNREAD, type Tape } from './tape.ts';
import type { Edit } from './syntax.ts';

/** Parser state, one for all blocks of a text. Offsets are the text's. */
export class InlineReader {
  private readonly source: TagSource;
  /** Where the block begins, where its words do, and where it ends. */
  private start = 0;
  private from = 0;
  private end = 0;
  /** The innermost edit's end, or the block's: nothing that begins now may end behind it. */
  private limit = 0;
  /** Stretches read as one thing, in which quotation marks mean nothing. */
  private readonly skips: Stretches = { places: [], count: 0 };
  /** Brackets that are open. */
  private readonly brackets: number[] = [];
  private readonly spans: Spans;
  private readonly quotations: OpenQuotations;
  private readonly edits: Edits;
  private readonly mention: MentionParts = { end: 0, keyStart: 0, keyEnd: 0, words: 0 };
  private readonly memory: PieceMemory = { missing: null, vain: 0, start: 0, end: 0, lastRuns: null };
  /** Characters read in vain for tags that were none. */
  private vain = 0;
  /** End of the last pair of brackets without a tag. */
  private bracketEnd = -1;
  /** End of the words on the line of the last unclosed note. */
  private lineEnd = -1;

  constructor(private readonly text: string, private readonly marks: Marks, private readonly tape: Tape) {
    this.source = tagSource(text, 0);
    this.spans = new Spans(tape, text);
    this.edits = new Edits(tape, text);
    this.quotations = new OpenQuotations(text, this.skips);
  }

  /** Reads the block from `start` to `end`, whose words begin at `from` and with which `marks` has begun. */
  read(start: number, from: number, end: number, where: 'plain' | 'quoted'): void {
    const { source, memory } = this;
    source.quoted = where === 'quoted';
    source.missing = null;
    this.start = memory.start = start;
    this.from = from;
    this.end = this.limit = memory.end = end;
    this.skips.count = 0;
    if (this.brackets.length > 0) this.brackets.length = 0;
    this.spans.begin();
    this.edits.begin(end);
    memory.missing = null;
    memory.vain = this.vain = 0;
    memory.lastRuns = null;
    this.bracketEnd = this.lineEnd = -1;
    this.quotations.begin(from);
    this.readMarks();
  }

  private readMarks(): void {
    const { marks, text } = this;
    let at = this.from;
    for (let i = marks.next(at, 0); i >= 0; i = marks.next(at > i ? at : i + 1, this.brackets.length)) {
      if (this.edits.open !== null && i >= this.limit) {
        at = this.closeEdits(i, at);
        if (i < at) continue;
      }
      switch (text.charCodeAt(i)) {
        case 91: at = this.openBracket(i); break;
        case 93: at = this.closeBracket(i); break;
        case 123: at = this.brace(i, at); break;
        default: at = this.piece(i, at);
      }
    }
    this.closeEdits(this.end, at);
  }

  private openBracket(i: number): number {
    const { limit, text } = this, next = i + 1 < limit ? text.charCodeAt(i + 1) : 0;
    if (next === 94) {
      const end = endOfFootnote(text, i, limit);
      if (end > 0) return end;
    } else if (next === 91) {
      const { mention } = this, opened = readMention(text, i, limit, mention);
      if (opened === 'unclosed') {
        this.tape.fault(unclosedMention(text, i, limit));
        return i + 2;
      }
      if (opened === 'mention') {
        const { end, keyStart, keyEnd, words } = mention;
        if (end >= limit || text.charCodeAt(end) !== 123 || this.tag(end) < 0 || !this.source.closed) {
          this.tape.mention(i, end, keyStart, keyEnd, words);
          this.skip(i, end);
          return end;
        }
      }
    }
    this.brackets.push(i);
    return i + 1;
  }

  private closeBracket(i: number): number {
    const { text } = this;
    const open = this.brackets.pop();
    if (open === undefined) return i + 1;
    const next = i + 1 < this.limit ? text.charCodeAt(i + 1) : 0;
    if (next === 123) {
      const after = this.tagBehind(BRACKET, open, i + 1, open + 1, i);
      if (after >= 0) return after;
    } else if (next === 40) {
      const end = this.memory.vain > 8 * (this.end - this.from + 64) ? -1 : endOfDestination(text, i + 1, this.limit);
      if (end < 0) this.memory.vain += 8;
      else {
        const start = open > this.from && text.charCodeAt(open - 1) === 33 ? open - 1 : open;
        this.tape.inert('destination', i + 1, end);
        this.drop(start, open + 1);
        this.drop(i, end);
        this.skip(i, end);
        if (end < this.limit && text.charCodeAt(end) === 123) {
          const after = this.tagBehind(LINK, start, end, open + 1, i);
          if (after >= 0) return after;
        }
        return end;
      }
    }
    this.bracketEnd = i + 1;
    return i + 1;
  }

  /** The tag directly behind what could be its span. Returns where reading goes on, or -1 where there is no tag. */
  private tagBehind(form: number, start: number, end: number, contentStart: number, contentEnd: number): number {
    const after = this.tag(end);
    if (after < 0) return -1;
    const { source } = this;
    for (const f of source.faults) this.tape.fault(f);
    if (!source.closed) return after;
    if (form !== LINK && isWhiteBetween(this.text, contentStart, contentEnd)) {
      this.tape.fault(emptySpan(start, end, after));
      return after;
    }
    this.skip(end, after);
    this.spans.add(form, start, end, contentEnd, after, source.items);
    // Spans nest and never cross: what is still open inside this one is text, and so is an edit that began inside and ends outside.
    while (this.brackets.length > 0 && this.brackets[this.brackets.length - 1]! >= start) this.brackets.pop();
    this.quotations.close(start, after);
    if (this.edits.open !== null && this.edits.cancel(start)) this.setLimit();
    return after;
  }

  private brace(i: number, at: number): number {
    const { text } = this, form = formOf(text, i, this.limit);
    if (form === 'note') return this.note(i);
    if (form !== null) return this.edit(i, form);
    if (i > this.from && i - 1 >= at && isClosingMark(text.charCodeAt(i - 1))) {
      const opener = this.quotations.openerFor(i - 1);
      if (opener >= 0) {
        const after = this.tagBehind(QUOTATION, opener, i, opener + 1, i - 1);
        return after >= 0 ? after : i + 1;
      }
    }
    const end = this.tag(i), { source } = this;
    if (end < 0 || !source.hasSource) return i + 1;
    if (!source.closed) {
      for (const f of source.faults) this.tape.fault(f);
      return end;
    }
    this.quotations.upTo(i);
    const stray = strayTag(text, i, end, { start: this.start, bracketEnd: this.bracketEnd, quotationEnd: this.quotations.pairEnd, open: this.brackets.at(-1) ?? -1 });
    if (stray.code === 'unclosed-span') this.brackets.pop();
    this.tape.fault(stray);
    this.skip(i, end);
    return end;
  }

  /** Reads the tag at `at`; returns the offset behind it, or -1 where there is none. */
  private tag(at: number): number {
    const { source } = this;
    if (formOf(this.text, at, this.limit) !== null) return -1;
    // Reading in vain stays within a multiple of the block's length, whatever the block holds.
    if (this.vain > 8 * (this.end - this.from + 64)) return -1;
    source.limit = this.limit;
    const end = readTag(source, at);
    if (end < 0 || !source.closed) this.vain += source.reached - at;
    return end;
  }

  private note(i: number): number {
    const { text } = this, close = this.edits.next('<<}', i + 3, this.limit);
    if (close < 0) {
      if (this.lineEnd < i) this.lineEnd = endOfWords(text, i, this.limit);
      this.tape.fault(unclosedNote(i, this.lineEnd));
      return i + 3;
    }
    this.tape.stretch(NOTE, i, close + 3);
    this.skip(i, close + 3);
    return close + 3;
  }

  private edit(i: number, form: Edit['form']): number {
    const close = this.edits.next(closingOf(form), i + 3, this.limit);
    if (close < 0) return i + 3;
    if (form === 'deletion') {
      this.tape.edit(form, i, close + 3, -1, -1);
      this.tape.inert('deleted', i + 3, close);
      this.skip(i, close + 3);
      return close + 3;
    }
    let content = i + 3;
    if (form === 'substitution') {
      const arrow = indexBefore(this.text, '~>', content, close);
      if (arrow < 0) return i + 3;
      this.tape.inert('deleted', content, arrow);
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

  /** Code, HTML, URLs, escapes: what `i` begins of these, or is part of. */
  private piece(i: number, at: number): number {
    const piece = readPiece(this.text, i, at, this.limit, this.memory);
    if (piece === null) return i + 1;
    const { what, start, end, open, close, control } = piece;
    if (what === null) return end;
    this.tape.inert(what, start, end);
    this.skip(start, end);
    if (control !== null) this.tape.stretch(CONTROL, start, end);
    else {
      if (open > 0) this.drop(start, start + open);
      if (close > 0) this.drop(end - close, end);
    }
    return end;
  }

  private skip(start: number, end: number): void {
    const { skips } = this;
    skips.places[skips.count++] = start;
    skips.places[skips.count++] = end;
  }

  /** Notes what clean text keeps and prose drops. */
  private drop(start: number, end: number): void {
    this.tape.stretch(UNREAD, start, end);
  }
}
