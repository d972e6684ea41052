/** Sentences that stand on something anybody can look at: what a plan would do, what a poll has found, a vote taken in public, a date to come, a line that opens a list. What else an editor lets stand is left to claimRoutine.ts. */
import type { Reading } from '../reading.ts';
import { hashesOf, hashOf } from '../lexicon.ts';
import { CAPITAL, DIGITS, NUMBER } from '../tokens.ts';
import { isCurrency } from './claimFigures.ts';
import { CASUALTY, CRIME, EVENT, EVIDENCE, flagsOfEntries, hasFlag, JUSTICE, PREDICTION, WRONG } from './claimFlags.ts';
import { Cls, is } from './english.ts';
import { standingWords } from './lexicon/standing.ts';
import { markWords, mayBe, STANDING } from './marks.ts';

export function standsByItself({ tokens, paragraph, from, to, marked }: Reading, k: number): boolean {
  const { hash, code } = tokens, a = from[k]!, b = to[k]!;
  // `The budget also includes:`
  if (code[b - 1] === COLON) return !hasFlag(tokens, a, b, GRAVE);
  if ((marked[k]! & STANDING) === 0) return false;
  // `It would …`, `It adopted …`: the sentence before tells what it is.
  const before = k > 0 && BACK.has(hash[a]!) && paragraph[k - 1]! === paragraph[k]! ? from[k - 1]! : -1;
  let violent: boolean | null = null, grave: boolean | null = null;
  for (let i = a; i < b; i++) {
    const h = hash[i]!;
    if (!mayBe(STANDING, h) || !TURNS.has(h)) continue;
    if (VOTES.has(h)) {
      if ((isVote(tokens, i, a) || (before >= 0 && i === a + 1 && isOfBody(tokens, before, a))) && !(violent ??= hasFlag(tokens, a, b, VIOLENT))) return true;
    } else if (h === WOULD) {
      if ((isPlanned(tokens, a, i) || (before >= 0 && i < a + 3 && isOfPlan(tokens, before, to[k - 1]!))) && !(grave ??= hasFlag(tokens, a, b, GRAVE)) && !EFFECTS.has(hash[i + 1]!)) return true;
    } else if (POLLS.has(h) ? isPoll(tokens, i, a, b) : h === MARGIN ? is(tokens.entry[i + 1]!, Cls.of) : COMING.has(h) ? isToCome(tokens, i, a, b) : METHODS.has(h) ? isStudied(tokens, i, a) : isPublic(tokens, h, i, a)) {
      if (!(grave ??= hasFlag(tokens, a, b, GRAVE))) return true;
    }
  }
  return false;
}

type Tokens = Reading['tokens'];
const COLON = 58;

/** A death, a crime: whatever else a sentence tells. What a council bans or fines is its business. */
const VIOLENT = CASUALTY | CRIME | WRONG, GRAVE = VIOLENT | JUSTICE;

/** `The plan, which goes to a vote, would …`, `Under the bill, the levy would …`: `would` stands at `i`. */
function isPlanned({ hash }: Tokens, a: number, i: number): boolean {
  for (let j = a; j < i && j < a + SUBJECT; j++) if (PLANS.has(hash[j]!)) return true;
  return false;
}

/** A sentence before that tells what a plan would do. */
function isOfPlan(tokens: Tokens, a: number, b: number): boolean {
  for (let i = a; i < b; i++) if (tokens.hash[i] === WOULD) return isPlanned(tokens, a, i);
  return false;
}

/** `Bank records list nine transfers`, `State law requires notice`, `The trial lasted five weeks`, `Shares rose 6 percent`: what is named is there for all to see. */
function isPublic({ hash }: Tokens, h: number, i: number, a: number): boolean {
  if (SHARES.has(h)) return i === a && (MOVED.has(hash[i + 1]!) || hash[i + 1] === IN || hash[i + 1] === OF);
  const subjects = LISTS.has(h) ? PAPERS : REQUIRES.has(h) ? PLANS : LASTED.has(h) ? SESSIONS : null;
  for (let j = a; subjects !== null && j < i && j < a + SUBJECT; j++) if (subjects.has(hash[j]!)) return true;
  return false;
}

/** A sentence before in which a body votes. */
function isOfBody(tokens: Tokens, a: number, b: number): boolean {
  for (let i = a; i < b; i++) if (VOTES.has(tokens.hash[i]!) && isVote(tokens, i, a)) return true;
  return false;
}

/** `They then measured the sand`, `The team also drilled nine cores`: how a study was done. */
function isStudied({ hash }: Tokens, i: number, a: number): boolean {
  for (let j = a; j < i && j < a + BODY; j++) if (STUDENTS.has(hash[j]!)) return true;
  return false;
}

/** `leads by nine points in a Lund College poll released on Friday`, `The poll of 900 voters was taken in May`. */
function isPoll({ hash, entry }: Tokens, i: number, a: number, b: number): boolean {
  if (i < a + SUBJECT) return i > a && is(entry[a]!, Cls.article) && (TAKEN.has(hash[i + 1]!) || is(entry[i + 1]!, Cls.of));
  if (i + 1 < b && !TAKEN.has(hash[i + 1]!) && !is(entry[i + 1]!, Cls.preposition)) return false;
  for (let j = i - 1; j > a && j > i - SUBJECT; j--) if (is(entry[j]!, Cls.article)) return INTO.has(hash[j - 1]!);
  return false;
}

/** `The board voted 5-2`, `Members Ost and Lund voted no`, `The council approved the minutes`. */
function isVote({ hash, shape, entry }: Tokens, i: number, a: number): boolean {
  // `Heard a report on the roof`, in a list of what was done.
  if (i === a) return true;
  if (VOTED.has(hash[i]!) && ((shape[i + 1]! & (NUMBER | DIGITS)) !== 0 || HOW.has(hash[i + 1]!))) return true;
  for (let j = i - 1; j >= a && j > i - BODY; j--) if (BODIES.has(hash[j]!) && !is(entry[j]!, Cls.preposition)) return true;
  return false;
}

/** `Polls open on Sunday.` `On 9 May the island will choose a flag.`: a date, and nothing weighed but what is to come. */
function isToCome({ hash, entry, code, shape }: Tokens, i: number, a: number, b: number): boolean {
  if (b - a > PLAIN) return false;
  const flags = flagsOfEntries();
  let dated = false;
  for (let j = a; j < b; j++) {
    const f = flags[entry[j]!]!;
    if (is(entry[j]!, Cls.weekday) || is(entry[j]!, Cls.month) || is(entry[j]!, Cls.clock) || NEXT.has(hash[j]!)) dated = true;
    else if (isCurrency(code[j]!) || ((f & EVIDENCE & ~(PREDICTION | EVENT)) !== 0) || ((shape[j]! & CAPITAL) === 0 && is(entry[j]!, Cls.verbPast) && !is(entry[j]!, Cls.verbBase))) return false;
  }
  return dated && (hash[i] === WILL ? DOING.has(hash[i + 1]!) : i < a + SUBJECT && !is(entry[i - 1]!, Cls.modal) && !is(entry[i - 1]!, Cls.to));
}

/** Tokens in which the subject of a plain sentence has its head; those between a body and its vote; those of a sentence that tells a date alone. */
const SUBJECT = 5, BODY = 8, PLAIN = 20;
const WOULD = hashOf('would'), WILL = hashOf('will'), MARGIN = hashOf('margin'), BACK = hashesOf('it this'), INTO = hashesOf('in to');
const PLANS = hashesOf(standingWords.plan), EFFECTS = hashesOf(standingWords.effect);
const POLLS = hashesOf(standingWords.poll), TAKEN = hashesOf(standingWords.taken);
const VOTED = hashesOf('voted vote'), VOTES = hashesOf(standingWords.vote), HOW = hashesOf('no yes against unanimously'), BODIES = hashesOf(standingWords.body);
const DOING = hashesOf(standingWords.doing), COMING = hashesOf(standingWords.coming), NEXT = hashesOf('tomorrow tonight');
const LISTS = hashesOf(standingWords.list), PAPERS = hashesOf(standingWords.paper), REQUIRES = hashesOf('requires require required'), LASTED = hashesOf('lasted lasts'), SESSIONS = hashesOf(standingWords.session);
const SHARES = hashesOf('shares stock'), MOVED = hashesOf(standingWords.moved), IN = hashOf('in'), OF = hashOf('of');
const METHODS = hashesOf(standingWords.method), STUDENTS = hashesOf(standingWords.student);
const TURNS: ReadonlySet<number> = new Set([WOULD, MARGIN, ...METHODS, ...LISTS, ...REQUIRES, ...LASTED, ...SHARES, ...POLLS, ...VOTES, ...COMING]);
markWords(STANDING, TURNS);
