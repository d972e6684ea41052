/** Whether somebody answers for a claim, as figures and cards say it. Which claims are reported is left to the rule unsourced-claim. */
import type { ArticleBlock } from '../article/article.ts';
import { isCarried } from '../prose/finds.ts';
import { isAnswered } from './inBlock.ts';

/** Of claim `i`: true where a tag names somebody, or words that are more than a guess at an attribution say who: such a claim is never reported. `@tk` is nobody. */
export function isSourced(block: ArticleBlock, i: number): boolean {
  return isCarried(block, i) && isAnswered(block, i);
}
