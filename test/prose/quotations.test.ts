/** Which marks pair, and what for: each quotation as `use: words`, nested ones behind `>`. */
import { deepEqual, equal } from 'node:assert/strict';
import { readProse, startOfProse } from '../../server/prose/readProse.ts';
import { foundIn } from './found.ts';

const context = { opaque: [], heading: false };

function quoted(text: string, openQuotation = ''): string[] {
  return foundIn(text, { ...startOfProse, begun: true, openQuotation }, context).quotations.map((q) => `${q.nested ? '> ' : ''}${q.use}${q.closed ? '' : ' open'}: ${text.slice(q.content.start, q.content.end)}`);
}

describe('Quotations', () => {
  const cases: readonly (readonly [text: string, ...expected: string[]])[] = [
    ['“We lost the wall,” he said.', 'speech: We lost the wall,'],
    ['"We lost the wall," he said. "It fell at noon."', 'speech: We lost the wall,', 'speech: It fell at noon.'],
    ["''We lost the wall,'' he said.", 'speech: We lost the wall,'],
    ['«We lost the wall», he said.', 'speech: We lost the wall'],
    ["‘We lost the wall,’ he said. It's late.", 'speech: We lost the wall,'],
    ["'We lost the wall,' he said, and the senators' vote came.", 'speech: We lost the wall,'],
    ['“He said ‘never again’ to me,” she said.', 'speech: He said ‘never again’ to me,', '> scare: never again'],
    ['The “safe” wall fell.', 'scare: safe'],
    ['He read “The Long Wall” twice.', 'title: The Long Wall'],
    ["The class of '99 didn't vote."],
    ["It's the senators' vote, isn't it?"],
    ['A 6" pipe broke.'],
    ['“We lost the wall. Nobody came.', 'speech open: We lost the wall. Nobody came.'],
  ];
  for (const [text, ...expected] of cases) it(text, () => deepEqual(quoted(text), expected));

  it('a mark left open is handed on, and a quotation that opens again goes on', () => {
    const first = readProse('“We lost the wall. Nobody came.', startOfProse, context);
    equal(first.exit.openQuotation, '“');
    equal(readProse('“It fell at noon,” he said.', first.exit, context).exit.openQuotation, '');
  });
});
