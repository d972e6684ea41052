/** Hands each request to its feature, and the feature's answer to its protocol shape. */
import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import { completion } from '../features/completion.ts';
import { definition } from '../features/definition.ts';
import { folding } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { ledgerHover } from '../features/ledgerHover.ts';
import { outline } from '../features/outline.ts';
import { semanticTokens } from '../features/semanticTokens.ts';
import type { Problem } from '../lint/problem.ts';
import type { Range } from '../range.ts';
import type { Client } from './client.ts';
import { codeActions } from './codeActions.ts';
import { completionList } from './completionList.ts';
import { definitionLinks } from './definitionLinks.ts';
import type { OpenDocument } from './documents.ts';
import { foldingRanges } from './foldingRanges.ts';
import { hoverText } from './hoverText.ts';
import { offsetAt } from './positions.ts';
import { flatSymbols, ledgerSymbols } from './symbols.ts';
import { type Outlined, symbolsAfter } from './symbolsAfter.ts';
import { tokenData } from './tokenData.ts';

/** What is open, and what is known of it. */
export interface Open {
  readonly documentAt: (uri: string) => OpenDocument | undefined;
  readonly problemsOf: (document: OpenDocument) => readonly Problem[];
  /** Whether declared names are to be colored in running text. */
  readonly namesIn: (document: OpenDocument) => boolean;
  /** The outlines shown last, by URI. */
  readonly outlined: Map<string, Outlined>;
}

export function answer(connection: Connection, client: Client, pages: string | null, cancelled: ResponseError<void>, desk: Open): void {
  const { documentAt, problemsOf, namesIn, outlined } = desk;
  /** A request about an open document; `none` answers for any other. */
  const about = <P extends { readonly textDocument: { readonly uri: string } }, R>(none: R, from: (document: OpenDocument, params: P) => R) =>
    (params: P, token: CancellationToken): R | ResponseError => {
      if (token.isCancellationRequested) return cancelled;
      const document = documentAt(params.textDocument.uri);
      return document ? from(document, params) : none;
    };

  connection.onHover(about(null, (document, { position }) => {
    const offset = offsetAt(document.lines, position);
    const found = document.kind === 'draft' ? hover(document.article, offset) : ledgerHover(document.declarations, offset);
    return found && hoverText(document.lines, found, client);
  }));
  connection.onCompletion(about(null, (document, { position }) => {
    const found = document.kind === 'draft' ? completion(document.article, offsetAt(document.lines, position)) : null;
    return found && completionList(document.lines, found);
  }));
  connection.onDefinition(about(null, (document, { position }) =>
    (document.kind === 'draft' ? definitionLinks(document, definition(document.article, offsetAt(document.lines, position)), client) : null)));
  connection.onDocumentSymbol(about([], document => {
    if (document.kind === 'ledger') return ledgerSymbols(document, client);
    const nodes = outline(document.article, problemsOf(document));
    if (!client.nestedSymbols) return flatSymbols(document, nodes);
    const now = symbolsAfter(outlined.get(document.uri) ?? null, document.lines, nodes);
    outlined.set(document.uri, now);
    return [...now.symbols];
  }));
  connection.onCodeAction(about([], (document, params) => (client.codeActions ? codeActions(document, problemsOf(document), params, client, pages) : [])));
  if (client.semanticTokens) {
    const tokens = (document: OpenDocument, range: Range) => (document.kind === 'draft' ? tokenData(document.lines, semanticTokens(document.article, range, { names: namesIn(document) })) : { data: [] });
    connection.languages.semanticTokens.on(about({ data: [] }, document => tokens(document, { start: 0, end: document.lines.pieces.size })));
    connection.languages.semanticTokens.onRange(about({ data: [] }, (document, { range }) => tokens(document, { start: offsetAt(document.lines, range.start), end: offsetAt(document.lines, range.end) })));
  }
  if (client.folding) connection.onFoldingRanges(about([], document => (document.kind === 'draft' ? foldingRanges(document.lines, folding(document.article), client) : [])));
}
