/** Gives each claim of a block its answer: the attribution that carries it, or none. */
import type { Claim as ProseClaim } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import type { Attribution, Claim } from './article.ts';
import { overlap, overSentences } from './overSentences.ts';

/**
 * A claim is carried by the attribution whose content shares most with it; else by one whose cue or source stands in its sentence.
 * It is sourced unless all that carries it is `@tk`.
 */
export function answerClaims(claims: readonly ProseClaim[], attributions: readonly Attribution[], sentences: readonly Range[]): readonly Claim[] {
  if (claims.length === 0) return [];
  const bySentence = new Map<number, number[]>();
  attributions.forEach((attribution, index) => {
    const note = (sentence: number) => {
      const list = bySentence.get(sentence);
      if (!list) bySentence.set(sentence, [index]);
      else if (list[list.length - 1] !== index) list.push(index);
    };
    for (const part of [...attribution.content, ...attribution.cue, ...attribution.source]) overSentences(sentences, part, note);
  });
  return claims.map(claim => {
    const attribution = carrier(claim, bySentence.get(claim.sentence) ?? [], attributions);
    return { attribution, sourced: attribution !== null && names(attributions[attribution]!), ...claim };
  });
}

function carrier(claim: ProseClaim, candidates: readonly number[], attributions: readonly Attribution[]): number | null {
  let best: number | null = null, most = 0;
  for (const index of candidates) {
    const shared = attributions[index]!.content.reduce((sum, part) => sum + overlap(part, claim), 0);
    if (shared > most || best === null) {
      best = index;
      most = shared;
    }
  }
  return best;
}

function names(attribution: Attribution): boolean {
  return attribution.origin === 'inferred' || attribution.ids.some(id => id !== 'tk');
}
