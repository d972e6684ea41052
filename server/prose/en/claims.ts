/** Finds the sentences that assert something checkable, and how much it would matter if they were wrong. Who says so is left to the attributions. */
import { SENTENCE, SERIOUS, SURE_AT, WIDTH_AT } from '../finds.ts';
import type { Inferred } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { addRow, claimRows, evidenceRows } from '../rows.ts';
import { assertsNothing } from './claimGuards.ts';
import { isAct, isDeliberate } from './claimActs.ts';
import { isBlamed } from './claimBlame.ts';
import { F, K, type Sighting } from './claimFeatures.ts';
import { speakingIn, standsBeside } from './claimBeside.ts';
import { suitsPiece } from './claimPieces.ts';
import { sight } from './claimSight.ts';
import { isSumAtIssue } from './claimSums.ts';
import { hashOf } from '../lexicon.ts';
import { DIGITS, NUMBER, WORD } from '../tokens.ts';
import { Cls, is } from './english.ts';
import { weights } from './lexicon/claimWeights.ts';

/** Below it an editor would most likely let the sentence stand: common knowledge, scene, routine. */
export const ASKED = 0.5;

/** `certainty` is the chance that a standards editor asks how we know. Adds rows of claims and of their evidence. */
export function findClaims(reading: Reading, attributions: readonly Inferred[]): void {
  const { sentences, line } = reading;
  let speaking: ReadonlySet<number> | null = null;
  for (let k = 0; k < sentences; k++) {
    if (line[k] !== SENTENCE) continue;
    const seen = sight(reading, k);
    if (!seen.finite) continue;
    const sum = weightOf(seen.values);
    if (sum < FLOOR) continue;
    const thousandths = Math.round(1000 / (1 + Math.exp(-sum))), certainty = thousandths / 1000;
    if (certainty < ASKED || assertsNothing(reading, k, seen.roles)) continue;
    const bare = seen.noted === 0 && isBare(reading, k), grave = weighsMuch(reading, k, seen, certainty);
    if ((bare && !grave) || suitsPiece(reading, k, seen, grave) || (seen.values[F.mind]! + seen.values[F.motive]! + seen.values[F.prediction]! > 0 && !grave && standsBeside(reading, k, seen, speaking ??= speakingIn(reading, attributions)))) continue;
    addRow(claimRows, k, (grave ? SERIOUS : 0) | (thousandths << SURE_AT), -1, evidenceRows.used >> WIDTH_AT);
    addEvidence(reading, k, seen);
  }
}

/** `The vote is binding.`: few words, none of them evidence, and no figure. */
function isBare({ tokens: { shape }, from, to }: Reading, k: number): boolean {
  if (to[k]! - from[k]! > BARE) return false;
  for (let i = from[k]!; i < to[k]!; i++) if ((shape[i]! & (NUMBER | DIGITS)) !== 0) return false;
  return true;
}
const BARE = 10;

/** Below it a certainty is below `ASKED`, however it is rounded. */
const FLOOR = -0.01;

function weightOf(values: Float64Array): number {
  // Four sums at once: none waits for the one before. The vector's length is a multiple of four.
  const factors = WEIGHTS;
  let a = 0, b = 0, c = 0, d = 0;
  for (let i = 0; i < factors.length; i += 4) {
    a += values[i]! * factors[i]!;
    b += values[i + 1]! * factors[i + 1]!;
    c += values[i + 2]! * factors[i + 2]!;
    d += values[i + 3]! * factors[i + 3]!;
  }
  return a + b + (c + d);
}

const WEIGHTS = Float64Array.from(weights);

/** A warning wants both: what makes it grave, and little doubt that it is a claim, which words that blame somebody leave in any case. Call it before `addEvidence`: words that accuse nobody are struck from the evidence. */
export function weighsMuch(reading: Reading, k: number, seen: Sighting, certainty: number): boolean {
  const tried = seen.values[F.justice] !== 0 && isBeforeCourt(reading, k), accused = accuses(reading, k, seen, tried);
  if (!accused && isBlamed(reading, k, seen)) return true;
  return certainty >= GRAVE && (accused || (seen.values[F.money] !== 0 && seen.values[F.reader] === 0 && !tried && isSumAtIssue(reading, k, seen)));
}
export const GRAVE = 0.6;

/** Somebody did, suffered or is charged with something; a theft that is no more than the topic accuses nobody. What a court did in public accuses nobody either, where the sentence says which court. */
function accuses(reading: Reading, k: number, { values, evidence, noted }: Sighting, tried: boolean): boolean {
  const from = reading.from[k]!, to = reading.to[k]!;
  let accused = false;
  for (let i = 0; i < noted; i += 3) {
    const kind = evidence[i + 2]!;
    if (kind === K.motive) accused ||= values[F.past] !== 0 && values[F.reader] === 0 && isDeliberate(reading, evidence[i]!);
    if (kind !== K.casualty && kind !== K.crime && kind !== K.accusation) continue;
    if (!isAct(reading, evidence[i]!, from, to)) evidence[i + 2] = TOPIC;
    else accused ||= kind === K.casualty ? values[F.casualty] !== 0 : kind === K.crime ? values[F.crime] !== 0 && !tried : values[F.wrong] !== 0 || (values[F.justice] !== 0 && !tried);
  }
  return accused;
}
/** In place of a kind of evidence: none. */
const TOPIC = -1;

/** `was jailed after a jury found him guilty`, `was sentenced by Judge Moss`: what a court did in public, and the sentence says which court. */
function isBeforeCourt({ tokens, from, to }: Reading, k: number): boolean {
  const { entry, hash, shape } = tokens;
  let sentenced = false, dated = false;
  for (let i = from[k]!; i < to[k]!; i++) {
    sentenced ||= SENTENCED.has(hash[i]!);
    dated ||= is(entry[i]!, Cls.weekday);
  }
  // `was jailed for nine years on Thursday`
  if (sentenced && dated) return true;
  for (let i = from[k]! + 1; i < to[k]!; i++) {
    if (!BENCH.has(hash[i]!)) continue;
    // `A jury acquitted`, behind a dateline, too
    if (is(entry[i - 1]!, Cls.article) && (i - 1 === from[k]! || (shape[i - 2]! & WORD) === 0)) return true;
    for (let j = i - 1; j > from[k]! && j >= i - 5; j--) if (is(entry[j]!, Cls.preposition) || is(entry[j]!, Cls.subordinator) || is(entry[j]!, Cls.by)) return true;
  }
  return false;
}
const SENTENCED: ReadonlySet<number> = new Set(['jailed', 'sentenced', 'imprisoned'].map(hashOf));
const BENCH: ReadonlySet<number> = new Set(['court', 'judge', 'judges', 'jury', 'jurors', 'magistrate', 'magistrates', 'tribunal'].map(hashOf));

function addEvidence({ tokens: { start, end }, from: firsts, to }: Reading, k: number, { evidence, noted }: Sighting): void {
  // Topics, and a stretch that goes on with the last of its kind, are passed over.
  let last = -1, reach = 0;
  for (let i = 0; i < noted; i += 3) {
    const from = start[evidence[i]!]!, kind = evidence[i + 2]!;
    if (kind === TOPIC || (kind === last && reach > from)) continue;
    last = kind;
    reach = end[evidence[i + 1]! - 1]!;
    addRow(evidenceRows, from, reach, kind, 0);
  }
  if (last < 0) addRow(evidenceRows, start[firsts[k]!]!, end[to[k]! - 1]!, K.statement, 0);
}
