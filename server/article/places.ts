/** From places in an article to absolute offsets and back. */
import type { Range } from '../range.ts';
import { indexAt, itemAt, startOf } from '../sequence.ts';
import type { Article, ArticleBlock, Attribution, Mention, Place } from './article.ts';

/** The block that holds the character at an absolute offset, with its index and start; null in an empty draft. */
export function blockAt(article: Article, offset: number): { readonly block: ArticleBlock; readonly index: number; readonly start: number } | null {
  const index = indexAt(article.blocks, offset);
  return index < 0 ? null : { block: itemAt(article.blocks, index), index, start: startOf(article.blocks, index) };
}

export function attributionOf(article: Article, place: Place): Attribution {
  return itemAt(article.blocks, place.block).attributions[place.index]!;
}

export function mentionOf(article: Article, place: Place): Mention {
  return itemAt(article.blocks, place.block).mentions[place.index]!;
}

/** A range of a block as absolute offsets; `start` is the block's. */
export function shifted(range: Range, start: number): Range {
  return { start: range.start + start, end: range.end + start };
}
