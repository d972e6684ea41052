/** Where two rules find one fault in one sentence, the plainer gives way to the more telling: a claim that nobody says to “it is reported”, which says why. What rules find is left to them. */
import type { FoundInChunk } from './gathered.ts';
import { isOff } from './levels.ts';
import type { Finding } from './rule.ts';
import { passiveAttribution } from './rules/passive-attribution.ts';
import { unsourcedClaim } from './rules/unsourced-claim.ts';

/** Marks those among the findings of one block, which begin at `first`. */
export function giveWay(found: FoundInChunk[], first: number): void {
  for (let i = first; i < found.length; i++) {
    if (found[i]!.rule !== passiveAttribution) continue;
    const { start } = found[i]!.finding;
    for (let j = first; j < found.length; j++) {
      const { rule, finding, index, offset } = found[j]!;
      if (rule === unsourcedClaim && finding.start <= start && start < finding.end) found[j] = { rule, finding: givingWay(finding), index, offset };
    }
  }
}

/** Only while the other rule is on. */
function givingWay(finding: Finding): Finding {
  return { ...finding, unless: (_site, _all, options) => !isOff(passiveAttribution, options) };
}
