/** Control comments that silence nothing. suppress.ts finds them; the law and the weight stand here. */
import type { Rule } from '../rule.ts';

export const unusedSuppression: Rule = {
  code: 'unused-suppression',
  law: 'A comment that silences a rule silences something.',
  levels: ['warning', 'error'],
};
