/** Names of a draft that are spelled in more than one way, and which way to prefer. Spellings that the ledger refuses outright are refusedSpellings.ts's. */
import type { Article } from '../article/article.ts';
import type { Range } from '../range.ts';
import { distance } from './distance.ts';
import { type NamedKind, namesIn, type UsedName } from './namesIn.ts';
import { folded, isNear, likeness, transliterated } from './spelling.ts';

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
  const add = (a: Written, b: Written, key: (bad: Written) => string) => {
    const [good, bad] = better(a, b) ? [a, b] : [b, a];
    // Two declared spellings are both meant; of three spellings one is the model of both others.
    if (bad.declared || bad.places.length === 0 || found.has(key(bad))) return;
    found.set(key(bad), { spelling: bad.word, preferred: good.word, declared: good.declared, places: bad.places, model: good.places[0] ?? null });
  };
  for (const [a, b] of candidates(forms)) if (isOne(a, b)) add(a, b, ({ word }) => `${a.kind} ${word}`);
  for (const { given } of forms) for (const [a, b] of pairs([...given.values()])) if (isOneGiven(a.first, b.first)) add(a, b, ({ word }) => `full ${word}`);
  return [...found.values()];
}

/** A way to write a name, and where it is written so. */
interface Written {
  readonly word: string;
  readonly places: Range[];
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
  readonly first: string;
}

function formsOf(article: Article): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const { line } of article.ledger.lines) {
    const kind = line.kind === 'person' || line.kind === 'place' ? line.kind : line.kind === 'organization' || line.kind === 'publication' ? 'organization' : null;
    // A description (`person who attended`) is no name.
    if (kind === null || line.terms !== 'on-record') continue;
    for (const name of [line.name, ...line.aka]) if (/^\p{Lu}/u.test(name)) note(forms, { kind, name, places: [] }, DECLARED);
  }
  const used = namesIn(article);
  for (const name of used) if (name.kind !== 'unknown') note(forms, name, USED);
  for (const { name, places } of used.filter(({ kind, name: n }) => kind === 'unknown' && !/\s/u.test(n))) {
    if (forms.has(`place ${name}`) || forms.has(`organization ${name}`)) continue;
    const known = forms.has(`person ${name}`);
    note(forms, { kind: 'person', name, places }, USED);
    forms.get(`person ${name}`)!.guess = !known;
  }
  return [...forms.values()];
}

interface How {
  readonly declared: boolean;
}
const DECLARED: How = { declared: true }, USED: How = { declared: false };

function note(forms: Map<string, Form>, { kind, name, places }: UsedName, how: How): void {
  const [first, word] = parted(kind, name);
  const key = `${kind} ${word}`;
  let form = forms.get(key);
  if (!form) forms.set(key, (form = { kind, word, given: new Map(), places: [], declared: false, guess: false }));
  for (const { end } of places) form.places.push({ start: end - word.length, end });
  form.declared ||= how.declared;
  if (first === '') return;
  let full = form.given.get(first);
  if (!full) form.given.set(first, (full = { first, word: name, places: [], declared: false }));
  full.places.push(...places);
  full.declared ||= how.declared;
}

/** Of a person first names and surname; of others the whole name. */
function parted(kind: NamedKind, name: string): readonly [given: string, word: string] {
  if (kind !== 'person') return ['', name];
  const at = name.lastIndexOf(' ') + 1;
  return [name.slice(0, at).trim(), name.slice(at)];
}

/** Pairs of one kind whose spellings begin alike; comparing every name with every other would take too long in a long text. */
function* candidates(forms: readonly Form[]): Generator<readonly [Form, Form]> {
  const buckets = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.word.length < SHORTEST) continue;
    const key = `${form.kind} ${transliterated(form.word).slice(0, 2)}`;
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
  return a.kind === 'person' ? isOnePerson(a, b) : isOneThing(a, b);
}

function isOnePerson(a: Form, b: Form): boolean {
  if (a.given.size > 0 && b.given.size > 0) {
    // Known by different first names they are two people, however alike the surnames.
    return [...a.given.keys()].some((x) => [...b.given.keys()].some((y) => x === y || isOneGiven(x, y))) && isNear(a.word, b.word);
  }
  if ((a.guess && b.given.size === 0) || (b.guess && a.given.size === 0)) return false;
  const like = likeness(a.word, b.word);
  // Without a first name on either side only marks and sound are evidence enough.
  return like !== null && (like !== 'edits' || a.given.size > 0 || b.given.size > 0);
}

/** `José` and `Jose`, `Sergei` and `Sergey`. */
function isOneGiven(a: string, b: string): boolean {
  const like = likeness(a, b);
  return like === 'marks' || like === 'sound';
}

/** Whole names alike in marks; or all words the same but one long word, one letter apart. */
function isOneThing(a: Form, b: Form): boolean {
  const like = likeness(a.word, b.word);
  if (like === 'marks') return true;
  const x = a.word.split(/\s+/u), y = b.word.split(/\s+/u);
  if (x.length !== y.length || x.length < 2) return false;
  const apart = x.map((word, i) => [word, y[i]!] as const).filter(([p, q]) => p !== q);
  if (apart.length !== 1) return false;
  const [p, q] = apart[0]!;
  return Math.min(folded(p).length, folded(q).length) >= 6 && Math.abs(p.length - q.length) <= 1 && likeness(p, q) !== null && distance(folded(p), folded(q), 1) <= 1;
}

function* pairs<T>(list: readonly T[]): Generator<readonly [T, T]> {
  for (let i = 0; i < list.length; i++) for (let j = 0; j < i; j++) yield [list[j]!, list[i]!];
}

/** Declared before used, used often before seldom, first before later. */
function better(a: Written, b: Written): boolean {
  if (a.declared !== b.declared) return a.declared;
  if (a.places.length !== b.places.length) return a.places.length > b.places.length;
  return (a.places[0]?.start ?? 0) <= (b.places[0]?.start ?? 0);
}
