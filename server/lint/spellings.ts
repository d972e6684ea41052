/** Names of a draft that are spelled in more than one way, and which way to prefer. Spellings that the ledger refuses outright are refusedSpellings.ts's. */
import type { Article } from '../article/article.ts';
import type { Range } from '../range.ts';
import type { Gathered } from './gathered.ts';
import { type NameForms, pairsIn } from './nameForms.ts';
import { DECLARED, formOf, isDeclared, PERSON, Row } from './usedNames.ts';
import { lengthOf, type WordTable, wordOf } from './wordTable.ts';

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
  if (choices.length === 0) return [];
  const uses = usesOf(article, gathered, choices);
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
  readonly form: number;
  /** 0: none. */
  readonly full: number;
}
interface Placed extends Written {
  readonly places: readonly Range[];
}

/** A name as a whole, where it stands. */
interface Use extends Range {
  readonly name: number;
}

/** Each spelling first, with those it may stand for. */
function choicesIn(names: NameForms): readonly (readonly Written[])[] {
  const { table } = names, choices: Written[][] = pairsIn(names).map(([form, others]) => [form, ...others].map(one => surname(table, one)));
  for (const variants of names.variants.values()) for (const full of variants) choices.push(full.map(one => fullName(table, one)));
  return choices;
}

/** Where names of these forms stand, in order, absolute. All are looked for in one pass. */
function usesOf({ blocks }: Article, { chunks, names: { table } }: Gathered, choices: readonly (readonly Written[])[]): ReadonlyMap<number, readonly Use[]> {
  const found = new Map<number, Use[]>(), wanted = new Uint8Array(4 * table.count);
  for (const written of choices) {
    for (const { form } of written) {
      found.set(form, []);
      wanted[form] = 1;
    }
  }
  chunks.forEach(({ uses }, c) => {
    for (let i = 0; i < uses.length; i += 2) {
      const name = uses[i + 1]!, form = formOf(table, name);
      if (wanted[form] === 0) continue;
      const start = blocks.starts[c]! + uses[i]!;
      found.get(form)!.push({ name, start, end: start + lengthOf(table, name >> 2) });
    }
  });
  return found;
}

function surname(table: WordTable, form: number): Written {
  return { word: wordOf(table, form >> 2), declared: isDeclared(table, form), form, full: 0 };
}

function fullName(table: WordTable, full: number): Written {
  const word = full >> 2;
  return { word: wordOf(table, word), declared: (table.rows[word * table.width + Row.flags]! & (DECLARED << PERSON)) !== 0, form: formOf(table, full), full };
}

/** A surname stands at the end of the name it is part of. */
function placed({ word, full }: Written, uses: readonly Use[]): readonly Range[] {
  return uses.filter(({ name }) => full === 0 || name === full).map(({ end }) => ({ start: end - word.length, end }));
}

/** Declared before used, used often before seldom, first before later. */
function better(a: Placed, b: Placed): boolean {
  if (a.declared !== b.declared) return a.declared;
  if (a.places.length !== b.places.length) return a.places.length > b.places.length;
  return (a.places[0]?.start ?? 0) < (b.places[0]?.start ?? 0);
}
