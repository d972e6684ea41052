/** Direct quotations that nobody is said to speak. Claims outside quotations are unsourced-claim's. */
import type { ArticleBlock } from '../../article/article.ts';
import type { Quotation } from '../../prose/prose.ts';
import type { Range } from '../../range.ts';
import { quotationFixes } from '../attributeFixes.ts';
import { quoted } from '../quoted.ts';
import { anyOverlaps } from '../ranges.ts';
import type { Levels, Rule } from '../rule.ts';

export const quoteWithoutSpeaker: Rule = {
  code: 'quote-without-speaker',
  law: 'A direct quotation has a speaker in its sentence or paragraph.',
  levels: ['warning', 'error'],
  block: block => block.quotations.filter(quotation => isOrphan(block, quotation)).map(quotation => {
    const words = block.markup.text.slice(quotation.content.start, quotation.content.end);
    return {
      start: quotation.start,
      end: quotation.end,
      message: `Nobody is named as the speaker of ${quoted(words)}.`,
      ...(words.trim().split(/\s+/u).length < SPEECH ? { levels: SHORT } : {}),
      offer: site => quotationFixes(site, quotation),
    };
  }),
};

/** Fewer words may be a slogan, a name or a term as well; so may words set into a sentence of the paper's own. */
const SPEECH = 6;
const FRAGMENT = 3;
const SHORT: Levels = ['information', 'warning'];

function isOrphan(block: ArticleBlock, quotation: Quotation): boolean {
  const { content, use, nested, start, closed } = quotation;
  if (nested || use !== 'speech' || block.markup.kind === 'heading') return false;
  const words = block.markup.text.slice(content.start, content.end).trim().split(/\s+/u);
  if (words.length < FRAGMENT || isTitle(words) || (words.length < SPEECH && !block.sentences.some(s => s.start === start))) return false;
  // Its beginning or end, and with it perhaps its speaker, stands in another block.
  if (!closed || (block.entry.openQuotation !== '' && quotation === block.quotations[0])) return false;
  if (isIntroduced(block.markup.text, quotation)) return false;
  const paragraph = paragraphAt(block, start);
  if (!paragraph || (block.entry.speakerInForce && paragraph.first)) return false;
  // Who is quoted within the words (`we were told`) is not their speaker.
  const outside = block.attributions.filter(a => a.tag !== null || ![...a.source, ...a.cue].every(r => content.start <= r.start && r.end <= content.end));
  return !outside.some(a => anyOverlaps(a.content, content) || anyOverlaps(a.source, paragraph) || anyOverlaps(a.cue, paragraph));
}

/** `The sign read: “…”`, `“…,” the sign read`, `“…” — Ines Duarte`: the sentence has words for the speaker, known as such or not. */
function isIntroduced(text: string, { start, end, content }: Quotation): boolean {
  return /:\s*$/u.test(text.slice(Math.max(0, start - 4), start)) || text.slice(content.start, content.end).trimEnd().endsWith(',')
    || /^(?:,|\s*[-–—]\s*\p{Lu})/u.test(text.slice(end, end + 10));
}

/** Most words begin with a capital: a headline or a book. */
function isTitle(words: readonly string[]): boolean {
  return words.length > FRAGMENT && words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length > 0.6 * words.length;
}

/** The prose paragraph around an offset; null in headlines and other lines that are no prose. */
function paragraphAt({ sentences }: ArticleBlock, offset: number): (Range & { readonly first: boolean }) | null {
  const at = sentences.find(s => s.start <= offset && offset < s.end);
  if (!at || !PROSE.has(at.kind)) return null;
  const all = sentences.filter(s => s.paragraph === at.paragraph);
  return { start: all[0]!.start, end: all[all.length - 1]!.end, first: at.paragraph === sentences[0]!.paragraph };
}

const PROSE = new Set(['sentence', 'question', 'fragment']);
