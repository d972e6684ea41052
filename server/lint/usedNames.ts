/** The names a draft uses: where each stands, and its words in a table with what is known of them. How often they are used, and which may be one name, is left to nameForms.ts. */
import type { ArticleBlock } from '../article/article.ts';
import { nameOf } from '../article/nameOf.ts';
import { CERTAIN_AT, countOf, endOf, NAME_KIND, NAME_KINDS, NAMES, QUOTATIONS, rowOf, startOf, UNEVEN, WIDTH } from '../prose/finds.ts';
import { type Numbers, roomIn, rowFrom } from './numbers.ts';
import { add, find, newWords, OWN, type WordTable } from './wordTable.ts';

/**
 * A name as it is written is one number, `4 * word + kind`, where `word` is the table's for all of its words. So is the form by which it is compared with others: the whole name
 * of a place or an organization, the surname of a person. A word of unknown kind may be a surname.
 */
export const PLACE = 0, ORGANIZATION = 1, PERSON = 2, UNKNOWN = 3;

/** What stands in the row of a word. */
export const Row = {
  /** How often the draft uses it as a name of each kind. */
  count: OWN,
  /** How often it uses the surname, with first names or without. */
  surnameCount: OWN + 4,
  flags: OWN + 5,
  /** Of several words where the last begins; 0 for one. */
  last: OWN + 18,
  /** Of a person's name the word that is the surname; 0 where nobody uses it. */
  surname: OWN + 6,
  /** Of a surname the first and last of the full names that it ends, and how many there are; of a full name the next. */
  firstFull: OWN + 7,
  lastFull: OWN + 8,
  fulls: OWN + 9,
  nextFull: OWN + 10,
  /** One more than its index among the forms of each kind that begin alike; 0 where it is none of them. */
  at: OWN + 11,
  /** As it is heard (`Outline`), where the flag says so. */
  begins: OWN + 14,
  sound: OWN + 15,
  letters: OWN + 16,
  length: OWN + 17,
} as const;

/** Flags. `DECLARED << kind`: the name is in the ledger. */
export const DECLARED = 1, SURNAME_DECLARED = 16, TOUCHED = 32, HEARD = 64;

export function noNames(): WordTable {
  return newWords(OWN + 19);
}

/** Pairs: where a name begins, and which it is as it is written. */
export type Uses = Int32Array;

function use(uses: Numbers, at: number, name: number): void {
  const list = roomIn(uses, 2);
  list[uses.used++] = at;
  list[uses.used++] = name;
}

/** Puts down again those of a block that stood at `from … to` and begins at `base` now. */
export function usesAgain(before: Uses, from: number, to: number, base: number, uses: Numbers): void {
  for (let i = rowFrom(before, 2, from); i < before.length && before[i]! < to; i += 2) use(uses, before[i]! - from + base, before[i + 1]!);
}

/** Names of which the machine is less sure are not compared; of a name of unknown kind it is never sure. In thousandths. */
const SURE = 500, SURE_OF_UNKNOWN = 350;

/** By kind of name as the prose has it; -1 for what has no fixed spelling. */
const KINDS = NAME_KINDS.map(kind => (kind === 'person' ? PERSON : kind === 'place' ? PLACE : kind === 'organization' ? ORGANIZATION : kind === 'unknown' ? UNKNOWN : -1));

/** Puts down those of a block, placed from where `base` counts. Names within quotations are somebody else's spelling and are left out. */
export function usesIn(block: ArticleBlock, base: number, table: WordTable, uses: Numbers): void {
  const seen = countOf(block, NAMES), quotations = countOf(block, QUOTATIONS);
  if (seen === 0) return;
  const { numbers, markup, markup: { text } } = block, isPlain = markup.prose.cuts.length === 0;
  let q = 0, quoted = 0;
  for (let i = 0, row = rowOf(block, NAMES, 0); i < seen; i++, row += WIDTH) {
    const start = numbers[row]!, end = numbers[row + 1]!, told = numbers[row + 2]!, kind = KINDS[told & NAME_KIND]!;
    // Names and quotations ascend, so each is passed once.
    for (; q < quotations && startOf(block, QUOTATIONS, q) <= start; q++) quoted = Math.max(quoted, endOf(block, QUOTATIONS, q));
    if (end <= quoted || kind < 0 || told >> CERTAIN_AT < (kind === UNKNOWN ? SURE_OF_UNKNOWN : SURE)) continue;
    let at = start, to = end;
    if (!isPlain || (told & UNEVEN) !== 0) {
      const name = nameOf(block, markup, i);
      at = placeOf(text, start, end, name);
      to = at + name.length;
    }
    const name = at < 0 ? 0 : numberOf(table, kind, text, at, to);
    if (name !== 0) use(uses, base + at, name);
  }
}

/** Where the name itself begins in its block; -1 where markup or a line end parts the words, so that there is no one place to mend. */
function placeOf(text: string, start: number, end: number, name: string): number {
  const at = text.slice(start, end).lastIndexOf(name);
  return at < 0 ? -1 : start + at;
}

/** The number of a name that the ledger declares. */
export function numberOfName(table: WordTable, kind: number, name: string): number {
  return numberOf(table, kind, name, 0, name.length);
}

/** The number of the name that stands at `start … end`; 0 for several words of unknown kind: only one alone may be a surname. */
function numberOf(table: WordTable, kind: number, text: string, start: number, end: number): number {
  let word = find(table, text, start, end);
  if (word === 0) {
    if (kind === UNKNOWN && lastWord(text, start, end) > start) return 0;
    word = addWord(table, text, start, end);
  }
  const { rows, width } = table, row = word * width, last = rows[row + Row.last]!;
  if (kind === UNKNOWN && last > 0) return 0;
  if (kind === PERSON && rows[row + Row.surname] === 0) {
    if (last === 0) rows[row + Row.surname] = word;
    else join(table, word, find(table, text, start + last, end) || addWord(table, text, start + last, end));
  }
  return 4 * word + kind;
}

function addWord(table: WordTable, text: string, start: number, end: number): number {
  const word = add(table, text, start, end);
  table.rows[word * table.width + Row.last] = lastWord(text, start, end) - start;
  return word;
}

function lastWord(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) !== BLANK) last--;
  return last;
}

const BLANK = 32;

function join({ rows, width }: WordTable, full: number, surname: number): void {
  const row = surname * width;
  rows[full * width + Row.surname] = surname;
  if (rows[row + Row.fulls]!++ === 0) rows[row + Row.firstFull] = full;
  else rows[rows[row + Row.lastFull]! * width + Row.nextFull] = full;
  rows[row + Row.lastFull] = full;
}

/** The form of a name that is used or declared. */
export function formOf({ rows, width }: WordTable, name: number): number {
  const kind = name & 3;
  return kind === PERSON ? 4 * rows[(name >> 2) * width + Row.surname]! + PERSON : kind === UNKNOWN ? name - UNKNOWN + PERSON : name;
}

/** The full names that end in a surname, in the order in which they came up. */
export function fullNamesOf({ rows, width }: WordTable, surname: number): readonly number[] {
  const names: number[] = [];
  for (let full = rows[surname * width + Row.firstFull]!; full !== 0; full = rows[full * width + Row.nextFull]!) names.push(full);
  return names;
}

/** Takes those out of the full names of a surname that nothing uses any more. */
export function partUnused({ rows, width }: WordTable, surname: number): void {
  const row = surname * width;
  let last = 0, fulls = 0;
  for (let full = rows[row + Row.firstFull]!, next; full !== 0; full = next) {
    const own = full * width, unused = rows[own + Row.count + PERSON] === 0 && (rows[own + Row.flags]! & (DECLARED << PERSON)) === 0;
    next = rows[own + Row.nextFull]!;
    if (unused) rows[own + Row.surname] = 0;
    else {
      fulls++;
      if (last === 0) rows[row + Row.firstFull] = full;
      else rows[last * width + Row.nextFull] = full;
      last = full;
    }
    rows[own + Row.nextFull] = 0;
  }
  if (last === 0) rows[row + Row.firstFull] = 0;
  rows[row + Row.lastFull] = last;
  rows[row + Row.fulls] = fulls;
}

/** Of a person's full name what stands before the surname. */
export function firstNames(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(' '))).trim();
}

/** How often the draft uses a form. */
export function useCount({ rows, width }: WordTable, form: number): number {
  const row = (form >> 2) * width, kind = form & 3;
  return rows[row + (kind === PERSON ? Row.surnameCount : Row.count + kind)]!;
}

export function isDeclared({ rows, width }: WordTable, form: number): boolean {
  const kind = form & 3;
  return (rows[(form >> 2) * width + Row.flags]! & (kind === PERSON ? SURNAME_DECLARED : DECLARED << kind)) !== 0;
}

/** A word of which only its capital says that it is a name; no place or organization is. */
export function isGuess(table: WordTable, form: number): boolean {
  const { rows, width } = table;
  return (form & 3) === PERSON && !isDeclared(table, form) && useCount(table, form) === rows[(form >> 2) * width + Row.count + UNKNOWN];
}
