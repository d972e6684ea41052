import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { sourcemark, sourcemarkIn, withFolder, type Run } from './sourcemark.ts';

/** `@ghost` is in no ledger: one error. It shows that the file was read. */
const ghost = '[The levee failed twice]{@ghost}, the warden said.\n';

describe('sourcemark lint and what is no draft', () => {
  const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /is not text: byte 9 is zero/],
    ['a word processor’s document', Buffer.from('PK\u0003\u0004 word/document.xml'), /save it as plain text/],
    ['UTF-16', Buffer.from('\ufeffThe levee failed.', 'utf16le'), /is UTF-16; save it as UTF-8/],
    ['a byte of Windows-1252', Buffer.concat([Buffer.from('First “line”.\n\ufffd is typed here.\nThe mayor'), Buffer.from([0x92]), Buffer.from('s boat\n')]), /is not UTF-8: line 3, byte 47 of the file \(0x92\)/],
    ['a character cut off at the end', Buffer.from('The caf\u00e9').subarray(0, -1), /is not UTF-8: line 1, byte 8/],
  ];
  for (const [what, bytes, message] of refused) {
    it(`${what} is refused with its place, and other files are still read`, async () => {
      const run = await sourcemarkIn({ 'bad.md': bytes, 'good.md': ghost }, ['lint', 'bad.md', 'good.md']);
      told(run, message);
      assert.match(run.err, /^sourcemark: bad\.md: /);
      assert.match(run.out, /good\.md:1:26 {2}error/);
    });
  }

  it('a missing file', async () => {
    const run = await sourcemarkIn({ 'good.md': ghost }, ['lint', 'gone.md', 'good.md']);
    told(run, /^sourcemark: gone\.md: there is no such file; check the spelling/);
    assert.match(run.out, /good\.md:1:26 {2}error/);
  });

  it('a folder without drafts', async () => {
    told(await sourcemarkIn({ 'notes/a.txt': ghost }, ['lint', 'notes']), /^sourcemark: notes: holds no \*\.sourced\.md and no \*\.sourcemark; name a file/);
  });

  it('where nothing can be read, no figures are shown', async () => {
    const { out } = await sourcemarkIn({}, ['lint', 'gone.md']);
    assert.equal(out, '');
  });

  it('a pattern that matches nothing', async () => {
    told(await sourcemarkIn({}, ['lint', '*.mdx']), /^sourcemark: \*\.mdx: no file matches/);
  });

  it('a file beneath a file', async () => {
    told(await sourcemarkIn({ 'a.md': ghost }, ['lint', 'a.md/b.md']), /a part of this path is not a folder/);
  });

  it('a file that may not be read', async function () {
    // Whoever may read everything cannot be refused: then the file is simply linted.
    await withFolder({ 'locked.md': ghost, 'good.md': ghost }, async cwd => {
      chmodSync(path.join(cwd, 'locked.md'), 0);
      const run = await sourcemark(['lint', 'locked.md', 'good.md'], { cwd });
      if (process.getuid?.() === 0) assert.match(run.out, /locked\.md:1:26/);
      else told(run, /^sourcemark: locked\.md: may not be read by you; change its permissions/);
      assert.match(run.out, /good\.md:1:26/);
    });
  });

  it('a link that leads back to itself, and a folder that links to itself', async () => {
    await withFolder({ 'in/good.sourced.md': ghost }, async cwd => {
      symlinkSync('loop.md', path.join(cwd, 'loop.md'));
      symlinkSync('.', path.join(cwd, 'in', 'self'));
      told(await sourcemark(['lint', 'loop.md'], { cwd }), /a link that leads back to itself/);
      const { out } = await sourcemark(['lint', 'in'], { cwd });
      assert.equal(out.match(/good\.sourced\.md:1:26/g)?.length, 1);
    });
  });

  it('a device', async function () {
    if (process.platform === 'win32') return;
    told(await sourcemark(['lint', '/dev/zero']), /is a device; use “-” to read standard input/);
  });

  it('a ledger file that cannot be read is named, and the draft is still linted', async () => {
    const run = await sourcemarkIn({ 'desk.ledger': Buffer.from([0xff]), 'a.md': ghost }, ['lint', 'a.md']);
    told(run, /^sourcemark: desk\.ledger: is not UTF-8: line 1, byte 1/);
    assert.match(run.out, /a\.md:1:26/);
  });

  it('a folder named like a ledger', async () => {
    await withFolder({ 'a.md': ghost }, async cwd => {
      mkdirSync(path.join(cwd, 'old.ledger'));
      told(await sourcemark(['lint', 'a.md'], { cwd }), /^sourcemark: old\.ledger: is a folder/);
    });
  });
});

describe('sourcemark lint and strange text', () => {
  const strange: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a byte-order mark alone', '\ufeff'],
    ['a lone bracket', ']'],
    ['line ends alone', '\r\n\r\n\n\r'],
    ['everything unclosed', '---\nx: [\n\n[a [[b {@c “d `e <!-- f {>>g {++h\n\n```ledger\ni:'],
    ['emoji and combining marks before a span', '👩‍👩‍👧‍👦 e\u0301\u0323 [yes]{@we}\r'],
    ['half a surrogate pair, as a replacement', '\ufffd[x]{@we}'],
  ];
  for (const [what, text] of strange) {
    it(`reads ${what} as text`, async () => {
      const { code, out, err } = await sourcemarkIn({ 'a.md': text }, ['lint', 'a.md', '--fail-level', 'never']);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.match(out, /\d drafts?\n/);
    });
  }

  it('reads a million opening brackets', async () => {
    const { code, err } = await sourcemarkIn({ 'a.md': '['.repeat(1_000_000) }, ['lint', 'a.md', '--fail-level', 'never']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
  });

  it('reads 10 MB', async function () {
    this.timeout(120_000);
    const page = 'The ferry was late, the harbormaster said. “It happens,” he added.\n\n';
    const text = `${page.repeat(10_000)}\n\`\`\`\n${'Rain fell on the quay.\n'.repeat(410_000)}\`\`\`\n\n${ghost}`;
    const { code, err, out } = await sourcemarkIn({ 'a.md': text }, ['lint', 'a.md', '--format', 'json']);
    assert.ok(text.length > 10_000_000);
    assert.deepEqual({ code, err }, { code: 1, err: '' });
    assert.ok(JSON.parse(out).files[0].problems.some((problem: { code: string; end: number }) => problem.code === 'undeclared-source' && problem.end > 10_000_000));
  });

  it('refuses what is too large to be a draft', async () => {
    told(await sourcemarkIn({ 'a.md': Buffer.alloc(21 * 1024 * 1024, 'x') }, ['lint', 'a.md']), /^sourcemark: a\.md: is larger than 20 MB; split it/);
  });
});

function told(run: Run, message: RegExp): void {
  assert.equal(run.code, 2, run.err);
  assert.match(run.err, message);
  assert.doesNotMatch(run.err + run.out, /\n\s+at /, 'a stack trace');
}
