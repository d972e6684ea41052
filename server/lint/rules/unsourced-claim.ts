/** Claims that nobody says, and claims whose source is still to come. Quotations are quote-without-speaker's. */
import type { ArticleBlock, Claim } from '../../article/article.ts';
import { firstOver, overRanges } from '../../article/overSentences.ts';
import type { Span } from '../../markup/syntax.ts';
import { countOf, QUOTATIONS } from '../../prose/finds.ts';
import type { Evidence } from '../../prose/prose.ts';
import type { Range } from '../../range.ts';
import { claimFixes, sourceToComeFixes } from '../attributeFixes.ts';
import { isQuoted } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { trimmed } from '../ranges.ts';
import type { Finding, Levels, Rule } from '../rule.ts';

const ORDINARY: Levels = ['information', 'warning'];

export const unsourcedClaim: Rule = {
  code: 'unsourced-claim',
  law: 'A sentence that asserts something checkable says who says so.',
  levels: ORDINARY,
  claim: unsourced,
  span: toCome,
};

const SERIOUS: Levels = ['warning', 'error'];
const DOUBTFUL: Levels = ['hint', 'information'];

/** Below it a claim is a guess, and shown as one. */
const LIKELY = 0.5;

function unsourced(claim: Claim, block: ArticleBlock): Finding | null {
  if (unquoted(block, claim).length === 0) return null;
  const { start, end } = trimmed(block.markup.text, claim);
  return { message: told, offer: claimFixes, levels: weight(claim), start, end };
}

function told({ start }: Range, block: ArticleBlock): string {
  const claim = block.claims[firstOver(block.claims, start)]!;
  return `Nobody is named as the source of this claim${shown(block, claim, unquoted(block, claim))}.`;
}

/** What a quotation says is its speaker's. Most evidence stands in none. */
function unquoted(block: ArticleBlock, { evidence }: Claim): readonly Evidence[] {
  if (countOf(block, QUOTATIONS) === 0) return evidence;
  for (const e of evidence) if (isQuoted(block, e)) return evidence.filter(other => !isQuoted(block, other));
  return evidence;
}

function weight({ certainty, severity }: Claim): Levels {
  if (severity === 'serious') return certainty >= LIKELY ? SERIOUS : ORDINARY;
  return certainty >= LIKELY ? ORDINARY : DOUBTFUL;
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
    ...(serious ? { levels: SERIOUS } : {}),
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
