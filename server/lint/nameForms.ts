/** Which forms of names may be one name, for a draft and its ledger; kept up from version to version so that an edit costs what it changes. */
import type { Ledger } from '../article/article.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import { isOneGiven, mayBeOne } from './mayBeOne.ts';
import { outlineOf, spelt } from './spelling.ts';
import { dropName, enter, firstNames, forget, type Form, type FormKind, leave, type Names, type Namesakes, noNames, type UsedName, usedName, type Uses } from './usedNames.ts';

/** The names of a draft and its ledger, and which of their forms may be one name. */
export interface NameForms extends Names {
  /** Forms with those that may be the same name; both ways. */
  readonly alike: Map<Form, Set<Form>>;
  /** For a surname the full names under it that differ in the spelling of the first names alone, each with those it may stand for. */
  readonly variants: Map<Form, readonly (readonly UsedName[])[]>;
}

/** Forms with those that may be the same name, but for those that stand among so many that pairs are not kept up. */
export function pairsIn({ alike }: NameForms): readonly (readonly [Form, ReadonlySet<Form>])[] {
  return [...alike].filter(([{ bucket }, others]) => others.size > 0 && bucket.length <= CROWD);
}

/** With the names of the ledger alone. */
export function nameFormsOf(ledger: Ledger): NameForms {
  const { words, buckets } = noNames(), forms: NameForms = { words, buckets, alike: new Map(), variants: new Map() };
  const touched: Namesakes[] = [];
  for (const { line } of ledger.lines) {
    const kind = kindOf(line);
    if (kind === null) continue;
    for (const name of [line.name, ...line.aka].filter(n => /^\p{Lu}/u.test(n))) {
      const used = usedName(forms, kind, name);
      used.declared = used.form.declared = true;
      touch(used.form, touched);
    }
  }
  settle(forms, touched);
  return forms;
}

/** The kind by which a declared name is compared; null for descriptions (`person who attended`) and for what has no fixed spelling. */
function kindOf({ kind, terms }: LedgerLine): FormKind | null {
  if (terms !== 'on-record') return null;
  if (kind === 'person' || kind === 'place') return kind;
  return kind === 'organization' || kind === 'publication' ? 'organization' : null;
}

/** Takes in the names of fresh chunks and lets go of those that are gone. Most names stand in both: only what changes in number is looked at. */
export function recount(forms: NameForms, fresh: readonly Uses[], gone: readonly Uses[]): void {
  const changed: UsedName[] = [], touched: Namesakes[] = [];
  for (let i = 0; i < fresh.length; i++) count(fresh[i]!, 1, changed);
  for (let i = 0; i < gone.length; i++) count(gone[i]!, -1, changed);
  for (let i = 0; i < changed.length; i++) apply(forms, changed[i]!, touched);
  settle(forms, touched);
}

function count({ names }: Uses, by: 1 | -1, changed: UsedName[]): void {
  for (let i = 0; i < names.length; i++) {
    const used = names[i]!;
    used.change += by;
    if (used.touched) continue;
    used.touched = true;
    changed.push(used);
  }
}

function apply(names: Names, used: UsedName, touched: Namesakes[]): void {
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
function settle(forms: NameForms, touched: readonly Namesakes[]): void {
  const kept: Form[] = [];
  for (let i = 0; i < touched.length; i++) settleWord(forms, touched[i]!, kept);
  for (let i = 0; i < kept.length; i++) add(forms, kept[i]!);
}

/** People last: whether a word is a surname depends on the others. */
function settleWord(forms: NameForms, namesakes: Namesakes, kept: Form[]): void {
  namesakes.touched = false;
  if (namesakes.place && !stays(forms, namesakes, namesakes.place, kept)) namesakes.place = null;
  if (namesakes.organization && !stays(forms, namesakes, namesakes.organization, kept)) namesakes.organization = null;
  if (namesakes.person && !stays(forms, namesakes, namesakes.person, kept)) namesakes.person = null;
  forget(forms.words, namesakes);
}

/** False for a form that nothing uses any more; one that is to be compared is put down in `kept`. */
function stays(forms: NameForms, namesakes: Namesakes, form: Form, kept: Form[]): boolean {
  drop(forms, form);
  if (form.count === 0 && !form.declared) return false;
  if (namesakes.word.length >= SHORTEST && !isOtherThing(namesakes, form)) kept.push(form);
  return true;
}

const SHORTEST = 4;

function isOtherThing({ place, organization }: Namesakes, { kind, count: all, unknown, declared }: Form): boolean {
  return kind === 'person' && !declared && unknown === all && (place !== null || organization !== null);
}

function drop(forms: NameForms, form: Form): void {
  const { alike, variants } = forms, { bucket } = form;
  // A new one is nowhere yet.
  if (form.at < 0) return;
  leave(bucket, form);
  variants.delete(form);
  for (const other of alike.get(form) ?? []) alike.get(other)?.delete(form);
  alike.delete(form);
  if (bucket.length === CROWD) for (let i = 0; i < CROWD; i++) compare(forms, bucket[i]!, i);
}

function add(forms: NameForms, form: Form): void {
  const { bucket, full } = form;
  if (bucket.length < CROWD) compare(forms, form, bucket.length);
  enter(bucket, form);
  const variants = full.length > 1 && full.length <= FAMILY ? variantsOf(full) : [];
  if (variants.length > 0) forms.variants.set(form, variants);
}

/** Most people of one surname have first names that sound differently. */
function variantsOf(family: readonly UsedName[]): readonly (readonly UsedName[])[] {
  if (new Set(family.map(one => outlineOf(firstNames(one)).sound)).size === family.length) return [];
  const first = family.map(one => spelt(firstNames(one)));
  return family.map((one, i) => [one, ...family.filter((_, j) => j !== i && isOneGiven(first[i]!, first[j]!))]).filter(({ length }) => length > 1);
}

/** With the first `count` of its bucket. */
function compare({ alike }: NameForms, form: Form, count: number): void {
  for (let i = 0; i < count; i++) {
    const other = form.bucket[i]!;
    if (!mayBeOne(form, other)) continue;
    alike.set(form, (alike.get(form) ?? new Set()).add(other));
    alike.set(other, (alike.get(other) ?? new Set()).add(form));
  }
}

/** More names that begin alike, or more people of one surname, are no news copy; they are not compared, which keeps the cost linear. */
const CROWD = 300;
const FAMILY = 40;
