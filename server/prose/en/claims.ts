/** Finds the sentences that assert something checkable, and how much it would matter if they were wrong. Who says so is left to the attributions. */
import { fraction, sharesFractions } from '../../fraction.ts';
import type { Claim, ClaimEvidence, Evidence, Inferred } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { assertsNothing } from './claimGuards.ts';
import { isAct, isDeliberate } from './claimActs.ts';
import { isBlamed } from './claimBlame.ts';
import { F, K, KINDS, type Sighting } from './claimFeatures.ts';
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

/** `certainty` is the chance that a standards editor asks how we know. Sentences at or above `least` are given back. */
export function findClaims(reading: Reading, attributions: readonly Inferred[], least: number = ASKED): readonly Claim[] {
  const { sentences } = reading, claims: Claim[] = [];
  let speaking: ReadonlySet<number> | null = null;
  for (let k = 0; k < sentences.length; k++) {
    const { start, end, kind } = sentences[k]!;
    if (kind !== 'sentence') continue;
    const seen = sight(reading, k);
    if (!seen.finite) continue;
    const sum = weightOf(seen.values);
    if (sum < FLOOR && least >= ASKED) continue;
    const certainty = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
    if (certainty < least || assertsNothing(reading, k, seen.roles)) continue;
    const bare = seen.noted === 0 && isBare(reading, k), grave = weighsMuch(reading, k, seen, certainty);
    if ((bare && !grave) || suitsPiece(reading, k, seen, grave) || (seen.values[F.mind]! + seen.values[F.motive]! + seen.values[F.prediction]! > 0 && !grave && standsBeside(reading, k, seen, speaking ??= speakingIn(reading, attributions)))) continue;
    claims.push({ attribution: null, sourced: false, start, end, sentence: k, severity: grave ? 'serious' : 'normal', certainty: fraction(certainty), evidence: evidenceOf(reading, k, seen) });
  }
  // A copy has no room to grow.
  return claims.length > 0 ? claims.slice() : NONE;
}

const NONE: readonly never[] = [];

sharesFractions((certainty): Claim => ({ attribution: null, sourced: false, start: 0, end: 0, sentence: 0, severity: 'normal', certainty, evidence: NONE }));

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

/** A warning wants both: what makes it grave, and little doubt that it is a claim, which words that blame somebody leave in any case. Call it before `evidenceOf`: words that accuse nobody are struck from the evidence. */
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

function evidenceOf(reading: Reading, k: number, { evidence, noted }: Sighting): readonly Evidence[] {
  const { start, end } = reading.tokens;
  // Topics, and a stretch that goes on with the last of its kind, are passed over.
  let kept = 0;
  for (let i = 0; i < noted; i += 3) {
    if (evidence[i + 2] === TOPIC) continue;
    if (kept > 0 && evidence[kept - 1] === evidence[i + 2] && end[evidence[kept - 2]! - 1]! > start[evidence[i]!]!) continue;
    evidence[kept] = evidence[i]!;
    evidence[kept + 1] = evidence[i + 1]!;
    evidence[kept + 2] = evidence[i + 2]!;
    kept += 3;
  }
  if (kept === 0) return [{ start: reading.sentences[k]!.start, end: reading.sentences[k]!.end, kind: 'statement' satisfies ClaimEvidence }];
  // Made at its length: a list that has grown holds room for a dozen more as long as the draft is open.
  const found = new Array<Evidence>(kept / 3);
  for (let i = 0, n = 0; i < kept; i += 3) found[n++] = { start: start[evidence[i]!]!, end: end[evidence[i + 1]! - 1]!, kind: KINDS[evidence[i + 2]!]! };
  return found;
}
