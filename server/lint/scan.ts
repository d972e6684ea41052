/** Finds a pattern in what the reader reads of a block: its prose, or the published values of the head. Code, tags, notes and ledgers are never read. */
import type { ArticleBlock } from '../article/article.ts';
import { overRanges } from '../article/overSentences.ts';
import { toSource } from '../markup/projection.ts';
import type { Block, Head } from '../markup/syntax.ts';
import type { Range } from '../range.ts';

export interface Hit extends Range {
  readonly words: string;
  /** What stands around it, up to a line's length, however long the block is. */
  readonly before: string;
  readonly after: string;
}

/** Hits in order, with offsets from the block's start. `pattern` must be global and match no empty words. */
export function scan({ markup }: ArticleBlock, pattern: RegExp): readonly Hit[] {
  if (markup.head !== null) return scanHead(markup, markup.head, pattern);
  return markup.prose.text === '' ? NONE : scanProse(markup, pattern);
}

const NONE: readonly Hit[] = [];

function scanProse({ prose, inert }: Block, pattern: RegExp): readonly Hit[] {
  return hits(prose.text, pattern, (offset, side) => toSource(prose, offset, side)).filter(hit => !touches(inert, hit));
}

function scanHead({ text }: Block, { places }: Head, pattern: RegExp): readonly Hit[] {
  return PUBLISHED.flatMap(key => {
    const place = places[key];
    return place ? hits(text.slice(place.start, place.end), pattern, offset => place.start + offset) : [];
  }).sort((a, b) => a.start - b.start);
}

const PUBLISHED = ['headline', 'standfirst', 'byline', 'dateline'];
const AROUND = 80;

function touches(inert: readonly Range[], range: Range): boolean {
  let found = false;
  overRanges(inert, range.start, range.end, () => (found = true));
  return found;
}

function hits(text: string, pattern: RegExp, toBlock: (offset: number, side: 'start' | 'end') => number): Hit[] {
  const found: Hit[] = [];
  pattern.lastIndex = 0;
  // Not `matchAll`, which makes a pattern of its own for every block.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index, 0: words } = match, end = index + words.length;
    found.push({
      words, before: text.slice(Math.max(0, index - AROUND), index), after: text.slice(end, end + AROUND), start: toBlock(index, 'start'), end: toBlock(end, 'end'),
    });
  }
  return found;
}
