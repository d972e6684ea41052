/** Parts a compound source into its members: `two port officials and three pilots`. What each of them is, is left to speaker.ts. */
import { find, hashOf } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, CLITIC, NUMBER, WORD } from '../tokens.ts';
import { Cls, english, inAny, is } from './english.ts';
import { bitsAt, DEMONYM, GIVEN, ORGANIZATION, ORGANIZATION_HEAD, PLACE, ROLE, TITLE } from './gazetteer.ts';
import { isNameWord } from './nameRuns.ts';

const AND = hashOf('and'), OR = hashOf('or'), AS = hashOf('as'), WELL = hashOf('well'), BOTH = hashOf('both'), OTHER = hashOf('other');

/** The members of [a, b), two or more, as the tokens where each begins and ends; none where it is one. A relative clause ends the list: what stands in it is about all of them. */
export function partsOf(reading: Reading, a: number, b: number): readonly number[] {
  const { tokens } = reading, { entry, code, hash, shape } = tokens;
  let bounds: number[] | null = null;
  let from = a;
  for (let i = a; i < b; i++) {
    const e = entry[i]!;
    if (e === 0 || bears[e] === 0) continue;
    if (is(e, Cls.who) && (shape[i]! & CAPITAL) === 0) break;
    if (is(e, Cls.subordinator) && hash[i] !== AS) break;
    const wide = hash[i] === AS && hash[i + 1] === WELL && hash[i + 2] === AS ? 3 : hash[i] === AND || hash[i] === OR ? 1 : 0;
    if (wide === 0 || i === from || i + wide >= b) continue;
    const right = i + wide;
    if (!joins(reading, from, i, right, b)) continue;
    bounds ??= [];
    let left = from;
    for (let comma = from + 1; comma + 1 < i; comma++) {
      if (code[comma] === 44 && comma > left && joins(reading, left, comma, comma + 1, i) && !isApposition(reading, left, comma, i)) {
        bounds.push(left, comma);
        left = comma + 1;
      }
    }
    bounds.push(left, stripped(reading, left, i));
    from = right;
  }
  if (bounds === null) return NONE;
  bounds.push(from, lastEnd(reading, from, b));
  return bounds;
}

const NONE: readonly never[] = [];
/** 1 for the entries that may join two members, or end the list. */
const bears = inAny(Cls.who, Cls.subordinator);
for (const hash of [AS, AND, OR]) bears[find(english, hash)] = 1;

/** Whether what ends at `i` and what begins at `right` are two sources. */
function joins(reading: Reading, from: number, i: number, right: number, b: number): boolean {
  const { tokens } = reading, { entry, shape } = tokens;
  const left = headBefore(reading, from, i);
  if (left === 'none') return false;
  // `a group of members and other allies` is one group.
  if (tokens.hash[right] === OTHER && hasPreposition(reading, from, i)) return false;
  const r = entry[right]!, bits = bitsAt(tokens, right);
  const opens = is(r, Cls.article) || is(r, Cls.numberWord) || is(r, Cls.quantifier) || is(r, Cls.possessive) || (shape[right]! & NUMBER) !== 0 || is(r, Cls.demonstrative);
  if (isNameWord(tokens, right)) {
    if ((bits & DEMONYM) !== 0) return bareHead(reading, right, b) && left !== 'adjective' && !onlyPlaces(reading, from, i);
    if ((bits & (GIVEN | TITLE)) !== 0 && (bits & PLACE) === 0) return left !== 'adjective' || !bareHead(reading, right, b);
    if ((bits & (PLACE | ORGANIZATION)) !== 0) return left === 'name' && !hasPreposition(reading, from, i) && !bareHead(reading, right, b);
    return left === 'name' && !hasPreposition(reading, from, i) && (bits & (ORGANIZATION_HEAD | ROLE)) === 0;
  }
  if (left === 'adjective') return false;
  if (opens) return hasHead(reading, right, b);
  return (shape[right]! & WORD) !== 0 && bareHead(reading, right, b) && !hasPreposition(reading, from, i);
}

/** What stands before a coordinator: a name, a common noun, only adjectives and nations (`U.S. and …`), nothing. */
function headBefore(reading: Reading, from: number, i: number): 'name' | 'noun' | 'adjective' | 'none' {
  const { tokens } = reading, { entry, shape } = tokens;
  let last = i - 1;
  while (last > from && (shape[last]! & (WORD | NUMBER)) === 0) last--;
  if (last < from) return 'none';
  let noun = false, name = false;
  for (let j = from; j <= last; j++) {
    const e = entry[j]!;
    if (isHeadNoun(e)) noun = true;
    if (isNameWord(tokens, j) && (bitsAt(tokens, j) & DEMONYM) === 0) name = true;
  }
  if (noun && !(name && isNameWord(tokens, last))) return 'noun';
  if (name) return determined(reading, from) && (bitsAt(tokens, last) & PLACE) !== 0 && last > from && !is(entry[from]!, Cls.article) ? 'adjective' : 'name';
  return (bitsAt(tokens, last) & DEMONYM) !== 0 || is(entry[last]!, Cls.commonAdjective) ? 'adjective' : is(entry[last]!, Cls.subjectPronoun) ? 'noun' : 'none';
}

/** `U.S.` of `U.S. and Danish officials`. */
function onlyPlaces({ tokens }: Reading, from: number, i: number): boolean {
  for (let j = from; j < i; j++) if ((bitsAt(tokens, j) & (PLACE | DEMONYM)) === 0 && !is(tokens.entry[j]!, Cls.numberWord) && !is(tokens.entry[j]!, Cls.commonAdjective) && !is(tokens.entry[j]!, Cls.quantifier)) return false;
  return true;
}

function determined({ tokens }: Reading, from: number): boolean {
  const e = tokens.entry[from]!;
  return is(e, Cls.numberWord) || is(e, Cls.quantifier) || is(e, Cls.article) || is(e, Cls.demonstrative) || is(e, Cls.commonAdjective);
}

function isHeadNoun(e: number): boolean {
  return is(e, Cls.personNoun) || is(e, Cls.people) || is(e, Cls.groupNoun) || is(e, Cls.kinNoun) || is(e, Cls.spokesNoun) || is(e, Cls.vagueSource) || is(e, Cls.documentNoun) || is(e, Cls.publicationNoun) || is(e, Cls.institutional);
}

/** A noun for a source within a few words, before any verb or clause. */
function hasHead({ tokens }: Reading, from: number, b: number): boolean {
  for (let i = from; i < Math.min(b, from + 7); i++) {
    const e = tokens.entry[i]!;
    if (isHeadNoun(e) || (i > from && isNameWord(tokens, i) && (bitsAt(tokens, i) & DEMONYM) === 0)) return true;
    if ((tokens.shape[i]! & (WORD | NUMBER)) === 0 || is(e, Cls.who) || is(e, Cls.be)) return false;
  }
  return false;
}

/** `diplomats`, `Danish officials`: a plural or group noun after adjectives alone. */
function bareHead({ tokens }: Reading, from: number, b: number): boolean {
  for (let i = from; i < Math.min(b, from + 4); i++) {
    const e = tokens.entry[i]!;
    if ((is(e, Cls.nounPlural) || is(e, Cls.institutional) || is(e, Cls.groupNoun)) && isHeadNoun(e)) return true;
    if ((tokens.shape[i]! & WORD) === 0 || (tokens.shape[i]! & CLITIC) !== 0 || is(e, Cls.preposition) || is(e, Cls.article)) return false;
  }
  return false;
}

function hasPreposition({ tokens }: Reading, from: number, i: number): boolean {
  for (let j = from; j < i; j++) if (is(tokens.entry[j]!, Cls.preposition) && (tokens.shape[j]! & CAPITAL) === 0) return true;
  return false;
}

/** `Ida Moss, the captain,`: a description behind a name, or a name behind a description, is the same person. */
function isApposition(reading: Reading, left: number, comma: number, i: number): boolean {
  const { tokens } = reading, name = (j: number, to: number): boolean => {
    for (let k = j; k < to; k++) if (isNameWord(tokens, k) && (bitsAt(tokens, k) & (DEMONYM | PLACE)) === 0) return true;
    return false;
  };
  return name(left, comma) !== name(comma + 1, Math.min(i, comma + 5));
}

function stripped({ tokens }: Reading, from: number, to: number): number {
  while (to - 1 > from && (tokens.shape[to - 1]! & (WORD | NUMBER)) === 0) to--;
  if (tokens.hash[from] === BOTH) return to;
  return to;
}

/** The last member ends where what is said of all begins. */
function lastEnd({ tokens }: Reading, from: number, b: number): number {
  for (let i = from + 1; i < b; i++) if ((is(tokens.entry[i]!, Cls.who) && (tokens.shape[i]! & CAPITAL) === 0) || tokens.code[i] === 44 || is(tokens.entry[i]!, Cls.subordinator)) return i;
  return b;
}
