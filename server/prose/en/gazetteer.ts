/** The words that tell what a capital name stands for, hashed once: places, organizations, given names, titles, heads. How a name is read from them is left to names.ts. */
import { hashOf, HASH_PRIME, HASH_START, slotOf, valueOf } from '../lexicon.ts';
import { CAPS, LETTERS, type Tokens } from '../tokens.ts';
import { english } from './english.ts';
import { demonyms } from './lexicon/demonyms.ts';
import { firstNames } from './lexicon/firstNames.ts';
import { massNouns } from './lexicon/massNouns.ts';
import { bodyNouns, eventHeads, gatherings, organizationHeads, organizations, placeHeads, placeNouns, placeOffices, placeOpeners, steering, timeWords, workHeads, working } from './lexicon/organizationWords.ts';
import { cities, countries, regions } from './lexicon/places.ts';
import { roles, titleParts, titles } from './lexicon/titles.ts';

/** Properties of one word, as bits. */
export const PLACE = 1, ORGANIZATION = 2, GIVEN = 4, DEMONYM = 8, ORGANIZATION_HEAD = 16, PLACE_HEAD = 32, PLACE_OPENER = 64, EVENT_HEAD = 128, WORK_HEAD = 256, TIME = 512;
export const TITLE = 1024, TITLE_PART = 2048, ROLE = 4096, COMMON = 8192, OPENS_PHRASE = 16384, PARTICLE = 32768, ACRONYM = 65536, DIRECTION = 1 << 17, PLACE_NOUN = 1 << 18, PLACE_OFFICE = 1 << 19, BODY_NOUN = 1 << 20, JOINER = 1 << 21, STEERS = 1 << 22, WORKS = 1 << 23, GATHERING = 1 << 24, CENTER = 1 << 25;

/** Open addressing: hash and bits of each slot side by side; a slot without bits is free. */
const table = new Int32Array(1 << 15);
/** Bits of the words that the lexicon knows, by entry. */
const ofEntries = new Int32Array(english.words.length);
/** Names of two words or more, by the hash of their words' hashes. */
const phrases = new Map<number, number>();
let longest = 0, built = false;

/** What is known of token `i`, whatever its case. */
export function wordBits(tokens: Tokens, i: number): number {
  const known = tokens.known[i]!;
  return (known !== 0 ? known : lookUp(tokens, i)) & ~LOOKED_UP;
}

/** Set in what is written down of a token, also where nothing is known. */
const LOOKED_UP = 1 << 30;

/** The words of a name are asked about again and again, and looking up is mostly waiting. */
function lookUp({ entry, hash, known }: Tokens, i: number): number {
  if (!built) build();
  const e = entry[i]!;
  return (known[i] = (e !== 0 ? ofEntries[e]! : bitsOf(hash[i]!)) | LOOKED_UP);
}

/** What is known of a word, by the hash its token carries. */
export function bitsOf(hash: number): number {
  if (!built) build();
  return valueOf(table, hash);
}

/** What is known of token `i` as it is written: `Who` and `Us` are no bodies, `WHO` and `US` are. */
export function bitsAt(tokens: Tokens, i: number): number {
  const found = wordBits(tokens, i);
  return (found & ACRONYM) !== 0 && (tokens.shape[i]! & (CAPS | LETTERS)) === 0 ? found & ~(PLACE | ORGANIZATION) : found;
}

/** The longest listed name of two words or more that begins at token `from` and ends before `to`: its end and kind, else null. */
export function phraseAt({ hash }: Tokens, from: number, to: number): { readonly end: number; readonly bit: number } | null {
  let h = HASH_START, best: { end: number; bit: number } | null = null;
  for (let i = from; i < Math.min(to, from + longest); i++) {
    h = Math.imul(h ^ hash[i]!, HASH_PRIME);
    const bit = i > from ? phrases.get(h) : undefined;
    if (bit !== undefined) best = { end: i + 1, bit };
  }
  return best;
}

/** Reads the lists at the first look: what starts up without reading a draft need not pay for them. */
function build(): void {
  built = true;
  names(`${countries},${cities},${regions}`, PLACE);
  names(organizations, ORGANIZATION);
  words(firstNames, GIVEN);
  words(demonyms, DEMONYM);
  words(organizationHeads, ORGANIZATION_HEAD);
  words(placeHeads, PLACE_HEAD);
  words(placeOpeners, PLACE_OPENER);
  words(eventHeads, EVENT_HEAD);
  words(workHeads, WORK_HEAD);
  words(timeWords, TIME);
  words(titles, TITLE);
  words(titleParts, TITLE_PART);
  words(massNouns, COMMON);
  words(placeOffices, PLACE_OFFICE);
  words('van von de der den del della di da dos du la le el al bin ibn ben abu ter ten zu zum af av y e', PARTICLE);
  words('of for on and', JOINER);
  words('center centre', CENTER);
  words(gatherings, GATHERING);
  words(steering, STEERS);
  words(working, WORKS);
  words('east west north south central northern southern eastern western northeast northwest southeast southwest upper lower greater inner outer downtown mainland', DIRECTION);
  for (const [list, bit] of [[roles, ROLE], [placeNouns, PLACE_NOUN], [bodyNouns, BODY_NOUN]] as const) {
    words(list, bit);
    words(list.trim().replace(/\S+/g, plural), bit);
  }
  for (let entry = 1; entry < ofEntries.length; entry++) ofEntries[entry] = bitsOf(hashOf(english.words[entry]!));
}

function plural(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : word === 'person' ? 'people' : word === 'child' ? 'children' : `${word}s`;
}

function words(list: string, bit: number): void {
  for (const word of list.toLowerCase().split(/\s+/)) if (word !== '') mark(hashOf(plain(word)), bit);
}

/** Names between commas or line breaks, with those of several words among the phrases. One that is only ever in capitals is an acronym. */
function names(list: string, bit: number): void {
  const single = new Map<string, boolean>();
  for (const name of list.split(/[,\n]/)) {
    if (name === '') continue;
    const low = name.toLowerCase();
    if (!name.includes(' ')) {
      single.set(low, (single.get(low) ?? true) && name === name.toUpperCase());
      continue;
    }
    let h = HASH_START, count = 0;
    for (const word of low.split(' ')) {
      const hash = hashOf(plain(word));
      if (count++ === 0) mark(hash, OPENS_PHRASE);
      h = Math.imul(h ^ hash, HASH_PRIME);
    }
    phrases.set(h, bit);
    longest = Math.max(longest, count);
  }
  for (const [low, capitals] of single) mark(hashOf(plain(low)), capitals ? bit | ACRONYM : bit);
}

/** As tokens are hashed: without the period of an abbreviation that has only one. */
function plain(word: string): string {
  return word.indexOf('.') === word.length - 1 ? word.slice(0, -1) : word;
}

function mark(hash: number, bit: number): void {
  const slot = slotOf(table, hash);
  table[slot] = hash;
  table[slot + 1]! |= bit;
}
