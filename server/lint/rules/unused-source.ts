/** Lines of the document's own ledger that nothing refers to. Lines of ledger files are the desk's affair. */
import type { Article, Declaration } from '../../article/article.ts';
import { declarationStart } from '../../article/declarations.ts';
import { citedIds } from '../facts.ts';
import { wholeLine } from '../ledgerLines.ts';
import { quoted } from '../quoted.ts';
import { moved } from '../ranges.ts';
import type { Finding, Rule } from '../rule.ts';

export const unusedSource: Rule = {
  code: 'unused-source',
  law: 'A source or entity declared in the document is cited or mentioned in it.',
  levels: ['hint', 'information'],
  document(article) {
    const own = article.ledger.lines.filter(({ file, line }) => file === null && line.id !== 'we');
    if (own.length === 0) return [];
    const used = usedIds(article);
    return own.filter(({ line }) => !used.has(line.id)).map((declaration) => finding(article, declaration));
  },
};

function usedIds(article: Article): ReadonlySet<string> {
  const used = new Set(citedIds(article));
  for (const { id } of article.sources) if (id !== null) used.add(id);
  for (const { id } of article.entities) if (id !== null) used.add(id);
  for (const { line } of article.ledger.lines) if (line.of !== null) used.add(line.of);
  return used;
}

function finding(article: Article, declaration: Declaration): Finding {
  const { id, idRange } = declaration.line;
  return {
    ...moved(idRange, declarationStart(article, declaration)),
    message: `The source ${quoted(`@${id}`)} is declared, but nothing cites or mentions it.`,
    fixes: [{ title: `Remove the line of “@${id}”`, edits: [{ ...wholeLine(article, declaration), text: '' }] }],
  };
}
