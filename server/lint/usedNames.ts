/** The names a draft uses and the forms they have, each known by one value however often it stands. Comparing forms is left to nameForms.ts. */
import type { ArticleBlock } from '../article/article.ts';
import type { Name } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import { isQuoted } from './inBlock.ts';
import { type Spelt, spelt } from './spelling.ts';

export type FormKind = 'person' | 'organization' | 'place';

/** A surname with the full names it is part of, or the whole name of an organization or a place. */
export interface Form {
  readonly kind: FormKind;
  readonly spelt: Spelt;
  readonly namesakes: Namesakes;
  /** The forms of its kind that begin alike: only with these is it compared. */
  readonly bucket: Set<Form>;
  /** With first names; of people alone. */
  full: Set<UsedName>;
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

/** The forms of one word. A word that is a place or an office somewhere is no surname elsewhere, so the three are settled together. */
export interface Namesakes {
  readonly word: string;
  place: Form | null;
  organization: Form | null;
  person: Form | null;
  /** Put down to be settled. */
  touched: boolean;
}

/** A name as it is written. */
export interface UsedName {
  readonly name: string;
  readonly kind: FormKind | 'unknown';
  /** Of a person the first names, else empty. */
  readonly first: string;
  readonly form: Form;
  declared: boolean;
  count: number;
  /** What the version at hand changes of `count`, until it is settled. */
  change: number;
  /** Put down among those that change. */
  touched: boolean;
}

/** The names in use, or declared. */
export interface Names {
  readonly person: Map<string, UsedName>;
  readonly organization: Map<string, UsedName>;
  readonly place: Map<string, UsedName>;
  readonly unknown: Map<string, UsedName>;
  /** By surname or whole name. */
  readonly words: Map<string, Namesakes>;
  /** By the first two letters of the sound, as one number. */
  readonly buckets: { readonly [kind in FormKind]: Map<number, Set<Form>> };
}

export function noNames(): Names {
  return { person: new Map(), organization: new Map(), place: new Map(), unknown: new Map(), words: new Map(), buckets: { person: new Map(), organization: new Map(), place: new Map() } };
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
  const { text } = block.markup, list = block.names;
  for (let i = 0; i < list.length; i++) {
    const seen = list[i]!, { kind, name } = seen;
    if (kind === 'work' || kind === 'event' || seen.certainty < (kind === 'unknown' ? SURE_OF_UNKNOWN : SURE) || isQuoted(block, seen)) continue;
    const at = placeOf(text, seen);
    if (at < 0 || (kind === 'unknown' && name.includes(' '))) continue;
    uses.names.push(names[kind].get(name) ?? addName(names, kind, name));
    uses.starts.push(base + at);
  }
}

/** Where the name itself begins in its block; -1 where markup or a line end parts the words, so that there is no one place to mend. */
function placeOf(text: string, { start, end, name }: Name): number {
  if (end - start === name.length) return text.startsWith(name, start) ? start : -1;
  const at = text.slice(start, end).lastIndexOf(name);
  return at < 0 ? -1 : start + at;
}

/** A name that is not there yet. A word of unknown kind may be a surname. */
export function addName(names: Names, kind: UsedName['kind'], name: string): UsedName {
  const at = kind === 'person' ? name.lastIndexOf(' ') + 1 : 0;
  const first = at === 0 ? '' : name.slice(0, at).trim();
  const form = formOf(names, kind === 'unknown' ? 'person' : kind, at === 0 ? name : name.slice(at));
  const used: UsedName = { name, kind, first, form, declared: false, count: 0, change: 0, touched: false };
  names[kind].set(name, used);
  if (first !== '') addFull(form, used);
  return used;
}

/** Takes out a name that is used no more. */
export function dropName(names: Names, used: UsedName): void {
  names[used.kind].delete(used.name);
  used.form.full.delete(used);
}

function formOf({ words, buckets }: Names, kind: FormKind, word: string): Form {
  let namesakes = words.get(word);
  if (!namesakes) words.set(word, (namesakes = { word, place: null, organization: null, person: null, touched: false }));
  return (namesakes[kind] ??= newForm(buckets[kind], kind, namesakes));
}

function newForm(buckets: Map<number, Set<Form>>, kind: FormKind, namesakes: Namesakes): Form {
  const own = spelt(namesakes.word), key = (own.sound.charCodeAt(0) << 16) | own.sound.charCodeAt(1);
  let bucket = buckets.get(key);
  if (!bucket) buckets.set(key, (bucket = new Set()));
  return { kind, spelt: own, namesakes, bucket, full: nobody, count: 0, unknown: 0, declared: false, places: null };
}

/** Most forms have no full name, and share this. */
const nobody = new Set<UsedName>();

function addFull(form: Form, used: UsedName): void {
  if (form.full === nobody) form.full = new Set([used]);
  else form.full.add(used);
}
