/** Words put down to a source whose terms forbid it. Whether the terms themselves are kept with care is anon-no-reason's and its neighbours'. */
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const offRecord: Rule = {
  code: 'off-record',
  law: 'Nothing is attributed to a source that spoke off the record.',
  levels: ['error', 'error'],
  citation: ({ id, start, end }, _, ledger) => (ledger.byId.get(id)?.line.terms !== 'off-record' ? null
    : { start, end, message: `The source ${quoted(`@${id}`)} spoke off the record and may not be used.` }),
};
