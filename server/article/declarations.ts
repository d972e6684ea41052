/** The ledger in force: which declarations there are, which hides which, and where each stands. Reading ledger lines is left to markup/. */
import { parseLedger } from '../markup/ledgerFile.ts';
import type { Block, Document } from '../markup/syntax.ts';
import { memoryOf } from '../memory.ts';
import type { Chunk } from '../sequence.ts';
import type { Article, Declaration, Ledger, LedgerFile } from './article.ts';

/** Combines the document's own blocks, in order, with files, nearest first (language.md §6): the first line of an id wins. */
export function ledgerOf(document: Document, files: readonly Declaration[]): Ledger {
  const own = ledgerBlocks(document).flatMap(block => block.ledger.map(line => ({ line, file: null, block })));
  const lines: Declaration[] = [], hidden: { line: Declaration; by: Declaration }[] = [];
  const byId = new Map<string, Declaration>(), byName = new Map<string, Declaration>();
  for (const declaration of [...own, ...files]) {
    const id = declaration.line.id;
    const by = byId.get(id);
    if (by) hidden.push({ line: declaration, by });
    else {
      byId.set(id, declaration);
      lines.push(declaration);
    }
  }
  for (const d of lines) if (!byName.has(d.line.name)) byName.set(d.line.name, d);
  for (const d of lines) for (const alias of d.line.aka) if (!byName.has(alias)) byName.set(alias, d);
  return { lines, byId, byName, hidden };
}

/** The declarations of ledger files, in the order handed in. */
export function declarationsOf(files: readonly LedgerFile[]): readonly Declaration[] {
  return files.flatMap(({ file, text }) => parseLedger(text).lines.map(line => ({ line, file, block: null })));
}

/** What a marked mention's key names: an id, else a name, else an alias. */
export function declarationOf(ledger: Ledger, key: string): Declaration | undefined {
  return ledger.byId.get(key.normalize('NFC')) ?? ledger.byName.get(key);
}

/** Absolute offset, in the declaration's own text, of what its line's offsets count from. */
export function declarationStart(article: Article, declaration: Declaration): number {
  if (!declaration.block) return 0;
  const { chunks, starts } = article.document.blocks;
  for (let c = 0; c < chunks.length; c++) {
    const i = ledgersIn(chunks[c]!).indexOf(declaration.block);
    if (i >= 0) return starts[c]! + chunks[c]!.offsets[chunks[c]!.items.indexOf(declaration.block)]!;
  }
  return 0;
}

/** The ledger blocks of a document; the cost follows the number of chunks, not of blocks. */
export function ledgerBlocks(document: Document): readonly Block[] {
  return document.blocks.chunks.flatMap(ledgersIn);
}

const known = memoryOf<Chunk<Block>, readonly Block[]>();
const none: readonly Block[] = [];

/** A chunk never changes, so what it holds is looked for once. */
function ledgersIn(chunk: Chunk<Block>): readonly Block[] {
  let found = known.get(chunk);
  if (!found) {
    const list = chunk.items.filter(block => block.ledger.length > 0);
    found = list.length ? list : none;
    known.set(chunk, found);
  }
  return found;
}
