/** One block, read: its prose analysed and laid back onto the source text, marked and inferred attributions made one, every claim given its answer. The ledger is left to linkBlock.ts. */
import { toProjected, toSource } from '../markup/projection.ts';
import type { Block, Projection } from '../markup/syntax.ts';
import { CONTENT_AT, countOf, EVIDENCE, type Finds, NAMES, noFinds, QUOTATIONS, rowOf, SENTENCES } from '../prose/finds.ts';
import type { Inferred, Model, Prose, ProseState, Speaker } from '../prose/prose.ts';
import { readProse } from '../prose/readProse.ts';
import type { Pages } from '../prose/rows.ts';
import type { Range } from '../range.ts';
import { answerClaims } from './answerClaims.ts';
import type { ArticleBlock } from './article.ts';
import { bareQuotation, behind, type BlockState, stateOf } from './bareQuotation.ts';
import { BlockReading } from './blockReading.ts';
import { joinAttributions } from './joinAttributions.ts';

/** A pure function of the block, the state before it and the learned weights (null: rules alone). Its numbers are kept on `pages`. */
export function readBlock(markup: Block, entry: BlockState, model: Model | null, pages: Pages): ArticleBlock {
  const { text } = markup.prose;
  if (text === '' && markup.spans.length === 0) return silence(markup, entry);
  const prose = text === '' ? silent(entry) : readProse(text, entry, { opaque: opaqueIn(markup), heading: markup.kind === 'heading', model }, pages);
  const { finds } = prose;
  layBack(finds, markup.prose);
  const said = joinAttributions(markup.spans, inferredIn(markup.prose, prose.attributions), finds);
  const bare = said.length > 0 ? null : bareQuotation(markup, entry, finds);
  const attributions = bare ? [bare] : said;
  answerClaims(finds, attributions);
  const exit = stateOf(prose.exit, bare ? entry.before : behind(markup, finds, attributions));
  // As an empty ledger leaves it: most drafts and most blocks have nothing to link.
  return new BlockReading(markup, entry, exit, finds, prose.hints, attributions, attributions, null);
}

const NONE: readonly never[] = [];

function silent(entry: ProseState): Prose {
  return { finds: noFinds, attributions: NONE, hints: 0, exit: entry };
}

/** The reading of a block without prose. Half the blocks of a text are the one blank line: made once for each state they are met in. */
function silence(markup: Block, entry: BlockState): ArticleBlock {
  const isBlank = markup.kind === 'blank';
  if (isBlank) for (let i = 0; i < blanks.length; i++) if (blanks[i]!.entry === entry && blanks[i]!.markup === markup) return blanks[i]!;
  const reading = new BlockReading(markup, entry, entry, noFinds, 0, NONE, NONE, null);
  if (isBlank) {
    // Between quotations there are a dozen states.
    if (blanks.length === 12) blanks.length = 0;
    blanks.push(reading);
  }
  return reading;
}

/** The blank lines read last, one of each state. */
const blanks: ArticleBlock[] = [];

/** Inline code and URLs, which prose takes as one word: offsets in the prose text. */
export function opaqueIn(markup: Block): readonly Range[] {
  if (markup.inert.length === 0) return NONE;
  const ranges: Range[] = [];
  for (const inert of markup.inert) {
    if (inert.what !== 'code' && inert.what !== 'url') continue;
    const start = toProjected(markup.prose, inert.start), end = toProjected(markup.prose, inert.end);
    if (end > start) ranges.push({ start, end });
  }
  return ranges;
}

function laid(projection: Projection, range: Range): Range {
  return { start: toSource(projection, range.start, 'start'), end: toSource(projection, range.end, 'end') };
}

/** Lays what was found in the prose back onto the source: nobody else has its numbers yet. */
function layBack(finds: Finds, projection: Projection): void {
  if (projection.cuts.length === 0) return;
  const { numbers } = finds;
  for (let q = countOf(finds, QUOTATIONS) - 1; q >= 0; q--) {
    const row = rowOf(finds, QUOTATIONS, q), start = numbers[row]!, content = start + (numbers[row + 2]! >> CONTENT_AT);
    const gap = toSource(projection, content, 'start') - toSource(projection, start, 'start');
    numbers[row + 2] = (numbers[row + 2]! & ~(-1 << CONTENT_AT)) | (gap << CONTENT_AT);
    numbers[row + 3] = toSource(projection, numbers[row + 3]!, 'end');
  }
  for (const sort of PLACED) {
    for (let i = countOf(finds, sort) - 1; i >= 0; i--) {
      const row = rowOf(finds, sort, i);
      numbers[row] = toSource(projection, numbers[row]!, 'start');
      numbers[row + 1] = toSource(projection, numbers[row + 1]!, 'end');
    }
  }
}
/** Claims have the places of their sentences. */
const PLACED = [SENTENCES, QUOTATIONS, EVIDENCE, NAMES];

function inferredIn(projection: Projection, list: readonly Inferred[]): readonly Inferred[] {
  if (!projection.cuts.length) return list;
  const start = (offset: number) => toSource(projection, offset, 'start'), end = (offset: number) => toSource(projection, offset, 'end');
  return list.map(one => one.laid(start, end, one.speaker && speakerIn(projection, one.speaker)));
}

function speakerIn(projection: Projection, speaker: Speaker): Speaker {
  const { naming, kind, refersBack, anonymous, count, head, words, reason, knows, parts } = speaker;
  if (reason === null && knows === null) return speaker;
  return { naming, kind, refersBack, anonymous, count, head, words, reason: reason && laid(projection, reason), knows: knows && laid(projection, knows), parts };
}
