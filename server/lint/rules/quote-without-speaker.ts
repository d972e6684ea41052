/** Direct quotations that nobody is said to speak. Claims outside quotations are unsourced-claim's. */
import type { ArticleBlock } from '../../article/article.ts';
import { lineKindOf, paragraphOf, QUOTATIONS, SENTENCES, startOf } from '../../prose/finds.ts';
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
  quotation(quotation, block) {
    if (!isOrphan(block, quotation) || isSaid(block, quotation)) return null;
    const { start, end, content } = quotation, words = block.markup.text.slice(content.start, content.end);
    const levels = words.trim().split(/\s+/u).length < SPEECH || isSetIn(block, quotation) || isNamedBefore(block, quotation) ? { levels: LESS } : {};
    return { start, end, message: `Nobody is named as the speaker of ${quoted(words)}.`, ...levels, unless: site => isToldBeside(site, quotation), offer: quotationFixes };
  },
};

/** Fewer words may be a slogan, a name or a term as well; so may words set into a sentence of the paper's own. */
const SPEECH = 6;
const FRAGMENT = 3;
const LESS: Levels = ['information', 'warning'];

function isOrphan(block: ArticleBlock, quotation: Quotation): boolean {
  const { content, use, nested, start, closed } = quotation;
  if (nested || use !== 'speech' || block.markup.kind === 'heading') return false;
  // Its beginning or end, and with it perhaps its speaker, stands in another block.
  if (!closed || (block.entry.openQuotation !== '' && start === startOf(block, QUOTATIONS, 0))) return false;
  const sentence = sentenceAt(block, start);
  if (sentence < 0 || !PROSE.has(lineKindOf(block, sentence))) return false;
  const paragraph = paragraphOf(block, sentence);
  if ((block.entry.speakerInForce && paragraph === paragraphOf(block, 0)) || isTold(block, paragraph) || isIntroduced(block, quotation) || isIntroducedIn(block, paragraph)) return false;
  const words = block.markup.text.slice(content.start, content.end).trim().split(/\s+/u);
  return words.length >= FRAGMENT && (words.length >= SPEECH || startOf(block, SENTENCES, sentence) === start) && !isTitle(words);
}

/** Most words begin with a capital: a headline or a book. */
function isTitle(words: readonly string[]): boolean {
  return words.length > FRAGMENT && words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length > 0.6 * words.length;
}

const PROSE = new Set(['sentence', 'question', 'fragment']);
