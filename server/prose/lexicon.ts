/**
 * The lexicon engine: compiles word lists into one hash table, so that a token is looked up once and all later work is on integers. Which words there are is left to each language.
 *
 * Use: `const lexicon = compile({ weekday: { meaning: 'days', words: 'monday tuesday' } })`, then `has(lexicon, tokens.entry[i], lexicon.classes.weekday)`.
 * An entry is a small integer; 0 is the word that no list holds, and is in no class.
 */

/** Words of one class, separated by white space, in lower case, straight apostrophes. */
export interface WordList {
  /** One line: what the words have in common. */
  readonly meaning: string;
  readonly words: string;
  /** `verb` adds -s, past, participle and -ing forms (irregular ones from the language's table), `noun` the plural. Forms share the base word's lemma. */
  readonly inflect?: 'verb' | 'noun';
}

/** Principal parts of irregular verbs: base, third person, past, participle, -ing; and irregular plurals. */
export interface Irregular {
  readonly verbs: ReadonlyMap<string, readonly [s: string, past: string, participle: string, ing: string]>;
  readonly plurals: ReadonlyMap<string, string>;
}

/** Classes that inflection adds by itself. */
export type FormClass = 'verbBase' | 'verbS' | 'verbPast' | 'verbParticiple' | 'verbIng' | 'nounSingular' | 'nounPlural';

export interface Lexicon<Name extends string> {
  /** The number of each class, for `has`. */
  readonly classes: Readonly<Record<Name | FormClass, number>>;
  /** Class bits, `WIDTH` words an entry. */
  readonly bits: Int32Array;
  /** The entries of each class, by its number. */
  readonly members: readonly (readonly number[])[];
  /** Entry of the base form; the entry itself for uninflected words. */
  readonly lemma: Int32Array;
  /** Lower-case spelling of each entry; '' for entry 0. */
  readonly words: readonly string[];
  /** Open addressing: hash and entry of each slot side by side; a slot without entry is free. */
  readonly table: Int32Array;
}

/** 32-bit words of class bits per entry: room for 256 classes. */
const WIDTH_AT = 3, WIDTH = 1 << WIDTH_AT;
const FORMS: readonly FormClass[] = ['verbBase', 'verbS', 'verbPast', 'verbParticiple', 'verbIng', 'nounSingular', 'nounPlural'];
const REGULAR: Irregular = { verbs: new Map(), plurals: new Map() };

/** Compiles the lists. More than 256 classes is a mistake of the caller's and throws. */
export function compile<Name extends string>(lists: Readonly<Record<Name, WordList>>, irregular: Irregular = REGULAR): Lexicon<Name> {
  const names: readonly (Name | FormClass)[] = [...FORMS, ...(Object.keys(lists) as Name[])];
  if (names.length > WIDTH * 32) throw new RangeError(`${names.length} word lists, at most ${WIDTH * 32}`);
  const classes = Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name | FormClass, number>;
  const entries = new Map<string, number>(), words = [''], lemmas = [0], members = names.map((): number[] => []);
  const enter = (word: string, cls: number): number => {
    let entry = entries.get(word);
    if (entry === undefined) {
      entry = words.push(word) - 1;
      entries.set(word, entry);
      lemmas.push(entry);
    }
    members[cls]!.push(entry);
    return entry;
  };
  const form = (word: string, base: number, own: number, cls: number): void => {
    const entry = enter(word, own);
    members[cls]!.push(entry);
    if (lemmas[entry] === entry && entry > base) lemmas[entry] = base;
  };
  for (const name of Object.keys(lists) as Name[]) {
    const { words: list, inflect } = lists[name], own = classes[name];
    for (const word of list.split(/\s+/)) {
      if (word === '') continue;
      const base = enter(word, own);
      if (inflect === 'verb') {
        const [s, past, participle, ing] = irregular.verbs.get(word) ?? verbForms(word);
        members[classes.verbBase]!.push(base);
        form(s, base, own, classes.verbS);
        form(past, base, own, classes.verbPast);
        form(participle, base, own, classes.verbParticiple);
        form(ing, base, own, classes.verbIng);
      } else if (inflect === 'noun') {
        members[classes.nounSingular]!.push(base);
        form(irregular.plurals.get(word) ?? plural(word), base, own, classes.nounPlural);
      }
    }
  }
  const bits = new Int32Array(words.length * WIDTH);
  for (let cls = 0; cls < members.length; cls++) for (const entry of members[cls]!) bits[entry * WIDTH + (cls >> 5)]! |= 1 << cls;
  const table = new Int32Array(2 << Math.ceil(Math.log2(words.length * 2)));
  for (let entry = 1; entry < words.length; entry++) {
    const hash = hashOf(words[entry]!), slot = slotOf(table, hash);
    table[slot] = hash;
    table[slot + 1] = entry;
  }
  return { classes, bits, members, lemma: Int32Array.from(lemmas), words, table };
}

/** Whether the entry is in the class. */
export function has(lexicon: { readonly bits: Int32Array }, entry: number, cls: number): boolean {
  return (lexicon.bits[(entry << WIDTH_AT) | (cls >> 5)]! & (1 << cls)) !== 0;
}

/** The entry of a folded word's hash, 0 where no list holds it. */
export function find({ table }: { readonly table: Int32Array }, hash: number): number {
  return valueOf(table, hash);
}

/** What stands beside the hash in a table of pairs, which holds numbers above 0; 0 where the hash is not there. */
export function valueOf(table: Int32Array, hash: number): number {
  const last = table.length - 1;
  let slot = (hash << 1) & last, entry = table[slot + 1]!, other = table[slot]! ^ hash;
  // Negative where the slot is another word's. Whether a word is listed is anybody's guess, and a branch on it as often guessed wrong; that the first slot tells is nearly sure.
  while (((other | -other) & -entry) < 0) {
    slot = (slot + 2) & last;
    entry = table[slot + 1]!;
    other = table[slot]! ^ hash;
  }
  return entry;
}

/** Where the hash stands in a table of pairs, or the free slot where it would. */
export function slotOf(table: Int32Array, hash: number): number {
  const last = table.length - 1;
  let slot = (hash << 1) & last;
  while (table[slot + 1] !== 0 && table[slot] !== hash) slot = (slot + 2) & last;
  return slot;
}

/** The hash that tokens carry, of a word in lower case with straight apostrophes (FNV-1a over UTF-16 units). */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** The hashes of words with a space between. */
export function hashesOf(words: string): ReadonlySet<number> {
  return new Set(words.split(' ').map(hashOf));
}
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

function verbForms(base: string): readonly [string, string, string, string] {
  const s = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  const past = /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
  const ing = /ie$/.test(base) ? `${base.slice(0, -2)}ying` : /[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
  return [s, past, past, ing];
}

function plural(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return `${base}es`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:sperson)$/.test(base)) return `${base.slice(0, -6)}people`;
  return /(?:man)$/.test(base) && base !== 'human' ? `${base.slice(0, -3)}men` : `${base}s`;
}
