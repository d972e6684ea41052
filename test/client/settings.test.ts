/** The settings and commands of the extension, as a user changes and runs them. */
import assert from 'node:assert/strict';
import { ConfigurationTarget, Uri, commands, extensions, window, workspace } from 'vscode';
import { codeOf, draft, problemsThat } from './draft.ts';

const configuration = () => workspace.getConfiguration('sourcemark');
const has = (code: string) => (problems: Parameters<Parameters<typeof problemsThat>[1]>[0]) => problems.some(problem => codeOf(problem) === code);

describe('settings and commands', () => {
  it('sourcemark.rules sets a rule’s severity, and off silences it', async () => {
    const { document } = await draft('[The roof leaks]{@porter}. It cost TK euros.');
    await problemsThat(document.uri, problems => has('undeclared-source')(problems) && has('open-query')(problems));
    await configuration().update('rules', { 'open-query': 'off' }, ConfigurationTarget.Global);
    await problemsThat(document.uri, problems => has('undeclared-source')(problems) && !has('open-query')(problems));
    await configuration().update('rules', undefined, ConfigurationTarget.Global);
    await problemsThat(document.uri, has('open-query'));
  });

  it('sourcemark.languages switches plain text on and off again', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: '[The roof leaks]{@porter}.' });
    await configuration().update('languages', ['plaintext'], ConfigurationTarget.Global);
    await problemsThat(document.uri, has('undeclared-source'));
    await configuration().update('languages', undefined, ConfigurationTarget.Global);
    await problemsThat(document.uri, problems => problems.length === 0);
  });

  it('a command switches the language of the draft in the editor on', async () => {
    const document = await workspace.openTextDocument({ language: 'latex', content: '[The roof leaks]{@porter}.' });
    await window.showTextDocument(document);
    await commands.executeCommand('sourcemark.lintThisLanguage');
    try {
      await problemsThat(document.uri, has('undeclared-source'));
      assert.deepEqual(configuration().inspect('languages')?.globalValue, ['latex']);
    } finally {
      await configuration().update('languages', undefined, ConfigurationTarget.Global);
    }
    await problemsThat(document.uri, problems => problems.length === 0);
  });

  it('the server comes back after a restart', async () => {
    const { document } = await draft('[The roof leaks]{@porter}.');
    await problemsThat(document.uri, has('undeclared-source'));
    await commands.executeCommand('sourcemark.restartServer');
    await problemsThat(document.uri, has('undeclared-source'));
  });

  it('the keybindings take none of VS Code’s own', async () => {
    const defaults = (await workspace.openTextDocument(Uri.parse('vscode://defaultsettings/keybindings.json'))).getText();
    const { keybindings } = (extensions.getExtension('sourcemark.sourcemark')?.packageJSON as { contributes: { keybindings: { key: string; command: string }[] } }).contributes;
    assert.match(defaults, /"key": "ctrl\+k ctrl\+c"/);
    for (const { key, command } of keybindings) {
      const others = [...defaults.matchAll(/"key": "([^"]+)",\s*"command": "([^"]+)"/g)].filter(([, taken, by]) => taken === key && by !== command);
      assert.deepEqual(others.map(([, , by]) => by), []);
    }
  });

  it('every command of the manifest is there', async () => {
    const known = await commands.getCommands(true);
    for (const command of ['acceptAttribution', 'explainFinding', 'lintThisLanguage', 'openCleanCopy', 'restartServer', 'showOutput'].map(name => `sourcemark.${name}`)) assert.ok(known.includes(command), command);
  });
});
