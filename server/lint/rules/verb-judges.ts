/** Cues that judge what they report. Cues for thoughts and gestures are left to rules of their own. */
import type { ArticleBlock, Attribution } from '../../article/article.ts';
import type { Fix } from '../../markup/syntax.ts';
import type { Range } from '../../range.ts';
import { itemAt } from '../../sequence.ts';
import { isQuotedAt } from '../inBlock.ts';
import { judgingVerbs } from '../lexicon/judgingVerbs.ts';
import { quoted } from '../quoted.ts';
import type { Plain, Rule, Site } from '../rule.ts';
import { wordsOf } from '../words.ts';

export const verbJudges: Rule = {
  code: 'verb-judges',
  law: 'The verb of an attribution does not judge what was said.',
  levels: ['information', 'warning'],
  // Only where the verb is the whole cue does the sentence hold with another one in its place.
  ways: [{ message: told }, { message: told, offer: neutral }],
  attribution: (attribution, block) => judged(block, attribution),
};

/** Index of the way for a verb that is the whole cue. */
const ALONE = 1;

/** Less sure than this, the word may be no cue. */
const SURE = 0.5;

const VERBS = wordsOf(judgingVerbs.keys());

/** The first such verb of a cue. */
const JUDGES = new RegExp(`(?<![\\p{L}’'-])(?:${[...judgingVerbs.keys()].join('|')})(?![\\p{L}’'-])`, 'iu');

function judged(block: ArticleBlock, { cueStart: start, cueEnd: end, certainty, negative }: Attribution): Plain | null {
  if (start < 0 || negative || (certainty !== null && certainty < SURE)) return null;
  const { text } = block.markup;
  if (!VERBS.mayHold(text, start, end)) return null;
  const words = text.slice(start, end), match = JUDGES.exec(words);
  if (!match || isQuotedAt(block, start, end)) return null;
  const at = start + match.index, verb = match[0];
  return { start: at, end: at + verb.length, way: words.trim() === verb ? ALONE : 0 };
}

function told({ start, end }: Range, { markup: { text } }: ArticleBlock): string {
  const word = text.slice(start, end);
  return `${quoted(word)} ${judgingVerbs.get(word.toLowerCase())!.does}; ${quoted('said')} is neutral.`;
}

function neutral({ article, block, start: base }: Site, { start, end }: Range): readonly Fix[] {
  const word = itemAt(article.blocks, block).markup.text.slice(start, end), { form } = judgingVerbs.get(word.toLowerCase())!;
  const small = form === 'past' ? 'said' : form === 'third' ? 'says' : null;
  if (small === null) return [];
  const text = /^\p{Lu}/u.test(word) ? small[0]!.toUpperCase() + small.slice(1) : small;
  return [{ title: `Replace by “${text}”`, edits: [{ start: base + start, end: base + end, text }] }];
}
