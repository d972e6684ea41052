/** Reports that hide who reports: “it was reported”, “reportedly”, “is said to”. Crowds without a name are vague-collective's. */
import type { ArticleBlock } from '../../article/article.ts';
import { HIDDEN_REPORT } from '../../prose/en/hints.ts';
import { attributionsIn, isHeadline, isQuoted, sentenceAt } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { anyOverlaps } from '../ranges.ts';
import type { Rule } from '../rule.ts';
import type { Hit } from '../scan.ts';

const VERBS = ['reported', 'said', 'believed', 'understood', 'thought', 'rumored', 'rumoured', 'alleged', 'claimed', 'suspected'];

export const passiveAttribution: Rule = {
  code: 'passive-attribution',
  law: 'A report says whose report it is.',
  levels: ['warning', 'warning'],
  words: {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:it (?:is|was|has been|had been) (?:also |widely |generally |now )?(?:${VERBS.join('|')})(?= that| by|,)|reportedly`
      + String.raw`|(?:is|are|was|were) (?:also |widely |generally |now )?(?:reported|said|believed|understood|thought|rumou?red) to(?= (?:be|have|\p{Ll}+))|according to (?:reports|rumou?rs))(?![\p{L}\p{N}])`,
      'giu',
    ),
    hint: HIDDEN_REPORT,
    check: (hit, block) => (isQuoted(block, hit) || isHeadline(block, hit) || isSpecific(hit) || isToldElse(block, hit) ? null
      : { start: hit.start, end: hit.end, message: `${quoted(hit.words)} does not say whose report it is.` }),
  },
};

/** `reported by the Valley Courier`, `according to reports in the Courier`, `according to reports Ms. Duarte filed`: words behind it say whose report it is. */
function isSpecific({ words, after }: Hit): boolean {
  return /^\s+by\b/u.test(after) || (/(?:reports|rumou?rs)$/iu.test(words) && /^\s+(?:in|from|of|at|filed|published|prepared|compiled)\b|^ \p{Lu}/u.test(after));
}

/** The sentence names somebody after all, whose words reach as far as the report: not `Her agent called it “nonsense”, but it is understood that`. */
function isToldElse(block: ArticleBlock, hit: Hit): boolean {
  return attributionsIn(block, sentenceAt(block, hit.start)).some(a =>
    (a.speaker !== null || a.ids.some(id => id !== 'tk')) && !anyOverlaps(a.source, hit) && [a.content, a.cue, a.source].some(parts => parts.some(({ end }) => end > hit.start)));
}
