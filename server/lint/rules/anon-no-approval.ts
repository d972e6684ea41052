/** Declared unnamed sources that no editor has approved. Who may approve is the desk's affair. */
import { unnamedLines } from '../anonymous.ts';
import { addField, lineRange } from '../ledgerLines.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const anonNoApproval: Rule = {
  code: 'anon-no-approval',
  law: 'An editor has approved each unnamed source.',
  levels: ['information', 'error'],
  document: article => unnamedLines(article).flatMap(({ declaration }) => {
    const place = lineRange(article, declaration);
    if (declaration.line.approved !== null || !place) return [];
    return [{ ...place, message: `No editor has approved the unnamed source ${quoted(`@${declaration.line.id}`)}.`, offer: () => addField(article, declaration, 'approved') }];
  }),
};
