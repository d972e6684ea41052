/** What VS Code adds while the markup is typed. */
import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { draft } from './draft.ts';

/** The text after typing, with `$0` where the cursor stands. */
async function typed(before: string, keys: string): Promise<string> {
  const { document, editor } = await draft(before);
  for (const text of keys) await commands.executeCommand('type', { text });
  const at = document.offsetAt(editor.selection.active);
  return `${document.getText().slice(0, at)}$0${document.getText().slice(at)}`;
}

describe('typing', () => {
  for (const [keys, result] of [
    ['[', '[$0]'],
    ['[[', '[[$0]]'],
    ['[a]{@', '[a]{@$0}'],
    ['“', '“$0”'],
    ['«', '«$0»'],
    ['"', '"$0"'],
    ['{>>', '{>>$0<<}'],
    ['{++', '{++$0++}'],
    ['<!--', '<!--$0-->'],
  ] as const) it(`${keys} becomes ${result}`, async () => assert.equal(await typed('$0', keys), result));

  it('an apostrophe stays alone', async () => assert.equal(await typed('the mayor$0', '’s'), 'the mayor’s$0'));

  it('brackets around a selection', async () => {
    const { document, editor } = await draft('$0Rents fell');
    await commands.executeCommand('editor.action.selectAll');
    assert.ok(!editor.selection.isEmpty);
    await commands.executeCommand('type', { text: '[' });
    assert.equal(document.getText(), '[Rents fell]');
  });
});
