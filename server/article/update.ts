/** Article → article after an edit: every paragraph whose text, marks and entry state are unchanged is taken over as it is, its prose analysis included. */
import { edit } from '../markup/edit.ts';
import type { Block, Document } from '../markup/syntax.ts';
import { noPages } from '../prose/rows.ts';
import type { Range } from '../range.ts';
import { indexAt, itemAt, items, sequenceOf, splice, startOf } from '../sequence.ts';
import { aliasIndexOf } from './aliasIndex.ts';
import type { Article, ArticleBlock } from './article.ts';
import { articleOf } from './articleOf.ts';
import { startOfBlocks } from './bareQuotation.ts';
import { ledgerBlocks, ledgerOf } from './declarations.ts';
import { linkBlock } from './linkBlock.ts';
import { proseParts } from './proseParts.ts';
import { readBlock } from './readBlock.ts';

/** Replaces `range` (absolute UTF-16 offsets of the article's text) by `text`. The result equals a fresh analysis of the new text in every respect. */
export function update(article: Article, range: Range, text: string): Article {
  const { document, change } = edit(article.document, range, text);
  const fresh: Block[] = [];
  for (let i = 0; i < change.inserted; i++) {
    const block = itemAt(document.blocks, change.first + i), parts = proseParts(block);
    // One by one: a paragraph may have more lines than a call takes arguments.
    if (parts === null) fresh.push(block);
    else for (const part of parts) fresh.push(part);
  }
  const places = changedPlaces(article, startOf(article.document.blocks, change.first), startOf(article.document.blocks, change.first + change.removed), fresh);
  const next = reread(article, places, fresh);
  const { files, model } = article;
  if (sameLedger(article.document, document)) {
    const { ledger, aliases } = article;
    const blocks = splice(article.blocks, next.from, next.to - next.from, next.readings.map(r => linkBlock(r, ledger, aliases)));
    return articleOf({ document, blocks, ledger, files, aliases, model });
  }
  const ledger = ledgerOf(document, files), aliases = aliasIndexOf(ledger);
  const kept = [...items(article.blocks)].map(({ item }) => item);
  const readings = [...kept.slice(0, next.from), ...next.readings, ...kept.slice(next.to)];
  return articleOf({ document, blocks: sequenceOf(readings.map(r => linkBlock(r, ledger, aliases))), ledger, files, aliases, model });
}

/** Blocks `from … to` of the old article give way to `skip … until` of the fresh ones; before and behind, the two agree. */
interface Places {
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly until: number;
}

/** `start … end`: what the edit replaced of the old text, on block bounds. */
function changedPlaces({ blocks }: Article, start: number, end: number, fresh: readonly Block[]): Places {
  let from = start >= blocks.size ? blocks.count : indexAt(blocks, start);
  let to = end >= blocks.size ? blocks.count : indexAt(blocks, end);
  let skip = 0, until = fresh.length;
  while (from < to && skip < until && alike(itemAt(blocks, from).markup, fresh[skip]!)) {
    from++;
    skip++;
  }
  while (from < to && skip < until && alike(itemAt(blocks, to - 1).markup, fresh[until - 1]!)) {
    to--;
    until--;
  }
  return { from, to, skip, until };
}

interface Reread {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly ArticleBlock[];
}

/** Reads the fresh blocks, and those behind them for as long as they are entered in another state than before. */
function reread({ blocks, model }: Article, { from, to, skip, until }: Places, fresh: readonly Block[]): Reread {
  const readings: ArticleBlock[] = [], pages = noPages();
  let entry = from > 0 ? itemAt(blocks, from - 1).exit : startOfBlocks, end = to;
  const read = (block: Block) => {
    const reading = readBlock(block, entry, model, pages);
    readings.push(reading);
    entry = reading.exit;
  };
  for (let i = skip; i < until; i++) read(fresh[i]!);
  while (end < blocks.count && !equal(entry, itemAt(blocks, end).entry)) read(itemAt(blocks, end++).markup);
  return { from, to: end, readings };
}

/** Whether one may stand for the other: equal text in an equal state, and no marks, which could lean on the rest of their Markdown block. */
function alike(a: Block, b: Block): boolean {
  return a === b || (a.kind === 'paragraph' && b.kind === 'paragraph' && a.text === b.text && plain(a) && plain(b) && equal(a.entry, b.entry) && equal(a.exit, b.exit));
}

function plain(block: Block): boolean {
  return block.clean.cuts.length === 0 && block.prose.cuts.length === 0 && block.spans.length === 0 && block.inert.length === 0 && block.faults.length === 0;
}

/** Field by field; states are flat. */
function equal<T extends object>(a: T, b: T): boolean {
  return a === b || (Object.keys(a) as (keyof T)[]).every(key => a[key] === b[key]);
}

function sameLedger(before: Document, after: Document): boolean {
  const a = ledgerBlocks(before), b = ledgerBlocks(after);
  return a.length === b.length && a.every((block, i) => block === b[i]);
}
