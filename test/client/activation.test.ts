/** The extension wakes when a draft is opened, with no setting and no help. Runs first: the files of this room are read in the order of their names. */
import assert from 'node:assert/strict';
import { extensions, window } from 'vscode';
import { fileUri, listed, ours, problemsThat } from './draft.ts';

describe('activation', () => {
  it('opening a .sourced.md file brings its problems', async () => {
    const { document } = await window.showTextDocument(fileUri('workspace/market.sourced.md'));
    const problems = await problemsThat(document.uri, found => found.length > 0);
    assert.ok(extensions.getExtension('sourcemark.sourcemark')?.isActive);
    assert.ok(listed(document, problems).includes('error undeclared-source: “@porter”'), listed(document, problems).join('\n'));
  });

  it('a folder’s settings switch Markdown on, in that folder alone', async () => {
    const off = await window.showTextDocument(fileUri('workspace/plain.md'));
    const on = await window.showTextDocument(fileUri('examples/tarn-dam.md'));
    await problemsThat(on.document.uri, found => found.length > 0);
    assert.deepEqual(ours(off.document.uri), []);
  });
});
