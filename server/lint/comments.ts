/** The control comments of a draft, each in its place. What they silence is left to suppress.ts. */
import type { Article } from '../article/article.ts';
import type { Block, Control } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import type { Gathered } from './gathered.ts';
import { moved } from './ranges.ts';

export interface Comment extends Range {
  readonly control: Control;
  /** As typed. */
  readonly words: string;
}

/** Those of a block, placed from where `base` counts. */
export function commentsIn({ controls, text }: Block, base: number, comments: Comment[]): void {
  for (const control of controls) comments.push({ control, words: text.slice(control.start, control.end), ...moved(control, base) });
}

/** All, in their absolute places. */
export function commentsOf({ blocks }: Article, { chunks }: Gathered): readonly Comment[] {
  const placed: Comment[] = [];
  for (let c = 0; c < chunks.length; c++) {
    for (const comment of chunks[c]!.comments) placed.push({ ...comment, ...moved(comment, blocks.starts[c]!) });
  }
  return placed;
}
