/** What the rules on unnamed sources share: which lines of the ledger are unnamed, and what the text says of them. */
import type { Article, Declaration, Ledger } from '../article/article.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import { memoryOf } from '../memory.ts';
import { type Told, toldIn } from './facts.ts';

/** Unnamed in the sense of the language: on any terms that keep the name out of the paper. */
export function isUnnamed({ terms }: LedgerLine): boolean {
  return terms === 'anonymous' || terms === 'background' || terms === 'deep-background';
}

/** The unnamed lines in force; `told` is what the text itself says of them. */
export function unnamedLines(article: Article): readonly UnnamedLine[] {
  if (!article.ledger.lines.some(({ line }) => isUnnamed(line))) return [];
  const all = toldIn(article);
  let lines = known.get(all);
  if (!lines) known.set(all, (lines = linesOf(article.ledger, all)));
  return lines;
}

interface UnnamedLine {
  readonly declaration: Declaration;
  readonly told: { readonly reason: boolean; readonly knows: boolean };
}

const known = memoryOf<Told, readonly UnnamedLine[]>();

function linesOf({ lines }: Ledger, { explained, founded }: Told): readonly UnnamedLine[] {
  const unnamed = lines.filter(({ line }) => isUnnamed(line));
  return unnamed.map(declaration => ({ declaration, told: { reason: explained.has(declaration.line.id), knows: founded.has(declaration.line.id) } }));
}
