/** Unnamed sources called by a word that says nothing of their rank, side or knowledge. Crowds of unnamed experts are vague-collective's. */
import type { Article, ArticleBlock, Attribution } from '../../article/article.ts';
import type { Range } from '../../range.ts';
import type { Gathered } from '../gathered.ts';
import { isHeadline, isHearsay } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { hull, isBare, isQualified } from '../ranges.ts';
import type { Rule } from '../rule.ts';
import { isVague } from '../vague.ts';

export const anonVague: Rule = {
  code: 'anon-vague',
  law: 'The words for an unnamed source tell rank, office, side or how the source knows.',
  levels: ['warning', 'warning'],
  unnamed(attribution, block) {
    const range = vague(block, attribution);
    if (!range) return null;
    const words = block.markup.text.slice(range.start, range.end), noun = /(?:source|official|insider|person|people)/iu.exec(words)?.[0].toLowerCase();
    return {
      ...range,
      message: `${quoted(words)} tells readers nothing about rank, office, side or how the source knows.`,
      unless: ({ article, start }, gathered) => noun !== undefined && (presented(article, gathered).get(noun) ?? Infinity) < start + range.start,
    };
  },
};

/** Where the source is called by such a word alone. */
function vague(block: ArticleBlock, attribution: Attribution): Range | null {
  const range = hull(attribution.source), { text } = block.markup;
  if (!range || !isVague(text, range) || isQualified(text, range.end) || !isBare(text, range.start)) return null;
  return isHeadline(block, range) || isHearsay(block, attribution) ? null : range;
}

/** Where the draft first says of unnamed people what they are (`health officials`): whom it calls by the bare noun further on are taken for the same. */
function presented({ blocks }: Article, { chunks }: Gathered): ReadonlyMap<string, number> {
  let first = remembered.get(chunks);
  if (first) return first;
  remembered.set(chunks, (first = new Map<string, number>()));
  for (let c = 0; c < chunks.length; c++) {
    const { unnamed, unnamedAt } = chunks[c]!;
    for (let i = 0; i < unnamed.length; i++) {
      const { isVague: bare, heads, start, refersBack } = unnamed[i]!;
      if (!refersBack && !bare) for (const head of heads) if (!first.has(head)) first.set(head, blocks.starts[c]! + unnamedAt[i]! + start);
    }
  }
  return first;
}

const remembered = new WeakMap<Gathered['chunks'], Map<string, number>>();
