/** A ledger's lines: `id: name | field | …` (language.md §6). Where a ledger begins and ends, and which line hides which, is left to others. */
import { append } from './append.ts';
import { afterLineEnd, endOfId, endOfLine, isSpace, normalId, skipSpaces } from './characters.ts';
import { isDate } from './date.ts';
import { fault, fix, shown } from './fault.ts';
import { nothing } from './found.ts';
import { nearest } from './nearest.ts';
import type { EntityKind, Fault, LedgerField, LedgerLine, Terms } from './syntax.ts';

const entityKinds: readonly EntityKind[] = ['person', 'group', 'organization', 'place', 'document', 'dataset', 'broadcast', 'post', 'publication', 'event', 'work'];
const termsOfUse: readonly Terms[] = ['on-record', 'background', 'deep-background', 'anonymous', 'off-record'];
const ledgerKeys = [
  'aka', 'not', 'role', 'of', 'side', 'count', 'reason', 'knows', 'approved', 'interest', 'date', 'url', 'transcript', 'embargo', 'sought', 'declined', 'wikidata', 'note',
] as const;
/** Keys with one value. */
type Key = Exclude<typeof ledgerKeys[number], 'aka' | 'not'>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const kinds: ReadonlySet<string> = new Set(entityKinds), terms: ReadonlySet<string> = new Set(termsOfUse), keys: ReadonlySet<string> = new Set(ledgerKeys);
const dates: ReadonlySet<string> = new Set<Key>(['date', 'embargo', 'sought', 'declined']);

export interface LedgerReading {
  readonly lines: readonly LedgerLine[];
  readonly faults: readonly Fault[];
}

/** Reads the lines between two offsets of `text`; all offsets count from its start. Each line is read on its own. */
export function readLedger(text: string, from: number, to: number): LedgerReading {
  const lines: LedgerLine[] = [], faults: Fault[] = [], seen = new Set<string>();
  const returns = text.indexOf('\r', from) >= 0;
  for (let p = from; p < to;) {
    const feed = returns ? endOfLine(text, p, to) : text.indexOf('\n', p), end = feed < 0 || feed > to ? to : feed;
    const line = readLine(text, p, end, faults);
    if (line !== null) {
      if (seen.has(line.id)) faults.push(fault('duplicate-id', line.idRange.start, line.idRange.end, `“${line.id}” is declared above.`, [fix('Remove this line', { start: line.start, end: line.end, text: '' })]));
      seen.add(line.id);
      lines.push(line);
    }
    p = end < to ? afterLineEnd(text, end) : to;
  }
  return { lines, faults };
}

function readLine(text: string, from: number, to: number, faults: Fault[]): LedgerLine | null {
  const start = skipSpaces(text, from, to), end = endOfWords(text, start, to);
  if (start === end || text.charCodeAt(start) === 35) return null;
  const idEnd = endOfId(text, start, end), colon = skipSpaces(text, idEnd, end);
  if (colon >= end || text.charCodeAt(colon) !== 58) {
    const words = text.slice(start, end);
    return bad(start, end, words.includes(':') ? `“${shown(words.split(':')[0]!)}” is not an id.` : `“${shown(words)}” is not a ledger line: “id: name | fields”.`, faults);
  }
  if (idEnd === start) return bad(start, end, 'A ledger line begins with an id.', faults);
  const bar = endOfField(text, colon + 1, end), nameStart = skipSpaces(text, colon + 1, bar), nameEnd = endOfWords(text, nameStart, bar);
  if (nameStart === nameEnd) return bad(start, end, `“${text.slice(start, idEnd)}” has no name.`, faults);
  const id = normalId(text.slice(start, idEnd));
  if (id === 'common' || id === 'tk') {
    faults.push(fault('reserved-id', start, idEnd, `“${id}” has a meaning of its own and cannot be declared.`));
    return null;
  }
  let fields: LedgerField[] = nothing as never[];
  const line: Mutable<LedgerLine> = {
    start, end, id, idRange: { start, end: idEnd }, name: unescaped(text.slice(nameStart, nameEnd)), nameRange: { start: nameStart, end: nameEnd },
    kind: 'person', kindStated: false, terms: 'on-record', aka: nothing, not: nothing,
    role: null, of: null, side: null, count: null, reason: null, knows: null, approved: null, interest: null, date: null, url: null, transcript: null,
    embargo: null, sought: null, declined: null, wikidata: null, note: null, fields,
  };
  let termsStated = false;
  for (let p = bar; p < end;) {
    const next = endOfField(text, p + 1, end), fieldStart = skipSpaces(text, p + 1, next);
    const field = readField(text, fieldStart, endOfWords(text, fieldStart, next), faults);
    p = next;
    if (field === null) continue;
    fields = append(fields, field);
    const { key, value } = field;
    if (key === 'kind') {
      if (line.kindStated) faults.push(again(text, field, nameEnd, 'a kind'));
      else line.kind = value as EntityKind;
      line.kindStated = true;
    } else if (key === 'terms') {
      if (termsStated) faults.push(again(text, field, nameEnd, 'terms'));
      else line.terms = value as Terms;
      termsStated = true;
    } else if (key === 'aka' || key === 'not') line[key] = line[key].length === 0 ? listOf(value) : [...line[key], ...listOf(value)];
    else if (line[key as Key] !== null) faults.push(again(text, field, nameEnd, `“${key}”`));
    else if (checked(text, field, faults)) {
      if (key === 'count') line.count = Number(value);
      else line[key as Exclude<Key, 'count'>] = value;
    }
  }
  line.fields = fields;
  return line;
}

function bad(start: number, end: number, message: string, faults: Fault[]): null {
  faults.push(fault('bad-ledger-line', start, end, message));
  return null;
}

function again(text: string, { start, end }: LedgerField, nameEnd: number, what: string): Fault {
  let from = start;
  // With the bar before it.
  while (from > nameEnd && text.charCodeAt(from) !== 124) from--;
  while (from > nameEnd && isSpace(text.charCodeAt(from - 1))) from--;
  return fault('conflicting-items', start, end, `This line states ${what} more than once.`, [fix('Remove it', { start: from, end, text: '' })]);
}

/** The field between two offsets; null for an empty one and, with a fault, for one nobody knows. */
function readField(text: string, start: number, end: number, faults: Fault[]): LedgerField | null {
  if (start === end) return null;
  let colon = start;
  while (colon < end && text.charCodeAt(colon) !== 58) colon++;
  if (colon === end) {
    const words = text.slice(start, end);
    if (kinds.has(words)) return { start, end, key: 'kind', value: words };
    if (terms.has(words)) return { start, end, key: 'terms', value: words };
    const meant = nearest(words, [...entityKinds, ...termsOfUse]);
    faults.push(fault('bad-ledger-line', start, end, `“${shown(words)}” is neither a kind nor terms.`, meant === null ? [] : [fix(`Change to “${meant}”`, { start, end, text: meant })]));
    return null;
  }
  const key = text.slice(start, colon).trim();
  if (!keys.has(key)) {
    const meant = nearest(key, ledgerKeys), keyEnd = start + text.slice(start, colon).trimEnd().length;
    faults.push(fault('bad-ledger-line', start, keyEnd, `“${shown(key)}” is not a key of a ledger line.`, meant === null ? [] : [fix(`Change to “${meant}”`, { start, end: keyEnd, text: meant })]));
    return null;
  }
  const value = text.slice(colon + 1, end).trim();
  if (value === '') return null;
  return { start, end, key, value: key === 'aka' || key === 'not' ? value : unescaped(value) };
}

/** Whether the value is one that its key takes; else one fault. */
function checked(text: string, { start: from, end, key, value }: LedgerField, faults: Fault[]): boolean {
  const wrong = dates.has(key) && !isDate(value) ? 'a date like 2025-11-24 or 2025-11'
    : key === 'count' && !/^[1-9]\d{0,8}$/.test(value) ? 'a number of people'
    : key === 'of' && endOfId(value, 0, value.length) !== value.length ? 'an id'
    : key === 'wikidata' && !/^Q[1-9]\d*$/.test(value) ? 'a Wikidata id like Q71' : null;
  if (wrong === null) return true;
  const start = end - value.length;
  const without = key === 'of' && value.startsWith('@') && endOfId(value, 1, value.length) === value.length;
  faults.push(fault('bad-value', text.startsWith(value, start) ? start : from, end, `“${shown(value)}” is not ${wrong}.`, without ? [fix('Remove “@”', { start, end: start + 1, text: '' })] : []));
  return false;
}

/** Offset of the bar that ends the field from `from` on, or `to`. `\|` is no bar. */
function endOfField(text: string, from: number, to: number): number {
  for (let p = from; p < to; p++) {
    const code = text.charCodeAt(p);
    if (code === 124) return p;
    if (code === 92) p++;
  }
  return to;
}

/** Offset behind the last character before `to` that is neither space nor tab. */
function endOfWords(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Names between commas; `\,` is no comma. */
function listOf(value: string): string[] {
  const parts = value.includes('\\') ? value.split(/(?<!\\),/).map((name) => unescaped(name.replaceAll('\\,', ','))) : value.split(',');
  const names: string[] = [];
  for (const part of parts) {
    const name = part.trim();
    if (name !== '') names.push(name);
  }
  return names;
}

function unescaped(words: string): string {
  return words.includes('\\|') ? words.replaceAll('\\|', '|') : words;
}
