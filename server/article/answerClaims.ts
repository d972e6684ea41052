/** Gives each claim of a block its answer: the attribution that carries it, or none. */
import { CLAIMS, countOf, endOf, type Finds, firstOver, rowOf, SENTENCES, sentenceOf, SOURCED, startOf } from '../prose/finds.ts';
import { contentParts, partEnd, partStart } from '../prose/inferred.ts';
import type { Attribution } from './article.ts';
import { shared } from './overSentences.ts';

/**
 * Fills the answers in. A claim is carried by the attribution whose content shares most with it; else by one whose cue or source stands in its sentence.
 * It is sourced unless all that carries it is `@tk`.
 */
export function answerClaims(finds: Finds, attributions: readonly Attribution[]): void {
  const { numbers } = finds, claims = countOf(finds, CLAIMS);
  if (claims === 0 || attributions.length === 0) return;
  link(attributions, finds);
  for (let i = 0; i < claims; i++) {
    const row = rowOf(finds, CLAIMS, i), attribution = carrier(finds, sentenceOf(finds, i), attributions);
    numbers[row + 2] = attribution;
    if (attribution >= 0 && names(attributions[attribution]!)) numbers[row + 1]! |= SOURCED;
  }
}

/**
 * For each sentence a chain of the attributions of which any part stands in it, so that a block of thousands costs no more than in proportion.
 * `first` and `last` name a sentence's links (0: none), `next` the link behind a link, `whose` its attribution. Good for one block.
 */
const chains = { first: new Int32Array(0), last: new Int32Array(0), next: [0], whose: [-1], links: 1 };

function link(attributions: readonly Attribution[], finds: Finds): void {
  const sentences = countOf(finds, SENTENCES);
  if (chains.first.length < sentences) {
    chains.first = new Int32Array(sentences * 2);
    chains.last = new Int32Array(sentences * 2);
  }
  chains.first.fill(0, 0, sentences);
  chains.links = 1;
  for (let index = 0; index < attributions.length; index++) {
    const one = attributions[index]!;
    for (let part = 0, parts = contentParts(one); part < parts; part++) linkPart(partStart(one, part), partEnd(one, part), index, finds);
    linkPart(one.cueStart, one.cueEnd, index, finds);
    linkPart(one.sourceStart, one.sourceEnd, index, finds);
  }
}

function linkPart(start: number, end: number, index: number, finds: Finds): void {
  const { first, last, next, whose } = chains, sentences = countOf(finds, SENTENCES);
  if (start < 0) return;
  for (let s = firstOver(finds, SENTENCES, start); s < sentences && startOf(finds, SENTENCES, s) < end; s++) {
    if (first[s] !== 0 && whose[last[s]!] === index) continue;
    const added = chains.links++;
    next[added] = 0;
    whose[added] = index;
    if (first[s] === 0) first[s] = added;
    else next[last[s]!] = added;
    last[s] = added;
  }
}

/** -1 for none. */
function carrier(finds: Finds, sentence: number, attributions: readonly Attribution[]): number {
  const start = startOf(finds, SENTENCES, sentence), end = endOf(finds, SENTENCES, sentence);
  let best = -1, most = 0;
  for (let at = chains.first[sentence]!; at !== 0; at = chains.next[at]!) {
    const index = chains.whose[at]!, one = attributions[index]!;
    let common = 0;
    for (let part = 0, parts = contentParts(one); part < parts; part++) common += shared(partStart(one, part), partEnd(one, part), start, end);
    if (common > most || best < 0) {
      best = index;
      most = common;
    }
  }
  return best;
}

function names(attribution: Attribution): boolean {
  return attribution.origin === 'inferred' || attribution.ids.some(id => id !== 'tk');
}
