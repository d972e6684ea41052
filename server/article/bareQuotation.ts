/** A paragraph that is nothing but a quotation, and says nobody's name, goes on with who spoke in the paragraph before, or was the only one named there. Quotations behind a quotation are left to prose. */
import type { Block } from '../markup/syntax.ts';
import { countOf, endOf, type Finds, isNested, nameKindOf, NAMES, QUOTATIONS, SENTENCES, startOf, useOf } from '../prose/finds.ts';
import type { Piece, ProseState, Speaker } from '../prose/prose.ts';
import { contentParts, CONTINUES, Inferred, partEnd, traitsOf } from '../prose/inferred.ts';
import { startOfProse } from '../prose/readProse.ts';
import type { Attribution } from './article.ts';
import { nameOf } from './nameOf.ts';

/** What a block takes over from the one before it. Flat; compared field by field. */
export interface BlockState extends ProseState {
  /** Who a bare quotation would go on with: who spoke last, the only person named, or nobody. */
  readonly before: 'nobody' | 'spoke' | 'named';
}

/** The states between quotations: met at nearly every paragraph, so that most blocks of a draft share one. */
const CLOSED: Readonly<Record<Piece, readonly BlockState[]>> = { news: closed('news'), accounts: closed('accounts'), life: closed('life'), opinion: closed('opinion'), review: closed('review') };

function closed(piece: Piece): readonly BlockState[] {
  return (['nobody', 'spoke', 'named'] as const).flatMap(before => [0, 1, 2, 3].map(i => ({ openQuotation: '', speakerInForce: (i & 1) !== 0, begun: (i & 2) !== 0, piece, before })));
}

export function stateOf({ openQuotation, speakerInForce, begun, piece }: ProseState, before: BlockState['before']): BlockState {
  if (openQuotation !== '') return { openQuotation, speakerInForce, begun, piece, before };
  return CLOSED[piece][(before === 'nobody' ? 0 : before === 'spoke' ? 4 : 8) + (speakerInForce ? 1 : 0) + (begun ? 2 : 0)]!;
}

export const startOfBlocks: BlockState = stateOf(startOfProse, 'nobody');

/** Of a speaker who is named, or spoke, a paragraph earlier: the speaker is mostly right, and mostly is not always. */
const SPOKE = 0.7, NAMED = 0.55;
/** Fewest characters: a shorter one is a label or a title. */
const SPEECH = 24;

/** The attribution of a block without any, if all of it is a quotation; null else. */
export function bareQuotation({ kind }: Block, { before }: BlockState, finds: Finds): Inferred | null {
  const quotations = countOf(finds, QUOTATIONS), sentences = countOf(finds, SENTENCES);
  if (before === 'nobody' || quotations === 0 || kind !== 'paragraph') return null;
  const content: number[] = [];
  let at = 0, length = 0;
  for (let q = 0; q < quotations; q++) {
    if (isNested(finds, q)) continue;
    if (useOf(finds, q) !== 'speech') return null;
    const start = startOf(finds, QUOTATIONS, q), end = endOf(finds, QUOTATIONS, q);
    // Between quotations, and behind the last, stands no word.
    while (at < sentences && startOf(finds, SENTENCES, at) >= start && startOf(finds, SENTENCES, at) < end) if (endOf(finds, SENTENCES, at++) > end + 1) return null;
    content.push(start, end);
    length += end - start;
  }
  if (at < sentences || length < SPEECH) return null;
  const [start, end, ...further] = content as [number, number, ...number[]], spoke = before === 'spoke';
  return new Inferred(-1, -1, -1, -1, start, end, further.length === 0 ? NONE : further, traitsOf(spoke ? SPOKE : NAMED, 'direct', spoke ? CONTINUES : 0), '', spoke ? WHO_SPOKE : WHO_WAS_NAMED, spoke ? null : personBefore);
}

const WHO_SPOKE: readonly string[] = ['quotation', 'who spoke in the paragraph before'], WHO_WAS_NAMED: readonly string[] = ['quotation', 'the only person named in the paragraph before'];
const NONE: readonly never[] = [];

/** Stands for the person named in the paragraph before, as `he` would. */
const personBefore: Speaker = { naming: 'named', kind: 'person', refersBack: true, anonymous: false, count: 1, head: 'he', words: '', reason: null, knows: null, parts: NONE };

/** What the block leaves behind for a bare quotation: somebody spoke in its last sentence, or one person is named outside of quotations. */
export function behind(markup: Block, finds: Finds, attributions: readonly Attribution[]): BlockState['before'] {
  const sentences = countOf(finds, SENTENCES);
  if (markup.kind !== 'paragraph' || markup.spans.length > 0 || sentences === 0) return 'nobody';
  if (attributions.length > 0) {
    const last = attributions[attributions.length - 1]!, start = startOf(finds, SENTENCES, sentences - 1);
    const spoke = !last.negative && last.in === null && (last.sourceStart >= 0 || last.continues);
    return spoke && (partEnd(last, Math.max(0, contentParts(last) - 1)) > start || last.cueEnd > start || last.sourceEnd > start) ? 'spoke' : 'nobody';
  }
  const names = countOf(finds, NAMES), quotations = countOf(finds, QUOTATIONS);
  let person = -1, q = 0, quoted = 0;
  for (let n = 0; n < names; n++) {
    // Names and quotations ascend: those that begin before the name ends are passed once.
    for (; q < quotations && startOf(finds, QUOTATIONS, q) < endOf(finds, NAMES, n); q++) quoted = Math.max(quoted, endOf(finds, QUOTATIONS, q));
    if (nameKindOf(finds, n) !== 'person' || quoted > startOf(finds, NAMES, n)) continue;
    if (person < 0) person = n;
    else if (!nameOf(finds, markup, person).endsWith(nameOf(finds, markup, n))) return 'nobody';
  }
  return person < 0 ? 'nobody' : 'named';
}
