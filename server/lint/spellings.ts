/** Names of a draft that are spelled in more than one way, and which way to prefer. Spellings that the ledger refuses outright are refusedSpellings.ts's. */
import type { Article } from '../article/article.ts';
import type { Range } from '../range.ts';
import type { Gathered } from './gathered.ts';
import { type NameForms, pairsIn } from './nameForms.ts';
import { DECLARED, formOf, isDeclared, PERSON, Row, useCount } from './usedNames.ts';
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
  const { table } = gathered.names, choices = choicesIn(gathered.names), uses = usesOf(article, gathered, choices), found: Spelling[] = [];
  for (const written of choices) {
    const own = written[0]!;
    let good = own;
    for (const one of written) if (better(one, good, uses, table)) good = one;
    if (good !== own) found.push({ spelling: wordsOf(own, table), preferred: wordsOf(good, table), declared: good.declared, places: placesOf(own, uses, table), model: placesOf(good, uses, table)[0] ?? null });
  }
  return found;
}

/** A way to write a name: a surname or whole name, or with `full` one person's full name. */
interface Written {
  readonly form: number;
  /** 0: none. */
  readonly full: number;
  readonly declared: boolean;
  /** How often the draft uses it. */
  readonly count: number;
}

/** Each spelling first, with those it may stand for: only where one of them may be better. Two declared spellings are both meant. */
function choicesIn(names: NameForms): readonly (readonly Written[])[] {
  const { table } = names, choices: Written[][] = [];
  const add = (written: Written[]): void => {
    const own = written[0]!;
    if (!own.declared && own.count > 0 && written.some(one => one !== own && (one.declared || one.count >= own.count))) choices.push(written);
  };
  for (const [form, others] of pairsIn(names)) add([form, ...others].map(one => ({ form: one, full: 0, declared: isDeclared(table, one), count: useCount(table, one) })));
  for (const variants of names.variants.values()) for (const full of variants) add(full.map(one => fullName(table, one)));
  return choices;
}

function fullName(table: WordTable, full: number): Written {
  const row = (full >> 2) * table.width;
  return { form: formOf(table, full), full, declared: (table.rows[row + Row.flags]! & (DECLARED << PERSON)) !== 0, count: table.rows[row + Row.count + PERSON]! };
}

/** Pairs by form: a name, and where it ends; absolute, in order. */
type Uses = ReadonlyMap<number, readonly number[]>;

/** Where names of these forms stand. All are looked for in one pass. */
function usesOf({ blocks }: Article, { chunks, names: { table } }: Gathered, choices: readonly (readonly Written[])[]): Uses {
  const found = new Map<number, number[]>();
  if (choices.length === 0) return found;
  const wanted = new Uint8Array(4 * table.count);
  for (const written of choices) {
    for (const { form } of written) {
      found.set(form, []);
      wanted[form] = 1;
    }
  }
  chunks.forEach(({ uses }, c) => {
    for (let i = 0; i < uses.length; i += 2) {
      const name = uses[i + 1]!, form = formOf(table, name);
      if (wanted[form] !== 0) found.get(form)!.push(name, blocks.starts[c]! + uses[i]! + lengthOf(table, name >> 2));
    }
  });
  return found;
}

function wordsOf({ form, full }: Written, table: WordTable): string {
  return wordOf(table, (full === 0 ? form : full) >> 2);
}

/** A surname stands at the end of the name it is part of. */
function placesOf({ form, full }: Written, uses: Uses, table: WordTable): readonly Range[] {
  const list = uses.get(form)!, length = lengthOf(table, (full === 0 ? form : full) >> 2), places: Range[] = [];
  for (let i = 0; i < list.length; i += 2) if (full === 0 || list[i] === full) places.push({ start: list[i + 1]! - length, end: list[i + 1]! });
  return places;
}

/** Declared before used, used often before seldom, first before later. */
function better(a: Written, b: Written, uses: Uses, table: WordTable): boolean {
  if (a.declared !== b.declared) return a.declared;
  if (a.count !== b.count) return a.count > b.count;
  return a !== b && (placesOf(a, uses, table)[0]?.start ?? 0) < (placesOf(b, uses, table)[0]?.start ?? 0);
}
