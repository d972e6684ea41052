// A real article, where the design documents are beside the checkout: which lines have claims that nobody answers for, and which signs are damaged.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { analyze } from '../../server/article/analyze.ts';
import { lint } from '../../server/lint/lint.ts';
import { loadModel } from '../../server/loadModel.ts';

const file = '../shared/articles/abu-dhabi.txt';

describe('A real article', () => {
  if (!existsSync(file)) {
    console.log(`    ${file} is not here: not checked`);
    return;
  }
  it('has the claims without a source, and no flag on a sentence that names one', async () => {
    const text = readFileSync(file, 'utf8'), problems = lint(analyze(text, { model: await loadModel() }));
    const linesOf = (code: string) => problems.filter(p => p.code === code).map(p => text.slice(0, p.start).split('\n').length);
    const unsourced = linesOf('unsourced-claim');
    for (const line of [5, 6, 13]) assert.ok(unsourced.includes(line), `line ${line}`);
    assert.equal(unsourced.filter(line => line === 5).length, 2);
    assert.deepEqual(linesOf('encoding-damage'), [8, 8, 13]);
    for (const p of problems) if (p.code === 'unsourced-claim') assert.doesNotMatch(text.slice(p.start, p.end), /\b(?:said|told|according|reported)\b/);
  });
});
