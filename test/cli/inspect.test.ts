import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { sourcemark, sourcemarkIn } from './sourcemark.ts';

describe('sourcemark inspect', () => {
  it('prints one line a file, in the order named', async () => {
    const { code, out } = await sourcemarkIn({ 'a.md': 'Rain fell.', 'b.md': '' }, ['inspect', 'b.md', 'a.md']);
    assert.equal(code, 0);
    assert.deepEqual(linesOf(out).map(line => [line.version, line.id]), [[1, 'b.md'], [1, 'a.md']]);
  });

  it('a file that cannot be read ends with 2, the others are inspected', async () => {
    const { code, out, err } = await sourcemarkIn({ 'a.md': 'Rain fell.' }, ['inspect', 'gone.md', 'a.md']);
    assert.equal(code, 2);
    assert.match(err, /^sourcemark: gone\.md: there is no such file/);
    assert.deepEqual(linesOf(out).map(line => line.id), ['a.md']);
  });
});

describe('sourcemark inspect --ndjson', () => {
  it('answers line by line, in order, whatever the id', async () => {
    const input = [{ id: 'x', text: 'Rain fell.' }, { id: 7, text: '', language: 'markdown', more: [] }, { text: 'No id.' }];
    const { code, out, err } = await sourcemark(['inspect', '--ndjson'], { input: input.map(line => JSON.stringify(line)).join('\r\n') });
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.deepEqual(linesOf(out).map(line => line.id), ['x', 7, null]);
  });

  it('answers a bad line with an error that repeats none of its words, and goes on', async () => {
    const bad = ['{"id":"secret', '["secret"]', '{"id":"a"}', '{"id":"b","text":5}', 'null'];
    const input = Buffer.concat([Buffer.from([...bad, '', '{"id":"c","text":"\\ud800 Rain fell."}', ''].join('\n')), Buffer.from([0xff, 10]), Buffer.from('{"id":"d","text":"Rain."}')]);
    const { code, out } = await sourcemark(['inspect', '--ndjson'], { input });
    assert.equal(code, 0);
    assert.deepEqual(linesOf(out).map(({ id, error }) => error === undefined ? id : [id, error]), [
      [null, 'line 1 is not JSON; each line must be an object with "id" and "text"'],
      [null, 'line 2 is not an object; each line must be an object with "id" and "text"'],
      ['a', 'line 3 has no "text", or it is not a string'],
      ['b', 'line 4 has no "text", or it is not a string'],
      [null, 'line 5 is not an object; each line must be an object with "id" and "text"'],
      'c',
      [null, 'line 8 is not UTF-8: line 1, byte 1 of the file (0xff); save it as UTF-8'],
      'd',
    ]);
  });

  it('answers a line before the next is written, and reads no faster than it is read', async () => {
    const child = spawn(process.execPath, [path.resolve('dist/cli.cjs'), 'inspect', '--ndjson'], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write('{"id":1,"text":"Rain fell."}\n');
    const [first] = await once(child.stdout, 'data') as [Buffer];
    assert.equal(JSON.parse(first.toString()).id, 1);
    child.stdout.pause();
    // Nobody reads the answers: once the pipes are full the program stops taking lines, and so does this loop.
    const line = `${JSON.stringify({ id: 2, text: 'The ferry was late, he said.\n\n'.repeat(2000) })}\n`;
    let written = 0;
    while (written < 200 && child.stdin.write(line)) written++;
    assert.ok(written < 200, 'all lines were taken though no answer was');
    child.stdin.on('error', () => {});
    child.kill();
    await once(child, 'close');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [path.resolve('dist/cli.cjs'), 'inspect', '--ndjson'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', chunk => { err += chunk; });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    for (let i = 0; i < 2000; i++) child.stdin.write(`{"id":${i},"text":"The ferry was late, he said."}\n`);
    child.stdin.end();
    await once(child, 'close');
    assert.equal(err, '');
  });
});

function linesOf(out: string): readonly { readonly version?: number; readonly id: unknown; readonly error?: string }[] {
  return out.trimEnd().split('\n').map(line => JSON.parse(line));
}
