/** Cues that judge what they report. Cues for thoughts and gestures are left to rules of their own. */
import type { ArticleBlock, Attribution } from '../../article/article.ts';
import { isQuoted } from '../inBlock.ts';
import { judgingVerbs } from '../lexicon/judgingVerbs.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

export const verbJudges: Rule = {
  code: 'verb-judges',
  law: 'The verb of an attribution does not judge what was said.',
  levels: ['information', 'warning'],
  attribution: (attribution, block) => judged(block, attribution),
};

/** Less sure than this, the word may be no cue. */
const SURE = 0.5;

const VERBS = wordsOf(judgingVerbs.keys());

/** The first such verb of a cue. */
const JUDGES = new RegExp(`(?<![\\p{L}’'-])(?:${[...judgingVerbs.keys()].join('|')})(?![\\p{L}’'-])`, 'iu');

function judged(block: ArticleBlock, { cueStart: start, cueEnd: end, certainty, negative }: Attribution): Finding | null {
  if (start < 0 || negative || (certainty !== null && certainty < SURE)) return null;
  const { text } = block.markup;
  if (!VERBS.mayHold(text, start, end)) return null;
  const words = text.slice(start, end), match = JUDGES.exec(words);
  if (!match || isQuoted(block, { start, end })) return null;
  const { index, 0: word } = match, verb = judgingVerbs.get(word.toLowerCase())!;
  const place = { start: start + index, end: start + index + word.length };
  const neutral = verb.form === 'past' ? 'said' : verb.form === 'third' ? 'says' : null;
  // Only where the verb is the whole cue does the sentence hold with another one in its place.
  const instead = neutral && /^\p{Lu}/u.test(word) ? neutral[0]!.toUpperCase() + neutral.slice(1) : neutral;
  const fixes = instead && words.trim() === word ? [{ title: `Replace by “${instead}”`, edits: [{ ...place, text: instead }] }] : [];
  return { ...place, message: `${quoted(word)} ${verb.does}; ${quoted('said')} is neutral.`, fixes };
}
