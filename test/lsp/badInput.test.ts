import assert from 'node:assert/strict';
import { type Client, connect } from './client.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['the empty text', ''],
  ['a byte-order mark alone', '\ufeff'],
  ['a byte-order mark and a line', '\ufeffHello there.\r\n'],
  ['bytes that are no text', Array.from({ length: 2000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join('')],
  ['half a character', 'One \ud83c and \udf89 apart.'],
  ['a lone bracket', ']'],
  ['everything unclosed', '---\nheadline: x\n[[a “b [c {@d {>>e ```ledger\nx'],
  ['a million brackets', '['.repeat(1_000_000)],
  ['a line of 200,000 quotation marks', '"“'.repeat(100_000)],
];

describe('The server reads any text', () => {
  let client: Client;
  before(async () => { client = await connect(); });
  after(() => client.process.kill());

  for (const [name, text] of TEXTS) {
    it(name, async () => {
      const uri = await client.open(text);
      const diagnostics = await client.diagnostics(uri, 1);
      assert.ok(Array.isArray(diagnostics));
      const textDocument = { uri };
      for (const position of [{ line: 0, character: 0 }, { line: 0, character: Math.floor(text.length / 2) }, { line: 9999, character: 9999 }]) {
        for (const method of ['hover', 'completion', 'definition']) await client.connection.sendRequest(`textDocument/${method}`, { textDocument, position });
        await client.connection.sendRequest('textDocument/codeAction', { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } });
      }
      await client.connection.sendRequest('textDocument/documentSymbol', { textDocument });
      await client.connection.sendRequest('textDocument/foldingRange', { textDocument });
      await client.connection.sendNotification('textDocument/didClose', { textDocument });
    }).timeout(30_000);
  }
});
