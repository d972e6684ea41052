import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** Starts the browser's server where there is nothing of Node: no `require`, no `process`, no `Buffer`. */
async function startWorker(): Promise<{ readonly tell: (message: object) => void; readonly next: (wanted: (message: Answer) => boolean) => Promise<Answer> }> {
  const waiting = new Set<(message: Answer) => void>();
  const worker: { onmessage?: (event: { data: unknown }) => void; postMessage?: (message: Answer) => void } & Record<string, unknown> = {
    postMessage: (message: Answer) => [...waiting].forEach(tell => tell(message)),
    addEventListener: () => undefined,
    setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, console, TextDecoder, TextEncoder, URL, crypto, performance, atob, importScripts: () => undefined,
  };
  worker['self'] = worker;
  vm.runInNewContext(readFileSync(path.resolve('dist/server.worker.js'), 'utf8'), worker);
  await new Promise(setImmediate);
  return {
    tell: message => worker.onmessage!({ data: { jsonrpc: '2.0', ...message } }),
    next: wanted => new Promise(resolve => {
      const tell = (message: Answer): void => {
        if (!wanted(message)) return;
        waiting.delete(tell);
        resolve(message);
      };
      waiting.add(tell);
    }),
  };
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: { readonly serverInfo?: { readonly name: string } };
  readonly params?: { readonly diagnostics: readonly { readonly code: string; readonly range: { readonly start: { readonly line: number } } }[] };
}

/** What a worker finds in a draft: code and line of each problem. */
async function found(text: string, initializationOptions?: unknown): Promise<string> {
  const worker = await startWorker();
  const initialized = worker.next(({ id }) => id === 1);
  worker.tell({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {}, initializationOptions } });
  assert.equal((await initialized).result?.serverInfo?.name, 'sourcemark');
  worker.tell({ method: 'initialized', params: {} });
  const published = worker.next(({ method }) => method === 'textDocument/publishDiagnostics');
  worker.tell({ method: 'textDocument/didOpen', params: { textDocument: { uri: 'vscode-vfs://x/y.sourced.md', languageId: 'sourcemark', version: 1, text } } });
  return (await published).params!.diagnostics.map(({ code, range }) => `${code} ${range.start.line}`).join();
}

describe('The server in a browser’s worker', () => {
  it('lints a draft without anything of Node', async () => {
    assert.equal(await found('[The pier is rotten]{@nobody}.'), 'undeclared-source 0');
  });

  it('takes the learned weights from its client, and does without them', async () => {
    const learned = ['The harbor lost 12 percent of its traffic, the ministry’s records suggest.', 'It was the mayor’s view that 12 people died.', 'The mayor, who counted 40 dead, blamed the ferry line.', 'The dam cost 40 million, a blunder to the union.'].join('\n\n');
    const byRules = await found(learned);
    assert.notEqual(await found(learned, { weights: readFileSync(path.resolve('dist/attribution.bin')) }), byRules);
    assert.equal(await found(learned, { weights: new Uint8Array(9) }), byRules);
  });
});
