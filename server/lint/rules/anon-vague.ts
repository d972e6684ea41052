/** Unnamed sources called by a word that says nothing of their rank, side or knowledge. Crowds of unnamed experts are vague-collective's. */
import type { ArticleBlock, Attribution } from '../../article/article.ts';
import type { Range } from '../../range.ts';
import { isHeadline } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { hull, isQualified } from '../ranges.ts';
import type { Rule } from '../rule.ts';

export const anonVague: Rule = {
  code: 'anon-vague',
  law: 'The words for an unnamed source tell rank, office, side or how the source knows.',
  levels: ['warning', 'warning'],
  attribution(attribution, block) {
    const range = vague(block, attribution);
    return range && { ...range, message: `${quoted(block.markup.text.slice(range.start, range.end))} tells readers nothing about rank, office, side or how the source knows.` };
  },
};

/** Where the source is called by such a word alone. */
function vague(block: ArticleBlock, { source, speaker }: Attribution): Range | null {
  if (speaker?.naming === 'named' || speaker?.refersBack) return null;
  const range = hull(source), { text } = block.markup;
  return range && isVague(text.slice(range.start, range.end)) && !isQualified(text, range.end) && !isHeadline(block, range) ? range : null;
}

/** A determiner or number at most, a vague noun, and no more than a vague clause behind it. `the official` points back and is left alone. */
const VAGUE = new RegExp(
  String.raw`^(?:(?:an?|one|two|three|four|five|six|several|some|many|multiple|various|other|another|unnamed|anonymous|unidentified|\d+)\s+)*`
  + String.raw`(?:(?:well-placed|reliable|informed|knowledgeable|trusted|credible)\s+)*`
  + String.raw`(?:sources?|officials?|insiders?|(?:people|person|persons|individuals?|those|sources?|officials?)\s+`
  + String.raw`(?:(?:who (?:is|are|was|were)\s+)?(?:familiar with (?:the|this) (?:matter|situation|issue|case)|close to (?:the|this) (?:matter|situation|issue)|in the know|in a position to know)))$`,
  'iu',
);

function isVague(words: string): boolean {
  return VAGUE.test(words.replace(/\s+/gu, ' ').replace(/,.*$/u, '').trim());
}
