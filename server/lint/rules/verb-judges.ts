/** Cues that judge what they report. Cues for thoughts and gestures are left to rules of their own. */
import type { ArticleBlock, Attribution } from '../../article/article.ts';
import { isQuoted } from '../inBlock.ts';
import { judgingVerbs } from '../lexicon/judgingVerbs.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Rule } from '../rule.ts';

export const verbJudges: Rule = {
  code: 'verb-judges',
  law: 'The verb of an attribution does not judge what was said.',
  levels: ['information', 'warning'],
  attribution: (attribution, block) => judged(block, attribution),
};

/** Less sure than this, the word may be no cue. */
const SURE = 0.5;

/** The first such verb of a cue. */
const JUDGES = new RegExp(`(?<![\\p{L}’'-])(?:${[...judgingVerbs.keys()].join('|')})(?![\\p{L}’'-])`, 'iu');

function judged(block: ArticleBlock, { cue, certainty, negative }: Attribution): Finding | null {
  if (cue.length === 0 || negative || (certainty !== null && certainty < SURE)) return null;
  const { start } = cue[0]!, { end } = cue[cue.length - 1]!, words = block.markup.text.slice(start, end);
  // Most cues are one word.
  const match = words.includes(' ') || judgingVerbs.has(words.toLowerCase()) ? JUDGES.exec(words) : null;
  if (!match || isQuoted(block, { start, end })) return null;
  const { index, 0: word } = match, verb = judgingVerbs.get(word.toLowerCase())!;
  const place = { start: start + index, end: start + index + word.length };
  const neutral = verb.form === 'past' ? 'said' : verb.form === 'third' ? 'says' : null;
  // Only where the verb is the whole cue does the sentence hold with another one in its place.
  const text = neutral && /^\p{Lu}/u.test(word) ? neutral[0]!.toUpperCase() + neutral.slice(1) : neutral;
  const fixes = text && words.trim() === word ? [{ title: `Replace by “${text}”`, edits: [{ ...place, text }] }] : [];
  return { ...place, message: `${quoted(word)} ${verb.does}; ${quoted('said')} is neutral.`, fixes };
}
