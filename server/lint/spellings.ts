/** Names of a draft that are spelled in more than one way, and which way to prefer. Spellings that the ledger refuses outright are refusedSpellings.ts's. */
import type { Article } from '../article/article.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { distance } from './distance.ts';
import { type NamedKind, nameOf, namesIn, type UsedName } from './namesIn.ts';
import { moved } from './ranges.ts';
import { isNear, likeness, type Spelt, spelt } from './spelling.ts';

export interface Spelling {
  readonly spelling: string;
  readonly preferred: string;
  /** The ledger has the preferred one. */
  readonly declared: boolean;
  /** Where the other one stands; absolute, never empty. */
  readonly places: readonly Range[];
  /** Where the preferred one stands first, if the draft uses it. */
  readonly model: Range | null;
}

export function spellings(article: Article): readonly Spelling[] {
  const forms = formsOf(article);
  const found = new Map<string, Spelling>();
  const add = (a: Written, b: Written, what: string): void => {
    const [good, bad] = better(a, b) ? [a, b] : [b, a];
    const key = `${what} ${bad.spelt.word}`;
    // Two declared spellings are both meant; of three spellings one is the model of both others.
    if (bad.declared || bad.count === 0 || found.has(key)) return;
    found.set(key, { spelling: bad.spelt.word, preferred: good.spelt.word, declared: good.declared, places: placesOf(bad), model: placesOf(good)[0] ?? null });
  };
  for (const [a, b] of candidates(forms)) if (isOne(a, b)) add(a, b, a.kind);
  for (const { given } of forms) if (given.size > 1) for (const [a, b] of pairs([...given.values()])) if (isOneGiven(a.first, b.first)) add(a, b, 'full name');
  return [...found.values()];
}

/** A way to write a name, and the lists of places where it is written so. */
interface Written {
  readonly spelt: Spelt;
  readonly uses: (readonly Range[])[];
  /** From where the places of each use count. */
  readonly bases: number[];
  count: number;
  declared: boolean;
}

/** A surname with the full names it is part of, by first names; or the whole name of an organization or a place. */
interface Form extends Written {
  readonly kind: NamedKind;
  readonly given: Map<string, FullName>;
  /** A word of unknown kind that may be a surname; only a full name makes it one. */
  guess: boolean;
}
interface FullName extends Written {
  readonly first: Spelt;
}

function formsOf(article: Article): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { line } of article.ledger.lines) {
    const kind = kindOf(line);
    if (kind === null) continue;
    for (const name of [line.name, ...line.aka]) if (/^\p{Lu}/u.test(name)) for (const written of note(forms, nameOf(kind, name), 0)) written.declared = true;
  }
  const unknown: { readonly name: UsedName; readonly start: number }[] = [];
  for (const { names, start } of namesIn(article)) {
    for (const name of names) {
      if (name.kind !== 'unknown') note(forms, name, start);
      else if (!/\s/u.test(name.name)) unknown.push({ name, start });
    }
  }
  for (const { name, start } of unknown) {
    if (forms.has(`place ${name.name}`) || forms.has(`organization ${name.name}`)) continue;
    const known = forms.get(`person ${name.name}`);
    const [form] = note(forms, { ...name, kind: 'person', key: `person ${name.name}` }, start);
    if (!known) form.guess = true;
  }
  return [...forms.values()];
}

/** The kind by which a declared name is compared; null for descriptions (`person who attended`) and for what has no fixed spelling. */
function kindOf({ kind, terms }: LedgerLine): NamedKind | null {
  if (terms !== 'on-record') return null;
  if (kind === 'person' || kind === 'place') return kind;
  return kind === 'organization' || kind === 'publication' ? 'organization' : null;
}

/** The form of the surname (or the whole name) and, where there are first names, that of the full name. */
function note(forms: Map<string, Form>, { kind, key, name, first, last, places }: UsedName, base: number): readonly [Form, ...Written[]] {
  let form = forms.get(key);
  if (!form) forms.set(key, (form = { kind, spelt: last, given: new Map(), uses: [], bases: [], count: 0, declared: false, guess: false }));
  use(form, places, base);
  if (first.word === '') return [form];
  let full = form.given.get(first.word);
  if (!full) form.given.set(first.word, (full = { first, spelt: { ...last, word: name }, uses: [], bases: [], count: 0, declared: false }));
  use(full, places, base);
  return [form, full];
}

function use(written: Written, places: readonly Range[], base: number): void {
  if (places.length === 0) return;
  written.uses.push(places);
  written.bases.push(base);
  written.count += places.length;
}

/** A surname stands at the end of the name it is part of. */
function placesOf({ spelt: { word }, uses, bases }: Written): readonly Range[] {
  return uses.flatMap((places, i) => places.map(({ end }) => moved({ start: end - word.length, end }, bases[i]!)));
}

/** Pairs of one kind whose spellings begin alike; comparing every name with every other would take too long in a long text. */
function* candidates(forms: readonly Form[]): Generator<readonly [Form, Form]> {
  const buckets = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.spelt.word.length < SHORTEST) continue;
    const key = form.kind[0]! + form.spelt.sound.slice(0, 2);
    const bucket = buckets.get(key);
    if (!bucket) {
      buckets.set(key, [form]);
      continue;
    }
    for (const other of bucket) yield [other, form];
    bucket.push(form);
  }
}

const SHORTEST = 4;

function isOne(a: Form, b: Form): boolean {
  return a.kind === 'person' ? isOnePerson(a, b) : isOneThing(a.spelt, b.spelt);
}

function isOnePerson(a: Form, b: Form): boolean {
  if (a.given.size > 0 && b.given.size > 0) {
    // Known by different first names they are two people, however alike the surnames.
    return isNear(a.spelt, b.spelt) && [...a.given.values()].some(x => [...b.given.values()].some(y => x.first.word === y.first.word || isOneGiven(x.first, y.first)));
  }
  if ((a.guess && b.given.size === 0) || (b.guess && a.given.size === 0)) return false;
  const like = likeness(a.spelt, b.spelt);
  // Without a first name on either side only marks and sound are evidence enough.
  return like !== null && (like !== 'edits' || a.given.size > 0 || b.given.size > 0);
}

/** `José` and `Jose`, `Sergei` and `Sergey`. */
function isOneGiven(a: Spelt, b: Spelt): boolean {
  const like = likeness(a, b);
  return like === 'marks' || like === 'sound';
}

/** Whole names alike in marks; or all words the same but one long word, one letter apart. */
function isOneThing(a: Spelt, b: Spelt): boolean {
  if (a.folded === b.folded) return likeness(a, b) === 'marks';
  // The whole is then one letter apart as well.
  if (distance(a.folded, b.folded, 1) > 1) return false;
  const x = a.word.split(/\s+/u), y = b.word.split(/\s+/u);
  if (x.length !== y.length || x.length < 2) return false;
  const apart = x.map((word, i) => [spelt(word), spelt(y[i]!)] as const).filter(([p, q]) => p.word !== q.word);
  return apart.length === 1 && apart.every(([p, q]) => Math.min(p.folded.length, q.folded.length) >= 6 && likeness(p, q) !== null);
}

function* pairs<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (let i = 0; i < list.length; i++) for (let j = 0; j < i; j++) yield [list[j]!, list[i]!];
}

/** Declared before used, used often before seldom, first before later. */
function better(a: Written, b: Written): boolean {
  if (a.declared !== b.declared) return a.declared;
  if (a.count !== b.count) return a.count > b.count;
  return (placesOf(a)[0]?.start ?? 0) <= (placesOf(b)[0]?.start ?? 0);
}
