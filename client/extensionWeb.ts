/** The extension in a browser: the server is a worker. What it does is left to startClient.ts. */
import { Uri, workspace } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from './startClient.ts';
import type { Client } from './startClient.ts';

/** For the extension in a Node, whose bundle brings only what a Node adds. */
export * as library from 'vscode-languageclient';

let client: Client | undefined;

export function activate(context: ExtensionContext): void {
  const server = Uri.joinPath(context.extensionUri, 'dist/server.worker.js').toString(true);
  const weights = Uri.joinPath(context.extensionUri, 'dist/attribution.bin');
  client = startClient(context, options => new LanguageClient('sourcemark', 'Sourcemark', new Worker(server), options), () => workspace.fs.readFile(weights).then(bytes => ({ weights: bytes }), () => ({})));
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
