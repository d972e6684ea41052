/** Article → article after an edit: every block whose text and entry states are unchanged is taken over as it is, its prose analysis included. */
import { edit } from '../markup/edit.ts';
import type { Block } from '../markup/syntax.ts';
import type { ProseState } from '../prose/prose.ts';
import { startOfProse } from '../prose/readProse.ts';
import type { Range } from '../range.ts';
import { itemAt, items, sequenceOf, splice } from '../sequence.ts';
import { aliasIndexOf } from './aliasIndex.ts';
import type { Article, ArticleBlock, BlockReading } from './article.ts';
import { articleOf } from './articleOf.ts';
import { ledgerBlocks, ledgerOf } from './declarations.ts';
import { linkBlock } from './linkBlock.ts';
import { readBlock } from './readBlock.ts';

/** Replaces `range` (absolute UTF-16 offsets of the article's text) by `text`. The result equals a fresh analysis of the new text in every respect. */
export function update(article: Article, range: Range, text: string): Article {
  const { document, change } = edit(article.document, range, text);
  const { first } = change;
  const readings: BlockReading[] = [];
  let entry = first > 0 ? itemAt(article.blocks, first - 1).exit : startOfProse;
  const read = (block: Block) => {
    const reading = readBlock(block, entry);
    readings.push(reading);
    entry = reading.exit;
  };
  for (let i = 0; i < change.inserted; i++) read(itemAt(document.blocks, first + i));
  let behind = first + change.removed;
  while (behind < article.blocks.count && !sameState(entry, itemAt(article.blocks, behind).entry)) read(itemAt(article.blocks, behind++).markup);
  const { files } = article;
  if (sameLedger(article, document)) {
    const blocks = splice(article.blocks, first, behind - first, readings.map(r => linkBlock(r, article.ledger, article.aliases)));
    return articleOf({ document, blocks, ledger: article.ledger, files, aliases: article.aliases });
  }
  const ledger = ledgerOf(document, files), aliases = aliasIndexOf(ledger);
  const link = (r: BlockReading): ArticleBlock => linkBlock(r, ledger, aliases);
  const kept = [...items(article.blocks)].map(({ item }) => item.reading);
  kept.splice(first, behind - first, ...readings);
  return articleOf({ document, blocks: sequenceOf(kept.map(link)), ledger, files, aliases });
}

function sameState(a: ProseState, b: ProseState): boolean {
  return a === b || (a.openQuotation === b.openQuotation && a.speakerInForce === b.speakerInForce && a.begun === b.begun);
}

function sameLedger(article: Article, document: Article['document']): boolean {
  const before = ledgerBlocks(article.document), after = ledgerBlocks(document);
  return before.length === after.length && before.every((block, i) => block === after[i]);
}
