/** Where two rules find one fault in one sentence, the plainer gives way to the more telling: a claim that nobody says to “it is reported”, which says why. What rules find is left to them. */
import type { FoundInChunk } from './gathered.ts';
import { isOff } from './levels.ts';
import type { Finding } from './rule.ts';
import { passiveAttribution } from './rules/passive-attribution.ts';
import { unsourcedClaim } from './rules/unsourced-claim.ts';

/** Marks those among the findings of one block, which begin at `first`. */
export function giveWay(found: FoundInChunk[], first: number): void {
  const starts: number[] = [];
  for (let i = first; i < found.length; i++) if (found[i]!.rule === passiveAttribution) starts.push(found[i]!.finding.start);
  if (starts.length === 0) return;
  starts.sort((a, b) => a - b);
  for (let i = first; i < found.length; i++) {
    const { rule, finding, index, offset } = found[i]!;
    if (rule === unsourcedClaim && firstFrom(starts, finding.start) < finding.end) found[i] = { rule, finding: givingWay(finding), index, offset };
  }
}

/** The first of the ascending `starts` at or behind `offset`; infinite where there is none. */
function firstFrom(starts: readonly number[], offset: number): number {
  let low = 0, high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return starts[low] ?? Infinity;
}

/** Only while the other rule is on. */
function givingWay(finding: Finding): Finding {
  return { ...finding, unless: (_site, _all, options) => !isOff(passiveAttribution, options) };
}
