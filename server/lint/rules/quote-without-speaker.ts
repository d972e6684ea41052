/** Direct quotations that nobody is said to speak. Claims outside quotations are unsourced-claim's. */
import type { ArticleBlock } from '../../article/article.ts';
import { isClosed, isNested, lineKindOf, paragraphOf, quotation, QUOTATIONS, SENTENCES, startOf, useOf } from '../../prose/finds.ts';
import type { Quotation } from '../../prose/prose.ts';
import { quotationFixes } from '../attributeFixes.ts';
import { isSaid, isTold, sentenceAt } from '../inBlock.ts';
import { isIntroduced, isIntroducedIn, isNamedBefore, isSetIn, isToldBeside } from '../introduced.ts';
import { quoted } from '../quoted.ts';
import type { Levels, Rule } from '../rule.ts';

export const quoteWithoutSpeaker: Rule = {
  code: 'quote-without-speaker',
  law: 'A direct quotation has a speaker in its sentence or paragraph.',
  levels: ['warning', 'error'],
  quotation(i, block) {
    if (!mayBeOrphan(block, i)) return null;
    const said = quotation(block, i);
    if (!isOrphan(block, said) || isSaid(block, said.start)) return null;
    const { start, end, content } = said, words = block.markup.text.slice(content.start, content.end);
    const levels = words.trim().split(/\s+/u).length < SPEECH || isSetIn(block, said) || isNamedBefore(block, said) ? { levels: LESS } : {};
    return { start, end, message: `Nobody is named as the speaker of ${quoted(words)}.`, ...levels, unless: site => isToldBeside(site, said), offer: quotationFixes };
  },
};

/** Fewer words may be a slogan, a name or a term as well; so may words set into a sentence of the paper's own. */
const SPEECH = 6;
const FRAGMENT = 3;
const LESS: Levels = ['information', 'warning'];

/** Speech in a paragraph that names nobody who speaks. */
function mayBeOrphan(block: ArticleBlock, i: number): boolean {
  if (isNested(block, i) || useOf(block, i) !== 'speech' || block.markup.kind === 'heading') return false;
  // Its beginning or end, and with it perhaps its speaker, stands in another block.
  if (!isClosed(block, i) || (i === 0 && block.entry.openQuotation !== '')) return false;
  const sentence = sentenceAt(block, startOf(block, QUOTATIONS, i));
  if (sentence < 0 || !PROSE.has(lineKindOf(block, sentence))) return false;
  const paragraph = paragraphOf(block, sentence);
  return !(block.entry.speakerInForce && paragraph === paragraphOf(block, 0)) && !isTold(block, paragraph);
}

function isOrphan(block: ArticleBlock, quotation: Quotation): boolean {
  const { content, start } = quotation, sentence = sentenceAt(block, start);
  if (isIntroduced(block, quotation) || isIntroducedIn(block, paragraphOf(block, sentence))) return false;
  const words = block.markup.text.slice(content.start, content.end).trim().split(/\s+/u);
  return words.length >= FRAGMENT && (words.length >= SPEECH || startOf(block, SENTENCES, sentence) === start) && !isTitle(words);
}

/** Most words begin with a capital: a headline or a book. */
function isTitle(words: readonly string[]): boolean {
  return words.length > FRAGMENT && words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length > 0.6 * words.length;
}

const PROSE = new Set(['sentence', 'question', 'fragment']);
