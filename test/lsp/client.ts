/** A client for tests: starts the built server over standard input and output and waits for what it sends, never for time to pass. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { type ClientCapabilities, type Diagnostic, type ProtocolConnection, type PublishDiagnosticsParams, StreamMessageReader, StreamMessageWriter, type TextDocumentContentChangeEvent, createProtocolConnection } from 'vscode-languageserver-protocol/node';

export interface Client {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** How the server ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** Everything published so far, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** Opens a draft and returns its address. */
  readonly open: (text: string, uri?: string) => Promise<string>;
  readonly change: (uri: string, version: number, contentChanges: TextDocumentContentChangeEvent[]) => Promise<void>;
  /** The diagnostics of that version, once they have come. */
  readonly diagnostics: (uri: string, version: number) => Promise<readonly Diagnostic[]>;
  readonly next: (uri: string) => Promise<PublishDiagnosticsParams>;
  /** `shutdown` and `exit`. */
  readonly stop: () => Promise<void>;
}

/** What a modern editor says it can. */
export const FULL: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    completion: { completionItem: { labelDetailsSupport: true } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, isPreferredSupport: true },
    foldingRange: { lineFoldingOnly: true },
    semanticTokens: { requests: { full: true, range: true }, tokenTypes: ['variable', 'type'], tokenModifiers: ['declaration', 'defaultLibrary'], formats: ['relative'] },
  },
};

export const SERVER = path.resolve('dist/server.cjs');

/** A server that has been initialized. */
export async function connect(capabilities: ClientCapabilities = FULL, initializationOptions?: unknown): Promise<Client> {
  const client = start();
  await client.connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities, initializationOptions });
  await client.connection.sendNotification('initialized', {});
  return client;
}

/** A server that has heard nothing yet. */
export function start(): Client {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const ended = new Promise<{ code: number | null; signal: string | null }>(resolve => child.on('exit', (code, signal) => resolve({ code, signal })));
  child.stdin.on('error', () => undefined);
  const published: PublishDiagnosticsParams[] = [];
  const waiting = new Set<(params: PublishDiagnosticsParams) => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const tell of [...waiting]) tell(params);
  });
  connection.listen();

  const until = (wanted: (params: PublishDiagnosticsParams) => boolean) => new Promise<PublishDiagnosticsParams>((resolve, reject) => {
    const tell = (params: PublishDiagnosticsParams): void => {
      if (!wanted(params)) return;
      waiting.delete(tell);
      resolve(params);
    };
    waiting.add(tell);
    void ended.then(({ code, signal }) => reject(new Error(`the server ended with code ${code}, signal ${signal}`)));
  });
  let opened = 0;
  return {
    process: child, connection, ended, published,
    open: async (text, uri = `file:///desk/draft-${++opened}.sourced.md`) => {
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'sourcemark', version: 1, text } });
      return uri;
    },
    change: (uri, version, contentChanges) => connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    diagnostics: async (uri, version) => {
      const there = published.findLast(params => params.uri === uri && params.version === version);
      return (there ?? await until(params => params.uri === uri && params.version === version)).diagnostics;
    },
    next: uri => until(params => params.uri === uri),
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
    },
  };
}
