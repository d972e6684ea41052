/** Reports that hide who reports: “it was reported”, “reportedly”, “is said to”. Crowds without a name are vague-collective's. */
import type { ArticleBlock } from '../../article/article.ts';
import { quoted } from '../quoted.ts';
import { overlap } from '../ranges.ts';
import type { Rule } from '../rule.ts';
import { type Hit, isQuoted, scan } from '../scan.ts';

export const passiveAttribution: Rule = {
  code: 'passive-attribution',
  law: 'A report says whose report it is.',
  levels: ['warning', 'warning'],
  block: block => scan(block, HIDDEN)
    .filter(hit => !isQuoted(block, hit) && !/^\s+by\b/u.test(hit.after) && !isTold(block, hit))
    .map(({ start, end, words }) => ({ start, end, message: `${quoted(words)} does not say whose report it is.` })),
};

const VERBS = 'reported|said|believed|understood|thought|alleged|rumou?red|claimed|suspected';
const HIDDEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:it (?:is|was|has been|had been) (?:also |widely |generally |now )?(?:${VERBS})(?= that| by|,)|reportedly`
  + String.raw`|(?:is|are|was|were) (?:also |widely |generally |now )?(?:reported|said|believed|understood|thought|rumou?red) to(?= (?:be|have|\p{Ll}+))|according to (?:reports|rumou?rs))(?![\p{L}\p{N}])`,
  'giu',
);

/** The sentence names somebody after all. */
function isTold(block: ArticleBlock, hit: Hit): boolean {
  const sentence = block.sentences.find(s => overlap(s, hit));
  return sentence !== undefined && block.attributions.some(a =>
    (a.speaker !== null || a.ids.some(id => id !== 'tk')) && [...a.source, ...a.cue, ...a.content].some(r => overlap(r, sentence)) && !a.source.some(s => overlap(s, hit)));
}
