/** Names of a draft that are spelled in more than one way, and which way to prefer. Spellings that the ledger refuses outright are refusedSpellings.ts's. */
import type { Article } from '../article/article.ts';
import type { Range } from '../range.ts';
import type { Gathered } from './gathered.ts';
import { type NameForms, pairsIn } from './nameForms.ts';
import type { Form, Use, UsedName } from './usedNames.ts';

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

/** Each spelling that another one should replace, once, with the best of those it may be. */
export function spellings(article: Article, gathered: Gathered): readonly Spelling[] {
  const choices = choicesIn(gathered.names);
  const uses = usesOf(article, gathered, choices.flatMap(written => written.map(({ form }) => form)));
  return choices.flatMap(written => {
    const all = written.map(one => ({ ...one, places: placed(one, uses.get(one.form)!) }));
    const good = all.reduce((best, one) => (better(one, best) ? one : best));
    const { word, declared, places } = all[0]!;
    // Two declared spellings are both meant.
    if (good === all[0] || declared || places.length === 0) return [];
    return [{ spelling: word, preferred: good.word, declared: good.declared, places, model: good.places[0] ?? null }];
  });
}

/** A way to write a name: a surname or whole name, or with `full` one person's full name. */
interface Written {
  readonly word: string;
  readonly declared: boolean;
  readonly form: Form;
  readonly full: UsedName | null;
}
interface Placed extends Written {
  readonly places: readonly Range[];
}

/** Each spelling first, with those it may stand for. */
function choicesIn(names: NameForms): readonly (readonly Written[])[] {
  const choices: Written[][] = pairsIn(names).map(([form, others]) => [form, ...others].map(surname));
  for (const variants of names.variants.values()) for (const full of variants) choices.push(full.map(fullName));
  return choices;
}

/** Where names of these forms stand, in order, absolute. All are looked for in one pass. */
function usesOf({ blocks }: Article, { chunks }: Gathered, forms: readonly Form[]): ReadonlyMap<Form, readonly Use[]> {
  const found = new Map<Form, readonly Use[]>();
  for (const form of forms) found.set(form, (form.places = []));
  if (found.size === 0) return found;
  chunks.forEach(({ uses: { names, starts } }, c) => {
    for (let i = 0; i < names.length; i++) {
      const used = names[i]!, { places } = used.form;
      if (places === null) continue;
      const start = blocks.starts[c]! + starts[i]!;
      places.push({ used, start, end: start + used.name.length });
    }
  });
  for (const form of found.keys()) form.places = null;
  return found;
}

function surname(form: Form): Written {
  return { word: form.namesakes.word, declared: form.declared, form, full: null };
}

function fullName(full: UsedName): Written {
  return { word: full.name, declared: full.declared, form: full.form, full };
}

/** A surname stands at the end of the name it is part of. */
function placed({ word, full }: Written, uses: readonly Use[]): readonly Range[] {
  return uses.filter(({ used }) => full === null || used === full).map(({ end }) => ({ start: end - word.length, end }));
}

/** Declared before used, used often before seldom, first before later. */
function better(a: Placed, b: Placed): boolean {
  if (a.declared !== b.declared) return a.declared;
  if (a.places.length !== b.places.length) return a.places.length > b.places.length;
  return (a.places[0]?.start ?? 0) < (b.places[0]?.start ?? 0);
}
