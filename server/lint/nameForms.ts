/** Which forms of names may be one name, for a draft and its ledger; kept up from version to version so that an edit costs what it changes. */
import type { Article, Ledger } from '../article/article.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { mayBeOne } from './mayBeOne.ts';
import { type Chunks, shared } from './sharedChunks.ts';
import { addName, dropName, type Form, type FormKind, type Names, type Namesakes, noNames, type UsedName, type Uses, usesIn } from './usedNames.ts';

export interface Forms {
  /** Forms with those that may be the same name; both ways. */
  readonly pairs: readonly (readonly [Form, ReadonlySet<Form>])[];
  /** Surnames with more than one full name. */
  readonly families: ReadonlySet<Form>;
}

/** The forms of one version. What was worked out for the version before is taken over, chunk by chunk. */
export function formsOf(article: Article): Forms {
  const { alike, families } = stateOf(article);
  return { pairs: [...alike].filter(([{ bucket }, others]) => others.size > 0 && bucket.size <= CROWD), families };
}

/** Where names of these forms stand as wholes, in order, absolute. All are looked for in one pass. */
export function usesOf(article: Article, forms: ReadonlySet<Form>): ReadonlyMap<Form, readonly Use[]> {
  const found = new Map<Form, Use[]>();
  if (forms.size === 0) return found;
  stateOf(article).uses.forEach(({ names, starts }, c) => {
    const base = article.blocks.starts[c]!;
    for (let i = 0; i < names.length; i++) {
      const used = names[i]!, { form } = used;
      if (!forms.has(form)) continue;
      const start = base + starts[i]!, use = { used, start, end: start + used.name.length }, list = found.get(form);
      if (list) list.push(use);
      else found.set(form, [use]);
    }
  });
  return found;
}
export interface Use extends Range {
  readonly used: UsedName;
}

interface State {
  readonly names: Names;
  readonly alike: Map<Form, Set<Form>>;
  readonly families: Set<Form>;
  /** Those of the version last asked about, and what each uses. */
  chunks: Chunks;
  uses: readonly Uses[];
}

/** A ledger is one object through all versions that do not change it, so what is kept for it never outlives the draft. */
const states = new WeakMap<Ledger, State>();

function stateOf({ blocks, ledger }: Article): State {
  let state = states.get(ledger);
  if (!state) states.set(ledger, (state = declared(ledger)));
  if (state.chunks !== blocks.chunks) turn(state, blocks.chunks);
  return state;
}

function declared(ledger: Ledger): State {
  const state: State = { names: noNames(), alike: new Map(), families: new Set(), chunks: [], uses: [] };
  const touched: Namesakes[] = [];
  for (const { line } of ledger.lines) {
    const kind = kindOf(line);
    if (kind === null) continue;
    for (const name of [line.name, ...line.aka].filter(n => /^\p{Lu}/u.test(n))) {
      const used = state.names[kind].get(name) ?? addName(state.names, kind, name);
      used.declared = used.form.declared = true;
      touch(used.form, touched);
    }
  }
  settle(state, touched);
  return state;
}

/** The kind by which a declared name is compared; null for descriptions (`person who attended`) and for what has no fixed spelling. */
function kindOf({ kind, terms }: LedgerLine): FormKind | null {
  if (terms !== 'on-record') return null;
  if (kind === 'person' || kind === 'place') return kind;
  return kind === 'organization' || kind === 'publication' ? 'organization' : null;
}

/** From the chunks of the last version asked about to these: what both begin and end with stays, and of the rest only names whose count changes are looked at. */
function turn(state: State, chunks: Chunks): void {
  const before = state.uses, { head, tail } = shared(state.chunks, chunks);
  const fresh = chunks.slice(head, chunks.length - tail).map(chunk => usesIn(chunk, state.names));
  const changed: UsedName[] = [];
  for (const uses of fresh) count(uses, 1, changed);
  for (let c = head; c < before.length - tail; c++) count(before[c]!, -1, changed);
  state.chunks = chunks;
  state.uses = [...before.slice(0, head), ...fresh, ...before.slice(before.length - tail)];
  const touched: Namesakes[] = [];
  for (const used of changed) recount(state.names, used, touched);
  settle(state, touched);
}

function count({ names }: Uses, by: 1 | -1, changed: UsedName[]): void {
  for (const used of names) {
    used.change += by;
    if (used.touched) continue;
    used.touched = true;
    changed.push(used);
  }
}

function recount(names: Names, used: UsedName, touched: Namesakes[]): void {
  const { form, change } = used;
  used.touched = false;
  used.change = 0;
  if (change === 0) return;
  used.count += change;
  form.count += change;
  if (used.kind === 'unknown') form.unknown += change;
  if (used.count === 0 && !used.declared) dropName(names, used);
  touch(form, touched);
}

function touch({ namesakes }: Form, touched: Namesakes[]): void {
  if (namesakes.touched) return;
  namesakes.touched = true;
  touched.push(namesakes);
}

/** Compares what was touched anew with its neighbors. */
function settle(state: State, touched: readonly Namesakes[]): void {
  const forms: Form[] = [];
  for (const namesakes of touched) {
    namesakes.touched = false;
    for (const kind of KINDS) {
      const form = namesakes[kind];
      if (!form) continue;
      drop(state, form);
      if (form.count === 0 && !form.declared) namesakes[kind] = null;
      else if (namesakes.word.length >= SHORTEST && !isOtherThing(namesakes, form)) forms.push(form);
    }
    if (!namesakes.place && !namesakes.organization && !namesakes.person) state.names.words.delete(namesakes.word);
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
  const { alike, families } = state, { bucket } = form;
  // A new one is nowhere yet.
  if (!bucket.delete(form)) return;
  families.delete(form);
  for (const other of alike.get(form) ?? []) alike.get(other)?.delete(form);
  alike.delete(form);
  if (bucket.size !== CROWD) return;
  const all = [...bucket];
  all.forEach((one, i) => compare(state, one, new Set(all.slice(0, i))));
}

function add(state: State, form: Form): void {
  const { bucket, full } = form;
  if (bucket.size < CROWD) compare(state, form, bucket);
  bucket.add(form);
  if (full.size > 1 && full.size <= FAMILY) state.families.add(form);
}

function compare({ alike }: State, form: Form, others: ReadonlySet<Form>): void {
  for (const other of others) {
    if (!mayBeOne(form, other)) continue;
    alike.set(form, (alike.get(form) ?? new Set()).add(other));
    alike.set(other, (alike.get(other) ?? new Set()).add(form));
  }
}

/** More names that begin alike, or more people of one surname, are no news copy; they are not compared, which keeps the cost linear. */
const CROWD = 300;
const FAMILY = 40;
