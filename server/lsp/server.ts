/** The language server: says what it can do, then loads what it needs to do it. Wire and process are left to nodeMain.ts and workerMain.ts. */
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { capabilitiesFor, clientOf } from './client.ts';
import { loadModel } from '../loadModel.ts';
import type { Environment } from './environment.ts';

/** Answers `initialize` before the language is loaded: an editor waits for that answer, and opens documents only after it. */
export function startServer(connection: Connection, environment: Environment): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = clientOf(params);
    environment.door.holdUntil(new Promise((resolve, reject) => {
      environment.defer(() => Promise.all([import('./desk.ts'), loadModel()]).then(([{ openDesk }, model]) => openDesk(connection, environment, client, model)).then(resolve, reject));
    }));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'sourcemark', version: environment.version } };
  });
  connection.onShutdown(() => environment.ended());
  connection.listen();
}
