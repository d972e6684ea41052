/** What the rules on unnamed sources share: which lines of the ledger are unnamed, and what the text says of them. */
import type { Article, Declaration } from '../article/article.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import { factsOf } from './facts.ts';

/** Unnamed in the sense of the language: on any terms that keep the name out of the paper. */
export function isUnnamed({ terms }: LedgerLine): boolean {
  return terms === 'anonymous' || terms === 'background' || terms === 'deep-background';
}

/** The unnamed lines in force; `told` is what the text itself says of them. */
export function unnamedLines(article: Article): readonly { readonly declaration: Declaration; readonly told: { readonly reason: boolean; readonly knows: boolean } }[] {
  const unnamed = article.ledger.lines.filter(({ line }) => isUnnamed(line));
  if (unnamed.length === 0) return [];
  const all = factsOf(article);
  return unnamed.map(declaration => {
    const { id } = declaration.line;
    return { declaration, told: { reason: all.some(({ explained }) => explained.has(id)), knows: all.some(({ founded }) => founded.has(id)) } };
  });
}
