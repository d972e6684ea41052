/** The language server: says what it can do, then loads what it needs to do it. Wire and process are left to nodeServer.ts and workerServer.ts. */
import { type Connection, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, type InitializeParams, type InitializeResult } from 'vscode-languageserver';
import { type Client, capabilitiesFor, clientOf } from './client.ts';
import type { Environment } from './environment.ts';

/** Answers `initialize` before the language is loaded: an editor waits for that answer, and opens documents only after it. */
export function startServer(connection: Connection, environment: Environment): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = clientOf(params);
    connection.onInitialized(() => watch(connection, client));
    environment.door.holdUntil(answered(environment).then(async () => {
      const { openDesk, model } = await environment.language(client);
      openDesk(connection, environment, client, model);
    }));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'sourcemark', version: environment.version } };
  });
  connection.onShutdown(() => environment.door.paid().then(() => environment.ended()));
  connection.listen();
}

/** Resolves when the answer is on its way: the library hands it over in the turn after the handler, the writer in the next. */
function answered({ defer }: Environment): Promise<void> {
  return new Promise(resolve => defer(() => defer(() => defer(resolve))));
}

/** Asks to be told of new settings and of ledger files that change on disk. */
function watch(connection: Connection, client: Client): void {
  if (client.watchesSettings) connection.client.register(DidChangeConfigurationNotification.type, { section: 'sourcemark' }).catch(() => undefined);
  if (client.watchesFiles) connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.ledger' }] }).catch(() => undefined);
}
