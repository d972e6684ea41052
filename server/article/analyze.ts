/** Text → article: the one entry for a fresh draft. Edits go through update.ts. */
import { parse } from '../markup/parse.ts';
import type { Block } from '../markup/syntax.ts';
import type { Model } from '../prose/prose.ts';
import { noPages } from '../prose/rows.ts';
import { sequenceOf } from '../sequence.ts';
import { aliasIndexOf } from './aliasIndex.ts';
import type { Article, ArticleBlock, LedgerFile } from './article.ts';
import { articleOf } from './articleOf.ts';
import { startOfBlocks } from './bareQuotation.ts';
import { declarationsOf, ledgerOf } from './declarations.ts';
import { linkBlock } from './linkBlock.ts';
import { proseParts } from './proseParts.ts';
import { readBlock } from './readBlock.ts';

export interface AnalyzeOptions {
  /** `*.ledger` files in force, nearest first (language.md §6). */
  readonly ledgerFiles?: readonly LedgerFile[];
  /** The learned weights; without them prose is read by rules alone. */
  readonly model?: Model | null;
}

/** Never throws; any text is a draft. Linear in the length of `text`. */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  const document = parse(text);
  const files = declarationsOf(options.ledgerFiles ?? []), model = options.model ?? null;
  const ledger = ledgerOf(document, files), aliases = aliasIndexOf(ledger);
  const blocks: ArticleBlock[] = [], pages = noPages();
  let entry = startOfBlocks;
  const read = (block: Block): void => {
    const reading = readBlock(block, entry, model, pages);
    blocks.push(linkBlock(reading, ledger, aliases));
    entry = reading.exit;
  };
  for (const chunk of document.blocks.chunks) {
    for (const item of chunk.items) {
      const parts = proseParts(item);
      if (parts === null) read(item);
      else parts.forEach(read);
    }
  }
  return articleOf({ document, blocks: sequenceOf(blocks), ledger, files, aliases, model });
}
