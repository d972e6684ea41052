/** The ids that tags cite. What they mean is left to the rules. */
import type { Span } from '../markup/syntax.ts';
import type { Range } from '../range.ts';

/** An id in a tag: the whole item, and the id without its `@`. Offsets as those of the span. */
export interface Citation extends Range {
  readonly id: string;
  readonly as: 'source' | 'via';
  readonly value: Range;
}

export function citationsOf({ tag }: Span): readonly Citation[] {
  const found: Citation[] = [];
  for (const { name, value, valueRange, start, end } of tag.items) {
    if ((name === 'source' || name === 'via') && value !== '') found.push({ id: value, as: name, value: valueRange, start, end });
  }
  return found;
}
