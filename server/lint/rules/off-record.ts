/** Words put down to a source whose terms forbid it. Whether the terms themselves are kept with care is anon-no-reason's and its neighbours'. */
import { citationsOf } from '../facts.ts';
import { quoted } from '../quoted.ts';
import { nothing, type Rule } from '../rule.ts';

export const offRecord: Rule = {
  code: 'off-record',
  law: 'Nothing is attributed to a source that spoke off the record.',
  levels: ['error', 'error'],
  block: ({ markup }, ledger) => (markup.spans.length === 0 ? nothing : markup.spans.flatMap(span => citationsOf(span)).filter(({ id }) => ledger.byId.get(id)?.line.terms === 'off-record').map(({ id, start, end }) => ({
    start, end, message: `The source ${quoted(`@${id}`)} spoke off the record and may not be used.`,
  }))),
};
