import assert from 'node:assert/strict';
import { sourcemarkIn } from './sourcemark.ts';

describe('sourcemark clean', () => {
  it('prints what would be published, byte for byte', async () => {
    const draft = '\ufeff[The fuel tax will rise 12%]{@minister} in July, she said.\r\n\r\n“We had no choice [in May],”{+} she said. {>>@jd: really?<<}\r\n\r\n```ledger\r\nminister: Ann Kovac\r\n```\r\n';
    const { code, out, err } = await sourcemarkIn({ 'a.md': draft.replace('{+}', '{@minister}') }, ['clean', 'a.md']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.equal(out, '\ufeffThe fuel tax will rise 12% in July, she said.\r\n\r\n“We had no choice [in May],” she said.\r\n\r\n');
  });

  it('leaves plain copy as it is', async () => {
    const copy = 'He said: “I came [home] early.”\n\n10:30 {really} [link](https://example.org)\r\nNo newline at the end';
    assert.equal((await sourcemarkIn({}, ['clean', '-'], { input: copy })).out, copy);
  });

  it('refuses while a syntax fault stands, and says where', async () => {
    const { code, out, err } = await sourcemarkIn({ 'a.md': 'First.\n\nThe tax will rise {@minister} in July.\n' }, ['clean', 'a.md']);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, /^sourcemark: a\.md:3:19: .*\(stray-tag\)\nsourcemark: a\.md: not cleaned: mend this fault first/);
  });

  it('says why a file cannot be read', async () => {
    const { code, out, err } = await sourcemarkIn({}, ['clean', 'gone.md']);
    assert.deepEqual({ code, out }, { code: 2, out: '' });
    assert.match(err, /^sourcemark: gone\.md: there is no such file/);
  });

  it('both examples can be published', async () => {
    for (const file of ['island-clinics.sourced.md', 'tarn-dam.md']) {
      const { code, err } = await sourcemarkIn({}, ['clean', `${process.cwd()}/examples/${file}`]);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
    }
  });
});
