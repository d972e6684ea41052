/** The features of a sentence that may assert something, by name, and the vector they are noted in. What is noted is left to claimSight.ts, how it is weighed to claims.ts. */
import { EVIDENCE_KINDS } from '../finds.ts';
import type { ClaimEvidence } from '../prose.ts';

/** Names of the features, in the order of the vector; a multiple of four, as claims.ts adds them up. */
export const FEATURES = [
  'always', 'past', 'present', 'number', 'money', 'casualty', 'crime', 'justice', 'wrong', 'harm', 'cause', 'motive', 'mind', 'superlative', 'comparison', 'prediction',
  'difficulty', 'quantity', 'event', 'record', 'schedule', 'sport', 'scene', 'copula', 'passive', 'negation', 'date', 'name', 'long', 'reader', 'quoted', 'pronoun',
  'measure', 'finance', 'office', 'role', 'rank', 'onRecord', 'perfect', 'owns', 'sporting', 'staged', 'generic', 'placed',
] as const;
export type Feature = (typeof FEATURES)[number];

/** The features of one sentence; reused from sentence to sentence. */
export interface Sighting {
  readonly values: Float64Array;
  /** Token ranges with what they are evidence of, [from, to, kind] flattened, and how many numbers of the array are in use. */
  evidence: Int32Array;
  noted: number;
  /** All roles of the sentence's words as one (claimFlags.ts), those of quotations too. */
  roles: number;
  finite: boolean;
}

export const K = Object.fromEntries(EVIDENCE_KINDS.map((kind, i) => [kind, i])) as Record<ClaimEvidence, number>;
export const F = Object.fromEntries(FEATURES.map((feature, i) => [feature, i])) as Record<Feature, number>;

/** The one sentence looked at. */
export const sighting: Sighting = { values: new Float64Array(FEATURES.length), evidence: new Int32Array(96), noted: 0, roles: 0, finite: false };

/** Sets a feature, with the tokens [from, to) that show it. */
export function note(feature: number, kind: number, from: number, to: number): void {
  const { evidence, noted } = sighting;
  sighting.values[feature] = 1;
  if (noted + 3 > evidence.length) {
    sighting.evidence = new Int32Array(evidence.length * 2);
    sighting.evidence.set(evidence);
  }
  sighting.evidence[noted] = from;
  sighting.evidence[noted + 1] = to;
  sighting.evidence[noted + 2] = kind;
  sighting.noted = noted + 3;
}
