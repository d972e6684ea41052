/** Lines of the document's own ledger that nothing refers to. Lines of ledger files are the desk's affair. */
import type { Article, Declaration } from '../../article/article.ts';
import { declarationStart } from '../../article/declarations.ts';
import { factsOf } from '../facts.ts';
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
    const idle = new Set(own.map(({ line }) => line.id));
    for (const { line } of article.ledger.lines) if (line.of !== null) idle.delete(line.of);
    if (idle.size === 0) return [];
    for (const { used } of factsOf(article)) for (const id of idle) if (used.has(id)) idle.delete(id);
    return own.filter(({ line }) => idle.has(line.id)).map(declaration => finding(article, declaration));
  },
};

function finding(article: Article, declaration: Declaration): Finding {
  const { id, idRange } = declaration.line;
  return {
    ...moved(idRange, declarationStart(article, declaration)),
    message: `The source ${quoted(`@${id}`)} is declared, but nothing cites or mentions it.`,
    offer: () => [{ title: `Remove the line of “@${id}”`, edits: [{ ...wholeLine(article, declaration), text: '' }] }],
  };
}
