import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { type Client, connect } from './client.ts';
import { DRAFT } from './draft.ts';

const TYPED = ['', 'x', ' ', '.', '\n', '\n\n', '\r\n', '\r', '[', ']', '{@harbor}', '{', '}', '“', '”', '"', '🎉', 'e\u0301', '```', '```ledger\n', '---\n', '[[orlow]]', '{>>', '<<}', 'two officials said.', 'The bridge killed 12 people. '];

const edits = fc.array(fc.tuple(fc.nat(), fc.constantFrom(0, 0, 0, 1, 1, 5, 60), fc.constantFrom(...TYPED)), { minLength: 1, maxLength: 40 });

describe('After any edits', () => {
  let client: Client;
  before(async () => { client = await connect(); });
  after(() => client.process.kill());

  it('the server shows what it shows of the same text opened afresh', async () => {
    let run = 0;
    await fc.assert(fc.asyncProperty(edits, fc.nat(3), async (list, grouping) => {
      run++;
      const uri = await client.open(DRAFT, `file:///desk/edited-${run}.sourced.md`);
      const mirror = TextDocument.create(uri, 'sourcemark', 1, DRAFT);
      let version = 1, pending: TextDocumentContentChangeEvent[] = [];
      const send = async () => {
        if (pending.length) await client.change(uri, ++version, pending);
        pending = [];
      };
      for (const [at, length, text] of list) {
        const size = mirror.getText().length, start = at % (size + 1);
        const change = { range: { start: mirror.positionAt(start), end: mirror.positionAt(Math.min(size, start + length)) }, text };
        TextDocument.update(mirror, [change], version + 1);
        pending.push(change);
        if (pending.length <= grouping) continue;
        await send();
        // What is shown now may be taken over in a later version.
        await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
      }
      await send();
      const fresh = await client.open(mirror.getText(), `file:///desk/fresh-${run}.sourced.md`);
      assert.deepEqual(await everything(client, uri, version), await everything(client, fresh, 1));
      for (const done of [uri, fresh]) await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: done } });
    }), { numRuns: 40 });
  }).timeout(120_000);

  it('a whole new text takes the place of the old', async () => {
    const uri = await client.open(DRAFT);
    await client.change(uri, 2, [{ text: 'The dam killed 40 people.' }]);
    const fresh = await client.open('The dam killed 40 people.');
    assert.deepEqual(await everything(client, uri, 2), await everything(client, fresh, 1));
    assert.notEqual((await client.diagnostics(uri, 2)).length, 0);
  });

  it('a burst is linted once', async () => {
    const uri = await client.open('Nothing.');
    await client.diagnostics(uri, 1);
    const before = client.published.length;
    const burst = Array.from({ length: 30 }, (_, i) => client.change(uri, i + 2, [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'x' }]));
    await Promise.all(burst);
    await client.diagnostics(uri, 31);
    assert.ok(client.published.length - before < 30, `published ${client.published.length - before} times`);
  });
});

async function everything(client: Client, uri: string, version: number): Promise<unknown> {
  const diagnostics = await client.diagnostics(uri, version);
  const textDocument = { uri };
  const symbols = await client.connection.sendRequest('textDocument/documentSymbol', { textDocument });
  const folds = await client.connection.sendRequest('textDocument/foldingRange', { textDocument });
  return JSON.parse(JSON.stringify({ diagnostics, symbols, folds }).replaceAll(uri, 'URI'));
}
