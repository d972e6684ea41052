/** Quick looks into a block: which sentence, quotation or attribution stands at a place. Worked out once for each block, so that a rule costs what it finds, however long the paragraph. */
import type { ArticleBlock, Attribution } from '../article/article.ts';
import { overSentences } from '../article/overSentences.ts';
import type { Quotation, Sentence } from '../prose/prose.ts';
import type { Range } from '../range.ts';

/** Index of the sentence that holds the offset, or -1. */
export function sentenceAt({ sentences }: ArticleBlock, offset: number): number {
  let found = -1;
  overSentences(sentences, { start: offset, end: offset + 1 }, i => (found = i));
  return found;
}

/** Attributions of which any part stands in the sentence. */
export function attributionsIn(block: ArticleBlock, sentence: number): readonly Attribution[] {
  return block.attributions.length === 0 ? NONE : (looksOf(block).bySentence[sentence] ?? NONE);
}

/** True where attributions outside quotations name a source or have their cue in the paragraph. */
export function isTold(block: ArticleBlock, { paragraph }: Sentence): boolean {
  return looksOf(block).told.has(paragraph);
}

/** The outermost quotations that share a character with the range. */
export function quotationsOver(block: ArticleBlock, range: Range): readonly Quotation[] {
  if (block.quotations.length === 0) return NONE;
  const outer = outerOf(block), found: Quotation[] = [];
  overSentences(outer, range, i => found.push(outer[i]!));
  return found;
}

/** True where the range lies in a quotation, its marks included: these are not the paper's own words. */
export function isQuoted(block: ArticleBlock, { start, end }: Range): boolean {
  if (block.quotations.length === 0) return false;
  const outer = outerOf(block);
  let low = 0, high = outer.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (outer[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && end <= outer[low - 1]!.end;
}

/** True in a headline, where there is no room for more than `officials say`. */
export function isHeadline(block: ArticleBlock, { start }: Range): boolean {
  return block.markup.kind === 'heading' || block.sentences[sentenceAt(block, start)]?.kind === 'headline';
}

const NONE: readonly never[] = [];

/** The quotations that stand in no other. */
function outerOf(block: ArticleBlock): readonly Quotation[] {
  if (outermost?.block === block) return outermost.outer;
  const outer: Quotation[] = [];
  for (const q of block.quotations) if (q.start >= (outer[outer.length - 1]?.end ?? 0)) outer.push(q);
  outermost = { block, outer };
  return outer;
}

interface Looks {
  readonly bySentence: readonly (readonly Attribution[] | undefined)[];
  readonly told: ReadonlySet<number>;
}

/** The block last asked about: rules ask of one block after another, and a long draft need not keep the answers of all. */
let latest: { readonly block: ArticleBlock; readonly looks: Looks } | null = null;
let outermost: { readonly block: ArticleBlock; readonly outer: readonly Quotation[] } | null = null;

function looksOf(block: ArticleBlock): Looks {
  if (latest?.block === block) return latest.looks;
  const bySentence = new Array<Attribution[] | undefined>(block.sentences.length), told = new Set<number>();
  for (const attribution of block.attributions) note(block, attribution, bySentence, told);
  latest = { block, looks: { bySentence, told } };
  return latest.looks;
}

function note(block: ArticleBlock, attribution: Attribution, bySentence: (Attribution[] | undefined)[], told: Set<number>): void {
  const { source, cue, content } = attribution, inner = isInner(block, attribution);
  const add = (sentence: number): void => {
    const list = bySentence[sentence];
    if (!list) bySentence[sentence] = [attribution];
    else if (list[list.length - 1] !== attribution) list.push(attribution);
  };
  for (const part of content) overSentences(block.sentences, part, add);
  const tell = (sentence: number): void => {
    add(sentence);
    if (!inner) told.add(block.sentences[sentence]!.paragraph);
  };
  for (const part of source) overSentences(block.sentences, part, tell);
  for (const part of cue) overSentences(block.sentences, part, tell);
}

/** Somebody quoted within a quotation (`we were told`) is not its speaker. */
export function isInner(block: ArticleBlock, { tag, source, cue }: Attribution): boolean {
  if (tag !== null || block.quotations.length === 0 || source.length + cue.length === 0) return false;
  return source.every(range => isQuoted(block, range)) && cue.every(range => isQuoted(block, range));
}
