/** The language server as a process: one client over standard input and output. Where its language comes from is said by the mains. */
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Disposable, type Message, type MessageReader, type MessageWriter, ProposedFeatures, StreamMessageReader, createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import type { LedgerFile } from './article/article.ts';
import { ledgerShelf } from './cli/ledgerFiles.ts';
import { keepHeapSmall } from './heap.ts';
import { openDoor } from './lsp/door.ts';
import type { Environment } from './lsp/environment.ts';
import { openFrames } from './lsp/frame.ts';
import { startServer } from './lsp/server.ts';
import { whenSettled } from './lsp/settled.ts';

/** How long a client may take from `shutdown` to `exit`, in milliseconds. Some never send it. */
const GRACE = 3000;

export function serve(language: Environment['language']): void {
  const started = keepHeapSmall();
  const reader = new StreamMessageReader(process.stdin);
  let code = 1;
  const leave = () => process.exit(code);

  const bytesOf = openFrames();
  const never = () => Disposable.create(() => undefined);
  /** A message is one write: the library's own writer takes two, and a turn of the event loop for each. */
  const writer: MessageWriter = {
    write: (message: Message) => new Promise((sent, failed) => process.stdout.write(bytesOf(message), error => (error ? failed(error) : sent()))),
    end: () => process.stdout.end(),
    onError: never,
    onClose: never,
    dispose: () => undefined,
  };

  const environment: Environment = {
    door: openDoor(message => writer.write(message).catch(leave)),
    version,
    pages: pathToFileURL(path.join(__dirname, '../docs/rules/')).href,
    defer: task => void setImmediate(task),
    ledgersFor,
    language: client => {
      started();
      return language(client);
    },
    ended: () => {
      code = 0;
      setTimeout(leave, GRACE).unref();
    },
  };

  // What came before the end is still answered: a script may write all its messages and close.
  process.stdin.on('end', () => whenSettled(environment, () => void environment.door.paid().then(() => setImmediate(() => process.stdout.end(leave))))).on('error', leave);
  process.stdout.on('error', leave);
  process.on('SIGTERM', leave).on('SIGINT', leave).on('SIGHUP', leave);
  // After a broken header the reader would wait for ever; a message that is no JSON, or a cancellation of nothing, spoils itself alone.
  reader.onError(error => {
    if (error instanceof SyntaxError) writer.write({ jsonrpc: '2.0', id: null, error: { code: -32700, message: 'The message is not JSON.' } } as never).catch(leave);
    else if (!(error instanceof TypeError)) leave();
  });

  // The library drops what it has not read yet when its reader closes, so it is never told.
  const unclosed: MessageReader = {
    listen: callback => reader.listen(callback),
    onError: reader.onError,
    onPartialMessage: reader.onPartialMessage,
    onClose: never,
    dispose: () => reader.dispose(),
  };

  startServer(createConnection(ProposedFeatures.all, unclosed, writer, { messageStrategy: environment.door }), environment);
}

/** A draft outside all open folders, or in none, sees the ledgers of its own folder. */
async function ledgersFor(uri: string, roots: readonly string[]): Promise<readonly LedgerFile[]> {
  if (!uri.startsWith('file:')) return [];
  const draft = fileURLToPath(uri);
  const around = roots.filter(root => root.startsWith('file:')).map(root => fileURLToPath(root)).filter(root => draft.startsWith(root.endsWith(path.sep) ? root : root + path.sep));
  const root = around.sort((a, b) => b.length - a.length)[0] ?? path.dirname(draft);
  return (await ledgerShelf(root, () => undefined).for(draft)).map(({ file, text }) => ({ file: pathToFileURL(path.resolve(root, file)).href, text }));
}
