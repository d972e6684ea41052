/** One id declared as two kinds of thing, in the document or in it and a ledger file. That it is declared twice at all is duplicate-id's and shadowed-id's. */
import { lineRange } from '../ledgerLines.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Rule } from '../rule.ts';

export const entityTypeConflict: Rule = {
  code: 'entity-type-conflict',
  law: 'One id stands for one kind of thing.',
  levels: ['warning', 'warning'],
  document: article => article.ledger.hidden.flatMap(({ line: { line, file, block }, by }): Finding[] => {
    if (line.kind === by.line.kind || by.file !== null) return [];
    const place = lineRange(article, file === null ? { line, file, block } : by);
    return place ? [{ ...place, message: `The id ${quoted(line.id)} is declared as ${quoted(by.line.kind)} and as ${quoted(line.kind)}.` }] : [];
  }),
};
