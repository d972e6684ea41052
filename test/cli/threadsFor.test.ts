import assert from 'node:assert/strict';
import { threadsFor } from '../../server/cli/threadsFor.ts';

describe('how many threads lint', () => {
  const same = (cores: number, expected: readonly number[]): void => assert.deepEqual([0, 1, 99, 100, 300, 1_000_000].map(files => threadsFor(files, cores)), expected);

  it('one on one core', () => same(1, [1, 1, 1, 1, 1, 1]));
  it('on two cores one for a few files, both for many', () => same(2, [1, 1, 1, 2, 2, 2]));
  it('on many cores as many as have enough to do, eight at most', () => {
    same(4, [1, 1, 1, 2, 4, 4]);
    same(64, [1, 1, 1, 2, 6, 8]);
  });
});
