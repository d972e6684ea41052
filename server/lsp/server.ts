/** The language server: says what it can do, then loads what it needs to do it. Wire and process are left to nodeMain.ts and workerMain.ts. */
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { loadModel } from '../loadModel.ts';
import { capabilitiesFor, clientOf } from './client.ts';
import type { Environment } from './environment.ts';

/** Answers `initialize` before the language is loaded: an editor waits for that answer, and opens documents only after it. */
export function startServer(connection: Connection, environment: Environment): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = clientOf(params);
    environment.door.holdUntil(answered(environment).then(async () => {
      const [{ openDesk }, model] = await Promise.all([import('./desk.ts'), loadModel()]);
      openDesk(connection, environment, client, model);
    }));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'sourcemark', version: environment.version } };
  });
  connection.onShutdown(() => environment.ended());
  connection.listen();
}

/** Resolves when the answer is on its way: the library hands it over in the turn after the handler, the writer in the next. */
function answered({ defer }: Environment): Promise<void> {
  return new Promise(resolve => defer(() => defer(() => defer(resolve))));
}
