/** What stands at an offset of a draft: a tag, a mention, the words of a source, words that somebody says, a claim, a ledger line. What to show of it is left to the features. */
import type { Article, ArticleBlock, Place } from '../article/article.ts';
import { blockAt, shifted } from '../article/places.ts';
import type { Item, LedgerLine, Span } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { itemAt } from '../sequence.ts';

/** Ranges are absolute. */
export type Standing =
  | { readonly what: 'tag'; readonly range: Range; readonly ids: readonly string[] }
  | { readonly what: 'mention'; readonly range: Range; readonly place: Place }
  | { readonly what: 'source'; readonly range: Range; readonly place: Place }
  | { readonly what: 'words'; readonly range: Range; readonly block: number; readonly attribution: number | null; readonly claim: number | null }
  | { readonly what: 'declaration'; readonly range: Range; readonly line: LedgerLine };

/** The most telling thing at `offset`, or null in plain text. */
export function standingAt(article: Article, offset: number): Standing | null {
  const found = blockAt(article, offset);
  if (!found) return null;
  const spot = { ...found, at: offset - found.start };
  return onLedger(spot) ?? onTag(spot) ?? onBlockTag(article, spot) ?? onMention(spot) ?? onSource(spot) ?? onWords(spot);
}

export function covers(range: Range, at: number): boolean {
  return range.start <= at && at < range.end;
}

/** A block and where it starts; `at` is the offset from there. */
interface Spot {
  readonly index: number;
  readonly block: ArticleBlock;
  readonly start: number;
  readonly at: number;
}

function onTag({ block, at, start }: Spot): Standing | null {
  const span = block.markup.spans.find(({ tag }) => covers(tag, at));
  return span ? tagAt(span, at, start) : null;
}

/** The line of a block tag is a block of its own; what it means stands in the block below. */
function onBlockTag(article: Article, { index, block, start, at }: Spot): Standing | null {
  if (block.markup.kind !== 'block-tag' || index + 1 >= article.blocks.count) return null;
  const below = itemAt(article.blocks, index + 1);
  const span = below.markup.spans.find(({ tag }) => covers(tag, at - block.size));
  return span ? tagAt(span, at - block.size, start + block.size) : null;
}

function tagAt(span: Span, at: number, start: number): Standing {
  const item = span.tag.items.find(item => covers(item, at) && namesId(item));
  return item
    ? { what: 'tag', range: shifted(item, start), ids: [item.value] }
    : { what: 'tag', range: shifted(span.tag, start), ids: span.sources };
}

function namesId({ name, value }: Item): boolean {
  return value !== '' && (name === 'source' || name === 'via' || name === 'continue');
}

function onMention({ index, block, at, start }: Spot): Standing | null {
  const found = block.mentions.findIndex(mention => covers(mention, at));
  return found < 0 ? null : { what: 'mention', range: shifted(block.mentions[found]!, start), place: { block: index, index: found } };
}

function onSource({ index, block, at, start }: Spot): Standing | null {
  for (let i = 0; i < block.attributions.length; i++) {
    const words = block.attributions[i]!.source.find(range => covers(range, at));
    if (words) return { what: 'source', range: shifted(words, start), place: { block: index, index: i } };
  }
  return null;
}

/** Of attributions inside one another the innermost, the one with the fewest characters. */
function onWords({ index, block, at, start }: Spot): Standing | null {
  let attribution: number | null = null, range: Range | null = null;
  for (let i = 0; i < block.attributions.length; i++) {
    const words = block.attributions[i]!.content.find(part => covers(part, at));
    if (words && (!range || words.end - words.start < range.end - range.start)) [attribution, range] = [i, words];
  }
  const found = block.claims.findIndex(part => covers(part, at));
  const claim = found < 0 ? null : found;
  range ??= claim === null ? null : block.claims[claim]!;
  return range && { what: 'words', range: shifted(range, start), block: index, attribution, claim };
}

function onLedger({ block, at, start }: Spot): Standing | null {
  const line = block.markup.ledger.find(line => covers(line, at));
  return line ? { what: 'declaration', range: shifted(line, start), line } : null;
}
