/** Reads a ledger's lines, `id: name | field | …` (language.md §6), onto the tape. Where a ledger begins and ends, and which line hides which, is left to others; what a line is as a value to ledgerLine.ts. */
import { afterLineEnd, endOfId, isSpace, isWhite, isWhiteBetween, normalId, skipSpaces } from './characters.ts';
import { isDate } from './date.ts';
import { fault, fix, shown } from './fault.ts';
import { FIRST_KEY, FIRST_SINGLE, fieldKeys, TAKEN, unescaped } from './ledgerLine.ts';
import type { LineEnds } from './lineEnds.ts';
import { nearest } from './nearest.ts';
import { placeOf } from './placeOf.ts';
import type { Tape } from './tape.ts';
import type { EntityKind, Fault, Terms } from './syntax.ts';

const entityKinds: readonly EntityKind[] = ['person', 'group', 'organization', 'place', 'document', 'dataset', 'broadcast', 'post', 'publication', 'event', 'work'];
const termsOfUse: readonly Terms[] = ['on-record', 'background', 'deep-background', 'anonymous', 'off-record'];
const keys: readonly string[] = fieldKeys.slice(FIRST_KEY);
const KIND = 0, TERMS = 1, OF = fieldKeys.indexOf('of'), COUNT = fieldKeys.indexOf('count'), WIKIDATA = fieldKeys.indexOf('wikidata');
/** Keys that take a date, as bits. */
const dates = (['date', 'embargo', 'sought', 'declined'] as const).reduce((bits, key) => bits | 1 << fieldKeys.indexOf(key), 0);

/** Reads the lines between two offsets of `text`. Each line is read on its own. */
export function readLedger(text: string, from: number, to: number, lineEnds: LineEnds, tape: Tape): void {
  const faults: Fault[] = [], seen = new Set<string>();
  for (let p = from; p < to;) {
    const end = lineEnds.next(p, to);
    readLine(text, p, end, tape, seen, faults);
    p = end < to ? afterLineEnd(text, end) : to;
  }
  for (const f of faults) tape.fault(f);
}

function readLine(text: string, from: number, to: number, tape: Tape, seen: Set<string>, faults: Fault[]): void {
  const start = skipSpaces(text, from, to), end = endOfWords(text, start, to);
  if (start === end || text.charCodeAt(start) === 35) return;
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
    return;
  }
  readFields(text, bar, nameEnd, end, tape, tape.line(start, end, idEnd, nameStart, nameEnd), faults);
  if (seen.has(id)) faults.push(fault('duplicate-id', start, idEnd, `“${id}” is declared above.`, [fix('Remove this line', { start, end, text: '' })]));
  else seen.add(id);
}

/** Reads the fields between the bar that ends the name and the end of the line, and puts them to the line that stands at `line` on the tape. */
function readFields(text: string, bar: number, nameEnd: number, end: number, tape: Tape, line: number, faults: Fault[]): void {
  let stated = 0;
  for (let p = bar; p < end;) {
    const next = endOfField(text, p + 1, end), start = skipSpaces(text, p + 1, next), fieldEnd = endOfWords(text, start, next);
    p = next;
    if (start === fieldEnd) continue;
    const colon = colonIn(text, start, fieldEnd), key = colon === fieldEnd ? wordOf(text, start, fieldEnd, faults) : keyOf(text, start, colon, faults);
    if (key < 0) continue;
    const valueStart = key < FIRST_KEY ? start : colon + 1;
    if (isWhiteBetween(text, valueStart, fieldEnd)) continue;
    const single = key < FIRST_KEY || key >= FIRST_SINGLE;
    let taken = TAKEN;
    if (single && (stated >> key & 1) !== 0) {
      taken = 0;
      faults.push(again(text, start, fieldEnd, nameEnd, key === KIND ? 'a kind' : key === TERMS ? 'terms' : `“${fieldKeys[key]!}”`));
    } else if (single && !checked(text, key, start, valueStart, fieldEnd, faults)) taken = 0;
    else stated |= 1 << key;
    tape.field(line, key | taken, start, fieldEnd, valueStart);
  }
}

function bad(start: number, end: number, message: string, faults: Fault[]): void {
  faults.push(fault('bad-ledger-line', start, end, message));
}

function again(text: string, start: number, end: number, nameEnd: number, what: string): Fault {
  let from = start;
  // With the bar before it.
  while (from > nameEnd && text.charCodeAt(from) !== 124) from--;
  while (from > nameEnd && isSpace(text.charCodeAt(from - 1))) from--;
  return fault('conflicting-items', start, end, `This line states ${what} more than once.`, [fix('Remove it', { start: from, end, text: '' })]);
}

function colonIn(text: string, start: number, end: number): number {
  let colon = start;
  while (colon < end && text.charCodeAt(colon) !== 58) colon++;
  return colon;
}

/** What the bare word between two offsets states; -1, with a fault, for one nobody knows. */
function wordOf(text: string, start: number, end: number, faults: Fault[]): number {
  if (placeOf(entityKinds, text, start, end) >= 0) return KIND;
  if (placeOf(termsOfUse, text, start, end) >= 0) return TERMS;
  const words = text.slice(start, end), meant = nearest(words, [...entityKinds, ...termsOfUse]);
  faults.push(fault('bad-ledger-line', start, end, `“${shown(words)}” is neither a kind nor terms.`, meant === null ? [] : [fix(`Change to “${meant}”`, { start, end, text: meant })]));
  return -1;
}

/** The number of the key between two offsets; -1, with a fault, for one nobody knows. */
function keyOf(text: string, start: number, colon: number, faults: Fault[]): number {
  let from = start, end = colon;
  while (end > from && isWhite(text.charCodeAt(end - 1))) end--;
  while (from < end && isWhite(text.charCodeAt(from))) from++;
  const key = placeOf(keys, text, from, end);
  if (key >= 0) return key + FIRST_KEY;
  const words = text.slice(from, end), meant = nearest(words, keys);
  faults.push(fault('bad-ledger-line', start, end, `“${shown(words)}” is not a key of a ledger line.`, meant === null ? [] : [fix(`Change to “${meant}”`, { start, end, text: meant })]));
  return -1;
}

/** Whether the value is one that its key takes; else one fault. */
function checked(text: string, key: number, from: number, valueStart: number, end: number, faults: Fault[]): boolean {
  const dated = (dates >> key & 1) !== 0;
  if (!dated && key !== OF && key !== COUNT && key !== WIKIDATA) return true;
  const value = unescaped(text.slice(valueStart, end).trim());
  const wrong = dated ? (isDate(value) ? null : 'a date like 2025-11-24 or 2025-11')
    : key === COUNT ? (/^[1-9]\d{0,8}$/.test(value) ? null : 'a number of people')
    : key === OF ? (endOfId(value, 0, value.length) === value.length ? null : 'an id')
    : /^Q[1-9]\d*$/.test(value) ? null : 'a Wikidata id like Q71';
  if (wrong === null) return true;
  const start = end - value.length;
  const without = key === OF && value.startsWith('@') && endOfId(value, 1, value.length) === value.length;
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
