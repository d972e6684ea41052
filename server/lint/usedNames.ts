/** The names a draft uses and the forms they have, each known by one value however often it stands. Comparing forms is left to nameForms.ts. */
import type { ArticleBlock } from '../article/article.ts';
import { nameOf } from '../article/nameOf.ts';
import { certaintyOfName, countOf, endOf, nameKindOf, NAMES, QUOTATIONS, startOf } from '../prose/finds.ts';
import type { Range } from '../range.ts';
import { type Outline, outlineOf, type Spelt } from './spelling.ts';

export type FormKind = 'person' | 'organization' | 'place';

/** A surname with the full names it is part of, or the whole name of an organization or a place. */
export interface Form extends Outline {
  readonly kind: FormKind;
  readonly namesakes: Namesakes;
  /** The forms of its kind that begin alike: only with these is it compared. */
  readonly bucket: Form[];
  /** Its index in the bucket; -1 where it is not in it. */
  at: number;
  /** Made when its outline does not tell it from another's. */
  spelt: Spelt | null;
  /** With first names; of people alone. */
  full: UsedName[];
  /** How often the draft uses it, and how often as a word of unknown kind, which only a full name makes a surname. */
  count: number;
  unknown: number;
  declared: boolean;
  /** Where it stands, while that is being found out. */
  places: Use[] | null;
}

/** A name as a whole, where it stands. */
export interface Use extends Range {
  readonly used: UsedName;
}

/** What one word or name is used for. A word that is a place or an office somewhere is no surname elsewhere, so its forms are settled together. */
export interface Namesakes {
  readonly word: string;
  place: Form | null;
  organization: Form | null;
  person: Form | null;
  asPlace: UsedName | null;
  asOrganization: UsedName | null;
  asPerson: UsedName | null;
  asUnknown: UsedName | null;
  /** Put down to be settled. */
  touched: boolean;
}

/** A name as it is written. */
export interface UsedName {
  readonly name: string;
  readonly kind: FormKind | 'unknown';
  readonly form: Form;
  /** Its index among the full names of its form; -1 for one without first names. */
  at: number;
  declared: boolean;
  count: number;
  /** What the version at hand changes of `count`, until it is settled. */
  change: number;
  /** Put down among those that change. */
  touched: boolean;
}

/** The names in use, or declared. */
export interface Names {
  /** By name, and by surname. */
  readonly words: Map<string, Namesakes>;
  /** By the first two letters of the sound, as one number. */
  readonly buckets: { readonly [kind in FormKind]: Map<number, Form[]> };
}

export function noNames(): Names {
  return { words: new Map(), buckets: { person: new Map(), organization: new Map(), place: new Map() } };
}

/** Names in order, and where each begins. */
export interface Uses {
  readonly names: UsedName[];
  readonly starts: number[];
}

/** Names of which the machine is less sure are not compared; of a name of unknown kind it is never sure. */
const SURE = 0.5;
const SURE_OF_UNKNOWN = 0.35;

/** Adds those of a block, placed from where `base` counts. Names within quotations are somebody else's spelling and are left out. */
export function usesIn(block: ArticleBlock, base: number, names: Names, uses: Uses): void {
  const { markup } = block, count = countOf(block, NAMES), quotations = countOf(block, QUOTATIONS);
  let q = 0, quoted = 0;
  for (let i = 0; i < count; i++) {
    const kind = nameKindOf(block, i), start = startOf(block, NAMES, i), end = endOf(block, NAMES, i);
    // Names and quotations ascend, so each is passed once.
    for (; q < quotations && startOf(block, QUOTATIONS, q) <= start; q++) quoted = Math.max(quoted, endOf(block, QUOTATIONS, q));
    if (end <= quoted || kind === 'work' || kind === 'event' || certaintyOfName(block, i) < (kind === 'unknown' ? SURE_OF_UNKNOWN : SURE)) continue;
    const name = nameOf(block, markup, i), at = placeOf(markup.text, start, end, name);
    if (at < 0 || (kind === 'unknown' && name.includes(' '))) continue;
    uses.names.push(usedName(names, kind, name));
    uses.starts.push(base + at);
  }
}

/** Where the name itself begins in its block; -1 where markup or a line end parts the words, so that there is no one place to mend. */
function placeOf(text: string, start: number, end: number, name: string): number {
  if (end - start === name.length) {
    // `startsWith`, without a call out of compiled code.
    for (let i = 0; i < name.length; i++) if (text.charCodeAt(start + i) !== name.charCodeAt(i)) return -1;
    return start;
  }
  const at = text.slice(start, end).lastIndexOf(name);
  return at < 0 ? -1 : start + at;
}

/** The one value of a name. A word of unknown kind may be a surname. */
export function usedName(names: Names, kind: UsedName['kind'], name: string): UsedName {
  const namesakes = namesakesOf(names, name);
  switch (kind) {
    case 'place': return (namesakes.asPlace ??= newName(kind, name, formOf(names, kind, namesakes)));
    case 'organization': return (namesakes.asOrganization ??= newName(kind, name, formOf(names, kind, namesakes)));
    case 'unknown': return (namesakes.asUnknown ??= newName(kind, name, formOf(names, 'person', namesakes)));
    case 'person': return (namesakes.asPerson ??= newPerson(names, name, namesakes));
  }
}

function namesakesOf({ words }: Names, word: string): Namesakes {
  let namesakes = words.get(word);
  if (!namesakes) words.set(word, (namesakes = { word, place: null, organization: null, person: null, asPlace: null, asOrganization: null, asPerson: null, asUnknown: null, touched: false }));
  return namesakes;
}

function newPerson(names: Names, name: string, namesakes: Namesakes): UsedName {
  const space = name.lastIndexOf(' ');
  if (space < 0) return newName('person', name, formOf(names, 'person', namesakes));
  const form = formOf(names, 'person', namesakesOf(names, name.slice(space + 1))), used = newName('person', name, form);
  if (form.full === NOBODY) form.full = [];
  enter(form.full, used);
  return used;
}

function newName(kind: UsedName['kind'], name: string, form: Form): UsedName {
  return { name, kind, form, at: -1, declared: false, count: 0, change: 0, touched: false };
}

/** Of a person's full name what stands before the surname. */
export function firstNames({ name }: UsedName): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(' '))).trim();
}

/** Takes out a name that is used no more. Its form is left to be settled. */
export function dropName({ words }: Names, used: UsedName): void {
  const namesakes = words.get(used.name)!, { kind } = used;
  if (kind === 'place') namesakes.asPlace = null;
  else if (kind === 'organization') namesakes.asOrganization = null;
  else if (kind === 'person') namesakes.asPerson = null;
  else namesakes.asUnknown = null;
  if (used.at >= 0) leave(used.form.full, used);
  forget(words, namesakes);
}

/** Lets go of a word that stands for nothing any more. */
export function forget(words: Names['words'], { word, place, organization, person, asPlace, asOrganization, asPerson, asUnknown }: Namesakes): void {
  if (!place && !organization && !person && !asPlace && !asOrganization && !asPerson && !asUnknown) words.delete(word);
}

function formOf({ buckets }: Names, kind: FormKind, namesakes: Namesakes): Form {
  return (namesakes[kind] ??= newForm(buckets[kind], kind, namesakes));
}

function newForm(buckets: Map<number, Form[]>, kind: FormKind, namesakes: Namesakes): Form {
  const { begins, sound, letters, length } = outlineOf(namesakes.word);
  let bucket = buckets.get(begins);
  if (!bucket) buckets.set(begins, (bucket = []));
  return { kind, namesakes, bucket, at: -1, begins, sound, letters, length, spelt: null, full: NOBODY, count: 0, unknown: 0, declared: false, places: null };
}

/** Most forms have no full name, and share this. */
const NOBODY: UsedName[] = [];

export function enter<T extends { at: number }>(list: T[], one: T): void {
  one.at = list.push(one) - 1;
}

/** The last takes its place. */
export function leave<T extends { at: number }>(list: T[], one: T): void {
  const last = list.pop()!;
  if (last !== one) list[last.at = one.at] = last;
  one.at = -1;
}
