/** Crowds without a name: “experts say”, “critics”, “studies show”. Unnamed officials and insiders are anon-vague's. */
import type { ArticleBlock } from '../../article/article.ts';
import { isHeadline, isQuoted } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { hull, inOrder, isQualified } from '../ranges.ts';
import { type Finding, nothing, type Rule } from '../rule.ts';
import { scan } from '../scan.ts';

export const vagueCollective: Rule = {
  code: 'vague-collective',
  law: 'Experts, critics and studies that are cited can be told from others.',
  levels: ['warning', 'warning'],
  block: block => inOrder(crowds(block), studies(block)),
};

const CROWD = new RegExp(
  String.raw`^(?:(?:some|many|most|several|a few|few|other|numerous|various|leading|independent|outside|prominent|the)\s+)*`
  + String.raw`(?:experts|critics|analysts|observers|commentators|scholars|scientists|researchers|pundits|economists|skeptics|sceptics|opponents|supporters|historians`
  + String.raw`|campaigners|activists|specialists|doctors|lawyers|detractors|advocates|proponents)$|^(?:some|many|most|others|several)(?:\s+people)?$`,
  'iu',
);

function crowds(block: ArticleBlock): readonly Finding[] {
  if (block.attributions.length === 0) return nothing;
  const found: Finding[] = [], { text } = block.markup;
  for (const { source, speaker } of block.attributions) {
    const range = hull(source);
    if (!range || speaker?.refersBack) continue;
    const words = text.slice(range.start, range.end);
    // `The analysts` were introduced before.
    if (!CROWD.test(words.trim()) || /^the\s/iu.test(words) || isQualified(text, range.end) || isQuoted(block, range) || isHeadline(block, range)) continue;
    found.push({ ...range, message: `${quoted(words)} does not tell readers who they are.` });
  }
  return found;
}

const STUDIES = /(?<![\p{L}\p{N}])(?:(?:some|many|several|recent|new|numerous) )*(?:studies|research|surveys|polls|evidence)(?= (?:shows?|suggests?|indicates?|finds?|found|has shown|have shown|has found|have found|showed|suggested)(?![\p{L}]))/giu;

const SIGN = /(?:udies|earch|rveys|polls|dence) (?:show|suggest|indicate|find|found|ha)/i;

function studies(block: ArticleBlock): readonly Finding[] {
  const hits = scan(block, STUDIES, SIGN);
  if (hits.length === 0) return nothing;
  return hits
    .filter(hit => !isQuoted(block, hit) && /(?:^|[.!?,;:—–”"’']\s+|\b(?:but|and|that|as|while|although|because|said|says)\s+)$/iu.test(hit.before))
    .map(({ start, end, words }) => ({ start, end, message: `${quoted(words)} does not tell readers which.` }));
}
