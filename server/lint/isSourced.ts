/** Whether somebody answers for a claim, as figures and cards say it. Which claims are reported is left to the rule unsourced-claim. */
import type { ArticleBlock, Claim } from '../article/article.ts';
import { isAnswered } from './inBlock.ts';

/** True where a tag names somebody, or words that are more than a guess at an attribution say who: such a claim is never reported. `@tk` is nobody. */
export function isSourced(block: ArticleBlock, claim: Claim): boolean {
  return claim.sourced && isAnswered(block, claim);
}
