import assert from 'node:assert/strict';
import type { InitializeResult } from 'vscode-languageserver-protocol';
import { type Client, FULL, connect, start } from './client.ts';

describe('The server before and after its work', () => {
  let client: Client;
  afterEach(() => client.process.kill());

  it('names itself and offers what the client can use', async () => {
    client = start();
    const { capabilities, serverInfo } = await client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: FULL }) as InitializeResult;
    assert.equal(serverInfo?.name, 'sourcemark');
    assert.match(serverInfo?.version ?? '', /^\d+\.\d+\.\d+/);
    assert.deepEqual(Object.keys(capabilities).sort(), ['codeActionProvider', 'completionProvider', 'definitionProvider', 'documentSymbolProvider', 'foldingRangeProvider', 'hoverProvider', 'positionEncoding', 'referencesProvider', 'renameProvider', 'semanticTokensProvider', 'textDocumentSync']);
  });

  it('offers no code actions, folding or encodings to a client that knows none', async () => {
    client = start();
    const { capabilities } = await client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} }) as InitializeResult;
    assert.deepEqual(Object.keys(capabilities).sort(), ['completionProvider', 'definitionProvider', 'documentSymbolProvider', 'hoverProvider', 'referencesProvider', 'renameProvider', 'textDocumentSync']);
  });

  it('refuses requests before initialize, and lives', async () => {
    client = start();
    await assert.rejects(client.connection.sendRequest('textDocument/hover', {}), { code: -32002 });
    await client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
  });

  it('refuses a second initialize and, after shutdown, everything but exit', async () => {
    client = await connect();
    await assert.rejects(client.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} }), { code: -32600 });
    await client.connection.sendRequest('shutdown');
    await assert.rejects(client.connection.sendRequest('textDocument/hover', {}), { code: -32600 });
    await assert.rejects(client.connection.sendRequest('shutdown'), { code: -32600 });
    await client.connection.sendNotification('exit');
    assert.deepEqual(await client.ended, { code: 0, signal: null });
  });

  it('refuses what is malformed and what it does not know', async () => {
    client = await connect();
    await assert.rejects(client.connection.sendRequest('textDocument/hover', { textDocument: null, position: { line: 0, character: 0 } }), { code: -32602 });
    await assert.rejects(client.connection.sendRequest('textDocument/hover', { textDocument: { uri: 'file:///x' }, position: null }), { code: -32602 });
    await assert.rejects(client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: 'file:///x' } }), { code: -32602 });
    await assert.rejects(client.connection.sendRequest('no/such/method', {}), { code: -32601 });
  });

  it('answers with nothing about documents that are not open', async () => {
    client = await connect();
    const textDocument = { uri: 'file:///nowhere.sourced.md' }, position = { line: 3, character: 3 };
    for (const method of ['hover', 'completion', 'definition']) assert.equal(await client.connection.sendRequest(`textDocument/${method}`, { textDocument, position }), null);
    assert.deepEqual(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument }), []);
    assert.deepEqual(await client.connection.sendRequest('textDocument/foldingRange', { textDocument }), []);
    assert.deepEqual(await client.connection.sendRequest('textDocument/codeAction', { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } }), []);
  });

  it('lives through notifications without sense', async () => {
    client = await connect();
    for (const [method, params] of [
      ['textDocument/didOpen', null], ['textDocument/didOpen', { textDocument: {} }], ['textDocument/didChange', { textDocument: { uri: 'file:///x', version: null }, contentChanges: null }],
      ['textDocument/didChange', { textDocument: { uri: 'file:///unknown', version: 4 }, contentChanges: [{ text: 'x' }] }], ['textDocument/didClose', { textDocument: { uri: 'file:///unknown' } }],
      ['workspace/didChangeConfiguration', null], ['workspace/didChangeConfiguration', { settings: [] }], ['$/setTrace', null], ['$/cancelRequest', null], ['no/such', [1]],
    ] as const) await client.connection.sendNotification(method, params as never);
    const uri = await client.open('Fine.');
    assert.deepEqual(await client.diagnostics(uri, 1), []);
  });
});
