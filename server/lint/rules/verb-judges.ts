/** Cues that judge what they report. Cues for thoughts and gestures are left to rules of their own. */
import type { ArticleBlock, Attribution } from '../../article/article.ts';
import { isQuoted } from '../inBlock.ts';
import { judgingVerbs } from '../lexicon/judgingVerbs.ts';
import { quoted } from '../quoted.ts';
import { hull } from '../ranges.ts';
import type { Finding, Rule } from '../rule.ts';

export const verbJudges: Rule = {
  code: 'verb-judges',
  law: 'The verb of an attribution does not judge what was said.',
  levels: ['information', 'warning'],
  attribution: (attribution, block) => judged(block, attribution),
};

/** Less sure than this, the word may be no cue. */
const SURE = 0.5;

const WORD = /[\p{L}’'-]+/gu;

function judged(block: ArticleBlock, { cue, certainty, negative }: Attribution): Finding | null {
  const range = hull(cue);
  if (!range || negative || (certainty !== null && certainty < SURE)) return null;
  const words = block.markup.text.slice(range.start, range.end);
  if (words === 'said' || isQuoted(block, range)) return null;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(words); match; match = WORD.exec(words)) {
    const { index, 0: word } = match;
    const verb = judgingVerbs.get(word.toLowerCase());
    if (!verb) continue;
    const place = { start: range.start + index, end: range.start + index + word.length };
    const neutral = verb.form === 'past' ? 'said' : verb.form === 'third' ? 'says' : null;
    // Only where the verb is the whole cue does the sentence hold with another one in its place.
    const text = neutral && /^\p{Lu}/u.test(word) ? neutral[0]!.toUpperCase() + neutral.slice(1) : neutral;
    const fixes = text && words.trim() === word ? [{ title: `Replace by “${text}”`, edits: [{ ...place, text }] }] : [];
    return { ...place, message: `${quoted(word)} ${verb.does}; ${quoted('said')} is neutral.`, fixes };
  }
  return null;
}
