/** Control comments that give no reason. suppress.ts finds them; the law and the weight stand here. */
import type { Rule } from '../rule.ts';

export const suppressionNoReason: Rule = {
  code: 'suppression-no-reason',
  law: 'A comment that silences a rule gives a reason.',
  levels: ['warning', 'error'],
};
