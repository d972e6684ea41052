/** An id declared twice in the document. Ids of a ledger file that the document hides are shadowed-id's. */
import type { Article, Declaration } from '../../article/article.ts';
import { declarationStart } from '../../article/declarations.ts';
import type { Range } from '../../range.ts';
import { passedOn } from '../faults.ts';
import { quoted } from '../quoted.ts';
import { moved } from '../ranges.ts';
import type { Rule } from '../rule.ts';

export const duplicateId: Rule = {
  ...passedOn('duplicate-id', 'An id is declared once in a document.'),
  document: article => article.ledger.hidden
    // Within one ledger block the parser has reported it already.
    .filter(({ line, by }) => line.file === null && by.file === null && line.block !== by.block)
    .map(({ line, by }) => ({
      ...placeOf(article, line),
      message: `The id ${quoted(line.line.id)} is declared twice; this line is not used.`,
      related: [{ ...placeOf(article, by), message: 'The line that is used.' }],
    })),
};

function placeOf(article: Article, declaration: Declaration): Range {
  return moved(declaration.line.idRange, declarationStart(article, declaration));
}
