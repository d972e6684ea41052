/** Lines of the document's own ledger that nothing refers to. Lines of ledger files are the desk's affair. */
import type { Article, Declaration, Ledger } from '../../article/article.ts';
import { declarationStart } from '../../article/declarations.ts';
import { memoryOf } from '../../memory.ts';
import { type Told, toldIn } from '../facts.ts';
import { wholeLine } from '../ledgerLines.ts';
import { quoted } from '../quoted.ts';
import { moved } from '../ranges.ts';
import type { Finding, Rule } from '../rule.ts';

export const unusedSource: Rule = {
  code: 'unused-source',
  law: 'A source or entity declared in the document is cited or mentioned in it.',
  levels: ['hint', 'information'],
  document: article => idleIn(article).map(declaration => finding(article, declaration)),
};

/** What the text refers to seldom changes. */
const known = memoryOf<Told, readonly Declaration[]>();

function idleIn(article: Article): readonly Declaration[] {
  if (!article.ledger.lines.some(isOwn)) return [];
  const told = toldIn(article);
  let idle = known.get(told);
  if (!idle) known.set(told, (idle = idleOf(article.ledger, told)));
  return idle;
}

function idleOf({ lines }: Ledger, { used }: Told): readonly Declaration[] {
  const referred = new Set(lines.map(({ line }) => line.of));
  return lines.filter(declaration => isOwn(declaration) && !referred.has(declaration.line.id) && !used.has(declaration.line.id));
}

function isOwn({ file, line }: Declaration): boolean {
  return file === null && line.id !== 'we';
}

function finding(article: Article, declaration: Declaration): Finding {
  const { id, idRange } = declaration.line;
  return {
    ...moved(idRange, declarationStart(article, declaration)),
    message: `The source ${quoted(`@${id}`)} is declared, but nothing cites or mentions it.`,
    offer: () => [{ title: `Remove the line of “@${id}”`, edits: [{ ...wholeLine(article, declaration), text: '' }] }],
  };
}
