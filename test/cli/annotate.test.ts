import assert from 'node:assert/strict';
import { sourcemarkIn } from './sourcemark.ts';

const COPY = 'Ann Kovac said the fuel tax would rise 12% in July.\n';

describe('sourcemark annotate', () => {
  it('prints the copy with spans, tags and a ledger, which cleans to the copy', async () => {
    const { code, out, err } = await sourcemarkIn({ 'a.md': COPY }, ['annotate', 'a.md']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.equal(out, 'Ann Kovac said [the fuel tax would rise 12% in July]{@kovac}.\n```ledger\nkovac: Ann Kovac | person\n```\n');
    assert.equal((await sourcemarkIn({}, ['clean', '-'], { input: out })).out, COPY);
  });

  it('shows a diff on a dry run', async () => {
    const { code, out } = await sourcemarkIn({ 'a.md': COPY }, ['annotate', '--dry-run', 'a.md']);
    assert.equal(code, 0);
    assert.match(out, /^-Ann Kovac said the fuel tax/m);
    assert.match(out, /^\+Ann Kovac said \[the fuel tax would rise 12% in July\]\{@kovac\}\.$/m);
  });

  it('says when nothing is certain enough', async () => {
    const { code, out, err } = await sourcemarkIn({}, ['annotate', '-'], { input: 'The moon rose.\n' });
    assert.deepEqual({ code, out }, { code: 0, out: 'The moon rose.\n' });
    assert.match(err, /nothing here is certain enough/);
  });

  it('refuses a certainty that is none', async () => {
    const { code, err } = await sourcemarkIn({ 'a.md': COPY }, ['annotate', '--certainty', '80%', 'a.md']);
    assert.equal(code, 2);
    assert.match(err, /must be a number from 0 to 1/);
  });
});
