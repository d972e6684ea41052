/** The words of a stretch of draft as a reader would see them, on one line and not too long. */
import type { ArticleBlock } from '../article/article.ts';
import { toProjected } from '../markup/projection.ts';
import type { Range } from '../range.ts';

/** Clean text of `ranges` (offsets from the block's start), joined by an ellipsis, cut to about `most` characters; never empty. */
export function excerpt({ markup }: ArticleBlock, ranges: readonly Range[], most: number): string {
  const { clean } = markup;
  return shorten(ranges.map(({ start, end }) => clean.text.slice(toProjected(clean, start), toProjected(clean, Math.min(end, start + 4 * most)))).join(' … '), most);
}

/** White space that is more than single spaces between words. */
const UNEVEN = /^\s|\s\s|[^\S ]|\s$/;

/** One line of at most `most` UTF-16 units and an ellipsis; cut between words where one ends in the last third. Never empty. */
export function shorten(text: string, most: number): string {
  const line = UNEVEN.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  if (line === '') return '…';
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  const cut = space > (most * 2) / 3 ? space : most;
  const inPair = (line.charCodeAt(cut) & 0xfc00) === 0xdc00 && (line.charCodeAt(cut - 1) & 0xfc00) === 0xd800;
  return `${line.slice(0, inPair ? cut - 1 : cut)}…`;
}
