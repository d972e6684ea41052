/** What is seen in one sentence that may assert something: the features and the words behind each kind of evidence, gathered in one walk. How they are weighed is left to claims.ts. */
import type { Reading } from '../reading.ts';
import { hashOf } from '../lexicon.ts';
import { CAPITAL, CAPS, DIGITS, HYPHENED, NUMBER, OPAQUE, WORD } from '../tokens.ts';
import { F, K, note, type Sighting, sighting } from './claimFeatures.ts';
import { figure, isCurrency, number } from './claimFigures.ts';
import {
  CASUALTY, CRIME, JUSTICE, WRONG, HARM, CAUSE, MOTIVE, MIND, SUPERLATIVE, COMPARISON, PREDICTION, DIFFICULTY, FINANCE, QUANTITY, EVENT, RECORD, SCHEDULE, SPORT, SCENE, OFFICE, EVIDENCE,
  PAST, PRESENT, BE, AUXILIARY, NEGATION, DATE, READER, FIGURE, PARTICIPLE, BASE, flagsOfEntries,
  ADJECTIVE, ADVERB, ARTICLE, CAUSE_TO, DETERMINES, EXTREME, EYES, HAVE, NO_CAUSE, ORDINAL, PLACE, POSSESSIVE, PREPOSITION, PURPOSE, SINGULAR, SUBJECT, TO, VERB_BASE, VERB_PAST, VERB_PRESENT, WAS, WEEKDAY, WEIGHTY, rolesOfEntries, entryOf,
} from './claimFlags.ts';
import { isOccasion } from './claimPublic.ts';
import { surroundings } from './surroundings.ts';

const THE = entryOf('the'), ONE = entryOf('one'), MOST = entryOf('most'), SHOT = entryOf('shot'), TIME = entryOf('time'), SINCE = entryOf('since'), EVER = entryOf('ever');
const LOWER = entryOf('lower'), HIGHER = entryOf('higher'), LARGER = entryOf('larger'), SMALLER = entryOf('smaller');
const LAST = entryOf('last'), NEXT = entryOf('next'), FORMER = entryOf('former'), LATTER = entryOf('latter');
/** The one word of claimFlags.EYES that no list of the lexicon holds. */
const INSPECTED = hashOf('inspected');

/** What sentence `k` shows, in one walk over its tokens. The result is overwritten by the next call. */
export function sight(reading: Reading, k: number): Sighting {
  const { tokens, quoted } = reading, { entry, shape, suffix } = tokens, v = sighting.values, around = surroundings(reading, k), { flags, roles } = around;
  const from = reading.from[k]!, to = reading.to[k]!;
  for (let f = 0; f < v.length; f++) v[f] = 0;
  sighting.noted = 0;
  let verbs = 0, own = 0, inQuotes = 0, all = 0, quotation = 0, speech = false;
  // What opens the sentence is no finite verb in its base form, just as what follows `to`.
  for (let i = from, before = TO, role = 0; i < to; i++, before = role) {
    const e = entry[i]!, s = shape[i]!, f = flags[i]!;
    role = roles[i]!;
    all |= role;
    if (quoted[i] !== quotation) {
      quotation = quoted[i]!;
      // A quoted label counts as the writer's own words.
      speech = quotation !== 0 && reading.quotations[quotation - 1]?.use === 'speech';
    }
    if (speech) {
      inQuotes++;
      continue;
    }
    if ((s & WORD) === 0) {
      if ((s & NUMBER) !== 0) number(reading, i, from, to);
      else if (isCurrency(tokens.code[i]!)) note(F.money, K.money, i, sumEnd(reading, i, to));
      continue;
    }
    if ((s & CAPITAL) !== 0 && isOfName(reading, i, from, to, f, role)) {
      v[F.name] = 1;
      continue;
    }
    if (((role & EXTREME) !== 0 || (suffix[i] === EST && e === 0)) && i > from && isExtreme(reading, i, before)) note(F.superlative, K.superlative, i, i + 1);
    if (f === 0) {
      if ((suffix[i]! & 0xffff) === ED && (s & CAPITAL) === 0) {
        if (isPastForm(reading, i)) verbs |= VERB_PAST;
        if (tokens.hash[i] === INSPECTED) all |= EYES;
      }
      if ((s & (DIGITS | HYPHENED)) === DIGITS) v[F.date] = 1;
      continue;
    }
    if ((f & DATE) !== 0 && (s & CAPITAL) !== 0 && i > from) {
      v[F.date] = 1;
      continue;
    }
    // Most words are verb forms or none, nobody knows which: bits are masked, where branches would be guessed wrong.
    const noun = -(before >> DETERMINES_AT & 1), infinitive = -(before >> TO_AT & 1);
    verbs |= role & (VERB_PAST | VERB_PRESENT | (VERB_BASE & ~infinitive)) & ~noun;
    own |= f & ~(-(s >> CAPS_AT & 1) & READER);
    if ((f & TELLING) === 0) continue;
    if ((f & (BE | AUXILIARY)) !== 0) {
      auxiliary(reading, i, to, f, role);
      verbs |= (role & WAS) !== 0 ? VERB_PAST : VERB_PRESENT;
    }
    if ((f & FIGURE) !== 0 && e !== ONE) figure(reading, i, from, to);
    if ((f & EVENT) !== 0 && isOccasion(tokens, i, from, to)) {
      v[F.schedule] = 1;
      continue;
    }
    // `the lower towns` tells which, and compares nothing.
    if ((f & EVIDENCE) !== 0 && !((e === LOWER || e === HIGHER || e === LARGER || e === SMALLER) && i > from && entry[i - 1] === THE)) weigh(e, f, role, before, i + 1 < to ? roles[i + 1]! : 0, i);
    if ((f & MARKS) !== 0) mark(reading, i, from, f, before);
  }
  sighting.roles = all;
  sighting.finite = verbs !== 0 || inQuotes > 0;
  const past = (verbs & VERB_PAST) !== 0;
  v[F.always] = 1;
  v[F.past] = past ? 1 : 0;
  v[F.present] = !past && verbs !== 0 ? 1 : 0;
  if ((own & NEGATION) !== 0) v[F.negation] = 1;
  if ((own & READER) !== 0) v[F.reader] = 1;
  v[F.long] = Math.min(1, (to - from) / 40);
  v[F.quoted] = inQuotes / (to - from);
  if ((roles[from]! & (SUBJECT | POSSESSIVE)) !== 0) v[F.pronoun] = 1;
  const rank = (all & ORDINAL) !== 0 ? rankIn(reading, from, to) : -1;
  if (rank >= 0) note(F.rank, K.superlative, rank, rank + 1);
  settle(v, around);
  return sighting;
}

const MARKS = RECORD | SCHEDULE | SPORT | SCENE | FINANCE | OFFICE, TELLING = BE | AUXILIARY | FIGURE | EVIDENCE | MARKS;
/** Where these bits stand in roles and shapes. */
const DETERMINES_AT = 31 - Math.clz32(DETERMINES), TO_AT = 31 - Math.clz32(TO), CAPS_AT = 31 - Math.clz32(CAPS);

/** What one feature says of another: play accuses nobody, a rank is no score. */
function settle(v: Float64Array, around: { readonly sport: number; readonly scene: number }): void {
  v[F.sporting] = around.sport > 0.04 ? 1 : 0;
  v[F.staged] = around.scene > 0.03 ? 1 : 0;
  v[F.sport] = Math.min(2, v[F.sport]!);
  v[F.scene] = Math.min(2, v[F.scene]!);
  if (v[F.sport]! + v[F.sporting]! >= 1) for (const f of HEATED) v[f] = 0;
  if (v[F.rank] !== 0) v[F.sport] = v[F.sporting] = v[F.scene] = v[F.staged] = 0;
  if (v[F.passive] !== 0 && v[F.record] !== 0) v[F.onRecord] = 1;
  if (v[F.past] === 0 && v[F.number] === 0 && v[F.name] === 0) v[F.generic] = 1;
}

/** A word with a capital that is no evidence: one of a name (`Crime Scene Records`), or a bare verb before a finite one that opens the sentence (`Lynch said`). A first word that no list holds is a name as well (`Norhaven was fined.`), but read on. */
function isOfName({ tokens: { entry, shape } }: Reading, i: number, from: number, to: number, f: number, role: number): boolean {
  if (i > from) return ((f & (DATE | READER)) === 0 || (shape[i]! & CAPS) !== 0) && (role & WEEKDAY) === 0;
  if (entry[i] === 0) sighting.values[F.name] = 1;
  return entry[i] !== 0 && (f & BASE) !== 0 && i + 1 < to && (flagsOfEntries()[entry[i + 1]!]! & (PAST | PRESENT)) !== 0 && (role & SINGULAR) === 0;
}

/** Words of public records, programs, matches, shows, money and offices. */
function mark(reading: Reading, i: number, from: number, f: number, before: number): void {
  const v = sighting.values;
  if ((f & RECORD) !== 0 && (before & DETERMINES) === 0) v[F.record] = 1;
  if ((f & SCHEDULE) !== 0) v[F.schedule] = 1;
  if ((f & SPORT) !== 0) v[F.sport]! += 0.5;
  if ((f & SCENE) !== 0) v[F.scene]! += 0.5;
  if ((f & FINANCE) !== 0) v[F.finance] = 1;
  if ((f & OFFICE) !== 0) v[F.role] = 1;
  if ((f & OFFICE) !== 0 && i > from && holdsOffice(reading, i, from)) v[F.office] = 1;
}

/** Behind the sum whose sign stands at `i`: `$40`, `£31 million`. */
function sumEnd({ tokens: { entry } }: Reading, i: number, to: number): number {
  return i + 2 < to && (flagsOfEntries()[entry[i + 2]!]! & FIGURE) !== 0 ? i + 3 : Math.min(i + 2, to);
}

/** What one word of the sentence's own is evidence of, between the roles `before` it and `next` to it. */
function weigh(e: number, f: number, role: number, before: number, next: number, i: number): void {
  const nounLike = (before & DETERMINES) !== 0;
  // `a low shot` is play or a picture; `was shot` is none.
  if ((f & CASUALTY) !== 0 && !(nounLike && e === SHOT)) note(F.casualty, K.casualty, i, i + 1);
  if ((f & CRIME) !== 0) note(F.crime, K.crime, i, i + 1);
  if ((f & JUSTICE) !== 0) note(F.justice, K.accusation, i, i + 1);
  if ((f & WRONG) !== 0) note(F.wrong, K.accusation, i, i + 1);
  if ((f & HARM) !== 0) note(F.harm, K.event, i, i + 1);
  if ((f & CAUSE) !== 0 && !((f & PRESENT) !== 0 && nounLike) && (role & NO_CAUSE) === 0 && ((role & CAUSE_TO) === 0 || (next & TO) !== 0)) note(F.cause, K.cause, i, i + 1);
  if ((f & MOTIVE) !== 0 && !((f & SPORT) !== 0 && (before & (ARTICLE | POSSESSIVE)) === 0) && ((next & (TO | PREPOSITION)) !== 0 || (role & PURPOSE) !== 0)) note(F.motive, K.motive, i, i + 1);
  if ((f & MIND) !== 0 && (f & (PARTICIPLE | PAST)) !== PARTICIPLE) note(F.mind, K['state of mind'], i, i + 1);
  if ((f & SUPERLATIVE) !== 0) note(F.superlative, K.superlative, i, i + 1);
  if ((f & COMPARISON) !== 0) note(F.comparison, K.comparison, i, i + 1);
  if ((f & PREDICTION) !== 0 && ((role & WEIGHTY) !== 0 || (next & TO) !== 0)) note(F.prediction, K.prediction, i, i + 1);
  if ((f & DIFFICULTY) !== 0) note(F.difficulty, K.statement, i, i + 1);
  if ((f & QUANTITY) !== 0 && e !== MOST) note(F.quantity, K.number, i, i + 1);
  if ((f & EVENT) !== 0 && (f & (PAST | PARTICIPLE)) !== 0 && !nounLike) note(F.event, K.event, i, i + 1);
}

/** What an auxiliary goes with: `is a …`, `is in …`, `has built`, `has two …`, `was founded`. */
function auxiliary({ tokens }: Reading, i: number, to: number, f: number, role: number): void {
  const { entry, shape } = tokens, v = sighting.values, flags = flagsOfEntries(), roles = rolesOfEntries();
  const next = i + 1 < to ? entry[i + 1]! : 0, ahead = roles[next]!;
  const done = i + 1 < to && passive(tokens, i + 1, to);
  if ((f & BE) !== 0) {
    if ((ahead & ARTICLE) !== 0) v[F.copula] = 1;
    // `The mill is in the old town.`
    if ((ahead & PLACE) !== 0 && (role & WAS) === 0) v[F.placed] = 1;
    if (done) v[F.passive] = 1;
  }
  if ((f & AUXILIARY) !== 0 && (role & HAVE) !== 0) {
    if (done) v[F.perfect] = 1;
    else if ((ahead & ARTICLE) !== 0 || (flags[next]! & FIGURE) !== 0 || (i + 1 < to && (shape[i + 1]! & NUMBER) !== 0) || (i + 2 < to && (shape[i + 2]! & NUMBER) !== 0)) v[F.owns] = 1;
  }
}

/** What is violent or wilful elsewhere is play in a match: attacks, injuries, attempts. */
const HEATED = [F.harm, F.wrong, F.motive, F.casualty, F.difficulty, F.comparison];

const ED = (101 << 8) ^ 100;

/** A word in -ed that no list holds for more, and that stands where a verb does. */
function isPastForm({ tokens }: Reading, i: number): boolean {
  const { start, end, entry } = tokens;
  return end[i]! - start[i]! >= 5 && (i === 0 || (rolesOfEntries()[entry[i - 1]!]! & (DETERMINES | PREPOSITION)) === 0);
}

/** `the most`, `the greenest`: behind the article or a possessive, a word that no list holds and that ends in -est. */
function isExtreme({ tokens }: Reading, i: number, before: number): boolean {
  const { suffix, shape, entry, start, end } = tokens;
  if (entry[i] === 0 && suffix[i] !== EST) return false;
  if (entry[i - 1] !== THE && (before & POSSESSIVE) === 0) return false;
  return entry[i] !== 0 || ((shape[i]! & (CAPITAL | OPAQUE | HYPHENED)) === 0 && end[i]! - start[i]! > 5);
}
const EST = (101 << 16) ^ (115 << 8) ^ 116;

/** `was` … `founded`, with at most two adverbs between. */
function passive({ entry, suffix }: Reading['tokens'], from: number, to: number): boolean {
  const flags = flagsOfEntries(), roles = rolesOfEntries();
  for (let i = from; i < to && i < from + 3; i++) {
    const e = entry[i]!, f = flags[e]!;
    if ((f & PARTICIPLE) !== 0 || (e === 0 && (suffix[i]! & 0xffff) === ED)) return true;
    if ((f & (NEGATION | BE)) === 0 && (roles[e]! & ADVERB) === 0) return false;
  }
  return false;
}

/** `is the mayor`, `has been governor`, `, president of the club,`. */
function holdsOffice({ tokens }: Reading, i: number, from: number): boolean {
  const { entry } = tokens, flags = flagsOfEntries(), roles = rolesOfEntries();
  for (let j = i - 1; j >= from && j >= i - 4; j--) {
    if ((flags[entry[j]!]! & BE) !== 0) return true;
    if ((roles[entry[j]!]! & (ARTICLE | ADJECTIVE | ORDINAL)) === 0) return false;
  }
  return false;
}

/** `the first … since`, `for the first time`, `was the third … this year`: a rank among its kind. */
function rankIn({ tokens }: Reading, from: number, to: number): number {
  const { entry } = tokens, flags = flagsOfEntries(), roles = rolesOfEntries();
  for (let i = from; i + 1 < to; i++) {
    const e = entry[i]!;
    if ((roles[e]! & ORDINAL) === 0 || e === LAST || e === NEXT || e === FORMER || e === LATTER) continue;
    if (entry[i + 1] === TIME) return i;
    for (let j = i + 1; j < to && j < i + 16; j++) if (entry[j] === SINCE || entry[j] === EVER) return i;
    if (i - 2 >= from && entry[i - 1] === THE && (flags[entry[i - 2]!]! & BE) !== 0) return i;
  }
  return -1;
}
