/** The words of a name in a block, whose numbers hold only where it stands. */
import { toProjected } from '../markup/projection.ts';
import type { Block } from '../markup/syntax.ts';
import { endOf, type Finds, nameIn, NAMES, startOf } from '../prose/finds.ts';

/** Name `i` without what markup puts between its words. */
export function nameOf(finds: Finds, { prose }: Block, i: number): string {
  return nameIn(finds, i, prose.text, toProjected(prose, startOf(finds, NAMES, i)), toProjected(prose, endOf(finds, NAMES, i)));
}
