/** Declared unnamed sources of whom nobody says how they know. Why they are not named is anon-no-reason's. */
import { unnamedLines } from '../anonymous.ts';
import { addField, lineRange } from '../ledgerLines.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const anonNoBasis: Rule = {
  code: 'anon-no-basis',
  law: 'The draft or the ledger says how an unnamed source knows.',
  levels: ['warning', 'error'],
  document: article => unnamedLines(article).flatMap(({ declaration, told }) => {
    const place = declaration.line.knows === null && !told.knows ? lineRange(article, declaration) : null;
    if (!place) return [];
    return [{ ...place, message: `Nothing says how ${quoted(`@${declaration.line.id}`)} knows.`, offer: () => addField(article, declaration, 'knows') }];
  }),
};
