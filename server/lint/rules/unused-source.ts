/** Lines of the document's own ledger that nothing refers to. Lines of ledger files are the desk's affair. */
import type { Article, Declaration } from '../../article/article.ts';
import { declarationStart } from '../../article/declarations.ts';
import { citedIds } from '../facts.ts';
import { quoted } from '../quoted.ts';
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
  const base = declarationStart(article, declaration);
  const { id, idRange, start, end } = declaration.line;
  const text = declaration.block?.text ?? '';
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /\r\n|\n|\r/.exec(text.slice(end));
  // A line range may or may not hold its own line end.
  const to = /[\n\r]$/.test(text.slice(start, end)) ? end : rest ? end + rest.index + rest[0].length : end;
  return {
    start: base + idRange.start,
    end: base + idRange.end,
    message: `The source ${quoted(`@${id}`)} is declared, but nothing cites or mentions it.`,
    fixes: [{ title: `Remove the line of “@${id}”`, edits: [{ start: base + from, end: base + to, text: '' }] }],
  };
}
