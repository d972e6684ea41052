/** The extension in a VS Code with Node: the server is a process of its own. What it does is left to startClient.ts. */
import path from 'node:path';
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startClient } from './startClient.ts';
import type { Client } from './startClient.ts';

let client: Client | undefined;

export function activate(context: ExtensionContext): void {
  const server = { module: path.join(context.extensionPath, 'dist/server.cjs'), transport: TransportKind.stdio };
  client = startClient(context, options => new LanguageClient('sourcemark', 'Sourcemark', { run: server, debug: server }, options));
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
