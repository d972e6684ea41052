/** What is seen in one sentence that may assert something: a fixed vector of features, and the words behind each kind of evidence. How they are weighed is left to claims.ts. */
import type { ClaimEvidence } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, CAPS, DASH, DIGITS, HYPHENED, NUMBER, OPAQUE, WORD } from '../tokens.ts';
import {
  CASUALTY, CRIME, JUSTICE, WRONG, HARM, CAUSE, MOTIVE, MIND, SUPERLATIVE, COMPARISON, PREDICTION, DIFFICULTY, FINANCE, QUANTITY, EVENT, RECORD, SCHEDULE, SPORT, SCENE, OFFICE, PAST, PRESENT, BE, AUXILIARY, NEGATION, DATE, READER, FIGURE, PARTICIPLE, BASE, entryOf, flagsOfEntries,
} from './claimFlags.ts';
import { Cls, english, is } from './english.ts';

/** Names of the features, in the order of the vector. */
export const FEATURES = [
  'always', 'past', 'present', 'number', 'money', 'casualty', 'crime', 'justice', 'wrong', 'harm', 'cause', 'motive', 'mind', 'superlative', 'comparison', 'prediction',
  'difficulty', 'quantity', 'event', 'record', 'schedule', 'sport', 'scene', 'copula', 'passive', 'negation', 'date', 'name', 'long', 'reader', 'quoted', 'pronoun',
  'measure', 'finance', 'office', 'role', 'rank', 'onRecord', 'perfect', 'owns', 'sporting', 'staged', 'generic', 'placed',
] as const;
export type Feature = (typeof FEATURES)[number];

/** The features of one sentence; reused from sentence to sentence. */
export interface Sighting {
  readonly values: Float64Array;
  /** Token ranges with what they are evidence of: [from, to, kind] flattened. */
  readonly evidence: number[];
  finite: boolean;
}

export const KINDS: readonly ClaimEvidence[] = ['number', 'money', 'casualty', 'accusation', 'crime', 'cause', 'motive', 'superlative', 'comparison', 'prediction', 'state of mind', 'event', 'statement'];
const K = Object.fromEntries(KINDS.map((kind, i) => [kind, i])) as Record<ClaimEvidence, number>;
export const F = Object.fromEntries(FEATURES.map((feature, i) => [feature, i])) as Record<Feature, number>;

const THE = entryOf('the'), ONE = entryOf('one'), MOST = entryOf('most'), LEAST = entryOf('least'), SHOT = entryOf('shot');

const sighting: Sighting = { values: new Float64Array(FEATURES.length), evidence: [], finite: false };

/** What sentence `k` shows. The result is overwritten by the next call. */
export function sight(reading: Reading, k: number): Sighting {
  const { tokens, quoted } = reading, { entry, shape, code } = tokens, v = sighting.values, evidence = sighting.evidence;
  const from = reading.from[k]!, to = reading.to[k]!;
  const flags = flagsOfEntries();
  v.fill(0);
  evidence.length = 0;
  v[F.always] = 1;
  let past = false, present = false, finite = false, inQuotes = 0;
  for (let i = from; i < to; i++) {
    if (quoted[i] !== 0 && inSpeech(reading, i)) {
      inQuotes++;
      continue;
    }
    const s = shape[i]!, f = flags[entry[i]!]!;
    if ((s & NUMBER) !== 0) {
      number(reading, i, from, to);
      continue;
    }
    if ((s & WORD) === 0) {
      if (code[i] === 36 || code[i] === 163 || code[i] === 165 || code[i] === 0x20ac) note(F.money, K.money, i, Math.min(i + 2, to));
      continue;
    }
    // A first word that no list holds is a name as well: `Norhaven was fined.`
    if (i === from && entry[i] === 0 && (s & CAPITAL) !== 0) v[F.name] = 1;
    // So is a bare verb before a finite one: `Lynch said`.
    if (i === from && (s & CAPITAL) !== 0 && (f & BASE) !== 0 && i + 1 < to && (flags[entry[i + 1]!]! & (PAST | PRESENT)) !== 0 && !is(entry[i]!, Cls.nounSingular)) {
      v[F.name] = 1;
      continue;
    }
    if (i > from && (s & CAPITAL) !== 0 && ((f & (DATE | READER)) === 0 || (s & CAPS) !== 0) && !is(entry[i]!, Cls.weekday)) {
      // A word of a name is no evidence: `Crime Scene Records`.
      v[F.name] = 1;
      continue;
    }
    if (isExtreme(reading, i, from)) note(F.superlative, K.superlative, i, i + 1);
    if (f === 0) {
      if ((s & CAPITAL) === 0 && isPastForm(reading, i)) past = finite = true;
      if ((s & DIGITS) !== 0 && (s & HYPHENED) === 0) v[F.date] = 1;
      continue;
    }
    if (i > from && (f & DATE) !== 0 && (s & CAPITAL) !== 0) {
      v[F.date] = 1;
      continue;
    }
    const next = i + 1 < to ? entry[i + 1]! : 0, before = i > from ? entry[i - 1]! : 0;
    const nounLike = is(before, Cls.article) || is(before, Cls.possessive) || is(before, Cls.commonAdjective) || (is(before, Cls.preposition) && !is(before, Cls.to));
    if ((f & PAST) !== 0 && !nounLike) past = finite = true;
    if ((f & PRESENT) !== 0 && !nounLike) present = finite = true;
    if ((f & (BE | AUXILIARY)) !== 0) {
      finite = true;
      if ((f & BE) !== 0 && is(next, Cls.article)) v[F.copula] = 1;
      // `The mill is in the old town.`
      if ((f & BE) !== 0 && is(next, Cls.placePreposition) && !isPastAuxiliary(english.words[entry[i]!]!)) v[F.placed] = 1;
      if ((f & AUXILIARY) !== 0 && is(entry[i]!, Cls.have)) {
        if (passive(reading, i + 1, to)) v[F.perfect] = 1;
        else if (is(next, Cls.article) || is(next, Cls.numberWord) || (i + 1 < to && (shape[i + 1]! & NUMBER) !== 0) || (i + 2 < to && (shape[i + 2]! & NUMBER) !== 0)) v[F.owns] = 1;
      }
      if (isPastAuxiliary(english.words[entry[i]!]!)) past = true;
      else present = true;
      if ((f & BE) !== 0 && i + 1 < to && passive(reading, i + 1, to)) v[F.passive] = 1;
    } else if ((f & BASE) !== 0 && !nounLike && !is(before, Cls.to) && i > from) present = finite = true;
    if ((f & NEGATION) !== 0) v[F.negation] = 1;
    if ((f & READER) !== 0 && (s & CAPS) === 0) v[F.reader] = 1;
    if ((f & FIGURE) !== 0 && entry[i] !== ONE) figure(reading, i, to);
    // `a low shot` is play or a picture; `was shot` is none.
    if ((f & CASUALTY) !== 0 && !(nounLike && entry[i] === SHOT)) note(F.casualty, K.casualty, i, i + 1);
    if ((f & CRIME) !== 0) note(F.crime, K.crime, i, i + 1);
    if ((f & JUSTICE) !== 0) note(F.justice, K.accusation, i, i + 1);
    if ((f & WRONG) !== 0) note(F.wrong, K.accusation, i, i + 1);
    if ((f & HARM) !== 0) note(F.harm, K.event, i, i + 1);
    if ((f & CAUSE) !== 0 && !((f & PRESENT) !== 0 && nounLike) && causes(reading, i, next)) note(F.cause, K.cause, i, i + 1);
    if ((f & MOTIVE) !== 0 && !((f & SPORT) !== 0 && !is(before, Cls.article) && !is(before, Cls.possessive)) && (is(next, Cls.to) || is(next, Cls.preposition) || is(entry[i]!, Cls.motiveWord))) note(F.motive, K.motive, i, i + 1);
    if ((f & MIND) !== 0 && (f & (PARTICIPLE | PAST)) !== PARTICIPLE) note(F.mind, K['state of mind'], i, i + 1);
    if ((f & SUPERLATIVE) !== 0) note(F.superlative, K.superlative, i, i + 1);
    if ((f & COMPARISON) !== 0) note(F.comparison, K.comparison, i, i + 1);
    if ((f & PREDICTION) !== 0 && (is(entry[i]!, Cls.modal) || is(next, Cls.to) || english.words[entry[i]!]!.length > 7)) note(F.prediction, K.prediction, i, i + 1);
    if ((f & DIFFICULTY) !== 0) note(F.difficulty, K.statement, i, i + 1);
    if ((f & QUANTITY) !== 0 && entry[i] !== MOST) note(F.quantity, K.number, i, i + 1);
    if ((f & EVENT) !== 0 && (f & (PAST | PARTICIPLE)) !== 0 && !nounLike) note(F.event, K.event, i, i + 1);
    if ((f & RECORD) !== 0 && !nounLike) v[F.record] = 1;
    if ((f & SCHEDULE) !== 0) v[F.schedule] = 1;
    if ((f & SPORT) !== 0) v[F.sport]! += 0.5;
    if ((f & SCENE) !== 0) v[F.scene]! += 0.5;
    if ((f & FINANCE) !== 0) v[F.finance] = 1;
    if ((f & OFFICE) !== 0) v[F.role] = 1;
    if ((f & OFFICE) !== 0 && i > from && holdsOffice(reading, i, from)) v[F.office] = 1;
  }
  const rank = rankIn(reading, from, to);
  if (rank >= 0) note(F.rank, K.superlative, rank, rank + 1);
  v[F.past] = past ? 1 : 0;
  v[F.present] = present && !past ? 1 : 0;
  const around = surroundings(reading, k);
  v[F.sporting] = around.sport > 0.04 ? 1 : 0;
  v[F.staged] = around.scene > 0.03 ? 1 : 0;
  v[F.sport] = Math.min(2, v[F.sport]!);
  v[F.scene] = Math.min(2, v[F.scene]!);
  if (v[F.sport]! + v[F.sporting]! >= 1) for (const f of HEATED) v[f] = 0;
  if (v[F.rank] !== 0) v[F.sport] = v[F.sporting] = v[F.scene] = v[F.staged] = 0;
  if (v[F.passive] !== 0 && v[F.record] !== 0) v[F.onRecord] = 1;
  if (!past && v[F.number] === 0 && v[F.name] === 0) v[F.generic] = 1;
  v[F.long] = Math.min(1, (to - from) / 40);
  v[F.quoted] = inQuotes / (to - from);
  if (is(entry[from]!, Cls.subjectPronoun) || is(entry[from]!, Cls.possessive)) v[F.pronoun] = 1;
  sighting.finite = finite || inQuotes > 0;
  return sighting;
}

/** What is violent or wilful elsewhere is play in a match: attacks, injuries, attempts. */
const HEATED = [F.harm, F.wrong, F.motive, F.casualty, F.difficulty, F.comparison];

/** How thick the words of matches and of shows stand in the paragraph of sentence `k`: 0.04 and more is a match report. */
export function surroundings(reading: Reading, k: number): { readonly sport: number; readonly scene: number } {
  const { sentences, from, to, tokens } = reading, { paragraph } = sentences[k]!;
  if (shared.reading === reading && shared.paragraph === paragraph) return shared;
  const flags = flagsOfEntries();
  let a = k, b = k;
  while (a > 0 && sentences[a - 1]!.paragraph === paragraph) a--;
  while (b + 1 < sentences.length && sentences[b + 1]!.paragraph === paragraph) b++;
  let sport = 0, scene = 0;
  for (let i = from[a]!; i < to[b]!; i++) {
    const f = flags[tokens.entry[i]!]!;
    if ((f & SPORT) !== 0) sport++;
    if ((f & SCENE) !== 0) scene++;
  }
  const words = Math.max(12, to[b]! - from[a]!);
  shared = { reading, paragraph, sport: sport < 2 ? 0 : sport / words, scene: scene < 2 ? 0 : scene / words };
  return shared;
}
/** The paragraph looked at last. */
let shared: { reading: Reading | null; paragraph: number; sport: number; scene: number } = { reading: null, paragraph: -1, sport: 0, scene: 0 };

function note(feature: number, kind: number, from: number, to: number): void {
  sighting.values[feature] = 1;
  sighting.evidence.push(from, to, kind);
}

/** A figure in digits: a date, a clock time, an age or a score is no figure to prove. */
function number(reading: Reading, i: number, from: number, to: number): void {
  const { tokens } = reading, { entry, shape, code, start, end, text } = tokens;
  const before = i > from ? entry[i - 1]! : 0, next = i + 1 < to ? entry[i + 1]! : 0, v = sighting.values;
  const length = end[i]! - start[i]!, first = text.charCodeAt(start[i]!);
  if (i > from && (code[i - 1] === 36 || code[i - 1] === 163 || code[i - 1] === 165 || code[i - 1] === 0x20ac)) return note(F.money, K.money, i - 1, i + 1);
  if (is(next, Cls.moneyWord) || (is(next, Cls.numberWord) && i + 2 < to && is(entry[i + 2]!, Cls.moneyWord))) return note(F.money, K.money, i, is(next, Cls.moneyWord) ? i + 2 : i + 3);
  if (i + 1 < to && code[i + 1] === 37) return note(F.number, K.number, i, i + 2);
  if (is(before, Cls.month) || is(next, Cls.month) || is(next, Cls.clock)) {
    v[F.date] = 1;
    return;
  }
  if (length === 4 && (first === 49 || first === 50)) {
    v[F.date] = 1;
    return;
  }
  if ((i + 2 < to && (shape[i + 1]! & DASH) !== 0 && (shape[i + 2]! & NUMBER) !== 0) || (i - 2 >= from && (shape[i - 1]! & DASH) !== 0 && (shape[i - 2]! & NUMBER) !== 0)) {
    v[F.sport]! += 0.5;
    return;
  }
  // `Daniel Moss, 19, …`
  if (i > from && code[i - 1] === 44 && i + 1 < to && (code[i + 1] === 44 || code[i + 1] === 46) && length <= 2) return;
  if (is(next, Cls.measureWord)) {
    v[F.measure] = 1;
    return;
  }
  note(F.number, K.number, i, i + 1);
}

/** A figure in words. */
function figure(reading: Reading, i: number, to: number): void {
  const { entry } = reading.tokens, next = i + 1 < to ? entry[i + 1]! : 0;
  if (is(next, Cls.moneyWord)) return note(F.money, K.money, i, i + 2);
  if (is(next, Cls.measureWord)) {
    sighting.values[F.measure] = 1;
    return;
  }
  if (i > 0 && (reading.tokens.shape[i - 1]! & NUMBER) !== 0) return;
  note(F.number, K.number, i, i + 1);
}

/** Words inside a quotation that is somebody's speech; a quoted label counts as the writer's own words. */
function inSpeech(reading: Reading, i: number): boolean {
  return reading.quotations[reading.quoted[i]! - 1]?.use === 'speech';
}

const ED = suffixOf('ed');
function suffixOf(ending: string): number {
  return (ending.charCodeAt(0) << 8) ^ ending.charCodeAt(1);
}

/** A word that no list holds and that ends like a past form. */
function isPastForm(reading: Reading, i: number): boolean {
  const { suffix, start, end, entry } = reading.tokens;
  if ((suffix[i]! & 0xffff) !== ED || end[i]! - start[i]! < 5) return false;
  const before = i > 0 ? entry[i - 1]! : 0;
  return !is(before, Cls.article) && !is(before, Cls.possessive) && !is(before, Cls.preposition) && !is(before, Cls.commonAdjective);
}

/** `the most`, `the greenest`: behind the article or a possessive, a word that no list holds and that ends in -est. */
function isExtreme(reading: Reading, i: number, from: number): boolean {
  const { suffix, shape, entry, start, end } = reading.tokens;
  if (i === from || (entry[i - 1] !== THE && !is(entry[i - 1]!, Cls.possessive))) return false;
  if (entry[i] === MOST || entry[i] === LEAST) return true;
  return suffix[i] === EST && entry[i] === 0 && (shape[i]! & (CAPITAL | OPAQUE | HYPHENED)) === 0 && end[i]! - start[i]! > 5;
}
const EST = (101 << 16) ^ (115 << 8) ^ 116;

function isPastAuxiliary(word: string): boolean {
  return word === 'was' || word === 'were' || word === 'had' || word === 'did' || word === 'been' || word.startsWith('wasn') || word.startsWith('weren') || word.startsWith('hadn') || word.startsWith('didn');
}

/** `was` … `founded`, with at most two adverbs between. */
function passive(reading: Reading, from: number, to: number): boolean {
  const { entry, suffix } = reading.tokens;
  for (let i = from; i < Math.min(to, from + 3); i++) {
    const e = entry[i]!;
    if (is(e, Cls.verbParticiple) || (e === 0 && (suffix[i]! & 0xffff) === ED)) return true;
    if (!is(e, Cls.adverb) && !is(e, Cls.negation) && !is(e, Cls.be)) return false;
  }
  return false;
}

/** Words of cause that need a partner: `due to`, `led to`, `as a result`. */
function causes(reading: Reading, i: number, next: number): boolean {
  const word = english.words[reading.tokens.entry[i]!]!;
  if (word === 'over' || word === 'amid') return false;
  if (word === 'due' || word === 'owing' || word === 'thanks' || word === 'led' || word === 'leads' || word === 'lead' || word === 'leading') return is(next, Cls.to);
  if (word === 'bring' || word === 'brings' || word === 'brought' || word === 'drive' || word === 'drives' || word === 'allow' || word === 'allows' || word === 'allowed') return false;
  return true;
}

/** `is the mayor`, `has been governor`, `, president of the club,`. */
function holdsOffice(reading: Reading, i: number, from: number): boolean {
  const { entry } = reading.tokens;
  for (let j = i - 1; j >= Math.max(from, i - 4); j--) {
    if (is(entry[j]!, Cls.be)) return true;
    if (!is(entry[j]!, Cls.article) && !is(entry[j]!, Cls.commonAdjective) && !is(entry[j]!, Cls.ordinal)) return false;
  }
  return false;
}

/** `the first … since`, `for the first time`, `was the third … this year`: a rank among its kind. */
function rankIn(reading: Reading, from: number, to: number): number {
  const { entry } = reading.tokens;
  for (let i = from; i + 1 < to; i++) {
    if (!is(entry[i]!, Cls.ordinal)) continue;
    const word = english.words[entry[i]!]!;
    if (word === 'last' || word === 'next' || word === 'former' || word === 'latter') continue;
    if (english.words[entry[i + 1]!] === 'time') return i;
    for (let j = i + 1; j < Math.min(to, i + 16); j++) {
      const after = english.words[entry[j]!]!;
      if (after === 'since' || after === 'ever') return i;
    }
    if (i - 2 >= from && entry[i - 1] === THE && is(entry[i - 2]!, Cls.be)) return i;
  }
  return -1;
}
