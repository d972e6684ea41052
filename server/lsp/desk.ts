/** The server at work: keeps the open drafts and the settings, publishes problems, and hands each request to its feature. */
import { type CancellationToken, type Connection, DidChangeConfigurationNotification, LSPErrorCodes, ResponseError, TextDocuments } from 'vscode-languageserver';
import { completion } from '../features/completion.ts';
import { definition } from '../features/definition.ts';
import { folding } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { outline } from '../features/outline.ts';
import type { Article } from '../article/article.ts';
import type { LintOptions } from '../lint/levels.ts';
import { lint } from '../lint/lint.ts';
import type { Problem } from '../lint/problem.ts';
import type { Client } from './client.ts';
import { codeActions } from './codeActions.ts';
import { completionList } from './completionList.ts';
import { definitionLinks } from './definitionLinks.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { type Draft, drafts } from './documents.ts';
import type { Environment } from './environment.ts';
import { foldingRanges } from './foldingRanges.ts';
import { hoverText } from './hoverText.ts';
import { offsetAt } from './positions.ts';
import { publisherOf } from './publisher.ts';
import { optionsOf } from './settings.ts';
import { symbolsOf } from './symbols.ts';

/** `initializationOptions` are the client's, as it sent them. */
export function openDesk(connection: Connection, environment: Environment, client: Client, initializationOptions: unknown): void {
  const pages = pagesIn(initializationOptions) ?? environment.pages;
  const documents = new TextDocuments(drafts);
  let options: LintOptions = {};
  let problems = new WeakMap<Article, readonly Problem[]>();

  const problemsOf = ({ article }: Draft): readonly Problem[] => {
    const known = problems.get(article) ?? lint(article, options);
    problems.set(article, known);
    return known;
  };
  const publisher = publisherOf(params => connection.sendDiagnostics(params), environment, uri => documents.get(uri), draft => diagnosticsOf(draft, problemsOf(draft), client, pages));
  const use = (section: unknown): void => {
    const next = optionsOf(section);
    if (JSON.stringify(next) === JSON.stringify(options)) return;
    options = next;
    problems = new WeakMap();
    documents.all().forEach(({ uri }) => publisher.changed(uri));
  };
  const ask = (): void => {
    connection.workspace.getConfiguration('sourcemark').then(use, () => undefined);
  };

  documents.onDidChangeContent(({ document }) => publisher.changed(document.uri));
  documents.onDidClose(({ document }) => publisher.closed(document.uri));
  documents.listen(connection);

  connection.onInitialized(() => {
    if (client.watchesSettings) connection.client.register(DidChangeConfigurationNotification.type, { section: 'sourcemark' }).catch(() => undefined);
    if (client.asksForSettings) ask();
  });
  connection.onDidChangeConfiguration(change => (client.asksForSettings ? ask() : use(change?.settings?.sourcemark)));

  /** A request about an open draft; `none` answers for any other document. */
  const about = <P extends { readonly textDocument: { readonly uri: string } }, R>(none: R, answer: (draft: Draft, params: P) => R) =>
    (params: P, token: CancellationToken): R | ResponseError => {
      if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'The client has cancelled the request.');
      const draft = documents.get(params.textDocument.uri);
      return draft ? answer(draft, params) : none;
    };

  connection.onHover(about(null, (draft, { position }) => {
    const found = hover(draft.article, offsetAt(draft.lines, position));
    return found && hoverText(draft, found, client);
  }));
  connection.onCompletion(about(null, (draft, { position }) => {
    const found = completion(draft.article, offsetAt(draft.lines, position));
    return found && completionList(draft, found);
  }));
  connection.onDefinition(about(null, (draft, { position }) => definitionLinks(draft, definition(draft.article, offsetAt(draft.lines, position)), client, () => undefined)));
  connection.onDocumentSymbol(about([], draft => symbolsOf(draft, outline(draft.article, problemsOf(draft)), client)));
  connection.onCodeAction(about([], (draft, params) => (client.codeActions ? codeActions(draft, problemsOf(draft), params, client, pages) : [])));
  if (client.folding) connection.onFoldingRanges(about([], draft => foldingRanges(draft, folding(draft.article), client)));
}

function pagesIn(options: unknown): string | null {
  const pages = typeof options === 'object' && options !== null && 'pages' in options ? options.pages : null;
  return typeof pages === 'string' && pages !== '' ? (pages.endsWith('/') ? pages : `${pages}/`) : null;
}
