/** Sentences that an editor lets stand for what kind of line they are: answers of an interview, dates to come, a manner seen, denials, what a life is told with. What else asserts nothing is left to claimGuards.ts. */
import type { Reading } from '../reading.ts';
import { hashesOf, hashOf } from '../lexicon.ts';
import { CAPITAL, NUMBER, WORD } from '../tokens.ts';
import { isCurrency } from './claimFigures.ts';
import { CASUALTY, CRIME, flagsOfEntries, hasFlag, JUSTICE, MIND, WRONG } from './claimFlags.ts';
import { Cls, is } from './english.ts';
import { COMMON, ORGANIZATION, PLACE, wordBits } from './gazetteer.ts';
import { routineWords } from './lexicon/routine.ts';
import { markWords, mayBe, ROUTINE } from './marks.ts';
import { isPlainEnding } from './nameWords.ts';

export function isRoutine(reading: Reading, k: number): boolean {
  const { tokens, from, to } = reading, a = from[k]!, b = to[k]!;
  if (isLabelled(reading, k) || isOwnMind(tokens, a, b) || isReached(tokens, a)) return true;
  const { hash, entry } = tokens, opensNo = is(entry[a]!, Cls.no) || hash[a] === NOBODY || hash[a] === NONE || hash[a] === NEITHER || (hash[a] === NOT && EVERYONE.has(hash[a + 1]!));
  if (opensNo && (hash[a] === NOT ? b - a <= SHORT : isWithheld(tokens, a, b))) return true;
  if ((reading.marked[k]! & ROUTINE) === 0) return false;
  let grave: boolean | null = null;
  for (let i = a; i < b; i++) {
    const h = hash[i]!;
    if (!mayBe(ROUTINE, h) || !TURNS.has(h)) continue;
    // `Sentencing is set for March 3.`
    if (DATED.has(h) && i < a + SUBJECT && isDated(tokens, i, b)) return true;
    if (grave ??= isGrave(tokens, a, b)) continue;
    if (MANNER.has(h) ? isManner(tokens, i, a, b) : DENIED.has(h) ? isDenied(tokens, i, b) : REFUSED.has(h) ? isUnwilling(tokens, i, b) : h === ASKED ? isAsked(tokens, i, a, b) : h === SURVIVED ? hash[i + 1] === BY : h === BORN ? isIn(tokens, i, b) : PAID.has(h) && isStudy(tokens, i, a)) return true;
  }
  return false;
}

type Tokens = Reading['tokens'];

/** `Q: Was it late?` `A: It was.` `Venn: It cost two million. I said so.`: all of the paragraph is somebody's answer. */
function isLabelled(reading: Reading, k: number): boolean {
  const { tokens, paragraph, from, to } = reading;
  let first = k;
  while (first > 0 && k - first < ANSWER && paragraph[first - 1]! === paragraph[k]!) first--;
  const { start, end, shape, code, entry } = tokens, i = from[first]!;
  if (i + 2 >= to[first]! || (shape[i]! & CAPITAL) === 0 || code[i + 1] !== 58) return false;
  if (end[i]! - start[i]! === 1) return code[i] === Q || code[i] === A;
  return entry[i] === 0 && (wordBits(tokens, i) & (COMMON | PLACE | ORGANIZATION)) === 0 && !LABELS.has(tokens.hash[i]!) && !isPlainEnding(reading, i);
}
const Q = 81, A = 65;
/** Sentences of an answer at most: a wall of text must not cost more than its length. */
const ANSWER = 40;

/** `I doubt it.`: the writer's own mind; not `I believe that he stole it`. */
function isOwnMind(tokens: Tokens, a: number, b: number): boolean {
  const { entry } = tokens;
  return is(entry[a]!, Cls.i) && a + 1 < b && (flagsOfEntries()[entry[a + 1]!]! & MIND) !== 0 && !isGrave(tokens, a, b);
}

/** `Reached by phone, she hung up.`, but not `Reached by boat, the island`. */
function isReached({ hash, entry }: Tokens, a: number): boolean {
  return REACHED.has(hash[a]!) && BY_MEANS.has(hash[a + 1]!) && !WAYS.has(hash[is(entry[a + 2]!, Cls.article) ? a + 3 : a + 2]!);
}

/** A sum, a death, a crime: whatever else the words [a, b) tell. */
function isGrave(tokens: Tokens, a: number, b: number): boolean {
  if (hasFlag(tokens, a, b, CASUALTY | CRIME | JUSTICE | WRONG)) return true;
  for (let i = a; i < b; i++) if (isCurrency(tokens.code[i]!)) return true;
  return false;
}

/** `No motive has been given.` `No names were released.` `No group claimed responsibility.`; not `No warning was given before nine died.` */
function isWithheld(tokens: Tokens, a: number, b: number): boolean {
  const { hash } = tokens;
  let told = false;
  for (let i = a; i < b && i < a + REACH; i++) {
    const h = hash[i]!;
    if (h === RESPONSIBILITY) return true;
    if (RELEASED.has(h) || (GIVEN.has(h) && told)) return !isGrave(tokens, i + 1, b);
    told ||= REASON.has(h);
  }
  return false;
}

/** `is set for March 3`, `is planned for Sunday`, `will meet again on April 9`, and nothing grave behind it. */
function isDated(tokens: Tokens, i: number, b: number): boolean {
  const { hash, entry } = tokens;
  for (let j = i + 1; j < b && j < i + 4; j++) if (FOR.has(hash[j]!)) return j + 1 < b && (is(entry[j + 1]!, Cls.month) || is(entry[j + 1]!, Cls.weekday)) && !isGrave(tokens, j + 2, b);
  return false;
}

/** `Venn laughed.` `Venn himself sounded upbeat.`: seen by whoever writes. */
function isManner({ hash, entry, shape }: Tokens, i: number, a: number, b: number): boolean {
  if (LOOKS.has(hash[i]!)) return b - a <= SHORT && !is(entry[i + 1]!, Cls.to);
  for (let j = i; j < b; j++) if ((shape[j]! & NUMBER) !== 0) return false;
  return b - i <= SHORT;
}

/** `has denied this`, `disputes that.` */
function isDenied({ entry, hash, shape }: Tokens, i: number, b: number): boolean {
  return i + 1 < b && (is(entry[i + 1]!, Cls.demonstrative) || hash[i + 1] === IT) && (i + 2 >= b || (shape[i + 2]! & WORD) === 0);
}

/** `declined to be interviewed`. */
function isUnwilling({ hash, entry }: Tokens, i: number, b: number): boolean {
  return i + 3 < b && is(entry[i + 1]!, Cls.to) && is(entry[i + 2]!, Cls.beWord) && TALK.has(hash[i + 3]!);
}

/** `was asked what she was proudest of`. */
function isAsked({ entry }: Tokens, i: number, a: number, b: number): boolean {
  return i > a && i + 1 < b && is(entry[i - 1]!, Cls.be) && (is(entry[i + 1]!, Cls.question) || is(entry[i + 1]!, Cls.whetherWord));
}

/** `was born in 1950`. */
function isIn({ hash, shape }: Tokens, i: number, b: number): boolean {
  return i + 2 < b && (hash[i + 1] === IN || hash[i + 1] === ON) && (shape[i + 2]! & (NUMBER | CAPITAL)) !== 0;
}

/** `The study was paid for by the trust`: a disclosure. */
function isStudy({ hash }: Tokens, i: number, a: number): boolean {
  for (let j = a; j < i && j < a + 4; j++) if (STUDY.has(hash[j]!)) return true;
  return false;
}

/** Tokens of a short sentence; behind an opening `no` the verb stands this near. */
const SHORT = 9, REACH = 14;
/** Tokens up to the verb of a sentence that tells a date alone. */
const SUBJECT = 5;
const NEITHER = hashOf('neither'), NOBODY = hashOf('nobody'), NONE = hashOf('none'), NOT = hashOf('not'), IT = hashOf('it'), IN = hashOf('in'), ON = hashOf('on'), BY = hashOf('by'), ASKED = hashOf('asked'), SURVIVED = hashOf('survived'), BORN = hashOf('born');
const EVERYONE = hashesOf('everyone everybody'), FOR = hashesOf('for on');
const LABELS = hashesOf(routineWords.label);
const REACHED = hashesOf(routineWords.reached), BY_MEANS = hashesOf('by at via through on');
const WAYS = hashesOf(routineWords.way);
const REASON = hashesOf(routineWords.withheld), GIVEN = hashesOf('given offered made'), RELEASED = hashesOf(routineWords.released), RESPONSIBILITY = hashOf('responsibility');
const DATED = hashesOf(routineWords.dated);
const LOOKS = hashesOf(routineWords.look), MANNER = new Set([...LOOKS, ...hashesOf(routineWords.manner)]);
const DENIED = hashesOf(routineWords.denied);
const REFUSED = hashesOf(routineWords.refused), TALK = hashesOf(routineWords.talk);
const PAID = hashesOf(routineWords.paid), STUDY = hashesOf(routineWords.study);
/** All words that one of the forms turns on. */
const TURNS: ReadonlySet<number> = new Set([...DATED, ...MANNER, ...DENIED, ...REFUSED, ...PAID, ASKED, SURVIVED, BORN]);
markWords(ROUTINE, TURNS);
