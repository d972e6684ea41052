/** Cues that judge what they report. Cues for thoughts and gestures are left to rules of their own. */
import type { ArticleBlock, Attribution } from '../../article/article.ts';
import { isQuoted } from '../inBlock.ts';
import { judgingVerbs } from '../lexicon/judgingVerbs.ts';
import { quoted } from '../quoted.ts';
import { hull } from '../ranges.ts';
import { type Finding, nothing, type Rule } from '../rule.ts';

export const verbJudges: Rule = {
  code: 'verb-judges',
  law: 'The verb of an attribution does not judge what was said.',
  levels: ['information', 'warning'],
  block(block) {
    if (block.attributions.length === 0) return nothing;
    const found: Finding[] = [];
    for (const attribution of block.attributions) {
      const finding = judged(block, attribution);
      if (finding) found.push(finding);
    }
    return found;
  },
};

/** Less sure than this, the word may be no cue. */
const SURE = 0.5;

function judged(block: ArticleBlock, { cue, certainty, negative }: Attribution): Finding | null {
  const range = hull(cue);
  if (!range || negative || (certainty !== null && certainty < SURE)) return null;
  const words = block.markup.text.slice(range.start, range.end);
  if (words === 'said' || isQuoted(block, range)) return null;
  for (const { index, 0: word } of words.matchAll(/[\p{L}’'-]+/gu)) {
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
