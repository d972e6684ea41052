import assert from 'node:assert/strict';
import { sourcemark, sourcemarkIn, withFolder } from './sourcemark.ts';

/** `@ghost` is in no ledger: one error, whatever the status. */
const ghost = '[The levee failed twice]{@ghost}, the warden said.\n';
const quiet = '';

describe('sourcemark lint', () => {
  it('names place, severity and code, and marks the words', async () => {
    const { code, out } = await sourcemarkIn({ 'levee.md': `First line.\n\n${ghost}` }, ['lint', 'levee.md']);
    assert.equal(code, 1);
    const at = out.indexOf('levee.md:3:26  error  undeclared-source');
    assert.notEqual(at, -1, out);
    const [, message, words, carets] = out.slice(at).split('\n');
    assert.match(message!, /ghost/);
    assert.deepEqual([words, carets], [
      '  3 │ [The levee failed twice]{@ghost}, the warden said.',
      '    │                          ^^^^^^',
    ]);
  });

  it('ends with the figures', async () => {
    const { out } = await sourcemarkIn({ 'a.md': ghost, 'b.md': quiet }, ['lint', 'a.md', 'b.md']);
    assert.match(out, /\n2 drafts\n {2}claims +\d+\n {2}sourced +\d+[ █]*\n {2}unsourced +\d+[ █]*\n {2}anonymous sources +\d+\n {2}problems +1 error/);
  });

  it('says so where there is nothing to say', async () => {
    const { code, out } = await sourcemarkIn({ 'a.md': quiet }, ['lint', 'a.md']);
    assert.equal(code, 0);
    assert.match(out, /^1 draft\n[^]*problems +none\n$/);
  });

  it('reads a file whatever its ending, and of a folder the drafts alone', async () => {
    const files = {
      'a.sourced.md': ghost, 'deep/b.sourcemark': ghost, 'deep/c.md': ghost, 'named.txt': ghost,
      'node_modules/d.sourced.md': ghost, '.trash/e.sourced.md': ghost,
    };
    const { out } = await sourcemarkIn(files, ['lint', '.', 'named.txt', '--format', 'json']);
    assert.deepEqual(filesOf(out), ['a.sourced.md', 'deep/b.sourcemark', 'named.txt']);
  });

  it('without a name reads the folder it runs in', async () => {
    const { out } = await sourcemarkIn({ 'a.sourced.md': ghost }, ['lint', '--format', 'json']);
    assert.deepEqual(filesOf(out), ['a.sourced.md']);
  });

  it('expands a pattern itself', async () => {
    const { out } = await sourcemarkIn({ 'x/a.md': ghost, 'x/y/b.md': ghost, 'x/c.txt': ghost }, ['lint', 'x/**/*.md', '--format', 'json']);
    assert.deepEqual(filesOf(out), ['x/a.md', 'x/y/b.md']);
  });

  it('reads a file once, however often it is named', async () => {
    const { out } = await sourcemarkIn({ 'a.sourced.md': ghost }, ['lint', 'a.sourced.md', './a.sourced.md', '.', '--format', 'json']);
    assert.deepEqual(filesOf(out), ['a.sourced.md']);
  });

  it('looks sources up in ledger files from the draft’s folder to the one it runs in', async () => {
    const files = { 'desk.ledger': 'ghost: Ann Ghost | person\n', 'deep/a.md': ghost, 'deep/near.ledger': 'warden: Bo Ward | person\n' };
    assert.doesNotMatch((await sourcemarkIn(files, ['lint', 'deep/a.md'])).out, /undeclared-source/);
  });

  it('looks no further than the folder it runs in', async () => {
    const files = { 'desk.ledger': 'ghost: Ann Ghost | person\n', 'deep/a.md': ghost };
    await withFolder(files, async folder => {
      assert.match((await sourcemark(['lint', 'a.md'], { cwd: `${folder}/deep` })).out, /undeclared-source/);
    });
  });

  it('reads a ledger file as a ledger', async () => {
    const { code, out } = await sourcemarkIn({ 'desk.ledger': 'minister: Ann Kovac | person\nno colon here\n' }, ['lint', 'desk.ledger']);
    assert.equal(code, 1);
    assert.match(out, /desk\.ledger:2:1 {2}error {2}bad-ledger-line/);
    assert.match(out, /\n0 drafts\n/);
  });

  it('counts a claim with no more than a guess at its source as unsourced; what hides the source is the finding', async () => {
    const { out } = await sourcemarkIn({ 'a.md': 'Reportedly, the port cost $2 million.\n' }, ['lint', 'a.md', '--format', 'json']);
    const { summary, files: [{ problems }] } = JSON.parse(out);
    assert.deepEqual(problems.map((problem: { code: string }) => problem.code), ['passive-attribution']);
    assert.deepEqual([summary.claims, summary.sourced, summary.unsourced], [1, 0, 1]);
  });

  it('reads standard input, under the name it is given', async () => {
    const files = { 'desk/desk.ledger': 'ghost: Ann Ghost | person\n' };
    assert.match((await sourcemarkIn(files, ['lint', '-'], { input: ghost })).out, /^standard input:1:26 {2}error/m);
    assert.doesNotMatch((await sourcemarkIn(files, ['lint', '--stdin-filename', 'desk/new.md'], { input: ghost })).out, /undeclared-source/);
  });

  it('the status of the command line goes before that of the head', async () => {
    const files = { 'a.md': '---\nstatus: draft\n---\n\nThe bridge is TK meters long.\n' };
    const severity = async (...more: string[]): Promise<string | undefined> => {
      const { out } = await sourcemarkIn(files, ['lint', 'a.md', ...more]);
      return /(\w+) {2}open-query/.exec(out)?.[1];
    };
    assert.equal(await severity(), 'information');
    assert.equal(await severity('--status', 'ready'), 'error');
  });

  it('--fail-level draws the line', async () => {
    const code = async (...more: string[]): Promise<number | null> => (await sourcemarkIn({ 'a.md': 'The bridge is TK meters long.\n' }, ['lint', 'a.md', ...more])).code;
    assert.equal(await code(), 0);
    assert.equal(await code('--fail-level', 'information'), 1);
    assert.equal(await code('--fail-level', 'never', '--status', 'ready'), 0);
  });

  it('JSON gives offsets, lines, columns and the words', async () => {
    const { code, out, err } = await sourcemarkIn({ 'a.md': `😀\r\n${ghost}` }, ['lint', 'a.md', '--format', 'json']);
    assert.equal(code, 1);
    assert.equal(err, '');
    const report = JSON.parse(out);
    const problem = report.files[0].problems.find((p: { code: string }) => p.code === 'undeclared-source');
    const { start, end, line, column, endLine, endColumn, words, severity } = problem;
    assert.deepEqual({ start, end, line, column, endLine, endColumn, words, severity },
      { start: 29, end: 35, line: 2, column: 26, endLine: 2, endColumn: 32, words: '@ghost', severity: 'error' });
    assert.deepEqual(report.files[0].summary, report.summary);
  });

  it('many files are shown in their order, on however many cores', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `f${String(i).padStart(2, '0')}.sourced.md`);
    const folder: { [name: string]: string | Uint8Array } = { 'bad.ledger': new Uint8Array([0xff, 0xff]) };
    names.forEach((name, i) => { folder[name] = i === 7 ? new Uint8Array([0xff, 0xff]) : i % 3 ? quiet : `${'A line of its own.\n\n'.repeat(i)}${ghost}`; });
    const { code, out, err } = await sourcemarkIn(folder, ['lint', '.', '--format', 'json', '--threads', '3']);
    assert.equal(code, 2);
    assert.deepEqual(filesOf(out), names);
    assert.equal(out, (await sourcemarkIn(folder, ['lint', '.', '--format', 'json', '--threads', '1'])).out);
    const { files, summary } = JSON.parse(out);
    assert.equal(err.match(/bad\.ledger/g)?.length, 1);
    assert.match(files[7].error, /is not UTF-8/);
    for (const i of [0, 3, 57]) assert.equal(files[i].problems.find((p: { code: string }) => p.code === 'undeclared-source').line, 2 * i + 1);
    assert.equal(summary.problems.error, files.reduce((sum: number, file: { summary?: { problems: { error: number } } }) => sum + (file.summary?.problems.error ?? 0), 0));
  });

  it('color follows NO_COLOR and FORCE_COLOR', async () => {
    const colored = async (env: { [name: string]: string }): Promise<boolean> => /\u001b\[/.test((await sourcemarkIn({ 'a.md': ghost }, ['lint', 'a.md'], { env })).out);
    assert.equal(await colored({ NO_COLOR: '', FORCE_COLOR: '1' }), true);
    assert.equal(await colored({ NO_COLOR: '1', FORCE_COLOR: '1' }), false);
    assert.equal(await colored({ NO_COLOR: '' }), false);
  });

  it('fits the width it is given', async () => {
    const long = `${'Sandbags lay along the quay. '.repeat(20)}[It failed]{@ghost}. ${'Nobody spoke. '.repeat(20)}\n`;
    const { out } = await sourcemarkIn({ 'a.md': long }, ['lint', 'a.md'], { env: { COLUMNS: '60' } });
    assert.deepEqual(out.split('\n').filter(line => line.length > 60), []);
    assert.match(out, /│ ….*\[It failed\]\{@ghost\}.*…\n/);
  });

  it('cannot be made to steer the terminal', async () => {
    const { out, err } = await sourcemarkIn({ 'a.md': 'x\u001b[2J [The levee failed]{@ghost}\u202e\n' }, ['lint', 'a.md', 'no\u001bfile'], {});
    assert.doesNotMatch(out + err, /[\u001b\u202e]/);
  });

  it('under npm start names the way into the editor', async () => {
    const { out } = await sourcemarkIn({ 'a.md': quiet }, ['lint', 'a.md'], { env: { npm_lifecycle_event: 'start' } });
    assert.match(out.trimEnd().split('\n').at(-1)!, /npm run code/);
  });
});

function filesOf(out: string): readonly string[] {
  return JSON.parse(out).files.map((file: { file: string }) => file.file.replaceAll('\\', '/'));
}
