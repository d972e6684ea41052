/** The explicit list of all rules, in the order of the index of pages. What each does is left to its file. */
import { faultRules } from './faults.ts';
import type { Rule } from './rule.ts';
import { anonNoApproval } from './rules/anon-no-approval.ts';
import { anonNoBasis } from './rules/anon-no-basis.ts';
import { anonNoReason } from './rules/anon-no-reason.ts';
import { anonVague } from './rules/anon-vague.ts';
import { countMismatch } from './rules/count-mismatch.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateSource } from './rules/duplicate-source.ts';
import { embargo } from './rules/embargo.ts';
import { encodingDamage } from './rules/encoding-damage.ts';
import { entityTypeConflict } from './rules/entity-type-conflict.ts';
import { nameInconsistent } from './rules/name-inconsistent.ts';
import { offRecord } from './rules/off-record.ts';
import { openQuery } from './rules/open-query.ts';
import { passiveAttribution } from './rules/passive-attribution.ts';
import { pluralOneSource } from './rules/plural-one-source.ts';
import { quoteWithoutSpeaker } from './rules/quote-without-speaker.ts';
import { shadowedId } from './rules/shadowed-id.ts';
import { singleSource } from './rules/single-source.ts';
import { suppressionNoReason } from './rules/suppression-no-reason.ts';
import { undeclaredSource } from './rules/undeclared-source.ts';
import { unresolvedMention } from './rules/unresolved-mention.ts';
import { unsourcedClaim } from './rules/unsourced-claim.ts';
import { unusedSource } from './rules/unused-source.ts';
import { unusedSuppression } from './rules/unused-suppression.ts';
import { vagueCollective } from './rules/vague-collective.ts';
import { verbJudges } from './rules/verb-judges.ts';

export const rules: readonly Rule[] = [
  unsourcedClaim, undeclaredSource, unusedSource, duplicateSource, quoteWithoutSpeaker, pluralOneSource, countMismatch, singleSource, passiveAttribution, vagueCollective,
  verbJudges, offRecord, embargo, anonNoReason, anonNoBasis, anonNoApproval, anonVague, nameInconsistent, entityTypeConflict, openQuery, encodingDamage,
  suppressionNoReason, unusedSuppression, ...faultRules, duplicateId, shadowedId, unresolvedMention,
];

/** The names by which settings and comments call the rules. */
export const codes: ReadonlySet<string> = new Set(rules.map(({ code }) => code));
