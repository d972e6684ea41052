import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, DocumentSymbol, Hover, LocationLink } from 'vscode-languageserver-protocol';
import { type Client, FULL, start } from './client.ts';
import { placeOf, textAt } from './place.ts';

const LEDGER = 'keeper: Ola Frisk | person | role: lighthouse keeper\n';
const TEXT = '[The pier is rotten]{@keeper}.\n';

describe('Ledger files', () => {
  let client: Client, folder: string, draft: string, ledger: string;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'desk '));
    mkdirSync(path.join(folder, 'stories'));
    writeFileSync(path.join(folder, 'desk.ledger'), LEDGER);
    draft = pathToFileURL(path.join(folder, 'stories/pier.sourced.md')).href;
    ledger = pathToFileURL(path.join(folder, 'desk.ledger')).href;
    client = start();
    await client.connection.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'desk' }], capabilities: FULL });
    await client.connection.sendNotification('initialized', {});
  });
  afterEach(() => {
    client.process.kill();
    rmSync(folder, { recursive: true });
  });

  const openLedger = (text: string) => client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: ledger, languageId: 'sourcemark-ledger', version: 1, text } });

  it('of the folders above declare what a draft cites, from its first diagnostics on', async () => {
    await client.open(TEXT, draft);
    assert.deepEqual(codes(await client.diagnostics(draft, 1)), []);
    assert.equal(client.published.length, 1);
  });

  it('are waited for by the outline, which is asked for once', async () => {
    await client.open(TEXT, draft);
    const symbols = await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: draft } }) as DocumentSymbol[];
    assert.deepEqual(symbols.find(({ name }) => name === 'Sources')?.children?.map(({ name }) => name), ['Ola Frisk']);
  });

  it('lead definition and hover to their lines', async () => {
    await client.open(TEXT, draft);
    await client.diagnostics(draft, 1);
    const asked = { textDocument: { uri: draft }, position: placeOf(TEXT, '{@keeper', 3) };
    const [link] = await client.connection.sendRequest('textDocument/definition', asked) as LocationLink[];
    assert.equal(link!.targetUri, ledger);
    assert.equal(textAt(LEDGER, link!.targetSelectionRange), 'keeper');
    assert.match(((await client.connection.sendRequest('textDocument/hover', asked)) as { contents: { value: string } }).contents.value, /lighthouse keeper/);
  });

  it('count as they are in the editor, saved or not', async () => {
    await client.open(TEXT, draft);
    await client.diagnostics(draft, 1);
    const changed = client.next(draft);
    await openLedger('other: Per Holm | person\n');
    assert.deepEqual(codes((await changed).diagnostics), ['undeclared-source']);
    const closed = client.next(draft);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: ledger } });
    assert.deepEqual(codes((await closed).diagnostics), []);
  });

  it('have the draft colored anew when they change', async () => {
    const other = start();
    try {
      await other.connection.sendRequest('initialize', { processId: null, rootUri: null, workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'desk' }], capabilities: { ...FULL, workspace: { semanticTokens: { refreshSupport: true } } } });
      await other.connection.sendNotification('initialized', {});
      const refreshed = () => new Promise<void>(resolve => other.connection.onRequest('workspace/semanticTokens/refresh', () => resolve()));
      const first = refreshed();
      await other.open(TEXT, draft);
      await first;
      const colors = async () => ((await other.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri: draft } })) as { data: number[] }).data[4];
      assert.equal(await colors(), 0);
      const again = refreshed();
      await other.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: ledger, languageId: 'sourcemark-ledger', version: 1, text: 'other: Per Holm | person\n' } });
      await again;
      assert.notEqual(await colors(), 0);
    } finally {
      other.process.kill();
    }
  });

  it('that change on disk are read again', async () => {
    await client.open(TEXT, draft);
    await client.diagnostics(draft, 1);
    writeFileSync(path.join(folder, 'desk.ledger'), '# nobody\n');
    const changed = client.next(draft);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: ledger, type: 2 }] });
    assert.deepEqual(codes((await changed).diagnostics), ['undeclared-source']);
  });

  it('have problems, symbols and cards of their own', async () => {
    const text = `${LEDGER}this is no line\n`;
    await openLedger(text);
    const [problem] = await client.diagnostics(ledger, 1);
    assert.equal(problem!.code, 'bad-ledger-line');
    assert.equal(textAt(text, problem!.range), 'this is no line');
    const [symbol] = await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: ledger } }) as DocumentSymbol[];
    assert.equal(symbol!.name, 'Ola Frisk');
    const hover = await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: ledger }, position: { line: 0, character: 2 } }) as Hover;
    assert.match((hover.contents as { value: string }).value, /lighthouse keeper/);
  });

  it('are judged by the settings, as drafts are', async () => {
    await openLedger(`${LEDGER}this is no line\n`);
    assert.deepEqual(codes(await client.diagnostics(ledger, 1)), ['bad-ledger-line']);
    const changed = client.next(ledger);
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { sourcemark: { rules: { 'bad-ledger-line': 'off' } } } });
    assert.deepEqual(codes((await changed).diagnostics), []);
  });
});

function codes(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}
