/** The server at work: keeps what is open, its ledgers and the settings, and publishes problems. Requests are left to answers.ts. */
import type { Connection } from 'vscode-languageserver';
import type { LedgerFile } from '../article/article.ts';
import type { Model } from '../prose/prose.ts';
import { lint } from '../lint/lint.ts';
import { lintLedger } from '../lint/lintLedger.ts';
import type { Problem } from '../lint/problem.ts';
import { unknownRules } from '../lint/unknownRules.ts';
import { answer } from './answers.ts';
import type { Client } from './client.ts';
import { type Published, diagnosticsAfter } from './diagnosticsAfter.ts';
import { type OpenDocument, changed, opened, withLedgers } from './documents.ts';
import type { Environment } from './environment.ts';
import { publisherOf } from './publisher.ts';
import { type Chosen, chosenIn, defaults } from './settings.ts';
import type { Outlined } from './symbolsAfter.ts';

export function openDesk(connection: Connection, environment: Environment, client: Client, model: Model | null): void {
  const pages = client.pages ?? environment.pages;
  const documents = new Map<string, OpenDocument>();
  /** Drafts whose ledgers are still being read: published before, their problems would be wrong for a moment. */
  const unread = new Set<string>();
  /** Settings by document where the client is asked for them, else one for all. */
  const settings = new Map<string, Chosen>();
  let chosen = defaults;
  /** Of the version linted last alone. A map with weak keys would carry the lists of all versions since the engine last looked at everything. */
  const found = new Map<string, { readonly document: OpenDocument; readonly problems: readonly Problem[] }>();
  const published = new Map<string, Published>();
  const outlined = new Map<string, Outlined>();

  const chosenFor = ({ uri }: OpenDocument): Chosen => settings.get(uri) ?? chosen;
  const problemsOf = (document: OpenDocument): readonly Problem[] => {
    const known = found.get(document.uri);
    if (known?.document === document) return known.problems;
    const options = chosenFor(document).lint, problems = document.kind === 'draft' ? lint(document.article, options) : lintLedger(document.text, options);
    found.set(document.uri, { document, problems });
    return problems;
  };
  const publisher = publisherOf(
    params => void connection.sendDiagnostics(params).catch(() => undefined),
    environment,
    uri => documents.get(uri),
    document => {
      const now = diagnosticsAfter(published.get(document.uri) ?? null, document, problemsOf(document), client, pages);
      published.set(document.uri, now);
      return now.diagnostics;
    },
    // The name alone: a message might hold words of the draft.
    error => connection.console.error(`The lint failed: ${error instanceof Error ? error.name : 'unknown error'}.`),
  );
  const keep = (document: OpenDocument): void => {
    documents.set(document.uri, document);
    if (!unread.has(document.uri)) publisher.changed(document.uri);
  };

  /** Tokens are asked for when the text changes; when the ledger or the settings do, the client must be told. */
  const recolor = (): void => {
    if (client.refreshesTokens) connection.languages.semanticTokens.refresh().catch(() => undefined);
  };
  const relint = (document: OpenDocument): void => {
    found.delete(document.uri);
    keep(document);
  };
  /** Names of rules that do not exist, told once however many documents have the setting. */
  const toldOf = new Set<string>();
  const tellOfUnknown = ({ lint: options }: Chosen): void => {
    for (const { name, suggestion } of unknownRules(options)) {
      if (!toldOf.has(name)) connection.console.warn(`The settings name a rule “${name}”, which does not exist${suggestion === null ? '.' : `; did you mean “${suggestion}”?`}`);
      toldOf.add(name);
    }
  };
  const askFor = (uri: string): void => {
    connection.workspace.getConfiguration({ scopeUri: uri, section: 'sourcemark' }).then(section => {
      const document = documents.get(uri), before = settings.get(uri) ?? defaults, next = chosenIn(section);
      if (!document || JSON.stringify(before) === JSON.stringify(next)) return;
      settings.set(uri, next);
      tellOfUnknown(next);
      relint(document);
      if (before.names !== next.names) recolor();
    }, () => undefined);
  };

  const readLedgers = async (uri: string): Promise<void> => {
    const read = await environment.ledgersFor(uri, client.roots).catch(() => []);
    unread.delete(uri);
    const draft = documents.get(uri);
    if (draft?.kind !== 'draft') return;
    const files = read.map(file => ({ ...file, text: openText(documents, file.file) ?? file.text }));
    if (same(files, draft.options.ledgerFiles ?? [])) publisher.changed(uri);
    else {
      keep(withLedgers(draft, files));
      recolor();
    }
  };
  const readAllLedgers = (): void => documents.forEach(({ kind, uri }) => kind === 'draft' && void readLedgers(uri));

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    const document = opened(uri, languageId, version, text, { model });
    if (document.kind === 'draft') unread.add(uri);
    keep(document);
    if (client.asksForSettings) askFor(uri);
    if (document.kind === 'draft') void readLedgers(uri);
    else readAllLedgers();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const before = documents.get(uri);
    if (!before || contentChanges.length === 0) return;
    const document = changed(before, version, contentChanges);
    keep(document);
    if (document.kind === 'ledger') readAllLedgers();
  });
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    if (documents.get(uri)?.kind === 'ledger') readAllLedgers();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    documents.delete(uri);
    unread.delete(uri);
    settings.delete(uri);
    published.delete(uri);
    outlined.delete(uri);
    found.delete(uri);
    publisher.closed(uri);
    if (document?.kind === 'ledger') readAllLedgers();
  });
  connection.onDidChangeWatchedFiles(readAllLedgers);

  connection.onDidChangeConfiguration(change => {
    if (client.asksForSettings) return documents.forEach(({ uri }) => askFor(uri));
    const before = chosen, next = chosenIn(change?.settings?.sourcemark);
    if (JSON.stringify(next) === JSON.stringify(before)) return;
    chosen = next;
    tellOfUnknown(next);
    documents.forEach(relint);
    if (before.names !== next.names) recolor();
  });

  answer(connection, client, pages, environment.door.cancelled, { documentAt: uri => documents.get(uri), problemsOf, namesIn: document => chosenFor(document).names, outlined });
}

/** The text of a ledger file as it is in the editor, which may not be saved. */
function openText(documents: ReadonlyMap<string, OpenDocument>, file: string): string | null {
  for (const document of documents.values()) if (document.kind === 'ledger' && plain(document.uri) === plain(file)) return document.text;
  return null;
}

/** Editors differ in which characters of a URI they escape. */
function plain(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

function same(a: readonly LedgerFile[], b: readonly LedgerFile[]): boolean {
  return a.length === b.length && a.every(({ file, text }, i) => file === b[i]!.file && text === b[i]!.text);
}
