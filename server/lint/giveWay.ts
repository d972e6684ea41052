/** Where two rules find one fault in one sentence, the plainer gives way to the more telling: a claim that nobody says to “it is reported”, which says why. What rules find is left to them. */
import { END, FOUND, RULE, type SoFar, START, TOLD } from './found.ts';
import { rowFrom } from './numbers.ts';
import { rules } from './rules.ts';
import { passiveAttribution } from './rules/passive-attribution.ts';
import { givingWay, unsourcedClaim, WEIGHTS } from './rules/unsourced-claim.ts';

const CLAIM = rules.indexOf(unsourcedClaim), PASSIVE = rules.indexOf(passiveAttribution);

/** Marks those among the findings of one block, whose rows begin at `first`. */
export function giveWay({ numbers: { list, used }, findings }: SoFar, first: number): void {
  const starts: number[] = [];
  for (let row = first; row < used; row += FOUND) if (list[row + RULE] === PASSIVE) starts.push(list[row + START]!);
  if (starts.length === 0) return;
  starts.sort((a, b) => a - b);
  for (let row = first; row < used; row += FOUND) {
    if (list[row + RULE] !== CLAIM || (starts[rowFrom(starts, 1, list[row + START]!)] ?? Infinity) >= list[row + END]!) continue;
    const told = list[row + TOLD]!;
    if (told < 0) list[row + TOLD] = told - WEIGHTS;
    else findings[told] = givingWay(findings[told]!);
  }
}
