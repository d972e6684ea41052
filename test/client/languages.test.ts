/** The languages that the manifest declares, as VS Code sees them. */
import assert from 'node:assert/strict';
import { workspace } from 'vscode';

describe('languages', () => {
  for (const [ending, language] of [['.sourced.md', 'sourcemark'], ['.sourcemark', 'sourcemark'], ['.ledger', 'sourcemark-ledger'], ['.md', 'markdown']] as const) {
    it(`a file ending in ${ending} is ${language}`, async () => {
      const [file] = await workspace.findFiles(`**/languages/draft${ending}`);
      assert.ok(file, `no file ending in ${ending}`);
      assert.equal((await workspace.openTextDocument(file)).languageId, language);
    });
  }
});
