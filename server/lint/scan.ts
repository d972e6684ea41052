/** Finds a pattern in what the reader reads of a block: its prose, or the published values of the head. Code, tags, notes and ledgers are never read. */
import type { ArticleBlock } from '../article/article.ts';
import { toSource } from '../markup/projection.ts';
import type { Range } from '../range.ts';

export interface Hit extends Range {
  readonly match: RegExpExecArray;
  /** The readable text around the match; `match.index` counts in it. */
  readonly text: string;
}

/** Hits in order, with offsets from the block's start. `pattern` must be global. */
export function scan(block: ArticleBlock, pattern: RegExp): readonly Hit[] {
  const { prose, head, text } = block.markup;
  if (head === null) return hits(prose.text, pattern, (offset, side) => toSource(prose, offset, side));
  return PUBLISHED.flatMap((key) => {
    const place = head.places[key];
    return place ? hits(text.slice(place.start, place.end), pattern, (offset) => place.start + offset) : [];
  }).sort((a, b) => a.start - b.start);
}

/** True where the range lies in somebody's words: a quotation that is speech. */
export function isQuoted(block: ArticleBlock, range: Range): boolean {
  return block.quotations.some((q) => q.use === 'speech' && q.content.start <= range.start && range.end <= q.content.end);
}

const PUBLISHED = ['headline', 'standfirst', 'byline', 'dateline'];

function hits(text: string, pattern: RegExp, toBlock: (offset: number, side: 'start' | 'end') => number): Hit[] {
  const found: Hit[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({ match, text, start: toBlock(match.index, 'start'), end: toBlock(match.index + match[0].length, 'end') });
  }
  return found;
}
