/** Crowds without a name: “experts say”, “critics”, “studies show”. Unnamed officials and insiders are anon-vague's. */
import type { ArticleBlock, Attribution } from '../../article/article.ts';
import { endOf, evidenceFrom, evidenceKindOf, SENTENCES, sentenceOf, startOf } from '../../prose/finds.ts';
import { BARE_STUDY } from '../../prose/en/hints.ts';
import type { Range } from '../../range.ts';
import { isHeadline, isHearsay, isQuoted, remembering } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { hull, isBare, isQualified } from '../ranges.ts';
import type { Levels, Rule } from '../rule.ts';
import { wordsOf } from '../words.ts';

export const vagueCollective: Rule = {
  code: 'vague-collective',
  law: 'Experts, critics and studies that are cited can be told from others.',
  levels: ['warning', 'warning'],
  unnamed(attribution, block) {
    const { source, cue, negative } = attribution, { text } = block.markup, range = negative ? null : hull(source);
    if (!range || !LAST.mayEnd(text, range.start, range.end)) return null;
    const words = text.slice(range.start, range.end);
    // `The analysts` were introduced before.
    if (!CROWD.test(words.trim()) || /^the\s/iu.test(words) || isQualified(text, range.end) || !isBare(text, range.start)) return null;
    if (isQuoted(block, range) || isHeadline(block, range) || isHearsay(block, attribution) || isTerm(text, range, hull(cue)) || isPublished(text, range.end) || isTestimony(text, words, hull(cue))) return null;
    const levels = /^others$/iu.test(words) || exemplified(block).has(attribution) ? { levels: LESS } : {};
    return { ...range, message: `${quoted(words)} does not tell readers who they are.`, ...levels };
  },
  claim(i, block) {
    if (!isOfMinds(block, i)) return null;
    const sentence = sentenceOf(block, i), start = startOf(block, SENTENCES, sentence);
    const words = MINDED.exec(block.markup.text.slice(start, endOf(block, SENTENCES, sentence)))?.[1], range = { start, end: start + (words?.length ?? 0) };
    if (words === undefined || isQuoted(block, range) || isHeadline(block, range)) return null;
    return { ...range, message: `${quoted(words)} does not tell readers who they are.`, ...(/^(?:some|many|others)$/iu.test(words) ? { levels: LESS } : {}) };
  },
  words: {
    pattern: /(?<![\p{L}\p{N}])(?:(?:some|many|several|recent|new|numerous) )*(?:studies|research|surveys|polls|evidence)(?= (?:shows?|suggests?|indicates?|finds?|found|has shown|have shown|has found|have found|showed|suggested)(?![\p{L}]))/giu,
    hint: BARE_STUDY,
    check: ({ start, end, words, before }, block) => (isQuoted(block, { start, end }) || !OPENS.test(before) || isHeadline(block, { start, end }) ? null
      : { start, end, message: `${quoted(words)} does not tell readers which.` }),
  },
};

/** `Others` are mostly others of those whom the sentence before speaks of; and where one of the crowd is quoted by name, readers have an example. */
const LESS: Levels = ['information', 'warning'];

/** `what economists call a shock`, `opponents called him “the fox”`: they say how it is called, not that it is so. */
function isTerm(text: string, { start }: Range, cue: Range | null): boolean {
  if (cue === null || !/^(?:call|term|dub|nickname|refer)/iu.test(text.slice(cue.start, cue.end))) return false;
  return /\bwhat\s+$/iu.test(text.slice(Math.max(0, start - 8), start)) || /^\s+(?:him|her|it|them)\s+["“‘']/u.test(text.slice(cue.end, cue.end + 10));
}

/** `Many said they feared for their jobs`: people on the spot, who speak of themselves. */
function isTestimony(text: string, words: string, cue: Range | null): boolean {
  return cue !== null && /^(?:some|many)$/iu.test(words) && /^\s+(?:that\s+)?they(?!\p{L})/iu.test(text.slice(cue.end, cue.end + 12));
}

/** The attributions of a block behind which comes a quotation of somebody with a name: `“It is a start,” said Ines Duarte of the Harbor Institute`. */
const exemplified = remembering((block): ReadonlySet<Attribution> => {
  const found = new Set<Attribution>(), { attributions } = block;
  for (let i = 1; i < attributions.length; i++) {
    const { speaker, quote } = attributions[i]!;
    if (quote !== 'indirect' && speaker?.naming === 'named' && !speaker.refersBack) found.add(attributions[i - 1]!);
  }
  return found;
});

/** `Researchers wrote in the journal Amphibian Letters`: where they said it tells who they are. */
function isPublished(text: string, end: number): boolean {
  return /^[^.!?\r\n]{0,50}\bin (?:the|an?) (?:\p{L}+ )?(?:journal|study|paper|article|letter|report)\b/u.test(text.slice(end, end + 90));
}

function isOfMinds(block: ArticleBlock, i: number): boolean {
  for (let e = evidenceFrom(block, i), to = evidenceFrom(block, i + 1); e < to; e++) if (evidenceKindOf(block, e) === 'state of mind') return true;
  return false;
}

/** What stands before the subject of a sentence or of a clause. */
const OPENS = /(?:^|[.!?,;:—–”"’']\s+|\b(?:but|and|that|as|while|although|because|said|says)\s+)$/iu;

const NOUNS = [
  'experts', 'critics', 'analysts', 'observers', 'commentators', 'scholars', 'scientists', 'researchers', 'pundits', 'economists', 'skeptics', 'sceptics', 'opponents', 'supporters', 'historians',
  'campaigners', 'activists', 'specialists', 'doctors', 'lawyers', 'detractors', 'advocates', 'proponents',
];

const SOME = 'some|many|most|several|a few|few|other|numerous|various|leading|independent|outside|prominent';

const CROWD = new RegExp(
  String.raw`^(?:(?:${SOME}|the)\s+)*(?:${NOUNS.join('|')})$`
  + String.raw`|^(?:some|many|others)$|^(?:some|many|most|several)\s+people$`,
  'iu',
);

/** Words with which a crowd ends. */
const LAST = wordsOf([...NOUNS, 'some', 'many', 'others', 'people']);

/** `Some fear that the school will close`: what goes on in the minds of a crowd, and no attribution. What they hope to do themselves is no report. */
const MINDED = new RegExp(String.raw`^((?:(?:${SOME})\s+)*(?:${NOUNS.join('|')})|some|many|others)\s+(?:fear|worry|expect|think|doubt|suspect)(?!\s+(?:to|(?:that\s+)?they)(?!\p{L}))(?!\p{L})`, 'iu');
