/** A tag, `{` items `}`: where it ends and what its items say. Whether it closes a span is left to inline.ts, what the span makes of it to span.ts. */
import { append } from './append.ts';
import { afterLineEnd, endOfId, isLineEnd, isSpace, letterAt, skipSpaces } from './characters.ts';
import { fault, fix, shown } from './fault.ts';
import { conflicts } from './conflicts.ts';
import { itemOfToken, itemOfValue, sourceItem, tokenItem, unknownItem } from './items.ts';
import { nothing } from './found.ts';
import type { Fault, Item, Tag } from './syntax.ts';

/** A text as tags are read from it, up to `limit`, and what the last reading found beside the tag. Offsets are given from `base`. */
export interface TagSource {
  text: string;
  base: number;
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
  faults: readonly Fault[];
  /** Where faults are gathered. */
  readonly scratch: Fault[];
}

export function tagSource(text: string, base: number, limit: number): TagSource {
  return { text, base, limit, quoted: false, missing: null, reached: 0, closed: false, hasSource: false, faults: nothing, scratch: [] };
}

/** Reads the tag that opens at `at` (absolute). Null where what stands there is plain text: no item of the table before it ends. */
export function readTag(source: TagSource, at: number): Tag | null {
  const { text, base, limit } = source;
  source.faults = nothing;
  // The common cases, `{@id}` and `{+}`, without detours.
  const first = text.charCodeAt(at + 1);
  if (first === 64) {
    const end = endOfId(text, at + 2, limit);
    if (end > at + 2 && end < limit && text.charCodeAt(end) === 125) {
      source.closed = source.hasSource = true;
      return { start: at - base, end: end + 1 - base, items: [sourceItem(text, at + 1, end, end, base)] };
    }
  } else if (first === 43 && at + 2 < limit && text.charCodeAt(at + 2) === 125) {
    source.closed = true;
    source.hasSource = false;
    return { start: at - base, end: at + 3 - base, items: [tokenItem('continue', at + 1 - base, at + 2 - base, '', 0)] };
  }
  const { scratch: faults } = source;
  faults.length = 0;
  let items: Item[] = nothing as never[], p = at + 1, end = p, known = false, hasSource = false, closed = false;
  for (;;) {
    p = skipBetween(source, p);
    if (p >= limit) break;
    if (text.charCodeAt(p) === 125) {
      closed = true;
      end = p + 1;
      break;
    }
    const item = readItem(source, p, faults);
    if (item === null) break;
    items = append(items, item);
    const { name } = item;
    if (name !== 'unknown') known = true;
    if (name === 'source' || (name === 'continue' && item.value !== '')) hasSource = true;
    p = end = item.end + base;
  }
  source.reached = p;
  if (!known) return null;
  if (!closed) {
    const words = shown(text.slice(at, end));
    faults.length = 0;
    faults.push(fault('unclosed-tag', at - base, end - base, `The tag “${words}” is not closed.`, [fix('Close the tag', { start: end - base, end: end - base, text: '}' })]));
  } else if (items.length > 1) conflicts(items, faults);
  source.closed = closed;
  source.hasSource = hasSource;
  if (faults.length > 0) source.faults = faults.slice();
  return { start: at - base, end: end - base, items };
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

/** The item that begins at `p`, or null where none can begin (a bare word). */
function readItem(source: TagSource, p: number, faults: Fault[]): Item | null {
  const { text, base, limit } = source;
  const code = text.charCodeAt(p);
  switch (code) {
    case 64: { // @
      const end = endOfId(text, p + 1, limit), tokenEnd = endOfToken(source, end);
      if (end === p + 1) return unknownItem(text, p, tokenEnd, base, null, faults);
      if (tokenEnd > end) {
        faults.push(fault('bad-value', p - base, tokenEnd - base, `“${shown(text.slice(p, tokenEnd))}” is not an id.`,
          [fix(`Change to “${text.slice(p, end)}”`, { start: end - base, end: tokenEnd - base, text: '' })]));
      }
      return sourceItem(text, p, end, tokenEnd, base);
    }
    case 43: { // +
      const at = p + 1 < limit && text.charCodeAt(p + 1) === 64 ? p + 1 : p;
      const end = at > p ? endOfId(text, at + 1, limit) : p + 1;
      if (at > p && end === at + 1) return itemOfToken(text, p, p + 1, base, faults);
      const tokenEnd = endOfToken(source, end);
      if (tokenEnd > end) return unknownItem(text, p, tokenEnd, base, null, faults);
      return itemOfToken(text, p, end, base, faults);
    }
    case 63: // ?
      if (p + 1 < limit && text.charCodeAt(p + 1) === 63) return itemOfToken(text, p, endOfToken(source, p + 2), base, faults);
      return itemOfToken(text, p, endOfToken(source, p + 1), base, faults);
    case 33: case 126: // ! ~
      return itemOfToken(text, p, endOfToken(source, p + 1), base, faults);
    case 46: // .
      return letterAt(text, p + 1) > 0 ? itemOfToken(text, p, endOfToken(source, p + 1), base, faults) : null;
  }
  if (letterAt(text, p) === 0) return null;
  const nameEnd = endOfId(text, p, limit);
  if (nameEnd >= limit || text.charCodeAt(nameEnd) !== 61) return null;
  return readNamed(source, p, nameEnd, faults);
}

const closers: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', '”': '”', '„': '“”', '«': '»', '»': '«' };

/** `name=value` */
function readNamed(source: TagSource, p: number, nameEnd: number, faults: Fault[]): Item | null {
  const { text, base, limit } = source;
  const name = text.slice(p, nameEnd);
  const valueStart = nameEnd + 1;
  const first = valueStart < limit ? text.charCodeAt(valueStart) : 0;
  const open = first === 34 || first > 127 ? text.charAt(valueStart) : '', close = closers[open];
  if (close === undefined) {
    const end = isIdValued(name) ? endOfIdValue(source, valueStart) : endOfBare(source, valueStart);
    return itemOfValue(text, p, end, base, name, text.slice(valueStart, end), { start: valueStart - base, end: end - base }, faults);
  }
  const at = findCloser(source, valueStart + 1, open, close);
  // A quotation mark that nothing closes: the item has no end, so the tag ends before it.
  if (at < 0) return null;
  const end = endOfBare(source, at + 1);
  const before = faults.length;
  const item = itemOfValue(text, p, end, base, name, text.slice(valueStart + 1, at).replace(/\\(["\\{}[\]])/g, '$1'), { start: valueStart + 1 - base, end: at - base }, faults);
  if (end > at + 1 && faults.length === before) {
    faults.push(fault('bad-value', p - base, end - base, `After “${shown(text.slice(valueStart, at + 1))}” a space is missing.`,
      [fix('Insert a space', { start: at + 1 - base, end: at + 1 - base, text: ' ' })]));
  }
  return item;
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

function isIdValued(name: string): boolean {
  return name === 'src' || name === 'via' || name === 'conf' || name === 'on';
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
