/** Quick looks into a block: which sentence, quotation or attribution stands at a place. Worked out once for each block, so that a rule costs what it finds, however long the paragraph. */
import type { ArticleBlock, Attribution } from '../article/article.ts';
import { overSentences } from '../article/overSentences.ts';
import { carrierOf, countOf, endOf, firstOver, lineKindOf, paragraphOf, QUOTATIONS, SENTENCES, sentenceOf, startOf, useOf } from '../prose/finds.ts';
import { contentParts, partEnd, partStart } from '../prose/inferred.ts';
import type { Range } from '../range.ts';

/** Index of the sentence that holds the offset, or -1. */
export function sentenceAt(block: ArticleBlock, offset: number): number {
  const at = firstOver(block, SENTENCES, offset);
  return at < countOf(block, SENTENCES) && startOf(block, SENTENCES, at) <= offset ? at : -1;
}

/** Attributions of which any part stands in the sentence. */
export function attributionsIn(block: ArticleBlock, sentence: number): readonly Attribution[] {
  return block.attributions.length === 0 ? NONE : (bySentence(block)[sentence] ?? NONE);
}

/** True where somebody says what the sentence of claim `i` says: a tag, a quotation with a cue, or words that are more than a guess at an attribution and say who. */
export function isAnswered(block: ArticleBlock, i: number): boolean {
  const attribution = carrierOf(block, i);
  // The one that carries the claim stands in its sentence; where there is none, no other does.
  return attribution >= 0 && (isSure(block, block.attributions[attribution]!) || answered(block)[sentenceOf(block, i)] === 1);
}

/** True where attributions outside quotations name a source or have their cue in the paragraph. */
export function isTold(block: ArticleBlock, paragraph: number): boolean {
  return block.attributions.length > 0 && told(block).has(paragraph);
}

/** True where an attribution outside quotations, marked or read from the words, holds the outermost quotation that begins there as what somebody says. */
export function isSaid(block: ArticleBlock, start: number): boolean {
  return block.attributions.length > 0 && said(block).has(start);
}

/** True where the range lies in a quotation, its marks included: these are not the paper's own words. */
export function isQuoted(block: ArticleBlock, { start, end }: Range): boolean {
  return isQuotedAt(block, start, end);
}

export function isQuotedAt(block: ArticleBlock, start: number, end: number): boolean {
  if (countOf(block, QUOTATIONS) === 0) return false;
  const { ends, starts, count } = outerOf(block);
  let low = 0, high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && end <= ends[low - 1]!;
}

/** True in a headline, where there is no room for more than `officials say`. */
export function isHeadline(block: ArticleBlock, { start }: Range): boolean {
  if (block.markup.kind === 'heading') return true;
  const sentence = sentenceAt(block, start);
  return sentence >= 0 && lineKindOf(block, sentence) === 'headline';
}

/** True where somebody who is named or described reports that the source said so: `she said that experts had warned her`. */
export function isHearsay({ attributions }: ArticleBlock, attribution: Attribution): boolean {
  return attribution.in !== null && attributions[attribution.in]!.sourceStart >= 0;
}

const NONE: readonly never[] = [];

/** The block last asked about is remembered: rules ask of one block after another, and a long draft need not keep the answers of all. */
export function remembering<T>(answer: (block: ArticleBlock) => T): (block: ArticleBlock) => T {
  let last: ArticleBlock | null = null, value: T;
  return block => {
    if (last !== block) {
      value = answer(block);
      last = block;
    }
    return value;
  };
}

/** The quotations that stand in no other: their places, and which of the block's they are. Good for one block. */
const outer = { starts: new Int32Array(32), ends: new Int32Array(32), which: new Int32Array(32), count: 0 };

const outerOf = remembering(block => {
  const all = countOf(block, QUOTATIONS);
  if (all > outer.starts.length) for (const list of ['starts', 'ends', 'which'] as const) outer[list] = new Int32Array(all * 2);
  let count = 0, reach = 0;
  for (let i = 0; i < all; i++) {
    const start = startOf(block, QUOTATIONS, i);
    if (start < reach) continue;
    outer.starts[count] = start;
    outer.ends[count] = reach = endOf(block, QUOTATIONS, i);
    outer.which[count++] = i;
  }
  outer.count = count;
  return outer;
});

/** The first of the outermost quotations that ends behind `offset`; their number where none does. */
function firstOuter(block: ArticleBlock, offset: number): number {
  const { ends, count } = outerOf(block);
  let low = 0, high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const bySentence = remembering(block => {
  const lists = new Array<Attribution[] | undefined>(countOf(block, SENTENCES));
  for (const attribution of block.attributions) {
    overParts(block, attribution, sentence => {
      const list = lists[sentence];
      if (!list) lists[sentence] = [attribution];
      else if (list[list.length - 1] !== attribution) list.push(attribution);
    });
  }
  return lists;
});

/** 1 for each sentence of the block in which somebody surely says something. */
let sure = new Uint8Array(64);

const answered = remembering(block => {
  const { attributions } = block, sentences = countOf(block, SENTENCES);
  if (sure.length < sentences) sure = new Uint8Array(sentences * 2);
  sure.fill(0, 0, sentences);
  for (let i = 0; i < attributions.length; i++) if (isSure(block, attributions[i]!)) overParts(block, attributions[i]!, answer);
  return sure;
});

function answer(sentence: number): void {
  sure[sentence] = 1;
}

/** The paragraphs in which somebody is named or has a cue; most blocks are one. */
const told = remembering((block): ReadonlySet<number> => {
  const { attributions } = block, last = paragraphOf(block, countOf(block, SENTENCES) - 1);
  const tellers = attributions.filter(attribution => (attribution.sourceStart >= 0 || attribution.cueStart >= 0) && !isInner(block, attribution));
  if (tellers.length === 0) return NOWHERE;
  if (last === 0) return FIRST;
  const paragraphs = new Set<number>();
  const tell = (sentence: number): void => {
    paragraphs.add(paragraphOf(block, sentence));
  };
  for (const { sourceStart, sourceEnd, cueStart, cueEnd } of tellers) {
    overSentences(block, sourceStart, sourceEnd, tell);
    overSentences(block, cueStart, cueEnd, tell);
  }
  return paragraphs;
});

const NOWHERE: ReadonlySet<number> = new Set();
const FIRST: ReadonlySet<number> = new Set([0]);

/** Where the quotations that somebody speaks begin. */
const said = remembering((block): ReadonlySet<number> => {
  if (countOf(block, QUOTATIONS) === 0) return NOWHERE;
  const begins = new Set<number>(), { starts, count } = outerOf(block);
  for (const attribution of block.attributions) {
    if (isInner(block, attribution)) continue;
    for (let part = 0; part < contentParts(attribution); part++) {
      for (let q = firstOuter(block, partStart(attribution, part)); q < count && starts[q]! < partEnd(attribution, part); q++) begins.add(starts[q]!);
    }
  }
  return begins;
});

function overParts(block: ArticleBlock, attribution: Attribution, visit: (sentence: number) => void): void {
  for (let part = 0, parts = contentParts(attribution); part < parts; part++) overSentences(block, partStart(attribution, part), partEnd(attribution, part), visit);
  overSentences(block, attribution.sourceStart, attribution.sourceEnd, visit);
  overSentences(block, attribution.cueStart, attribution.cueEnd, visit);
}

/** Less sure than this, an attribution read from the words is as likely none. */
const SURE = 0.5;
/** With a name for the source a little less does: of the sentences of PolNeAR's training part between the two, four in five are attributed. */
const SURE_OF_NAMED = 0.4;

function isSure(block: ArticleBlock, attribution: Attribution): boolean {
  const { certainty, sourceStart, speaker, continues } = attribution;
  if (certainty === null) return true;
  // `reportedly`, `was charged with`: somebody says so, and nobody says who.
  if (sourceStart < 0 && !continues) return false;
  return certainty >= (speaker?.naming === 'named' ? SURE_OF_NAMED : SURE) || (countOf(block, QUOTATIONS) > 0 && holdsSpeech(block, attribution));
}

function holdsSpeech(block: ArticleBlock, attribution: Attribution): boolean {
  const { starts, which, count } = outerOf(block);
  for (let part = 0, parts = contentParts(attribution); part < parts; part++) {
    for (let q = firstOuter(block, partStart(attribution, part)); q < count && starts[q]! < partEnd(attribution, part); q++) if (useOf(block, which[q]!) === 'speech') return true;
  }
  return false;
}

/** Somebody quoted within a quotation (`we were told`) is not its speaker. */
function isInner(block: ArticleBlock, { origin, sourceStart, sourceEnd, cueStart, cueEnd }: Attribution): boolean {
  if (origin === 'marked' || countOf(block, QUOTATIONS) === 0 || (sourceStart < 0 && cueStart < 0)) return false;
  return (sourceStart < 0 || isQuotedAt(block, sourceStart, sourceEnd)) && (cueStart < 0 || isQuotedAt(block, cueStart, cueEnd));
}
