import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sourcemark } from './sourcemark.ts';

interface Report {
  readonly files: readonly { readonly file: string; readonly problems: readonly { readonly code: string; readonly words: string; readonly severity: string }[] }[];
}

/** The words after `node dist/cli.cjs` in `npm start`. */
const start: readonly string[] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.start.split('node dist/cli.cjs ')[1].split(' ');

describe('npm start', () => {
  it('shows the findings of both drafts and is content', async () => {
    const { code, out, err } = await sourcemark(start);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(out, /island-clinics\.sourced\.md:\d+:\d+ {2}warning/);
    assert.match(out, /tarn-dam\.md:\d+:\d+ {2}warning/);
    assert.match(out, /\n2 drafts\n/);
  });

  it('finds in the annotated draft what was left for the desk to see, and no fault of the markup', async () => {
    const problems = await problemsOf('island-clinics.sourced.md');
    for (const [code, words] of [
      ['undeclared-source', /@pilot/], ['name-inconsistent', /Ilsa Tarrant/], ['anon-no-reason', /second-member/], ['unused-source', /ferry-line/],
      ['open-query', /second winter/], ['unsourced-claim', /Two patients died/], ['unsourced-claim', /as early as March/], ['anon-vague', /Officials/],
    ] as const) assert.ok(problems.some(p => p.code === code && words.test(p.words)), `${code} ${words} is not among\n${shown(problems)}`);
    assert.deepEqual(problems.filter(p => p.severity === 'error').map(p => p.code), ['undeclared-source']);
    assert.deepEqual(problems.filter(p => /hearing on the islands/.test(p.words)), [], 'a finding that the draft silences with a reason');
  });

  it('finds in the raw draft the claims nobody answers for, and leaves alone those that name their source', async () => {
    const problems = await problemsOf('tarn-dam.md');
    const unsourced = problems.filter(p => p.code === 'unsourced-claim').map(p => p.words);
    for (const words of ['310 million cubic meters', 'met behind closed doors', 'The order to wait came from', 'was fined twice', 'It lied to the regulator', 'worst flood in the valley']) {
      assert.ok(unsourced.some(claim => claim.includes(words)), `“${words}” is not among\n${unsourced.join('\n')}`);
    }
    for (const claim of unsourced) assert.doesNotMatch(claim, /\b(said|told|according to|called|reported|say)\b/);
    assert.equal(problems.filter(p => p.code === 'encoding-damage').length, 2);
    assert.ok(problems.some(p => p.code === 'name-inconsistent' && /Lindqv/.test(p.words)), shown(problems));
    assert.ok(problems.some(p => p.code === 'anon-vague' && p.words.includes('Sources')), shown(problems));
  });
});

async function problemsOf(name: string): Promise<Report['files'][number]['problems']> {
  const { out } = await sourcemark([...start, '--format', 'json']);
  return (JSON.parse(out) as Report).files.find(({ file }) => file.endsWith(name))!.problems;
}

function shown(problems: Report['files'][number]['problems']): string {
  return problems.map(p => `${p.severity} ${p.code}: ${p.words}`).join('\n');
}
