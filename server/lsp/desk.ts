/** The server at work: keeps what is open and publishes its problems. Settings, ledgers and what is found are left to files of their own, requests to answers.ts. */
import type { Connection } from 'vscode-languageserver';
import type { Model } from '../prose/prose.ts';
import { answer } from './answers.ts';
import type { Client } from './client.ts';
import { type OpenDocument, changed, opened } from './documents.ts';
import type { Environment } from './environment.ts';
import { findingsWith } from './findings.ts';
import { followLedgers } from './followLedgers.ts';
import { followSettings } from './followSettings.ts';
import { publisherOf } from './publisher.ts';
import type { Outlined } from './symbolsAfter.ts';

export function openDesk(connection: Connection, environment: Environment, client: Client, model: Model | null): void {
  const pages = client.pages ?? environment.pages;
  const documents = new Map<string, OpenDocument>();
  const outlined = new Map<string, Outlined>();
  const findings = findingsWith(uri => settings.of(uri).lint, client, pages);

  const publisher = publisherOf(
    params => void connection.sendDiagnostics(params).catch(() => undefined),
    environment,
    uri => documents.get(uri),
    findings.diagnosticsOf,
    // The name alone: a message might hold words of the draft.
    error => connection.console.error(`The lint failed: ${error instanceof Error ? error.name : 'unknown error'}.`),
  );
  /** Tokens are asked for when the text changes; when the ledger or the settings do, the client must be told. */
  const recolor = (): void => {
    if (client.refreshesTokens) connection.languages.semanticTokens.refresh().catch(() => undefined);
  };
  const settings = followSettings(connection, client, documents, {
    relint(document) {
      findings.forget(document.uri);
      keep(document);
    },
    recolor,
  });
  const ledgers = followLedgers(environment, client.roots, documents, draft => {
    if (documents.get(draft.uri) === draft) return publisher.changed(draft.uri);
    keep(draft);
    recolor();
  });
  const keep = (document: OpenDocument): void => {
    documents.set(document.uri, document);
    if (!ledgers.areMissing(document.uri)) publisher.changed(document.uri);
  };

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = opened(uri, languageId, version, text, { model });
    ledgers.opened(document);
    keep(document);
    settings.opened(uri);
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const before = documents.get(uri);
    if (!before || contentChanges.length === 0) return;
    keep(changed(before, version, contentChanges));
    ledgers.changed(before);
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    if (document) ledgers.changed(document);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    documents.delete(uri);
    outlined.delete(uri);
    findings.forget(uri);
    settings.closed(uri);
    publisher.closed(uri);
    if (document) ledgers.closed(document);
  });
  connection.onDidChangeWatchedFiles(ledgers.changedOnDisk);

  answer(connection, client, pages, environment.door, { documentAt: uri => documents.get(uri), ledgersOf: ledgers.reading, problemsOf: findings.problemsOf, namesIn: ({ uri }) => settings.of(uri).names, outlined });
}
