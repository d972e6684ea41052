/** The language server as a browser's worker: one client over the worker's messages. */
import { BrowserMessageReader, BrowserMessageWriter, ProposedFeatures, createConnection } from 'vscode-languageserver/browser';
import { version } from '../package.json';
import { openDoor } from './lsp/door.ts';
import { startServer } from './lsp/server.ts';

const worker = self as unknown as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(worker), writer = new BrowserMessageWriter(worker);
const door = openDoor(message => writer.write(message).catch(() => undefined));

startServer(createConnection(ProposedFeatures.all, reader, writer, { messageStrategy: door }), {
  door,
  version,
  pages: null,
  defer: task => void setTimeout(task, 0),
  // A worker sees no files of the desk.
  ledgersFor: () => Promise.resolve([]),
  language: async ({ weights }) => {
    const { openDesk, modelOf } = await import('./language.ts');
    return { openDesk, model: weights && modelOf(weights) };
  },
  ended: () => undefined,
});
