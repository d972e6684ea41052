/** Finds the sentences that assert something checkable. */
import type { Claim, Inferred } from '../prose.ts';
import { NUMBER } from '../tokens.ts';
import type { Reading } from '../reading.ts';

export function findClaims(reading: Reading, _attributions: readonly Inferred[]): readonly Claim[] {
  const { sentences, from, to, tokens } = reading, claims: Claim[] = [];
  sentences.forEach((sentence, k) => {
    if (sentence.kind !== 'sentence') return;
    for (let i = from[k]!; i < to[k]!; i++) {
      if ((tokens.shape[i]! & NUMBER) === 0) continue;
      claims.push({ start: sentence.start, end: sentence.end, sentence: k, severity: 'normal', certainty: 0.5, evidence: [{ kind: 'number', start: tokens.start[i]!, end: tokens.end[i]! }] });
      return;
    }
  });
  return claims;
}
