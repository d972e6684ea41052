/** What an editor sees of a draft in VS Code: hover, outline, completion, definition, fixes. What they say in detail is tested with the features themselves. */
import assert from 'node:assert/strict';
import { CodeActionKind, ConfigurationTarget, ViewColumn, WorkspaceEdit, commands, window, workspace } from 'vscode';
import type { CodeAction, CompletionList, DocumentSymbol, Hover, Location, LocationLink, MarkdownString, SemanticTokens, SemanticTokensLegend } from 'vscode';
import { codeOf, draft, problemsThat, whole } from './draft.ts';
import type { Draft } from './draft.ts';

const ledger = '\n\n```ledger\nclerk: Mira Tosk | person | role: market clerk\nroofer: Jon Abel | person\n```\n';

/** A draft that the server has read: it has at least the problem of an undeclared source. */
async function read(text: string): Promise<Draft> {
  const made = await draft(`${text} [The roof leaks]{@porter}.${ledger}`);
  await problemsThat(made.document.uri, found => found.some(problem => codeOf(problem) === 'undeclared-source'));
  return made;
}

describe('features', () => {
  it('hover on a tag shows the source’s card', async () => {
    const { document, cursor } = await read('[The hall was sold]{@cl$0erk}.');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, cursor);
    const text = hovers.flatMap(({ contents }) => contents as MarkdownString[]).map(({ value }) => value).join('\n');
    assert.match(text, /Mira Tosk/);
    assert.match(text, /market clerk/);
  });

  it('the outline lists sections, claims, sources and people', async () => {
    const { document } = await read('# Market hall sold\n\nThe hall burned down in 1998 and 14 people died. [The hall was sold]{@clerk}.');
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = symbols.map(({ name }) => name);
    for (const group of ['Market hall sold', 'Claims', 'Sources']) assert.ok(names.some(name => name.startsWith(group)), `${group} is not among ${names.join(', ')}`);
    const sources = symbols.find(({ name }) => name.startsWith('Sources'));
    assert.ok(sources?.children.some(({ name }) => name.includes('Mira Tosk')), sources?.children.map(({ name }) => name).join(', '));
  });

  it('completion in a tag offers the ledger’s ids', async () => {
    const { document, cursor } = await read('[The hall was sold]{@$0}.');
    const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', document.uri, cursor, '@');
    const labels = items.map(({ label }) => typeof label === 'string' ? label : label.label);
    for (const id of ['clerk', 'roofer', 'we', 'common', 'tk']) assert.ok(labels.some(label => label.replace('@', '') === id), `${id} is not among ${labels.join(', ')}`);
  });

  it('definition of a tag’s source is its ledger line', async () => {
    const { document, cursor } = await read('[The hall was sold]{@cl$0erk}.');
    const [found] = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, cursor);
    assert.ok(found, 'no definition');
    assert.match(document.lineAt(('targetRange' in found ? found.targetRange : found.range).start.line).text, /^clerk: Mira Tosk/);
  });

  it('colors tell declared sources from others, and names in running text where that is wanted', async () => {
    const { document } = await read('Mira Tosk left. [The hall was sold]{@clerk}.');
    const words = async (): Promise<string[]> => {
      const legend = await commands.executeCommand<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
      const { data } = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
      const found: string[] = [];
      for (let i = 0, line = 0, character = 0; i < data.length; i += 5) {
        line += data[i]!;
        character = data[i] ? data[i + 1]! : character + data[i + 1]!;
        found.push([document.lineAt(line).text.slice(character, character + data[i + 2]!), legend.tokenTypes[data[i + 3]!], ...legend.tokenModifiers.filter((_, bit) => data[i + 4]! & (1 << bit))].join(' '));
      }
      return found;
    };
    assert.deepEqual((await words()).slice(0, 2), ['clerk variable', 'porter variable unresolved']);
    const configuration = workspace.getConfiguration('sourcemark');
    await configuration.update('highlightNames', true, ConfigurationTarget.Global);
    try {
      while ((await words())[0] !== 'Mira Tosk type implicit');
    } finally {
      await configuration.update('highlightNames', undefined, ConfigurationTarget.Global);
    }
  });

  it('a fix is applied as a whole, and undone as a whole', async () => {
    const { document } = await read('[The hall was sold]{@clark}.');
    const before = document.getText();
    const problem = (await problemsThat(document.uri, found => found.length > 0)).find(({ range }) => document.getText(range).includes('clark'));
    assert.ok(problem, 'no problem at @clark');
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem.range, CodeActionKind.QuickFix.value);
    const fix = actions.find(({ edit }) => edit);
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    await workspace.applyEdit(fix.edit);
    const after = document.getText();
    assert.notEqual(after, before);
    await problemsThat(document.uri, found => !found.some(({ range }) => document.getText(range).includes('clark')));
    await commands.executeCommand('undo');
    assert.equal(document.getText(whole(document)), before);
  });

  it('an id has one name in all its places, and another when it is renamed', async () => {
    const { document, cursor } = await read('[The hall was sold]{@cl$0erk}. [[clerk|She]] left.');
    const places = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, cursor);
    assert.deepEqual(places.map(({ range }) => document.getText(range)), ['clerk', 'clerk', 'clerk']);
    const edit = await commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, cursor, 'registrar');
    await workspace.applyEdit(edit);
    assert.match(document.getText(), /^\[The hall was sold\]\{@registrar\}\. \[\[registrar\|She\]\] left\.[^]*\nregistrar: Mira Tosk/);
  });

  it('a finding is silenced with the cursor where the reason goes', async () => {
    const { document } = await read('The hall burned down in 1998 and 14 people died.$0');
    const [problem] = await problemsThat(document.uri, found => found.some(each => codeOf(each) === 'unsourced-claim'));
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, problem!.range, CodeActionKind.QuickFix.value);
    const silence = actions.find(({ title }) => title === 'Silence “unsourced-claim” here, for a reason');
    assert.ok(silence?.edit, actions.map(({ title }) => title).join(', '));
    await workspace.applyEdit(silence.edit);
    await commands.executeCommand('type', { text: 'in the box' });
    assert.equal(document.lineAt(0).text, '<!-- sourcemark-disable-next-line unsourced-claim: in the box -->');
    await problemsThat(document.uri, found => !found.some(each => codeOf(each) === 'unsourced-claim'));
  });

  it('the clean copy opens beside the draft, and not while a slip would go to print', async () => {
    const { document } = await read('“We were never asked,”{@clerk} Mira Tosk said. {>>who else?<<}');
    await commands.executeCommand('sourcemark.openCleanCopy');
    const copy = window.activeTextEditor!.document;
    assert.equal(copy.getText().trim(), '“We were never asked,” Mira Tosk said. The roof leaks.');
    assert.equal(copy.isDirty, false);
    await window.showTextDocument(document, ViewColumn.One);
    const more = new WorkspaceEdit();
    more.insert(document.uri, document.positionAt(0), 'Again. ');
    await workspace.applyEdit(more);
    const anew = new Promise<void>(done => {
      const listener = workspace.onDidChangeTextDocument(change => {
        if (change.document !== copy) return;
        listener.dispose();
        done();
      });
    });
    await commands.executeCommand('sourcemark.openCleanCopy');
    await anew;
    assert.match(copy.getText(), /^Again\. “We/);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await window.showTextDocument(document, ViewColumn.One);
    const slip = new WorkspaceEdit();
    slip.insert(document.uri, document.positionAt(0), 'A stray {@clerk}. ');
    await workspace.applyEdit(slip);
    await commands.executeCommand('sourcemark.openCleanCopy');
    assert.equal(window.activeTextEditor?.document, document);
  });

  it('the command opens the page of the rule at the cursor', async () => {
    const { document } = await read('[The hall was sold]{@no$0body}.');
    await problemsThat(document.uri, found => found.filter(each => codeOf(each) === 'undeclared-source').length === 2);
    const opened = new Promise<void>(done => {
      const listener = window.tabGroups.onDidChangeTabs(({ opened: tabs }) => {
        if (!tabs.some(({ label }) => label.includes('undeclared-source'))) return;
        listener.dispose();
        done();
      });
    });
    await commands.executeCommand('sourcemark.explainFinding');
    await opened;
    await commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('the command accepts the attribution at the cursor', async () => {
    const { document } = await read('“We were never asked,” Mira To$0sk said.');
    assert.equal(window.activeTextEditor?.document, document);
    await commands.executeCommand('sourcemark.acceptAttribution');
    assert.match(document.getText(), /^“We were never asked,”\{@clerk\} Mira Tosk said\./);
  });
});
