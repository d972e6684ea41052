/** Reports that hide who reports: “it was reported”, “reportedly”, “is said to”. Crowds without a name are vague-collective's. */
import type { ArticleBlock } from '../../article/article.ts';
import { attributionsIn, isQuoted, sentenceAt } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { anyOverlaps } from '../ranges.ts';
import { nothing, type Rule } from '../rule.ts';
import { type Hit, scan } from '../scan.ts';

export const passiveAttribution: Rule = {
  code: 'passive-attribution',
  law: 'A report says whose report it is.',
  levels: ['warning', 'warning'],
  block(block) {
    const hits = scan(block, HIDDEN, SIGN);
    return hits.length === 0 ? nothing : hits.filter(hit => !isQuoted(block, hit) && !/^\s+by\b/u.test(hit.after) && !isToldElse(block, hit))
      .map(({ start, end, words }) => ({ start, end, message: `${quoted(words)} does not say whose report it is.` }));
  },
};

const VERBS = 'reported|said|believed|understood|thought|alleged|rumou?red|claimed|suspected';
const HIDDEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:it (?:is|was|has been|had been) (?:also |widely |generally |now )?(?:${VERBS})(?= that| by|,)|reportedly`
  + String.raw`|(?:is|are|was|were) (?:also |widely |generally |now )?(?:reported|said|believed|understood|thought|rumou?red) to(?= (?:be|have|\p{Ll}+))|according to (?:reports|rumou?rs))(?![\p{L}\p{N}])`,
  'giu',
);

/** The letters before the verb are the last of `is`, `are`, `was`, `been`, `widely`, `also`, `now`: told by two, a text is passed over soonest. */
const SIGN = /tedly|to (?:repo|rumo)|(?:is|re|as|en|ly|so|ow) (?:reported|said|believed|understood|thought|rumou?red|alleged|claimed|suspected)/i;

/** The sentence names somebody after all. */
function isToldElse(block: ArticleBlock, hit: Hit): boolean {
  return attributionsIn(block, sentenceAt(block, hit.start)).some(a =>
    (a.speaker !== null || a.ids.some(id => id !== 'tk')) && !anyOverlaps(a.source, hit));
}
