/** One block, read: its prose analysed and laid back onto the source text, marked and inferred attributions made one, every claim given its answer. The ledger is left to linkBlock.ts. */
import { toProjected, toSource } from '../markup/projection.ts';
import type { Block, Projection } from '../markup/syntax.ts';
import type { Claim as ProseClaim, Evidence, Inferred, Model, Name, Prose, ProseState, Quotation, Sentence, Speaker } from '../prose/prose.ts';
import { readProse } from '../prose/readProse.ts';
import type { Range } from '../range.ts';
import { answerClaims } from './answerClaims.ts';
import type { ArticleBlock, NameSeen } from './article.ts';
import { bareQuotation, behind, type BlockState, stateOf } from './bareQuotation.ts';
import { joinAttributions } from './joinAttributions.ts';

/** A pure function of the block, the state before it and the learned weights (null: rules alone). */
export function readBlock(markup: Block, entry: BlockState, model: Model | null): ArticleBlock {
  if (markup.prose.text === '' && markup.spans.length === 0) return silence(markup, entry);
  const prose = markup.prose.text === '' ? silent(entry) : readProse(markup.prose.text, entry, { opaque: opaqueIn(markup), heading: markup.kind === 'heading', model });
  const { cuts } = markup.prose;
  const sentences = cuts.length ? prose.sentences.map(s => sentenceIn(markup.prose, s)) : prose.sentences;
  const quotations = cuts.length ? prose.quotations.map(q => quotationIn(markup.prose, q)) : prose.quotations;
  const names = namesIn(markup.prose, prose.names);
  const said = joinAttributions(markup.spans, inferredIn(markup.prose, prose.attributions), sentences);
  const bare = said.length > 0 ? null : bareQuotation(markup, entry, sentences, quotations);
  const attributions = bare ? [bare] : said, claims = claimsIn(markup.prose, prose.claims);
  answerClaims(claims, attributions, sentences);
  // As an empty ledger leaves it: most drafts and most blocks have nothing to link.
  return {
    size: markup.size,
    markup,
    entry,
    exit: stateOf(prose.exit, bare ? entry.before : behind(markup, sentences, quotations, attributions, names)),
    sentences,
    quotations,
    attributions,
    claims,
    mentions: names,
    said: attributions,
    names,
    hints: prose.hints,
  };
}

const NONE: readonly never[] = [];

function silent(entry: ProseState): Prose {
  return { sentences: NONE, quotations: NONE, attributions: NONE, claims: NONE, names: NONE, hints: 0, exit: entry };
}

/** The reading of a block without prose. Half the blocks of a text are the one blank line: made once for each state they are met in. */
function silence(markup: Block, entry: BlockState): ArticleBlock {
  const isBlank = markup.kind === 'blank';
  if (isBlank) for (let i = 0; i < blanks.length; i++) if (blanks[i]!.entry === entry && blanks[i]!.markup === markup) return blanks[i]!;
  const reading = { size: markup.size, markup, entry, exit: entry, sentences: NONE, quotations: NONE, attributions: NONE, claims: NONE, mentions: NONE, said: NONE, names: NONE, hints: 0 };
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

// Fields by name, in the order of those that made them first: what is laid back then looks to the engine as what needs no laying, and code compiled for one serves the other.

function sentenceIn(projection: Projection, { start, end, paragraph, kind }: Sentence): Sentence {
  return { start: toSource(projection, start, 'start'), end: toSource(projection, end, 'end'), paragraph, kind };
}

function quotationIn(projection: Projection, { start, end, nested, closed, use, content }: Quotation): Quotation {
  return { start: toSource(projection, start, 'start'), end: toSource(projection, end, 'end'), nested, closed, use, content: laid(projection, content) };
}

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

function claimsIn(projection: Projection, list: readonly ProseClaim[]): readonly ProseClaim[] {
  if (!projection.cuts.length) return list;
  return list.map(({ attribution, sourced, start, end, sentence, severity, certainty, evidence }) => ({
    attribution, sourced, start: toSource(projection, start, 'start'), end: toSource(projection, end, 'end'), sentence, severity, certainty, evidence: evidence.map(e => evidenceIn(projection, e)),
  }));
}

function evidenceIn(projection: Projection, { start, end, kind }: Evidence): Evidence {
  return { start: toSource(projection, start, 'start'), end: toSource(projection, end, 'end'), kind };
}

function namesIn(projection: Projection, list: readonly Name[]): readonly NameSeen[] {
  if (!projection.cuts.length) return list;
  return list.map(({ start, end, origin, id, name, kind, certainty }) => ({ start: toSource(projection, start, 'start'), end: toSource(projection, end, 'end'), origin, id, name, kind, certainty }));
}
