/** Crowds without a name: “experts say”, “critics”, “studies show”. Unnamed officials and insiders are anon-vague's. */
import { isHeadline, isQuoted } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { hull, isQualified } from '../ranges.ts';
import type { Rule } from '../rule.ts';

export const vagueCollective: Rule = {
  code: 'vague-collective',
  law: 'Experts, critics and studies that are cited can be told from others.',
  levels: ['warning', 'warning'],
  attribution: ({ source, speaker }, block) => {
    const range = speaker?.refersBack ? null : hull(source), { text } = block.markup;
    if (!range) return null;
    const words = text.slice(range.start, range.end);
    // `The analysts` were introduced before.
    if (!CROWD.test(words.trim()) || /^the\s/iu.test(words) || isQualified(text, range.end) || isQuoted(block, range) || isHeadline(block, range)) return null;
    return { ...range, message: `${quoted(words)} does not tell readers who they are.` };
  },
  words: {
    pattern: /(?<![\p{L}\p{N}])(?:(?:some|many|several|recent|new|numerous) )*(?:studies|research|surveys|polls|evidence)(?= (?:shows?|suggests?|indicates?|finds?|found|has shown|have shown|has found|have found|showed|suggested)(?![\p{L}]))/giu,
    signs: ['studies', 'research', 'surveys', 'polls', 'evidence'].flatMap(noun => ['show', 'suggest', 'indicate', 'find', 'found', 'has ', 'have '].map(verb => `${noun} ${verb}`)),
    check: ({ start, end, words, before }, block) => (isQuoted(block, { start, end }) || !OPENS.test(before) ? null
      : { start, end, message: `${quoted(words)} does not tell readers which.` }),
  },
};

/** What stands before the subject of a sentence or of a clause. */
const OPENS = /(?:^|[.!?,;:—–”"’']\s+|\b(?:but|and|that|as|while|although|because|said|says)\s+)$/iu;

const CROWD = new RegExp(
  String.raw`^(?:(?:some|many|most|several|a few|few|other|numerous|various|leading|independent|outside|prominent|the)\s+)*`
  + String.raw`(?:experts|critics|analysts|observers|commentators|scholars|scientists|researchers|pundits|economists|skeptics|sceptics|opponents|supporters|historians`
  + String.raw`|campaigners|activists|specialists|doctors|lawyers|detractors|advocates|proponents)$|^(?:some|many|most|others|several)(?:\s+people)?$`,
  'iu',
);
