import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { clean } from '../../server/markup/clean.ts';
import { edit } from '../../server/markup/edit.ts';
import { leavesOf } from '../../server/markup/leaves.ts';
import { parse } from '../../server/markup/parse.ts';
import { blocksOf, faultsOf, plain } from './show.ts';

const files = globSync(['test/corpus/*.sourced.md', 'examples/*.md']).sort();

describe('markup: whole drafts', () => {
  for (const file of files) {
    it(`§10: ${file}: every prefix is read, and typing it gives the same`, function () {
      this.timeout(120_000);
      const text = readFileSync(file, 'utf8');
      let document = parse('');
      for (let i = 1; i <= text.length; i++) {
        document = edit(document, { start: i - 1, end: i - 1 }, text.charAt(i - 1)).document;
        const fresh = parse(text.slice(0, i)), leaves = leavesOf(fresh);
        assert.equal(leaves.reduce((at, { start, end }) => (assert.equal(start, at), end), 0), i);
        assert.ok(clean(text.slice(0, i)).length <= i);
        if (i % 7 === 0 || i === text.length) assert.deepEqual(blocksOf(document).map(plain), blocksOf(fresh).map(plain), text.slice(0, i));
      }
      console.log(`      ${text.length} prefixes`);
    });
  }

  it('a sound draft has no fault, a damaged one every kind', () => {
    assert.deepEqual(faultsOf(readFileSync('test/corpus/harbor.sourced.md', 'utf8')).map((f) => f.message), []);
    const codes = new Set(faultsOf(readFileSync('test/corpus/damaged.sourced.md', 'utf8')).map((f) => f.code));
    for (const code of ['stray-tag', 'unclosed-tag', 'unclosed-span', 'empty-span', 'unknown-item', 'bad-value', 'conflicting-items', 'orphan-continuation', 'unclosed-mention', 'bad-ledger-line', 'unclosed-ledger', 'duplicate-id', 'reserved-id', 'unclosed-note'] as const) {
      assert.ok(codes.has(code), code);
    }
  });

  it('there are drafts to read', () => assert.ok(files.length >= 2));
});
