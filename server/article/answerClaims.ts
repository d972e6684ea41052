/** Gives each claim of a block its answer: the attribution that carries it, or none. */
import type { Claim as ProseClaim } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import type { Attribution } from './article.ts';
import { firstOver } from './overSentences.ts';

/**
 * Fills the answers in. A claim is carried by the attribution whose content shares most with it; else by one whose cue or source stands in its sentence.
 * It is sourced unless all that carries it is `@tk`.
 */
export function answerClaims(claims: readonly ProseClaim[], attributions: readonly Attribution[], sentences: readonly Range[]): void {
  if (claims.length === 0 || attributions.length === 0) return;
  link(attributions, sentences);
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i]!, attribution = carrier(claim, attributions);
    if (attribution < 0) continue;
    claim.attribution = attribution;
    claim.sourced = names(attributions[attribution]!);
  }
}

/**
 * For each sentence a chain of the attributions of which any part stands in it, so that a block of thousands costs no more than in proportion.
 * `first` and `last` name a sentence's links (0: none), `next` the link behind a link, `whose` its attribution. Good for one block.
 */
const chains = { first: new Int32Array(0), last: new Int32Array(0), next: [0], whose: [-1], links: 1 };

function link(attributions: readonly Attribution[], sentences: readonly Range[]): void {
  if (chains.first.length < sentences.length) {
    chains.first = new Int32Array(sentences.length * 2);
    chains.last = new Int32Array(sentences.length * 2);
  }
  chains.first.fill(0, 0, sentences.length);
  chains.links = 1;
  for (let index = 0; index < attributions.length; index++) {
    const { content, cue, source } = attributions[index]!;
    linkParts(content, index, sentences);
    linkParts(cue, index, sentences);
    linkParts(source, index, sentences);
  }
}

function linkParts(parts: readonly Range[], index: number, sentences: readonly Range[]): void {
  const { first, last, next, whose } = chains;
  for (const { start, end } of parts) {
    for (let s = firstOver(sentences, start); s < sentences.length && sentences[s]!.start < end; s++) {
      if (first[s] !== 0 && whose[last[s]!] === index) continue;
      const added = chains.links++;
      next[added] = 0;
      whose[added] = index;
      if (first[s] === 0) first[s] = added;
      else next[last[s]!] = added;
      last[s] = added;
    }
  }
}

/** -1 for none. */
function carrier({ start, end, sentence }: ProseClaim, attributions: readonly Attribution[]): number {
  let best = -1, most = 0;
  for (let at = chains.first[sentence]!; at !== 0; at = chains.next[at]!) {
    const index = chains.whose[at]!;
    let shared = 0;
    for (const part of attributions[index]!.content) shared += Math.max(0, Math.min(part.end, end) - Math.max(part.start, start));
    if (shared > most || best < 0) {
      best = index;
      most = shared;
    }
  }
  return best;
}

function names(attribution: Attribution): boolean {
  return attribution.origin === 'inferred' || attribution.ids.some(id => id !== 'tk');
}
