/** A ledger's lines: `id: name | field | …` (language.md §6). Where a ledger begins and ends, and which line hides which, is left to others. */
import { afterLineEnd, endOfId, endOfLine, isSpace, normalId } from './characters.ts';
import { isDate } from './date.ts';
import { fault, fix, shown } from './fault.ts';
import { nearest } from './nearest.ts';
import type { EntityKind, Fault, LedgerField, LedgerLine, Terms } from './syntax.ts';

export const entityKinds: readonly EntityKind[] = ['person', 'group', 'organization', 'place', 'document', 'dataset', 'broadcast', 'post', 'publication', 'event', 'work'];
export const termsOfUse: readonly Terms[] = ['on-record', 'background', 'deep-background', 'anonymous', 'off-record'];
export const ledgerKeys = [
  'aka', 'not', 'role', 'of', 'side', 'count', 'reason', 'knows', 'approved', 'interest', 'date', 'url', 'transcript', 'embargo', 'sought', 'declined', 'wikidata', 'note',
] as const;
type Key = typeof ledgerKeys[number];

const kinds: ReadonlySet<string> = new Set(entityKinds), terms: ReadonlySet<string> = new Set(termsOfUse), keys: ReadonlySet<string> = new Set(ledgerKeys);
const dates: ReadonlySet<string> = new Set<Key>(['date', 'embargo', 'sought', 'declined']);

export interface LedgerReading {
  readonly lines: readonly LedgerLine[];
  readonly faults: readonly Fault[];
}

/** Reads the lines between two offsets of `text`; all offsets count from its start. Each line is read on its own. */
export function readLedger(text: string, from: number, to: number): LedgerReading {
  const lines: LedgerLine[] = [], faults: Fault[] = [], seen = new Set<string>();
  for (let p = from; p < to;) {
    const end = endOfLine(text, p, to);
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
  const { start, end } = trimmed(text, from, to);
  if (start === end || text.charCodeAt(start) === 35) return null;
  const idEnd = endOfId(text, start, end);
  let colon = idEnd;
  while (colon < end && isSpace(text.charCodeAt(colon))) colon++;
  const bad = (message: string): null => {
    faults.push(fault('bad-ledger-line', start, end, message));
    return null;
  };
  if (colon >= end || text.charCodeAt(colon) !== 58) {
    return bad(text.slice(start, end).includes(':') ? `“${shown(text.slice(start, end).split(':')[0]!)}” is not an id.` : `“${shown(text.slice(start, end))}” is not a ledger line: “id: name | fields”.`);
  }
  if (idEnd === start) return bad('A ledger line begins with an id.');
  const parts = fieldsOf(text, colon + 1, end);
  const nameRange = parts[0]!;
  if (nameRange.start === nameRange.end) return bad(`“${text.slice(start, idEnd)}” has no name.`);
  const id = normalId(text.slice(start, idEnd));
  if (id === 'common' || id === 'tk') {
    faults.push(fault('reserved-id', start, idEnd, `“${id}” has a meaning of its own and cannot be declared.`));
    return null;
  }
  return readFields(text, { start, end }, id, { start, end: idEnd }, nameRange, parts.slice(1), faults);
}

interface Span { readonly start: number; readonly end: number }

function readFields(text: string, line: Span, id: string, idRange: Span, nameRange: Span, parts: readonly Span[], faults: Fault[]): LedgerLine {
  const fields: LedgerField[] = [], values = new Map<Key, string>(), aka: string[] = [], not: string[] = [];
  let kind: EntityKind | null = null, term: Terms | null = null;
  for (const part of parts) {
    const field = readField(text, part, faults);
    if (field === null) continue;
    fields.push(field);
    if (field.key === 'kind') {
      if (kind === null) kind = field.value as EntityKind;
      else faults.push(again(text, part, nameRange.end, 'a kind'));
    } else if (field.key === 'terms') {
      if (term === null) term = field.value as Terms;
      else faults.push(again(text, part, nameRange.end, 'terms'));
    } else if (field.key === 'aka' || field.key === 'not') (field.key === 'aka' ? aka : not).push(...listOf(field.value));
    else if (values.has(field.key as Key)) faults.push(again(text, part, nameRange.end, `“${field.key}”`));
    else if (checked(text, field, part, faults)) values.set(field.key as Key, field.value);
  }
  const value = (key: Key): string | null => values.get(key) ?? null;
  const count = value('count');
  return {
    start: line.start, end: line.end, id, idRange, name: unescaped(text.slice(nameRange.start, nameRange.end)), nameRange,
    kind: kind ?? 'person', kindStated: kind !== null, terms: term ?? 'on-record', aka, not,
    role: value('role'), of: value('of'), side: value('side'), count: count === null ? null : Number(count), reason: value('reason'), knows: value('knows'), approved: value('approved'),
    interest: value('interest'), date: value('date'), url: value('url'), transcript: value('transcript'), embargo: value('embargo'), sought: value('sought'), declined: value('declined'),
    wikidata: value('wikidata'), note: value('note'), fields,
  };
}

function again(text: string, part: Span, nameEnd: number, what: string): Fault {
  return fault('conflicting-items', part.start, part.end, `This line states ${what} more than once.`, [fix('Remove it', { ...withBar(text, part, nameEnd), text: '' })]);
}

/** A field with its place; null for an empty one and, with a fault, for one nobody knows. */
function readField(text: string, part: Span, faults: Fault[]): LedgerField | null {
  const words = text.slice(part.start, part.end);
  if (words === '') return null;
  if (kinds.has(words)) return { start: part.start, end: part.end, key: 'kind', value: words };
  if (terms.has(words)) return { start: part.start, end: part.end, key: 'terms', value: words };
  const colon = words.indexOf(':');
  if (colon < 0) {
    const meant = nearest(words, [...entityKinds, ...termsOfUse]);
    faults.push(fault('bad-ledger-line', part.start, part.end, `“${shown(words)}” is neither a kind nor terms.`, meant === null ? [] : [fix(`Change to “${meant}”`, { ...part, text: meant })]));
    return null;
  }
  const key = words.slice(0, colon).trim();
  if (!keys.has(key)) {
    const meant = nearest(key, ledgerKeys), end = part.start + words.slice(0, colon).trimEnd().length;
    faults.push(fault('bad-ledger-line', part.start, end, `“${shown(key)}” is not a key of a ledger line.`, meant === null ? [] : [fix(`Change to “${meant}”`, { start: part.start, end, text: meant })]));
    return null;
  }
  const value = words.slice(colon + 1).trim();
  if (value === '') return null;
  return { start: part.start, end: part.end, key, value: key === 'aka' || key === 'not' ? value : unescaped(value) };
}

/** Whether the value is one that its key takes; else one fault. */
function checked(text: string, field: LedgerField, part: Span, faults: Fault[]): boolean {
  const { key, value } = field;
  const wrong = dates.has(key) && !isDate(value) ? 'a date like 2025-11-24 or 2025-11'
    : key === 'count' && !/^[1-9]\d{0,8}$/.test(value) ? 'a number of people'
    : key === 'of' && endOfId(value, 0, value.length) !== value.length ? 'an id'
    : key === 'wikidata' && !/^Q[1-9]\d*$/.test(value) ? 'a Wikidata id like Q71' : null;
  if (wrong === null) return true;
  const start = part.end - value.length;
  const without = key === 'of' && value.startsWith('@') && endOfId(value, 1, value.length) === value.length;
  faults.push(fault('bad-value', text.startsWith(value, start) ? start : part.start, part.end, `“${shown(value)}” is not ${wrong}.`, without ? [fix('Remove “@”', { start, end: start + 1, text: '' })] : []));
  return false;
}

/** The stretches between bars, without the spaces around them. `\|` is no bar. */
function fieldsOf(text: string, from: number, to: number): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let p = from; p <= to; p++) {
    if (p < to && text.charCodeAt(p) === 92) p++;
    else if (p === to || text.charCodeAt(p) === 124) {
      parts.push(trimmed(text, start, p));
      start = p + 1;
    }
  }
  if (start <= to) parts.push(trimmed(text, start, to));
  return parts;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from, end = Math.max(from, to);
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Names between commas; `\,` is no comma. */
function listOf(value: string): string[] {
  return value.split(/(?<!\\),/).map((name) => unescaped(name.replaceAll('\\,', ',')).trim()).filter((name) => name !== '');
}

function unescaped(words: string): string {
  return words.replaceAll('\\|', '|');
}

/** The field with the bar before it. */
function withBar(text: string, part: Span, from: number): Span {
  let start = part.start;
  while (start > from && text.charCodeAt(start) !== 124) start--;
  while (start > from && isSpace(text.charCodeAt(start - 1))) start--;
  return { start, end: part.end };
}
