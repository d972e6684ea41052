import assert from 'node:assert/strict';
import { type InitializeResult, SemanticTokens } from 'vscode-languageserver-protocol';
import { type Client, FULL, connect, start } from './client.ts';

const TEXT = 'Rents in Tarn\nfell, [[mayor|she]] 🎉 said. [They rose]{@mayor via=@nobody}.\n\n```ledger\nmayor: Ann Tarnow | person | anonymous\ntown: Tarn fell | place | aka: Tarn\n```\n';
const LEGEND = ['declaration', 'defaultLibrary', 'unresolved', 'unnamed', 'implicit'];

/** `words kind.trait` of each token, read from the text at its line and column. */
function shown({ data }: SemanticTokens): string[] {
  const lines = TEXT.split('\n'), found: string[] = [];
  let line = 0, character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, kind, traits] = data.slice(i, i + 5) as [number, number, number, number, number];
    line += down;
    character = down === 0 ? character + right : right;
    found.push([`${lines[line]!.slice(character, character + length)} ${['variable', 'type'][kind]}`, ...LEGEND.filter((_, bit) => traits & (1 << bit))].join('.'));
  }
  return found;
}

const MARKED = ['mayor variable.unnamed', 'she type.unnamed', 'mayor variable.unnamed', 'nobody variable.unresolved'];

describe('Semantic tokens over the wire', () => {
  let client: Client, uri: string;
  before(async () => {
    client = await connect();
    uri = await client.open(TEXT);
  });
  after(() => client.process.kill());

  it('are those of the whole draft or of a part', async () => {
    const full = await client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } }) as SemanticTokens;
    assert.ok(SemanticTokens.is(full));
    assert.deepEqual(shown(full), [...MARKED, 'mayor variable.declaration.unnamed', 'town variable.declaration']);
    const part = await client.connection.sendRequest('textDocument/semanticTokens/range', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } } }) as SemanticTokens;
    assert.deepEqual(shown(part), MARKED);
  });

  it('take in names in running text when the settings say so, a line at a time', async () => {
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { sourcemark: { highlightNames: true } } });
    const full = await client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } }) as SemanticTokens;
    assert.deepEqual(shown(full).slice(0, 3), ['Tarn type.implicit', 'fell type.implicit', 'mayor variable.unnamed']);
  });

  it('are not offered to a client that knows none', async () => {
    const old = start();
    const { semanticTokens, ...textDocument } = FULL.textDocument!;
    const { capabilities } = await old.connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: { ...FULL, textDocument } }) as InitializeResult;
    assert.ok(semanticTokens);
    assert.equal(capabilities.semanticTokensProvider, undefined);
    old.process.kill();
  });

  it('are asked for anew when the settings ask for other names', async () => {
    const other = await connect({ ...FULL, workspace: { ...FULL.workspace, semanticTokens: { refreshSupport: true } } });
    const refreshed = new Promise<void>(resolve => other.connection.onRequest('workspace/semanticTokens/refresh', () => resolve()));
    await other.open(TEXT, 'file:///desk/x.sourced.md');
    await other.connection.sendNotification('workspace/didChangeConfiguration', { settings: { sourcemark: { highlightNames: true } } });
    await refreshed;
    other.process.kill();
  });
});
