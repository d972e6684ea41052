/** A tag, `{` items `}`: where it ends and what its items say. Whether it closes a span is left to inline.ts, what the span makes of it to span.ts. */
import { afterLineEnd, endOfId, isLineEnd, isSpace, letterAt, skipSpaces } from './characters.ts';
import { fault, fix, shown } from './fault.ts';
import { conflicts } from './conflicts.ts';
import { CONFIDENCE, CONTINUE, ITEM, NAME, nameOf, ON, putItem, putNamed, putToken, putUnknown, SIGNS, SOURCE, UNKNOWN, VIA, type ItemList } from './items.ts';
import { nothing } from './found.ts';
import type { Fault } from './syntax.ts';

/** A text as tags are read from it, up to `limit`, and what the last reading found beside the tag's end. */
export interface TagSource {
  readonly text: string;
  limit: number;
  /** In a block quote the marker at the start of a line counts as white space. */
  quoted: boolean;
  /** Up to where the closing mark of an opening one is known not to stand. */
  missing: Map<string, number> | null;
  /** How far the last reading looked. */
  reached: number;
  /** False for a tag that a bare word or the end of the block cut off; then it ends with its last item. */
  closed: boolean;
  hasSource: boolean;
  readonly items: ItemList;
  faults: readonly Fault[];
  /** Where faults are gathered. */
  readonly scratch: Fault[];
}

export function tagSource(text: string, limit: number): TagSource {
  return { text, limit, quoted: false, missing: null, reached: 0, closed: false, hasSource: false, items: { numbers: [], count: 0 }, faults: nothing, scratch: [] };
}

/** Reads the tag that opens at `at`; returns the offset behind it. -1 where what stands there is plain text: no item of the table before it ends. */
export function readTag(source: TagSource, at: number): number {
  const { text, limit, items } = source;
  source.faults = nothing;
  items.count = 0;
  let p = at + 1, known = false, hasSource = false, closed = false;
  // The common cases, `{@id}` and `{+}`, without detours; what stands behind an id is read as items below.
  const first = text.charCodeAt(p);
  if (first === 64) {
    const idEnd = endOfId(text, at + 2, limit);
    if (idEnd > at + 2 && endOfToken(source, idEnd) === idEnd) {
      putItem(items, SOURCE, p, idEnd, at + 2, idEnd);
      p = idEnd;
      known = hasSource = true;
      if (p < limit && text.charCodeAt(p) === 125) {
        source.closed = source.hasSource = true;
        return p + 1;
      }
    }
  } else if (first === 43 && at + 2 < limit && text.charCodeAt(at + 2) === 125) {
    source.closed = true;
    source.hasSource = false;
    putItem(items, CONTINUE, at + 1, at + 2, at + 1, at + 2);
    return at + 3;
  }
  const { scratch: faults } = source, { numbers } = items;
  if (faults.length > 0) faults.length = 0;
  let end = p;
  for (;;) {
    p = skipBetween(source, p);
    if (p >= limit) break;
    if (text.charCodeAt(p) === 125) {
      closed = true;
      end = p + 1;
      break;
    }
    const item = items.count;
    if (!readItem(source, p, faults)) break;
    const name = numbers[item]! & NAME;
    if (name !== UNKNOWN) known = true;
    if (name === SOURCE || (name === CONTINUE && numbers[item]! >> SIGNS > 0)) hasSource = true;
    p = end = numbers[item + 2]!;
  }
  source.reached = p;
  if (!known) {
    items.count = 0;
    return -1;
  }
  if (!closed) {
    const words = shown(text.slice(at, end));
    faults.length = 0;
    faults.push(fault('unclosed-tag', at, end, `The tag “${words}” is not closed.`, [fix('Close the tag', { start: end, end, text: '}' })]));
  } else if (items.count > ITEM) conflicts(items, faults);
  source.closed = closed;
  source.hasSource = hasSource;
  if (faults.length > 0) source.faults = faults.slice();
  return end;
}

/** Spaces and at most one line break. */
function skipBetween(source: TagSource, from: number): number {
  const { text, limit } = source;
  if (from < limit && text.charCodeAt(from) > 32) return from;
  let p = skipSpaces(text, from, limit);
  if (p < limit && isLineEnd(text.charCodeAt(p))) {
    p = skipSpaces(text, afterLineEnd(text, p), limit);
    if (source.quoted) while (p < limit && text.charCodeAt(p) === 62) p = skipSpaces(text, p + 1, limit);
  }
  return p;
}

/** Writes down the item that begins at `p`; false where none can begin (a bare word). */
function readItem(source: TagSource, p: number, faults: Fault[]): boolean {
  const { text, limit, items } = source;
  const code = text.charCodeAt(p);
  switch (code) {
    case 64: { // @
      const end = endOfId(text, p + 1, limit), tokenEnd = endOfToken(source, end);
      if (end === p + 1) putUnknown(items, text, p, tokenEnd, null, faults);
      else putItem(items, SOURCE, p, tokenEnd, p + 1, end);
      if (end > p + 1 && tokenEnd > end) {
        faults.push(fault('bad-value', p, tokenEnd, `“${shown(text.slice(p, tokenEnd))}” is not an id.`, [fix(`Change to “${text.slice(p, end)}”`, { start: end, end: tokenEnd, text: '' })]));
      }
      return true;
    }
    case 43: { // +
      const at = p + 1 < limit && text.charCodeAt(p + 1) === 64 ? p + 1 : p;
      const end = at > p ? endOfId(text, at + 1, limit) : p + 1;
      if (at > p && end === at + 1) putToken(items, text, p, p + 1, faults);
      else {
        const tokenEnd = endOfToken(source, end);
        if (tokenEnd > end) putUnknown(items, text, p, tokenEnd, null, faults);
        else putToken(items, text, p, end, faults);
      }
      return true;
    }
    case 63: // ?
      putToken(items, text, p, endOfToken(source, p + (p + 1 < limit && text.charCodeAt(p + 1) === 63 ? 2 : 1)), faults);
      return true;
    case 33: case 126: // ! ~
      putToken(items, text, p, endOfToken(source, p + 1), faults);
      return true;
    case 46: // .
      if (letterAt(text, p + 1) === 0) return false;
      putToken(items, text, p, endOfToken(source, p + 1), faults);
      return true;
  }
  if (letterAt(text, p) === 0) return false;
  const nameEnd = endOfId(text, p, limit);
  return nameEnd < limit && text.charCodeAt(nameEnd) === 61 && readNamed(source, p, nameEnd, faults);
}

const closers: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', '”': '”', '„': '“”', '«': '»', '»': '«' };

/** `name=value` */
function readNamed(source: TagSource, p: number, nameEnd: number, faults: Fault[]): boolean {
  const { text, limit, items } = source, name = nameOf(text, p, nameEnd), valueStart = nameEnd + 1;
  const first = valueStart < limit ? text.charCodeAt(valueStart) : 0;
  const open = first === 34 || first > 127 ? text.charAt(valueStart) : '', close = open === '' ? undefined : closers[open];
  if (close === undefined) {
    const end = isIdValued(name) ? endOfIdValue(source, valueStart) : endOfBare(source, valueStart);
    putNamed(items, text, p, end, name, valueStart, end, faults);
    return true;
  }
  const at = findCloser(source, valueStart + 1, open, close);
  // A quotation mark that nothing closes: the item has no end, so the tag ends before it.
  if (at < 0) return false;
  const end = endOfBare(source, at + 1);
  const before = faults.length;
  putNamed(items, text, p, end, name, valueStart + 1, at, faults);
  if (end > at + 1 && faults.length === before) {
    faults.push(fault('bad-value', p, end, `After “${shown(text.slice(valueStart, at + 1))}” a space is missing.`, [fix('Insert a space', { start: at + 1, end: at + 1, text: ' ' })]));
  }
  return true;
}

/** Offset of the mark that closes a value, or -1. */
function findCloser(source: TagSource, from: number, open: string, close: string): number {
  const { text, limit } = source;
  for (let p = Math.max(from, source.missing?.get(open) ?? 0); p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 92) p++;
    else if ((code === 34 || code > 127) && close.includes(text.charAt(p))) return p;
  }
  (source.missing ??= new Map()).set(open, limit);
  return -1;
}

function isIdValued(name: number): boolean {
  return name === SOURCE || name === VIA || name === CONFIDENCE || name === ON;
}

/** End of a value without spaces and braces. */
function endOfBare(source: TagSource, from: number): number {
  const { text, limit } = source;
  let p = from;
  for (; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (isSpace(code) || isLineEnd(code) || code === 123 || code === 125) break;
  }
  return p;
}

/** The same for values that none of `@ + ! ~ ?` can be part of: the next item may begin there. */
function endOfIdValue(source: TagSource, from: number): number {
  return endOfToken(source, from < source.limit && source.text.charCodeAt(from) === 64 ? from + 1 : from);
}

/** 1 for the characters that end an item: white space, a brace, or the sign of the next item. */
const ends = new Uint8Array(128);
for (const sign of ' \t\n\r{}@+!~?') ends[sign.charCodeAt(0)] = 1;

/** End of an item's own characters. */
function endOfToken(source: TagSource, from: number): number {
  const { text, limit } = source;
  let p = from;
  for (; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code < 128 && ends[code] === 1) break;
  }
  return p;
}
