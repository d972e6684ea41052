/** Which forms of names may be one name, for a draft and its ledger; kept up from version to version so that an edit costs what it changes. */
import type { Ledger } from '../article/article.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import { isOneGiven, mayBeOne } from './mayBeOne.ts';
import { outlineOf, outlineOfLetters, type Spelt, spelt } from './spelling.ts';
import { useCount, DECLARED, firstNames, formOf, fullNamesOf, HEARD, isDeclared, isGuess, noNames, numberOfName, ORGANIZATION, partUnused, PERSON, PLACE, Row, SURNAME_DECLARED, TOUCHED, UNKNOWN, type Uses } from './usedNames.ts';
import { FROM, lengthOf, letGo, type WordTable, wordOf } from './wordTable.ts';

/** The names of a draft and its ledger, and which of their forms may be one name. Forms and names are numbers (usedNames.ts). */
export interface NameForms {
  readonly table: WordTable;
  /** By kind, and by the first two letters of the sound as one number, the forms that begin alike: only these are compared. */
  readonly buckets: readonly Map<number, number[]>[];
  /** Forms with those that may be the same name; both ways. */
  readonly alike: Map<number, Set<number>>;
  /** For a surname the full names under it that differ in the spelling of the first names alone, each with those it may stand for. */
  readonly variants: Map<number, readonly (readonly number[])[]>;
  /** Surnames and whole names in the forms in which they are compared, while they are. */
  readonly spelled: Map<number, Spelt>;
}

/** Forms with those that may be the same name, but for those that stand among so many that pairs are not kept up. */
export function pairsIn(names: NameForms): readonly (readonly [number, ReadonlySet<number>])[] {
  return [...names.alike].filter(([form, others]) => others.size > 0 && bucketOf(names, form).length <= CROWD);
}

/** With the names of the ledger alone. */
export function nameFormsOf(ledger: Ledger): NameForms {
  const names: NameForms = { table: noNames(), buckets: [new Map(), new Map(), new Map()], alike: new Map(), variants: new Map(), spelled: new Map() }, { table } = names;
  const touched: number[] = [];
  for (const { line } of ledger.lines) {
    const kind = kindOf(line);
    if (kind < 0) continue;
    for (const words of [line.name, ...line.aka].filter(n => /^\p{Lu}/u.test(n))) {
      const name = numberOfName(table, kind, words), form = formOf(table, name), { rows, width } = table;
      rows[(name >> 2) * width + Row.flags]! |= DECLARED << kind;
      if (kind === PERSON) rows[(form >> 2) * width + Row.flags]! |= SURNAME_DECLARED;
      touch(table, form, touched);
    }
  }
  settle(names, touched);
  return names;
}

/** The kind by which a declared name is compared; -1 for descriptions (`person who attended`) and for what has no fixed spelling. */
function kindOf({ kind, terms }: LedgerLine): number {
  if (terms !== 'on-record') return -1;
  return kind === 'person' ? PERSON : kind === 'place' ? PLACE : kind === 'organization' || kind === 'publication' ? ORGANIZATION : -1;
}

/** Takes in the names of fresh chunks and lets go of those that are gone. Most names stand in both: only what changes in number is looked at. */
export function recount(names: NameForms, fresh: readonly Uses[], gone: readonly Uses[]): void {
  const { table } = names, changed: number[] = [], touched: number[] = [], emptied: number[] = [];
  if (changes.length < 4 * table.count) changes = new Int32Array(8 * table.count);
  for (let i = 0; i < fresh.length; i++) note(fresh[i]!, 1, changed);
  for (let i = 0; i < gone.length; i++) note(gone[i]!, -1, changed);
  for (let i = 0; i < changed.length; i++) count(table, changed[i]!, touched, emptied);
  settle(names, touched);
  for (let i = 0; i < emptied.length; i++) forget(table, emptied[i]!);
  for (let i = 0; i < touched.length; i++) forget(table, touched[i]!);
}

/** What the version at hand changes of how often a name is used, and `NOTED`; 0 for names that it does not touch. */
let changes = new Int32Array(0);
const NOTED = 1 << 29;

function note(uses: Uses, by: 1 | -1, changed: number[]): void {
  for (let i = 1; i < uses.length; i += 2) {
    const name = uses[i]!;
    if (changes[name] === 0) {
      changes[name] = NOTED;
      changed.push(name);
    }
    changes[name]! += by;
  }
}

function count(table: WordTable, name: number, touched: number[], emptied: number[]): void {
  const { rows, width } = table, change = changes[name]! - NOTED, kind = name & 3, word = name >> 2, at = word * width + Row.count + kind, form = formOf(table, name);
  changes[name] = 0;
  if (change === 0) return;
  rows[at]! += change;
  if (kind === PERSON || kind === UNKNOWN) rows[(form >> 2) * width + Row.surnameCount]! += change;
  if (rows[at] === 0) emptied.push(word);
  touch(table, form, touched);
}

function touch({ rows, width }: WordTable, form: number, touched: number[]): void {
  const word = form >> 2, flags = word * width + Row.flags;
  if ((rows[flags]! & TOUCHED) !== 0) return;
  rows[flags]! |= TOUCHED;
  touched.push(word);
}

/** Lets go of a word that stands for nothing any more. */
function forget(table: WordTable, word: number): void {
  const { rows, width } = table, row = word * width, c = row + Row.count;
  if ((rows[c]! | rows[c + 1]! | rows[c + 2]! | rows[c + 3]! | rows[row + Row.surnameCount]! | rows[row + Row.flags]! & ~HEARD) === 0 && lengthOf(table, word) > 0) letGo(table, word);
}

/** Compares what was touched anew with its neighbors. */
function settle(names: NameForms, touched: readonly number[]): void {
  const kept: number[] = [];
  for (let i = 0; i < touched.length; i++) settleWord(names, touched[i]!, kept);
  for (let i = 0; i < kept.length; i++) add(names, kept[i]!);
  names.spelled.clear();
}

/** A word that is a place or an office somewhere is no surname elsewhere, so its forms are settled together. Those to be compared are put down in `kept`. */
function settleWord(names: NameForms, word: number, kept: number[]): void {
  const { table, table: { rows, width } } = names, row = word * width, isLong = lengthOf(table, word) >= SHORTEST;
  rows[row + Row.flags]! &= ~TOUCHED;
  partUnused(table, word);
  let isOther = false;
  for (let kind = PLACE; kind <= PERSON; kind++) {
    const form = 4 * word + kind;
    drop(names, form);
    if (useCount(table, form) === 0 && !isDeclared(table, form)) continue;
    if (isLong && !(isOther && isGuess(table, form))) kept.push(form);
    isOther = true;
  }
}

const SHORTEST = 4;

function drop(names: NameForms, form: number): void {
  const { table: { rows, width }, alike, variants } = names, at = (form >> 2) * width + Row.at + (form & 3), index = rows[at]! - 1;
  // Most are new, and nowhere yet.
  if (index < 0) return;
  const bucket = bucketOf(names, form), last = bucket.pop()!;
  rows[at] = 0;
  if (last !== form) {
    bucket[index] = last;
    rows[(last >> 2) * width + Row.at + (last & 3)] = index + 1;
  }
  variants.delete(form);
  for (const other of alike.get(form) ?? []) alike.get(other)?.delete(form);
  alike.delete(form);
  if (bucket.length === CROWD) for (let i = 0; i < CROWD; i++) compare(names, bucket[i]!, bucket, i);
}

function add(names: NameForms, form: number): void {
  const { table, table: { rows, width }, variants } = names, bucket = bucketOf(names, form), row = (form >> 2) * width;
  if (bucket.length < CROWD) compare(names, form, bucket, bucket.length);
  rows[row + Row.at + (form & 3)] = bucket.push(form);
  const family = (form & 3) === PERSON ? rows[row + Row.fulls]! : 0, found = family > 1 && family <= FAMILY ? variantsOf(table, fullNamesOf(table, form >> 2)) : [];
  if (found.length > 0) variants.set(form, found);
}

function bucketOf({ table, buckets }: NameForms, form: number): number[] {
  const begins = table.rows[heard(table, form >> 2) + Row.begins]!, ofKind = buckets[form & 3]!;
  let bucket = ofKind.get(begins);
  if (!bucket) ofKind.set(begins, (bucket = []));
  return bucket;
}

/** Where the row of a word begins, which now tells how it is heard. */
function heard(table: WordTable, word: number): number {
  const { rows, width } = table, row = word * width, from = rows[row + FROM]!;
  if ((rows[row + Row.flags]! & HEARD) !== 0) return row;
  const { begins, sound, letters, length } = outlineOfLetters(table.letters, from, from + lengthOf(table, word));
  rows[row + Row.flags]! |= HEARD;
  rows[row + Row.begins] = begins;
  rows[row + Row.sound] = sound;
  rows[row + Row.letters] = letters;
  rows[row + Row.length] = length;
  return row;
}

/** Most people of one surname have first names that sound differently. */
function variantsOf(table: WordTable, family: readonly number[]): readonly (readonly number[])[] {
  const given = family.map(full => firstNames(wordOf(table, full)));
  if (new Set(given.map(words => outlineOf(words).sound)).size === family.length) return [];
  const first = given.map(spelt), names = family.map(full => 4 * full + PERSON);
  return names.map((one, i) => [one, ...names.filter((_, j) => j !== i && isOneGiven(first[i]!, first[j]!))]).filter(({ length }) => length > 1);
}

/** With the first `count` of its bucket. */
function compare(names: NameForms, form: number, bucket: readonly number[], count: number): void {
  for (let i = 0; i < count; i++) if (mayBeOne(names, form, bucket[i]!)) {
    pair(names, form, bucket[i]!);
    pair(names, bucket[i]!, form);
  }
}

function pair({ alike }: NameForms, form: number, other: number): void {
  const others = alike.get(form);
  if (others) others.add(other);
  else alike.set(form, new Set([other]));
}

/** More names that begin alike, or more people of one surname, are no news copy; they are not compared, which keeps the cost linear. */
const CROWD = 300;
const FAMILY = 40;
