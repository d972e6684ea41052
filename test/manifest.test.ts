/** package.json as VS Code reads it: what it names is there, and what it says agrees with the code. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import manifest from '../package.json';
import { rules } from '../server/lint/rules.ts';
import { chosenIn } from '../server/lsp/settings.ts';

const { contributes, activationEvents } = manifest;
const settings: { readonly [name: string]: { readonly markdownDescription: string; readonly scope: string } } = contributes.configuration.properties;

describe('manifest', () => {
  it('every file it names is there, but for what the build makes', () => {
    const files = [manifest.icon, ...contributes.grammars.map(({ path }) => path), ...contributes.languages.flatMap(({ configuration, icon }) => [configuration, icon.light, icon.dark])];
    assert.deepEqual(files.filter(file => !existsSync(file)), []);
  });

  it('the extension wakes for its own languages and for all that the setting can switch on', () => {
    const languages = [...contributes.languages.map(({ id }) => id), ...contributes.configuration.properties['sourcemark.languages'].items.enum];
    assert.deepEqual([...activationEvents].sort(), languages.map(language => `onLanguage:${language}`).sort());
  });

  it('the setting of severities knows every rule and what it demands', () => {
    const { enum: codes, enumDescriptions } = contributes.configuration.properties['sourcemark.rules'].propertyNames;
    assert.deepEqual(codes.map((code, i) => [code, enumDescriptions[i]]), rules.map(({ code, law }) => [code, law]));
  });

  it('the setting of the status has the statuses that the server knows', () => {
    const statuses = contributes.configuration.properties['sourcemark.status'].enum;
    assert.deepEqual(statuses.map(status => chosenIn({ status }).lint.status ?? null), statuses);
  });

  it('settings are described and belong to sourcemark', () => {
    for (const [name, { markdownDescription }] of Object.entries(settings)) {
      assert.match(name, /^sourcemark\./);
      assert.match(markdownDescription, /^[A-Z].*\.$/);
    }
  });

  it('commands have one category and a verb, and those of the editor say when', () => {
    const verbs = /^(?:Accept|Explain|Lint|Open|Restart|Show) /;
    for (const { category, title } of contributes.commands) {
      assert.equal(category, 'Sourcemark');
      assert.match(title, verbs);
    }
    for (const { command, when } of contributes.keybindings) {
      assert.ok(contributes.commands.some(known => known.command === command), command);
      assert.match(when, /editorTextFocus/);
    }
  });

  it('the command that switches a language on is there for all that the setting can', () => {
    const { enablement } = contributes.commands.find(({ command }) => command === 'sourcemark.lintThisLanguage')!;
    assert.equal(/\^\((.*)\)\$/.exec(enablement!)?.[1], contributes.configuration.properties['sourcemark.languages'].items.enum.join('|'));
  });

  it('no setting names a program to run', () => {
    assert.deepEqual(Object.keys(settings).filter(name => /path|command|executable/i.test(name)), []);
  });
});
