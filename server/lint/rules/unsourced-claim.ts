/** Claims that nobody says, and claims whose source is still to come. Quotations are quote-without-speaker's. */
import type { ArticleBlock, Attribution, Claim } from '../../article/article.ts';
import { overSentences } from '../../article/overSentences.ts';
import type { Evidence } from '../../prose/prose.ts';
import { claimFixes, sourceToComeFixes } from '../attributeFixes.ts';
import { attributionsIn, isQuoted, quotationsOver } from '../inBlock.ts';
import { quoted } from '../quoted.ts';
import { inOrder, trimmed } from '../ranges.ts';
import { type Finding, type Levels, nothing, type Rule } from '../rule.ts';

const ORDINARY: Levels = ['information', 'warning'];

export const unsourcedClaim: Rule = {
  code: 'unsourced-claim',
  law: 'A sentence that asserts something checkable says who says so.',
  levels: ORDINARY,
  block: block => inOrder(toCome(block), unsourced(block)),
};

const SERIOUS: Levels = ['warning', 'error'];
const DOUBTFUL: Levels = ['hint', 'information'];

/** Below it a claim is a guess, and shown as one. */
const LIKELY = 0.5;

function unsourced(block: ArticleBlock): readonly Finding[] {
  if (block.claims.length === 0) return nothing;
  const found: Finding[] = [];
  for (const claim of block.claims) {
    const sentence = block.sentences[claim.sentence];
    if (sentence?.kind !== 'sentence' || attributionsIn(block, claim.sentence).some(a => isSure(block, a))) continue;
    const evidence = block.quotations.length === 0 ? claim.evidence : claim.evidence.filter(e => !isQuoted(block, e));
    if (evidence.length === 0) continue;
    const range = trimmed(block.markup.text, claim);
    found.push({
      message: `Nobody is named as the source of this claim${shown(block, claim, evidence)}.`,
      offer: site => claimFixes(site, range),
      levels: weight(claim),
      start: range.start,
      end: range.end,
    });
  }
  return found;
}

/** Below it an attribution read from the words is as likely none. */
const SURE = 0.5;

/** A tag, a quotation with a cue, or words that are more than a guess at an attribution and say who. */
function isSure(block: ArticleBlock, { certainty, content, source, continues }: Attribution): boolean {
  // `reportedly`, `was charged with`: somebody says so, and nobody says who.
  if (certainty !== null && source.length === 0 && !continues) return false;
  return certainty === null || certainty >= SURE || content.some(part => quotationsOver(block, part).some(q => q.use === 'speech'));
}

function weight({ certainty, severity }: Claim): Levels {
  if (severity === 'serious') return certainty >= LIKELY ? SERIOUS : ORDINARY;
  return certainty >= LIKELY ? ORDINARY : DOUBTFUL;
}

/** Spans whose only source is `@tk`: the writer has said that one is missing. */
function toCome(block: ArticleBlock): readonly Finding[] {
  if (block.markup.spans.length === 0) return nothing;
  return block.markup.spans.filter(span => span.sources.length > 0 && span.sources.every(id => id === 'tk')).flatMap(span => {
    const item = span.tag.items.find(({ name, value }) => name === 'source' && value === 'tk');
    let serious = false;
    overSentences(block.claims, span.content, i => (serious ||= block.claims[i]!.severity === 'serious'));
    if (!item) return [];
    return [{
      ...trimmed(block.markup.text, span.content),
      message: `The source of ${quoted(block.markup.text.slice(span.content.start, span.content.end))} is still to come.`,
      ...(serious ? { levels: SERIOUS } : {}),
      offer: site => sourceToComeFixes(site, item.valueRange),
    } satisfies Finding];
  });
}

/** Kinds of evidence that a message tells, at most. */
const SHOWN = 3;

/** `: number “12 %”, accusation “stole”`: each kind once; nothing where the evidence is the claim itself. */
function shown(block: ArticleBlock, claim: Claim, evidence: readonly Evidence[]): string {
  if (evidence.every(e => e.kind === 'statement' && e.start === claim.start && e.end === claim.end)) return '';
  const seen: string[] = [];
  let words = ': ';
  for (const { kind, start, end } of evidence) {
    if (seen.length === SHOWN || seen.includes(kind)) continue;
    words += `${seen.length > 0 ? ', ' : ''}${kind} ${quoted(block.markup.text.slice(start, end))}`;
    seen.push(kind);
  }
  return words;
}
