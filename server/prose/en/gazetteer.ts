/** The words that tell what a capital name stands for, compiled once: places, organizations, given names, titles, heads. How a name is read from them is left to names.ts. */
import { compile, find, hashOf, HASH_PRIME, HASH_START } from '../lexicon.ts';
import { CAPS, LETTERS, type Tokens } from '../tokens.ts';
import { demonyms } from './lexicon/demonyms.ts';
import { firstNames } from './lexicon/firstNames.ts';
import { massNouns } from './lexicon/massNouns.ts';
import { bodyNouns, eventHeads, organizationHeads, organizations, placeHeads, placeNouns, placeOffices, placeOpeners, timeWords, workHeads } from './lexicon/organizationWords.ts';
import { cities, countries, regions } from './lexicon/places.ts';
import { roles, titleParts, titles } from './lexicon/titles.ts';

/** Properties of one word, as bits. */
export const PLACE = 1, ORGANIZATION = 2, GIVEN = 4, DEMONYM = 8, ORGANIZATION_HEAD = 16, PLACE_HEAD = 32, PLACE_OPENER = 64, EVENT_HEAD = 128, WORK_HEAD = 256, TIME = 512;
export const TITLE = 1024, TITLE_PART = 2048, ROLE = 4096, COMMON = 8192, OPENS_PHRASE = 16384, PARTICLE = 32768, ACRONYM = 65536, DIRECTION = 1 << 17, PLACE_NOUN = 1 << 18, PLACE_OFFICE = 1 << 19, BODY_NOUN = 1 << 20;

const places = names(`${countries},${cities},${regions}`), bodies = names(organizations);
const phrases = new Map<number, number>();
for (const [list, bit] of [[places, PLACE], [bodies, ORGANIZATION]] as const) for (const words of list) if (words.length > 1) phrases.set(hashOfWords(words.map(hashOf)), bit);
/** Words in the longest phrase. */
const LONGEST = Math.max(...[...places, ...bodies].map((words) => words.length));

const single = (list: readonly (readonly string[])[]): string => list.filter((words) => words.length === 1).join(' ');
const table = compile({
  place: { meaning: 'places of one word', words: single(places) },
  organization: { meaning: 'organizations of one word', words: single(bodies) },
  given: { meaning: 'given names', words: lower(firstNames) },
  demonym: { meaning: 'of a nation or faith', words: lower(demonyms) },
  organizationHead: { meaning: 'ends the name of an organization', words: lower(organizationHeads) },
  placeHead: { meaning: 'ends the name of a place', words: lower(placeHeads) },
  placeOpener: { meaning: 'begins the name of a place', words: lower(placeOpeners) },
  eventHead: { meaning: 'ends the name of an event', words: lower(eventHeads) },
  workHead: { meaning: 'ends the name of a law or work', words: lower(workHeads) },
  direction: { meaning: 'before a place', words: 'east west north south central northern southern eastern western northeast northwest southeast southwest upper lower greater inner outer downtown mainland' },
  placeNoun: { meaning: 'kinds of places', words: placeNouns, inflect: 'noun' },
  placeOffice: { meaning: 'go by their place', words: placeOffices },
  bodyNoun: { meaning: 'kinds of bodies', words: bodyNouns, inflect: 'noun' },
  time: { meaning: 'days, months, feasts', words: lower(timeWords) },
  title: { meaning: 'before a name', words: lower(titles) },
  titlePart: { meaning: 'part of a title', words: lower(titleParts) },
  role: { meaning: 'what a person is', words: roles.toLowerCase(), inflect: 'noun' },
  common: { meaning: 'no name at the start of a sentence', words: massNouns },
  opens: { meaning: 'first word of a phrase', words: [...places, ...bodies].filter((words) => words.length > 1).map((words) => words[0]!).join(' ') },
  acronym: { meaning: 'listed in capitals only', words: acronyms() },
  particle: { meaning: 'small words inside the names of people', words: 'van von de der den del della di da dos du la le el al bin ibn ben abu ter ten zu zum af av y e' },
});
const BITS: readonly (readonly [keyof typeof table.classes, number])[] = [
  ['place', PLACE], ['organization', ORGANIZATION], ['given', GIVEN], ['demonym', DEMONYM], ['organizationHead', ORGANIZATION_HEAD], ['placeHead', PLACE_HEAD], ['placeOpener', PLACE_OPENER],
  ['eventHead', EVENT_HEAD], ['workHead', WORK_HEAD], ['time', TIME], ['title', TITLE], ['titlePart', TITLE_PART], ['role', ROLE], ['common', COMMON], ['opens', OPENS_PHRASE], ['particle', PARTICLE], ['acronym', ACRONYM], ['direction', DIRECTION], ['placeNoun', PLACE_NOUN], ['placeOffice', PLACE_OFFICE], ['bodyNoun', BODY_NOUN],
];
const bits = Int32Array.from(table.words, (_, entry) => BITS.reduce((sum, [name, bit]) => (((table.bits[entry * (table.bits.length / table.words.length) + (table.classes[name] >> 5)]! >> (table.classes[name] & 31)) & 1) !== 0 ? sum | bit : sum), 0));

/** What is known of a word, by the hash its token carries. */
export function wordBits(hash: number): number {
  return bits[find(table, hash)]!;
}

/** What is known of token `i`: `Who` and `Us` are no bodies, `WHO` and `US` are. */
export function bitsAt({ hash, shape }: Tokens, i: number): number {
  const found = bits[find(table, hash[i]!)]!;
  return (found & ACRONYM) !== 0 && (shape[i]! & (CAPS | LETTERS)) === 0 ? found & ~(PLACE | ORGANIZATION) : found;
}

/** The longest listed name of two words or more that begins at token `from` and ends before `to`: its end and kind, else null. */
export function phraseAt({ hash }: Tokens, from: number, to: number): { readonly end: number; readonly bit: number } | null {
  let h = HASH_START, best: { end: number; bit: number } | null = null;
  for (let i = from; i < Math.min(to, from + LONGEST); i++) {
    h = Math.imul(h ^ hash[i]!, HASH_PRIME);
    const bit = i > from ? phrases.get(h) : undefined;
    if (bit !== undefined) best = { end: i + 1, bit };
  }
  return best;
}

function names(list: string): readonly (readonly string[])[] {
  return list.split(/[,\n]/).map((name) => name.trim()).filter(Boolean).map((name) => name.toLowerCase().split(' ').map(plain));
}

/** One-word names that the lists write in capitals and in no other way. */
function acronyms(): string {
  const written = `${countries},${cities},${regions},${organizations}`.split(/[,\n]/).map((name) => name.trim()).filter((name) => name !== '' && !name.includes(' '));
  const mixed = new Set(written.filter((name) => name !== name.toUpperCase()).map((name) => name.toLowerCase()));
  return written.filter((name) => name === name.toUpperCase() && !mixed.has(name.toLowerCase())).map((name) => plain(name.toLowerCase())).join(' ');
}

function lower(list: string): string {
  return list.toLowerCase().split(/\s+/).map(plain).join(' ');
}

/** As tokens are hashed: without the period of an abbreviation that has only one. */
function plain(word: string): string {
  return word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word;
}

function hashOfWords(hashes: readonly number[]): number {
  return hashes.reduce((h, hash) => Math.imul(h ^ hash, HASH_PRIME), HASH_START);
}
