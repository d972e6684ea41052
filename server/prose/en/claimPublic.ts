/** What anybody could look up, so that an editor lets it stand: how many members a council has, when a match ended, who won a prize, what a word means. */
import type { Reading } from '../reading.ts';
import { hashesOf, hashOf } from '../lexicon.ts';
import { CAPITAL, NUMBER, WORD } from '../tokens.ts';
import { ARTICLE, BE, EVIDENCE, FIGURE, flagsOfEntries, READER, rolesOfEntries, SINGULAR, WAS } from './claimFlags.ts';

/** `The festival opened`, `won the prize`: the verb at `i` tells of a public occasion. */
export function isOccasion({ hash }: Reading['tokens'], i: number, from: number, to: number): boolean {
  if (BOUNDS.has(hash[i]!)) return i > from && OCCASIONS.has(hash[i - 1]!);
  if (!WINS.has(hash[i]!)) return false;
  for (let j = i + 1; j < to && j < i + 9; j++) if (PRIZES.has(hash[j]!)) return true;
  return false;
}

/** `has eleven members`: the figure at `i`, directly behind `has` or `have`, counts the parts of a body. */
export function isMakeUp({ hash }: Reading['tokens'], i: number, from: number, to: number): boolean {
  let before = i - 1;
  while (before > from && before > i - 3 && ROUGHLY.has(hash[before]!)) before--;
  // `survived by two daughters`
  if (before < from || !(HAS.has(hash[before]!) || (hash[before] === BY && before > from && hash[before - 1] === SURVIVED))) return false;
  for (let j = i + 1; j < to && j < i + 4; j++) if (PARTS.has(hash[j]!)) return true;
  return false;
}

/** `She was 88.`, `Venn is 19,`: the figure at `i` is the age of somebody. */
export function isAge({ entry, shape, hash }: Reading['tokens'], i: number, from: number, to: number): boolean {
  if (i < from + 2 || (flagsOfEntries()[entry[i - 1]!]! & BE) === 0 || (i + 1 < to && (shape[i + 1]! & WORD) !== 0)) return false;
  return HE_OR_SHE.has(hash[i - 2]!) || (entry[i - 2] === 0 && (shape[i - 2]! & CAPITAL) !== 0);
}

/** `A goiter is a swelling of the neck.`, `Fraud is a crime.`, `The term stands for …`: what a word means. */
export function isDefinition({ tokens, from, to }: Reading, k: number): boolean {
  const { entry, shape, hash } = tokens, flags = flagsOfEntries(), roles = rolesOfEntries(), a = from[k]!, b = to[k]!;
  const generic = hash[a] === A || hash[a] === AN;
  let verb = a + 1;
  while (verb < b && verb < a + (generic ? 6 : 2) && (flags[entry[verb]!]! & BE) === 0) verb++;
  if (verb + 2 >= b || (flags[entry[verb]!]! & BE) === 0 || (roles[entry[verb]!]! & WAS) !== 0) return false;
  if (!generic && (verb !== a + 1 || ((roles[entry[a]!]! & SINGULAR) === 0 && (flags[entry[a]!]! & EVIDENCE) === 0))) return false;
  if (hash[verb + 1] !== A && hash[verb + 1] !== AN) return DEFINED.has(hash[verb + 1]!) && (roles[entry[verb + 2]!]! & ARTICLE) === 0;
  for (let i = a; i < b; i++) {
    if ((shape[i]! & NUMBER) !== 0 || (flags[entry[i]!]! & (FIGURE | READER)) !== 0 || (i > a && (shape[i]! & (WORD | CAPITAL)) === (WORD | CAPITAL))) return false;
    // What it is said to be, a danger or a scandal, is no longer its meaning.
    if (i > verb && i < verb + 4 && ((flags[entry[i]!]! & EVIDENCE) !== 0 || JUDGED.has(hash[i]!)) && !KINDS.has(hash[i]!)) return false;
  }
  return true;
}

const BY = hashOf('by'), SURVIVED = hashOf('survived'), HE_OR_SHE = hashesOf('he she');
const A = hashOf('a'), AN = hashOf('an');
const BOUNDS = hashesOf('ended ends began begins opened opens closed closes started starts finished concluded');
const OCCASIONS = hashesOf('competition contest tournament festival match game season conference summit session exhibition fair ceremony parade championship race tour concert show games finals semifinal final workshop congress');
const WINS = hashesOf('won wins received shared'), PRIZES = hashesOf('award awards prize prizes medal medals trophy cup title championship');
const HAS = hashesOf('has have'), ROUGHLY = hashesOf('about some around nearly roughly over');
const PARTS = hashesOf('members seats rooms floors stories beds students pupils players judges justices provinces states districts counties departments islands branches stops stations keys strings pages chapters articles lanes employees plants schools campuses parishes inhabitants residents daughters sons children grandchildren brothers sisters siblings');
const DEFINED = hashesOf('called defined');
const JUDGED = hashesOf('threat burden shame disgrace success blessing curse mistake must myth lie joke way sign');
/** Kinds of things, whatever else they are words of. */
const KINDS = hashesOf('crime disease illness crash explosion drought epidemic famine');
