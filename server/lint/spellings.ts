/** Names of a draft that are spelled in more than one way, and which way to prefer. Spellings that the ledger refuses outright are refusedSpellings.ts's. */
import type { Article } from '../article/article.ts';
import type { Range } from '../range.ts';
import { isOneGiven } from './mayBeOne.ts';
import { type Form, formsOf, type FullName } from './nameForms.ts';
import { placesOf, type UsedName } from './namesIn.ts';

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
export function spellings(article: Article): readonly Spelling[] {
  const { pairs, shared } = formsOf(article);
  const written: Written[][] = [];
  for (const [form, others] of pairs) written.push([form, ...others].map(surname));
  for (const form of shared) {
    const given = [...form.given.values()];
    for (const full of given) {
      const others = given.filter(other => other !== full && isOneGiven(full.first, other.first));
      if (others.length > 0) written.push([full, ...others].map(one => fullName(form, one)));
    }
  }
  return written.flatMap(([bad, ...others]) => {
    const all = [bad!, ...others].map(one => ({ ...one, places: placed(article, one) }));
    const good = all.reduce((best, one) => (better(one, best) ? one : best));
    const { word, declared, places } = all[0]!;
    // Two declared spellings are both meant.
    if (good === all[0] || declared || places.length === 0) return [];
    return [{ spelling: word, preferred: good.word, declared: good.declared, places, model: good.places[0] ?? null }];
  });
}

/** A way to write a name, and how to know its places among the names in use. */
interface Written {
  readonly word: string;
  readonly declared: boolean;
  /** Its surname, or the whole name. */
  readonly last: string;
  readonly is: (used: UsedName) => boolean;
}
interface Placed extends Written {
  readonly places: readonly Range[];
}

function surname({ kind, spelt: { word }, declared }: Form): Written {
  return { word, declared, last: word, is: used => used.kind === kind || (used.kind === 'unknown' && kind === 'person') };
}

function fullName({ kind, spelt }: Form, { name, declared }: FullName): Written {
  return { word: name, declared, last: spelt.word, is: used => used.kind === kind && used.name === name };
}

/** A surname stands at the end of the name it is part of. */
function placed(article: Article, { word, last, is }: Written): readonly Range[] {
  return placesOf(article, last, is).map(({ end }) => ({ start: end - word.length, end }));
}

/** Declared before used, used often before seldom, first before later. */
function better(a: Placed, b: Placed): boolean {
  if (a.declared !== b.declared) return a.declared;
  if (a.places.length !== b.places.length) return a.places.length > b.places.length;
  return (a.places[0]?.start ?? 0) < (b.places[0]?.start ?? 0);
}
