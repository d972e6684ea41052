import assert from 'node:assert/strict';
import { analyze } from '../../server/article/analyze.ts';
import { folding } from '../../server/features/folding.ts';

describe('Folding', () => {
  it('takes sections, the head and ledgers', () => {
    const text = '---\nheadline: x\n---\n\n# One\n\nText.\n\n## Two\n\nText.\n\n```ledger\na: A\n```\n';
    assert.deepEqual(folding(analyze(text)).map(({ start, end }) => text.slice(start, end).split('\n')[0] + ' … ' + text.slice(start, end).trimEnd().split('\n').at(-1)), [
      '--- … ---', '# One … ```', '## Two … ```', '```ledger … ```',
    ]);
  });
});
