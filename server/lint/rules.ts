/** The explicit list of all rules, in the order of the index of pages. What each does is left to its file. */
import { faultRules } from './faults.ts';
import type { Rule } from './rule.ts';
import { anonNoReason } from './rules/anon-no-reason.ts';
import { anonVague } from './rules/anon-vague.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { encodingDamage } from './rules/encoding-damage.ts';
import { nameInconsistent } from './rules/name-inconsistent.ts';
import { openQuery } from './rules/open-query.ts';
import { quoteWithoutSpeaker } from './rules/quote-without-speaker.ts';
import { shadowedId } from './rules/shadowed-id.ts';
import { suppressionNoReason } from './rules/suppression-no-reason.ts';
import { undeclaredSource } from './rules/undeclared-source.ts';
import { unresolvedMention } from './rules/unresolved-mention.ts';
import { unsourcedClaim } from './rules/unsourced-claim.ts';
import { unusedSource } from './rules/unused-source.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';

export const rules: readonly Rule[] = [
  unsourcedClaim, undeclaredSource, unusedSource, quoteWithoutSpeaker, anonNoReason, anonVague, nameInconsistent, openQuery, encodingDamage,
  suppressionNoReason, unusedSuppression, ...faultRules, duplicateId, shadowedId, unresolvedMention,
];

/** The names by which settings and comments call the rules. */
export const codes: ReadonlySet<string> = new Set(rules.map(({ code }) => code));
