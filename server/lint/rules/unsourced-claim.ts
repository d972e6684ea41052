/** Claims that nobody says, and claims whose source is still to come. Quotations are quote-without-speaker's. */
import type { ArticleBlock, Claim } from '../../article/article.ts';
import { overRanges } from '../../article/overSentences.ts';
import type { Span } from '../../markup/syntax.ts';
import { certaintyOfClaim, claim, CLAIMS, countOf, endOf, EVIDENCE, evidenceFrom, firstOver, isSerious, QUOTATIONS, SENTENCES, sentenceOf, startOf } from '../../prose/finds.ts';
import type { Evidence } from '../../prose/prose.ts';
import type { Range } from '../../range.ts';
import { claimFixes, sourceToComeFixes } from '../attributeFixes.ts';
import { isQuoted, isQuotedAt } from '../inBlock.ts';
import { isOff } from '../levels.ts';
import { quoted } from '../quoted.ts';
import { trimmed } from '../ranges.ts';
import type { Finding, Levels, Plain, Rule, Way } from '../rule.ts';
import { passiveAttribution } from './passive-attribution.ts';

const PRESSING: Levels = ['warning', 'error'], ORDINARY: Levels = ['information', 'warning'], DOUBTFUL: Levels = ['hint', 'information'];

/** How a claim is told, the weightiest first; behind them the same, giving way. */
const ways = [PRESSING, ORDINARY, DOUBTFUL].map((levels): Way => ({ message: told, offer: claimFixes, levels }));
export const WEIGHTS = ways.length;

export const unsourcedClaim: Rule = {
  code: 'unsourced-claim',
  law: 'A sentence that asserts something checkable says who says so.',
  levels: ORDINARY,
  ways: [...ways, ...ways.map(givingWay)],
  claim: unsourced,
  span: toCome,
};

/** Only while the other rule is on. */
export function givingWay<Told extends Way>(told: Told): Told {
  return { ...told, unless: (_site, _all, options) => !isOff(passiveAttribution, options) };
}

/** Below it a claim is a guess, and shown as one. */
const LIKELY = 0.5;

function unsourced(i: number, block: ArticleBlock): Plain | null {
  if (isWholeQuoted(block, i)) return null;
  const sentence = sentenceOf(block, i);
  const { start, end } = trimmed(block.markup.text, { start: startOf(block, SENTENCES, sentence), end: endOf(block, SENTENCES, sentence) });
  return { start, end, way: (isSerious(block, i) ? 0 : 1) + (certaintyOfClaim(block, i) >= LIKELY ? 0 : 1) };
}

/** Where no evidence stands outside of quotations. What a quotation says is its speaker's. */
function isWholeQuoted(block: ArticleBlock, i: number): boolean {
  const from = evidenceFrom(block, i), to = evidenceFrom(block, i + 1);
  if (countOf(block, QUOTATIONS) === 0) return from === to;
  for (let e = from; e < to; e++) if (!isQuotedAt(block, startOf(block, EVIDENCE, e), endOf(block, EVIDENCE, e))) return false;
  return true;
}

/** Most evidence stands in no quotation. */
function unquoted(block: ArticleBlock, { evidence }: Claim): readonly Evidence[] {
  return countOf(block, QUOTATIONS) === 0 ? evidence : evidence.filter(e => !isQuoted(block, e));
}

function told({ start }: Range, block: ArticleBlock): string {
  const said = claim(block, claimOf(block, firstOver(block, SENTENCES, start)));
  return `Nobody is named as the source of this claim${shown(block, said, unquoted(block, said))}.`;
}

/** The first claim of the sentence, or behind it. Claims ascend. */
function claimOf(block: ArticleBlock, sentence: number): number {
  let low = 0, high = countOf(block, CLAIMS);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentenceOf(block, middle) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A span whose only source is `@tk`: the writer has said that one is missing. */
function toCome({ tag, sources, content }: Span, block: ArticleBlock): Finding | null {
  const item = sources.length > 0 && sources.every(id => id === 'tk') ? tag.items.find(({ name, value }) => name === 'source' && value === 'tk') : undefined;
  if (!item) return null;
  const { text } = block.markup;
  let serious = false;
  overRanges(block.claims, content.start, content.end, i => (serious ||= block.claims[i]!.severity === 'serious'));
  return {
    ...trimmed(text, content),
    message: `The source of ${quoted(text.slice(content.start, content.end))} is still to come.`,
    ...(serious ? { levels: PRESSING } : {}),
    offer: site => sourceToComeFixes(site, item.valueRange),
  };
}

/** Kinds of evidence that a message tells, at most. */
const SHOWN = 3;

/** The evidence is the claim itself. */
function isWhole({ start, end }: Claim, evidence: readonly Evidence[]): boolean {
  return evidence.every(e => e.kind === 'statement' && e.start === start && e.end === end);
}

/** `: number “12 %”, accusation “stole”`: each kind once, and no words twice; nothing where the evidence is the claim itself. */
function shown(block: ArticleBlock, claim: Claim, evidence: readonly Evidence[]): string {
  if (isWhole(claim, evidence)) return '';
  const seen: string[] = [];
  let words = ': ', reach = -1;
  for (const { kind, start, end } of evidence) {
    if (seen.length === SHOWN || seen.includes(kind) || start < reach) continue;
    reach = end;
    words += `${seen.length > 0 ? ', ' : ''}${kind} ${quoted(block.markup.text.slice(start, end))}`;
    seen.push(kind);
  }
  return words;
}
