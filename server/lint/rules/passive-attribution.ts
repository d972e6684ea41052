/** Reports that hide who reports: “it was reported”, “reportedly”, “is said to”. Crowds without a name are vague-collective's. */
import type { ArticleBlock } from '../../article/article.ts';
import { attributionsIn, isQuoted, sentenceAt } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { anyOverlaps } from '../ranges.ts';
import type { Rule } from '../rule.ts';
import type { Hit } from '../scan.ts';

const VERBS = 'reported|said|believed|understood|thought|alleged|rumou?red|claimed|suspected';

export const passiveAttribution: Rule = {
  code: 'passive-attribution',
  law: 'A report says whose report it is.',
  levels: ['warning', 'warning'],
  words: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:it (?:is|was|has been|had been) (?:also |widely |generally |now )?(?:${VERBS})(?= that| by|,)|reportedly`
      + String.raw`|(?:is|are|was|were) (?:also |widely |generally |now )?(?:reported|said|believed|understood|thought|rumou?red) to(?= (?:be|have|\p{Ll}+))|according to (?:reports|rumou?rs))(?![\p{L}\p{N}])`,
      'giu',
    ),
    // The letters before the verb are the last of `is`, `are`, `was`, `been`, `widely`, `also`, `now`: told by two, a text is passed over soonest.
    sign: /tedly|to (?:repo|rumo)|(?:is|re|as|en|ly|so|ow) (?:reported|said|believed|understood|thought|rumou?red|alleged|claimed|suspected)/i,
    check: (hit, block) => (isQuoted(block, hit) || /^\s+by\b/u.test(hit.after) || isToldElse(block, hit) ? null
      : { start: hit.start, end: hit.end, message: `${quoted(hit.words)} does not say whose report it is.` }),
  },
};

/** The sentence names somebody after all. */
function isToldElse(block: ArticleBlock, hit: Hit): boolean {
  return attributionsIn(block, sentenceAt(block, hit.start)).some(a =>
    (a.speaker !== null || a.ids.some(id => id !== 'tk')) && !anyOverlaps(a.source, hit));
}
