/** The forms of names that a draft and its ledger use, kept up from version to version so that an edit costs what it touches, with the pairs of forms that may be one name. */
import type { Article, ArticleBlock, Ledger } from '../article/article.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import type { Chunk } from '../sequence.ts';
import { type NamedKind, nameOf, namesInChunk, type UsedName } from './namesIn.ts';
import { mayBeOne } from './mayBeOne.ts';
import { type Chunks, shared } from './sharedChunks.ts';
import { type Spelt, spelt } from './spelling.ts';

/** A surname with the first names it is seen with, or the whole name of an organization or a place. */
export interface Form {
  readonly kind: Exclude<NamedKind, 'unknown'>;
  readonly spelt: Spelt;
  /** Kind and first two sounds. */
  readonly bucket: string;
  /** The full names it is part of, by first names. */
  readonly given: Map<string, FullName>;
  /** How often the draft uses it, and how often as a word of unknown kind, which only a full name makes a surname. */
  count: number;
  unknown: number;
  declared: boolean;
}
export interface FullName {
  readonly first: Spelt;
  readonly name: string;
  count: number;
  declared: boolean;
}

export interface Forms {
  /** Forms with those that may be the same name; both ways. */
  readonly pairs: readonly (readonly [Form, ReadonlySet<Form>])[];
  /** Surnames with more than one full name. */
  readonly shared: ReadonlySet<Form>;
}

/** The forms of one version. What was worked out for the version before is taken over, chunk by chunk. */
export function formsOf({ blocks, ledger }: Article): Forms {
  let state = states.get(ledger);
  if (!state) states.set(ledger, (state = stateOf(ledger)));
  turn(state, blocks.chunks);
  const { alike, shared } = state;
  return { pairs: [...alike].filter(([form, others]) => others.size > 0 && !isCrowded(state, form)), shared };
}

/** A word that is a place or an office somewhere is no surname elsewhere, so the three are settled together. */
interface Namesakes {
  place: Form | null;
  organization: Form | null;
  person: Form | null;
}

interface State {
  readonly alike: Map<Form, Set<Form>>;
  readonly shared: Set<Form>;
  /** By surname or whole name. */
  readonly forms: Map<string, Namesakes>;
  /** Forms of one kind that begin alike: only these are compared. */
  readonly buckets: Map<string, Set<Form>>;
  chunks: Chunks;
}

/** A ledger is one object through all versions that do not change it, so what is kept for it never outlives the draft. */
const states = new WeakMap<Ledger, State>();

function stateOf(ledger: Ledger): State {
  const state: State = { alike: new Map(), shared: new Set(), forms: new Map(), buckets: new Map(), chunks: [] };
  const touched = new Set<string>();
  for (const { line } of ledger.lines) {
    const kind = kindOf(line);
    if (kind === null) continue;
    for (const name of [line.name, ...line.aka].filter(n => /^\p{Lu}/u.test(n))) declare(state, nameOf(kind, name), touched);
  }
  settle(state, touched);
  return state;
}

/** The kind by which a declared name is compared; null for descriptions (`person who attended`) and for what has no fixed spelling. */
function kindOf({ kind, terms }: LedgerLine): NamedKind | null {
  if (terms !== 'on-record') return null;
  if (kind === 'person' || kind === 'place') return kind;
  return kind === 'organization' || kind === 'publication' ? 'organization' : null;
}

/** From the chunks of the last version asked about to these: what both begin and end with stays. */
function turn(state: State, chunks: Chunks): void {
  const before = state.chunks;
  const { head, tail } = shared(before, chunks);
  const touched = new Set<string>();
  for (let i = head; i < before.length - tail; i++) countAll(state, before[i]!, -1, touched);
  for (let i = head; i < chunks.length - tail; i++) countAll(state, chunks[i]!, 1, touched);
  state.chunks = chunks;
  settle(state, touched);
}

function declare(state: State, name: UsedName, touched: Set<string>): void {
  const form = formFor(state, name, touched);
  form.declared = true;
  if (name.first === '') return;
  fullName(form, name).declared = true;
}

function countAll(state: State, chunk: Chunk<ArticleBlock>, sign: 1 | -1, touched: Set<string>): void {
  namesInChunk(chunk).forEach(names => {
    for (const name of names) count(state, name, sign, touched);
  });
}

function count(state: State, name: UsedName, sign: 1 | -1, touched: Set<string>): void {
  if (name.kind === 'unknown' && /\s/u.test(name.name)) return;
  const form = formFor(state, name, touched), by = sign * name.places.length;
  form.count += by;
  if (name.kind === 'unknown') form.unknown += by;
  if (name.first === '') return;
  const full = fullName(form, name);
  full.count += by;
  if (full.count === 0 && !full.declared) form.given.delete(name.first);
}

/** A word of unknown kind may be a surname. */
function formFor({ forms }: State, { kind, last }: UsedName, touched: Set<string>): Form {
  touched.add(last);
  let namesakes = forms.get(last);
  if (!namesakes) forms.set(last, (namesakes = { place: null, organization: null, person: null }));
  const own = kind === 'unknown' ? 'person' : kind;
  return (namesakes[own] ??= newForm(own, spelt(last)));
}

function newForm(kind: Form['kind'], spelt: Spelt): Form {
  return { kind, spelt, bucket: `${kind} ${spelt.sound.slice(0, 2)}`, given: new Map(), count: 0, unknown: 0, declared: false };
}

function fullName({ given }: Form, { first, name }: UsedName): FullName {
  let full = given.get(first);
  if (!full) given.set(first, (full = { first: spelt(first), name, count: 0, declared: false }));
  return full;
}

/** Compares what was touched anew with its neighbours. */
function settle(state: State, touched: ReadonlySet<string>): void {
  const forms: Form[] = [];
  for (const word of touched) {
    const namesakes = state.forms.get(word);
    if (!namesakes) continue;
    for (const kind of KINDS) {
      const form = namesakes[kind];
      if (!form) continue;
      drop(state, form);
      if (form.count === 0 && !form.declared) namesakes[kind] = null;
      else if (word.length >= SHORTEST && !isOtherThing(namesakes, form)) forms.push(form);
    }
    if (!namesakes.place && !namesakes.organization && !namesakes.person) state.forms.delete(word);
  }
  for (const form of forms) add(state, form);
}

/** People last: whether a word is a surname depends on the others. */
const KINDS = ['place', 'organization', 'person'] as const;
const SHORTEST = 4;

function isOtherThing({ place, organization }: Namesakes, { kind, count: all, unknown, declared }: Form): boolean {
  return kind === 'person' && !declared && unknown === all && (place !== null || organization !== null);
}

function drop(state: State, form: Form): void {
  const { alike, shared } = state;
  const bucket = state.buckets.get(form.bucket);
  // A new one is nowhere yet.
  if (!bucket?.delete(form)) return;
  shared.delete(form);
  for (const other of alike.get(form) ?? []) alike.get(other)?.delete(form);
  alike.delete(form);
  if (bucket.size !== CROWD) return;
  const all = [...bucket];
  all.forEach((one, i) => compare(state, one, all.slice(0, i)));
}

function add(state: State, form: Form): void {
  let bucket = state.buckets.get(form.bucket);
  if (!bucket) state.buckets.set(form.bucket, (bucket = new Set()));
  if (bucket.size < CROWD) compare(state, form, bucket);
  bucket.add(form);
  if (form.given.size > 1 && form.given.size <= FAMILY) state.shared.add(form);
}

function compare({ alike }: State, form: Form, others: Iterable<Form>): void {
  for (const other of others) {
    if (!mayBeOne(form, other)) continue;
    alike.set(form, (alike.get(form) ?? new Set()).add(other));
    alike.set(other, (alike.get(other) ?? new Set()).add(form));
  }
}

/** More names that begin alike, or more people of one surname, are no news copy; they are not compared, which keeps the cost linear. */
const CROWD = 300;
const FAMILY = 40;

/** True where the form stands among so many that pairs are not kept up. */
function isCrowded({ buckets }: State, form: Form): boolean {
  return (buckets.get(form.bucket)?.size ?? 0) > CROWD;
}
