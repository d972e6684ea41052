/** Why a source is not named, and how it knows, where the text says so. Who the source is, is left to speaker.ts. */
import { find, hashOf } from '../lexicon.ts';
import type { Range } from '../../range.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, CLITIC, DASH, NUMBER, WORD } from '../tokens.ts';
import { Cls, english, inAny, is } from './english.ts';

const TO = hashOf('to'), FOR = hashOf('for'), OUT = hashOf('out'), ON = hashOf('on'), UNDER = hashOf('under'), BACKGROUND = hashOf('background'), CONDITION = hashOf('condition'), UNAUTHORIZED = hashOf('unauthorized'), SPEAKING = hashOf('speaking');
const PROTECT = hashOf('protect'), AVOID = hashOf('avoid'), AND = hashOf('and'), CITING = hashOf('citing'), SAYING = hashOf('saying'), COMMA = 44, WITH = hashOf('with'), OF = hashOf('of'), MATTER = new Set(['matter', 'situation', 'issue', 'case', 'subject', 'events', 'developments', 'details', 'information'].map(hashOf));
const CLOSE = hashOf('close'), ROOM = new Set(['in', 'at', 'on', 'there', 'present', 'part', 'among', 'inside'].map(hashOf)), WITHHELD = hashOf('withheld'), REMAIN = hashOf('remain');
/** How far, in tokens, behind a source its reason is looked for. */
const FAR = 80;
/** How far, in tokens, a clause goes back to its opening. */
const REACH = 24;

/** Why the source in tokens [a, b) is not named. Behind it, and at the start of the next sentence, only for `people` without a name. */
export function reasonIn(reading: Reading, a: number, b: number, people: boolean): Range | null {
  const k = reading.sentenceOf[a]!, last = people ? Math.min(reading.to[k]!, b + FAR) : b;
  return reasonBetween(reading, a, last, b) ?? (people && k + 1 < reading.sentences && pointsBack(reading, k + 1) ? reasonBetween(reading, reading.from[k + 1]!, Math.min(reading.to[k + 1]!, reading.from[k + 1]! + FAR), 0) : null);
}

function reasonBetween(reading: Reading, a: number, last: number, inner: number): Range | null {
  const { tokens, quoted } = reading, { entry, hash, start, end } = tokens;
  let unnamed = false;
  for (let i = a; i < last; i++) {
    if (quoted[i] !== quoted[a]) continue;
    const e = entry[i]!;
    if (!unnamed && e !== 0 && hidden[e] === 0) continue;
    if (is(e, Cls.anonymityWord) || (hash[i] === BACKGROUND && hash[i - 1] === ON) || (is(e, Cls.namingWord) && denied(reading, i, a)) || hash[i] === WITHHELD || isKeptBack(reading, i, last)) unnamed = true;
    const why = unnamed && i > a && gives(reading, i, last);
    if (why || ((is(e, Cls.allowedWord) && denied(reading, i, a)) || hash[i] === UNAUTHORIZED) && speaks(reading, i, last) || is(e, Cls.fearWord) && (unnamed || is(entry[i - 1]!, Cls.who))) {
      const from = clauseStart(reading, i, a), to = clauseEnd(reading, i, i < inner ? inner : last);
      return { start: start[from]!, end: end[to - 1]! };
    }
  }
  return null;
}

/** `that her last name not be used`, at the name. */
function isKeptBack({ tokens: { entry, hash } }: Reading, i: number, last: number): boolean {
  return nameWords.has(hash[i]!) && i + 2 < last && is(entry[i + 1]!, Cls.negation) && is(entry[i + 2]!, Cls.be);
}

/** What somebody asks to keep back. */
export const nameWords: ReadonlySet<number> = new Set(['name', 'names', 'surname', 'surnames', 'identity', 'identities'].map(hashOf));

/** 1 for the entries that a reason begins or shows with. */
const hidden = inAny(Cls.anonymityWord, Cls.namingWord, Cls.allowedWord, Cls.fearWord);
for (const hash of [BACKGROUND, WITHHELD, UNAUTHORIZED, ...nameWords]) hidden[find(english, hash)] = 1;

/** What gives the reason behind a word of anonymity: `because …`, `to discuss …`, `for fear of …`, `citing …`, `, saying …`. */
function gives({ tokens }: Reading, i: number, last: number): boolean {
  const { entry, hash } = tokens, e = entry[i]!, next = i + 1 < last ? entry[i + 1]! : 0;
  if (is(e, Cls.reasonOpener)) return true;
  if (hash[i] === CITING || (hash[i] === SAYING && tokens.code[i - 1] === COMMA) || is(e, Cls.fearWord)) return true;
  if (hash[i] === FOR || hash[i] === OUT) return is(next, Cls.fearWord) || (i + 3 < last && is(entry[i + 2]!, Cls.fearWord)) || (i + 2 < last && hash[i] === FOR && is(entry[i + 2]!, Cls.reasonNoun));
  if (hash[i] === TO && is(entry[i - 1]!, Cls.anonymityWord)) return is(next, Cls.verbBase) || next === 0;
  return hash[i] === TO && (is(next, Cls.speakWord) && !is(next, Cls.be) || hash[i + 1] === PROTECT || hash[i + 1] === AVOID) && !is(entry[i - 1]!, Cls.allowedWord);
}

/** How the source in tokens [a, b) knows. */
export function basisIn(reading: Reading, a: number, b: number, people: boolean): Range | null {
  const { tokens, quoted } = reading, { start, end } = tokens, last = people ? Math.min(reading.to[reading.sentenceOf[a]!]!, b + 14) : b;
  for (let i = a; i < last; i++) {
    if (known[tokens.entry[i]!] === 0 || quoted[i] !== quoted[a]) continue;
    const from = basisAt(reading, i, last, a);
    if (from < 0 || (from >= b && !isAside(reading, b, from))) continue;
    return { start: start[from]!, end: end[clauseEnd(reading, i + 1, i < b ? b : last) - 1]! };
  }
  return null;
}

/** 1 for the entries that a basis of knowledge shows with. */
const known = inAny(Cls.knowingWord, Cls.who);
known[find(english, CLOSE)] = 1;

/** Where a basis of knowledge at token `i` begins; -1 where there is none. */
function basisAt({ tokens }: Reading, i: number, last: number, a: number): number {
  const { entry, hash } = tokens, e = entry[i]!, next = i + 1 < last ? entry[i + 1]! : 0;
  if (is(e, Cls.knowingWord) && is(next, Cls.preposition)) {
    let from = i;
    while (from - 1 > a && (is(entry[from - 1]!, Cls.knowingAdjective) || is(entry[from - 1]!, Cls.adverb) || is(entry[from - 1]!, Cls.article))) from--;
    if (from - 1 > a && (hash[from - 1] === WITH || is(entry[from - 1]!, Cls.have) || is(entry[from - 1]!, Cls.be))) from--;
    while (from - 1 > a && (is(entry[from - 1]!, Cls.be) || is(entry[from - 1]!, Cls.have) || is(entry[from - 1]!, Cls.adverb))) from--;
    return from - 1 > a && is(entry[from - 1]!, Cls.who) ? from - 1 : from;
  }
  if (hash[i] === CLOSE && hash[i + 1] === TO && i > a) {
    for (let j = i + 2; j < Math.min(last, i + 6); j++) if (is(entry[j]!, Cls.matterNoun)) return i;
    return -1;
  }
  if (!is(e, Cls.who)) return -1;
  let j = i + 1;
  while (j < last && (is(entry[j]!, Cls.have) || is(entry[j]!, Cls.adverb))) j++;
  if (j < last && is(entry[j]!, Cls.witnessVerb)) return i;
  return j + 1 < last && is(entry[j]!, Cls.be) && ROOM.has(hash[j + 1]!) && !is(entry[j + 2] ?? 0, Cls.indefinite) ? i : -1;
}

/** A clause between commas right behind the source and its cue: `said the aide, who was in the room`. */
function isAside({ tokens }: Reading, b: number, from: number): boolean {
  return from - b <= 3 && tokens.code[from - 1] === 44;
}

/** `familiar with the matter`: a basis so plain that it tells nothing. */
export function isFormula({ tokens }: Reading, from: number, to: number): boolean {
  const { entry, hash } = tokens;
  let i = from;
  if (tokens.code[i] === 44) i++;
  while (i < to && (is(entry[i]!, Cls.who) || is(entry[i]!, Cls.be) || is(entry[i]!, Cls.have) || hash[i] === WITH || is(entry[i]!, Cls.knowingAdjective) || is(entry[i]!, Cls.article) || is(entry[i]!, Cls.adverb))) i++;
  if (i >= to) return false;
  if (is(entry[i]!, Cls.anonymityWord) || is(entry[i]!, Cls.negation) || is(entry[i]!, Cls.allowedWord) || is(entry[i]!, Cls.speakWord) || is(entry[i]!, Cls.sayTalk) || hash[i] === SPEAKING || hash[i] === ON && hash[i + 1] === CONDITION || is(entry[i]!, Cls.subordinator)) return true;
  if (!is(entry[i]!, Cls.knowingWord) && hash[i] !== CLOSE) return false;
  for (let j = i + 1; j < Math.min(to, i + 5); j++) if (MATTER.has(hash[j]!)) return true;
  return false;
}

function denied({ tokens }: Reading, i: number, a: number): boolean {
  for (let j = i - 1; j >= Math.max(a, i - 5); j--) if (is(tokens.entry[j]!, Cls.negation) || is(tokens.entry[j]!, Cls.refusal)) return true;
  return false;
}

function speaks({ tokens }: Reading, i: number, last: number): boolean {
  for (let j = i + 1; j < Math.min(last, i + 5); j++) if (is(tokens.entry[j]!, Cls.speakWord)) return true;
  return false;
}

/** Back to the relative pronoun, `speaking`, a comma or a verb of saying. */
function clauseStart({ tokens }: Reading, i: number, a: number): number {
  const { entry, shape, hash } = tokens;
  for (let j = i; j > Math.max(a, i - REACH); j--) {
    const e = entry[j]!;
    if (is(e, Cls.who) && (shape[j]! & CAPITAL) === 0) return j;
    if (hash[j] === SPEAKING) return j;
    if ((shape[j]! & (WORD | NUMBER)) === 0 && tokens.code[j] !== 45) return Math.min(i, j + 1);
    if (j < i && (is(e, Cls.sayNeutral) || is(e, Cls.sayJudging)) && is(e, Cls.verbPast) && !is(e, Cls.namingWord) && hash[j + 1] !== OF) return j + 1;
    if ((hash[j] === ON || hash[j] === UNDER) && (hash[j + 1] === CONDITION || hash[j + 2] === CONDITION || is(entry[j + 1] ?? 0, Cls.anonymityWord)) && (j - 1 <= a || !is(entry[j - 1]!, Cls.sayTalk))) return j;
  }
  return Math.max(a, i - REACH);
}

/** On to a comma, a stop, a quotation mark or a dash. */
function clauseEnd({ tokens }: Reading, i: number, last: number): number {
  const { entry, shape, code, hash } = tokens;
  for (let j = i; j < last; j++) {
    if ((shape[j]! & (WORD | NUMBER)) === 0 && (shape[j]! & CLITIC) === 0 && code[j] !== 45 && code[j] !== 39 && code[j] !== 0x2019 || (shape[j]! & DASH) !== 0) return Math.max(j, i);
    if (j > i && hash[j] === AND && j + 1 < last && (is(entry[j + 1]!, Cls.who) || hash[j + 1] === REMAIN || (is(entry[j + 1]!, Cls.sayTalk) && is(entry[j + 1]!, Cls.verbPast)))) return j;
  }
  return last;
}

/** `The officials spoke …`, `She asked …`: the next sentence speaks of the same people. */
function pointsBack({ tokens, from, to }: Reading, k: number): boolean {
  const { entry, hash } = tokens, a = from[k]!;
  if (is(entry[a]!, Cls.thirdPerson) || hash[a] === BOTH || is(entry[a]!, Cls.quantifier)) return true;
  if (hash[a] !== THE && !is(entry[a]!, Cls.demonstrative)) return false;
  for (let i = a + 1; i < Math.min(to[k]!, a + 5); i++) if (is(entry[i]!, Cls.personNoun) || is(entry[i]!, Cls.vagueSource) || is(entry[i]!, Cls.people)) return true;
  return false;
}
const THE = hashOf('the'), BOTH = hashOf('both');
