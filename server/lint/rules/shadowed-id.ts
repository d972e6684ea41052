/** A ledger line of the document that hides a line of a ledger file. The same id twice in one document is duplicate-id's. */
import { declarationStart } from '../../article/declarations.ts';
import { quoted } from '../quoted.ts';
import { moved } from '../ranges.ts';
import type { Rule } from '../rule.ts';

export const shadowedId: Rule = {
  code: 'shadowed-id',
  law: 'A line of the document does not hide a line of a ledger file unnoticed.',
  levels: ['information', 'information'],
  document: article => article.ledger.hidden.filter(({ line, by }) => line.file !== null && by.file === null).map(({ line, by }) => ({
    ...moved(by.line.idRange, declarationStart(article, by)),
    message: `The id ${quoted(by.line.id)} hides the line for ${quoted(line.line.name)} in a ledger file.`,
  })),
};
