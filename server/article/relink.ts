/** The same text under other ledger files: prose and markup are taken over, only what the ledger says is redone. */
import { items, sequenceOf } from '../sequence.ts';
import { aliasIndexOf } from './aliasIndex.ts';
import type { Article, LedgerFile } from './article.ts';
import { articleOf } from './articleOf.ts';
import { declarationsOf, ledgerOf } from './declarations.ts';
import { linkBlock } from './linkBlock.ts';

/** `ledgerFiles` nearest first. */
export function relink(article: Article, ledgerFiles: readonly LedgerFile[]): Article {
  const files = declarationsOf(ledgerFiles);
  const ledger = ledgerOf(article.document, files), aliases = aliasIndexOf(ledger);
  const blocks = sequenceOf([...items(article.blocks)].map(({ item }) => linkBlock(item, ledger, aliases)));
  return articleOf({ document: article.document, blocks, ledger, files, aliases, model: article.model });
}
