/** Gives each claim of a block its answer: the attribution that carries it, or none. */
import type { Claim as ProseClaim } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import type { Attribution, Claim } from './article.ts';
import { overSentences } from './overSentences.ts';

/**
 * A claim is carried by the attribution whose content shares most with it; else by one whose cue or source stands in its sentence.
 * It is sourced unless all that carries it is `@tk`.
 */
export function answerClaims(claims: readonly ProseClaim[], attributions: readonly Attribution[], sentences: readonly Range[]): readonly Claim[] {
  if (claims.length === 0) return NONE;
  const bySentence = attributions.length > 0 ? attributionsBySentence(attributions, sentences) : NONE;
  return claims.map(({ start, end, sentence, severity, certainty, evidence }) => {
    const attribution = carrier(start, end, bySentence[sentence] ?? NONE, attributions);
    return { attribution, sourced: attribution !== null && names(attributions[attribution]!), start, end, sentence, severity, certainty, evidence };
  });
}

const NONE: readonly never[] = [];

/** For each sentence the indexes of the attributions of which any part stands in it. */
function attributionsBySentence(attributions: readonly Attribution[], sentences: readonly Range[]): readonly (readonly number[])[] {
  const bySentence: number[][] = sentences.map(() => []);
  attributions.forEach(({ content, cue, source }, index) => {
    const note = (sentence: number): void => {
      const list = bySentence[sentence]!;
      if (list[list.length - 1] !== index) list.push(index);
    };
    for (const part of content) overSentences(sentences, part, note);
    for (const part of cue) overSentences(sentences, part, note);
    for (const part of source) overSentences(sentences, part, note);
  });
  return bySentence;
}

function carrier(start: number, end: number, candidates: readonly number[], attributions: readonly Attribution[]): number | null {
  let best: number | null = null, most = 0;
  for (const index of candidates) {
    let shared = 0;
    for (const part of attributions[index]!.content) shared += Math.max(0, Math.min(part.end, end) - Math.max(part.start, start));
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
