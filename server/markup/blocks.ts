/** Cuts a text into blocks, one after the other, each from its start and its entry state alone. What stands in a block is left to content.ts. */
import { afterLineEnd, isLineEnd, isSpace, skipSpaces, starters } from './characters.ts';
import { beginsLikeHead, endOfHead } from './headLines.ts';
import { htmlBlockEnd, indexOfClosing } from './html.ts';
import { InlineReader } from './inline.ts';
import { interrupts, isBlockTag } from './interrupts.ts';
import { LineEnds } from './lineEnds.ts';
import { cellCount, closesFence, endOfCell, endOfListMarker, fenceLength, headingLevel, infoOf, isBreak, isReference, isTableRule, isUnderline, mayEndLabel, nextLine, quoteMarkers } from './lines.ts';
import { Marks } from './marks.ts';
import { goesOn, plainState, stateAfter } from './state.ts';
import { Tape } from './tape.ts';
import { closingLines } from './unclosed.ts';
import type { BlockKind, BlockState, Within } from './syntax.ts';

/**
 * Parser state. `next` reads the block at `end` and sets the fields below; offsets are absolute in `text`.
 * When `whole` is false the text is a part and `starved` tells that a decision would have needed what follows it.
 */
export class Blocks {
  kind: BlockKind = 'blank';
  start = 0;
  end = 0;
  level = 0;
  /** Where reading begins, and how far the block is inert from its start on (HTML). */
  from = 0;
  inertEnd = 0;
  entry: BlockState;
  exit: BlockState;
  /** Where markers stand (of quotes and lists): flat pairs. */
  markers: number[] = [];
  starved = false;
  /** The fence of a ledger just read that nothing closes. */
  private unclosed = '';
  /** Set when a later line closes the ledger, or the head, that had been given up as unclosed: what came before must be read anew. */
  reopened = false;
  readonly lineEnds: LineEnds;
  /** For reading what stands in the blocks. */
  readonly marks: Marks;
  readonly tape: Tape;
  readonly reader: InlineReader;

  constructor(readonly text: string, state: BlockState, readonly whole: 'whole' | 'part', start = 0) {
    this.entry = this.exit = state;
    this.end = start;
    this.lineEnds = new LineEnds(text);
    this.marks = new Marks(text);
    this.tape = new Tape();
    this.reader = new InlineReader(text, this.marks, this.tape);
  }

  /** Reads the next block; false at the end of the text. */
  next(): boolean {
    const { text } = this, limit = text.length;
    const start = this.start = this.end;
    if (start >= limit) return false;
    this.entry = this.exit;
    this.level = 0;
    this.inertEnd = start;
    this.unclosed = '';
    if (this.markers.length > 0) this.markers = [];
    const within = this.read(start, limit);
    if (this.end >= limit && this.whole === 'part') this.starved = true;
    this.leave(within);
    return true;
  }

  /** Reads the block at `start`, sets `kind`, `from`, `end` and returns what the next line is the middle of. */
  private read(start: number, limit: number): Within {
    const { text, entry } = this;
    if (entry.within === 'row' || entry.within === 'header-row') return this.cell(start, limit);
    const line = entry.first && text.charCodeAt(start) === 0xfeff ? start + 1 : start;
    this.from = line;
    if (entry.first && beginsLikeHead(text, line)) {
      const end = endOfHead(text, line);
      if (end > 0) return this.take('head', end, '');
      if (this.whole === 'part') this.starved = true;
    }
    const first = text.charCodeAt(line);
    if (first >= 128 || starters[first] === 0) {
      if (entry.within === 'table') return this.cell(start, limit);
      if (first === 91 && mayEndLabel(text, this.marks.closing(line)) && isReference(text, line, limit)) return this.take('reference', nextLine(text, line, limit), '');
      return this.paragraph(start, line, limit);
    }
    const i = skipSpaces(text, line, limit);
    if (i >= limit || isLineEnd(text.charCodeAt(i))) return this.blank(i, limit);
    if (entry.within === 'header') return this.take('table-rule', nextLine(text, i, limit), 'table');
    return this.marked(start, line, i, limit);
  }

  /** A line whose first character, at `i`, may begin something else than a paragraph. */
  private marked(start: number, line: number, i: number, limit: number): Within {
    const { text, entry } = this;
    const code = text.charCodeAt(i), indented = i - line > 3 && entry.within !== 'list';
    const list = entry.within === 'list' && i > line ? 'list' : '';
    if (code === 96 || code === 126) {
      const length = fenceLength(text, i, limit);
      if (length > 0) return this.fence(i, length, limit, list);
    }
    if (!indented) {
      if (code === 35) {
        this.level = headingLevel(text, i, limit);
        if (this.level > 0) return this.heading(i, limit);
      } else if (code === 62) return this.quote(line, limit);
      else if (code === 60) {
        const close = htmlBlockEnd(text, i, limit);
        if (close !== null) return this.html(i, close, limit);
      } else if (code === 123) {
        if (isBlockTag(text, line, limit)) return this.take('block-tag', nextLine(text, i, limit), '');
      } else if (code === 91) {
        if (isReference(text, i, limit)) return this.take('reference', nextLine(text, i, limit), '');
      } else if (isBreak(text, i, limit)) return this.take('break', nextLine(text, i, limit), '');
      const marker = endOfListMarker(text, i, limit);
      if (marker >= 0) return this.listItem(line, i, marker, limit);
    }
    if (entry.within === 'table') return this.cell(start, limit);
    return this.paragraph(start, line, limit);
  }

  private take(kind: BlockKind, end: number, within: Within): Within {
    this.kind = kind;
    this.end = end;
    return within;
  }

  /** Blank lines, as many as there are, and spaces at the very end of the text. A list goes on behind them. */
  private blank(i: number, limit: number): Within {
    const { text } = this;
    let end = i, p = i;
    for (; p < limit && isLineEnd(text.charCodeAt(p)); p = skipSpaces(text, end, limit)) end = afterLineEnd(text, p);
    return this.take('blank', p >= limit ? limit : end, this.entry.within === 'list' ? 'list' : '');
  }

  private heading(i: number, limit: number): Within {
    this.from = skipSpaces(this.text, i + this.level, limit);
    this.markers.push(this.start, this.from);
    return this.take('heading', this.lineEnds.behind(this.from, limit), '');
  }

  private fence(i: number, length: number, limit: number, within: Within): Within {
    const { text, lineEnds } = this, sign = text.charCodeAt(i);
    const ledger = this.markers.length === 0 && infoOf(text, i + length, limit) === 'ledger';
    const quoted = this.markers.length > 0 && text.charCodeAt(this.markers[0]!) === 62;
    let p = lineEnds.behind(i, limit), firstBlank = -1;
    while (p < limit) {
      let line = p;
      if (quoted) {
        line = quoteMarkers(text, p, limit).end;
        if (line === p) return this.take('code', p, within);
      }
      if (closesFence(text, line, limit, sign, length)) return this.take(ledger ? 'ledger' : 'code', nextLine(text, line, limit), within);
      if (ledger) {
        const content = skipSpaces(text, line, limit);
        if (firstBlank < 0 && (content >= limit || isLineEnd(text.charCodeAt(content)))) firstBlank = p;
        // Another block opens: this one will not be closed.
        if (text.charCodeAt(content) === sign && fenceLength(text, content, limit) >= length) break;
      }
      p = lineEnds.behind(p, limit);
    }
    if (!ledger) return this.take('code', limit, within);
    if (p >= limit && this.whole === 'part') this.starved = true;
    this.unclosed = text.slice(i, i + length);
    return this.take('ledger', firstBlank < 0 ? p : firstBlank, within);
  }

  private html(i: number, close: string, limit: number): Within {
    const { text } = this;
    if (close === '') {
      this.lines(i, limit, 'html');
      return this.take('html', this.end, '');
    }
    const at = close.startsWith('</') ? indexOfClosing(text, close, i) : text.indexOf(close, i + (close === '-->' ? 4 : 2));
    this.inertEnd = at < 0 ? limit : at + close.length;
    this.from = this.inertEnd;
    return this.take('html', this.lineEnds.behind(this.from, limit), '');
  }

  private quote(line: number, limit: number): Within {
    const { text } = this, { end, depth } = quoteMarkers(text, line, limit);
    this.markers.push(line, end);
    this.from = end;
    const content = skipSpaces(text, end, limit);
    if (content >= limit || isLineEnd(text.charCodeAt(content))) return this.take('blank', nextLine(text, content, limit), 'quote');
    const fence = fenceLength(text, content, limit);
    if (fence > 0) return this.fence(content, fence, limit, 'quote');
    this.level = depth;
    this.lines(end, limit, 'quote');
    this.level = 0;
    return this.take('quote', this.end, 'quote');
  }

  private listItem(line: number, i: number, marker: number, limit: number): Within {
    const { text } = this;
    let from = marker;
    // `[ ]`, `[x]`: a task box, never a span
    if (/^\[[ xX]\][ \t]/.test(text.slice(marker, marker + 4))) from = skipSpaces(text, marker + 3, limit);
    this.markers.push(line, from);
    this.from = from;
    if (i < marker) {
      const fence = fenceLength(text, from, limit);
      if (fence > 0) return this.fence(from, fence, limit, 'list');
    }
    this.lines(from, limit, 'list-item');
    return this.take('list-item', this.end, 'list');
  }

  private paragraph(start: number, line: number, limit: number): Within {
    const list = this.entry.within === 'list' && isSpace(this.text.charCodeAt(line)) ? 'list' : '';
    const kind = this.lines(line, limit, 'paragraph');
    return kind === 'table-cell' ? this.cell(start, limit) : this.take(kind, this.end, kind === 'heading' ? '' : list);
  }

  /** Reads the lines of a paragraph, or of what is made like one, from `from` to where something else begins; sets `end`. Tells what it turned out to be. */
  private lines(from: number, limit: number, kind: BlockKind): BlockKind {
    const { text, lineEnds } = this;
    let line = from;
    for (;;) {
      const lineEnd = lineEnds.next(line, limit);
      if (lineEnd >= limit) {
        this.end = limit;
        return kind;
      }
      const next = afterLineEnd(text, lineEnd);
      this.end = next;
      if (next >= limit) return kind;
      const code = text.charCodeAt(next);
      let content = next;
      if (code < 128 && starters[code] === 1) {
        if (isLineEnd(code)) return kind;
        const i = skipSpaces(text, next, limit);
        if (i >= limit || isLineEnd(text.charCodeAt(i))) return kind;
        if (kind === 'paragraph') {
          const sign = text.charCodeAt(i);
          if (sign === 61 && isUnderline(text, i, limit)) {
            this.level = 1;
            this.end = nextLine(text, i, limit);
            this.markers.push(next, this.end);
            return 'heading';
          }
          if ((sign === 124 || sign === 58 || sign === 45) && isTableRule(text, i, limit) && cellCount(text, line, limit) === cellCount(text, i, limit) && text.slice(line, lineEnd).includes('|')) {
            if (line === from) return 'table-cell';
            this.end = line;
            return kind;
          }
        }
        if (kind !== 'html' && interrupts(text, next, i, limit, kind, this.level)) return kind;
        if (kind === 'quote') {
          const { end } = quoteMarkers(text, next, limit);
          if (end > next) this.markers.push(next, end);
          content = end;
        }
      }
      line = content;
    }
  }

  /** A table's cell, with the bar before it; the last one takes the row's end. */
  private cell(start: number, limit: number): Within {
    const { text, entry } = this;
    const header = entry.within === 'header-row' || (entry.within !== 'row' && entry.within !== 'table');
    let from = skipSpaces(text, entry.first && text.charCodeAt(start) === 0xfeff ? start + 1 : start, limit);
    if (from < limit && text.charCodeAt(from) === 124) from = skipSpaces(text, from + 1, limit);
    const end = endOfCell(text, from, limit);
    this.kind = 'table-cell';
    this.from = from;
    this.markers.push(start, from);
    let after = end;
    if (after < limit && text.charCodeAt(after) === 124) {
      const rest = skipSpaces(text, after + 1, limit);
      if (rest < limit && !isLineEnd(text.charCodeAt(rest))) {
        this.end = after;
        return header ? 'header-row' : 'row';
      }
      after = rest;
    }
    this.end = after < limit ? afterLineEnd(text, after) : limit;
    this.markers.push(end, this.end);
    return header ? 'header' : 'table';
  }

  /** Sets the exit state. */
  private leave(within: Within): void {
    const { entry, kind } = this, size = this.end - this.start;
    if (entry === plainState && within === '' && kind !== 'block-tag' && kind !== 'ledger') return void (this.exit = plainState);
    let { openLedger, openHead } = entry;
    if (openLedger !== '' || openHead) {
      const lines = closingLines(this.text, this.start, this.end, openLedger, openHead);
      if (lines.closed) this.reopened = true;
      openLedger = lines.openLedger;
    }
    if (entry.first && kind === 'break' && beginsLikeHead(this.text, this.from)) openHead = true;
    if (kind === 'ledger') openLedger = this.unclosed;
    const tag = kind === 'block-tag' ? { text: this.text.slice(this.start, this.end), distance: size }
      : entry.blockTag !== '' && goesOn(entry.within, kind, within) ? { text: entry.blockTag, distance: entry.tagDistance + size } : null;
    this.exit = stateAfter(entry, within, tag, openLedger, openHead);
  }
}
