/** Hands each request to its feature, and the feature's answer to its protocol shape. */
import type { CancellationToken, Connection, ResponseError } from 'vscode-languageserver';
import { completion, ledgerCompletion } from '../features/completion.ts';
import { definition } from '../features/definition.ts';
import { folding } from '../features/folding.ts';
import { hover } from '../features/hover.ts';
import { ledgerHover } from '../features/ledgerHover.ts';
import { outline } from '../features/outline.ts';
import { semanticTokens } from '../features/semanticTokens.ts';
import type { Problem } from '../lint/problem.ts';
import type { Range } from '../range.ts';
import { cleanCopyOf } from './cleanCopyOf.ts';
import type { Client } from './client.ts';
import { codeActions } from './codeActions.ts';
import { completionList } from './completionList.ts';
import { definitionLinks } from './definitionLinks.ts';
import type { Door } from './door.ts';
import type { OpenDocument } from './documents.ts';
import { foldingRanges } from './foldingRanges.ts';
import { hoverText } from './hoverText.ts';
import { offsetAt } from './positions.ts';
import { type CleanCopy, cleanCopy } from './protocol.ts';
import { prepareRename, references, rename } from './renames.ts';
import { flatSymbols, ledgerSymbols } from './symbols.ts';
import { type Outlined, symbolsAfter } from './symbolsAfter.ts';
import { tokenData } from './tokenData.ts';

/** What is open, and what is known of it. */
export interface Open {
  readonly documentAt: (uri: string) => OpenDocument | undefined;
  /** Resolves when the draft's ledgers have been read; null where they are. */
  readonly ledgersOf: (uri: string) => Promise<void> | null;
  readonly problemsOf: (document: OpenDocument) => readonly Problem[];
  /** Whether declared names are to be colored in running text. */
  readonly namesIn: (document: OpenDocument) => boolean;
  /** The outlines shown last, by URI. */
  readonly outlined: Map<string, Outlined>;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

export function answer(connection: Connection, client: Client, pages: string | null, door: Door, desk: Open): void {
  const { documentAt, ledgersOf, problemsOf, namesIn, outlined } = desk;
  /** A request about an open document; `none` answers for any other. An answer without the ledgers would be wrong, and an outline stays as it is shown. */
  const about = <P extends AboutDocument, R>(none: R, from: (document: OpenDocument, params: P) => R) =>
    (params: P, token: CancellationToken): R | ResponseError<void> | Promise<R | ResponseError<void>> => {
      const { uri } = params.textDocument, reading = ledgersOf(uri);
      const answered = (): R | ResponseError<void> => {
        if (token.isCancellationRequested) return door.cancelled;
        const document = documentAt(uri);
        return document ? from(document, params) : none;
      };
      return reading ? door.owe(reading.then(answered)) : answered();
    };

  connection.onHover(about(null, (document, { position }) => {
    const offset = offsetAt(document.lines, position);
    const found = document.kind === 'draft' ? hover(document.article, offset) : ledgerHover(document.declarations, offset);
    return found && hoverText(document.lines, found, client);
  }));
  connection.onCompletion(about(null, (document, { position }) => {
    const offset = offsetAt(document.lines, position);
    const found = document.kind === 'draft' ? completion(document.article, offset) : ledgerCompletion(document.text, offset);
    return found && completionList(document.lines, found, client);
  }));
  connection.onDefinition(about(null, (document, { position }) =>
    (document.kind === 'draft' ? definitionLinks(document, definition(document.article, offsetAt(document.lines, position)), client) : null)));
  connection.onReferences(about(null, (document, { position, context }) =>
    (document.kind === 'draft' ? references(document, offsetAt(document.lines, position), context?.includeDeclaration !== false) : null)));
  connection.onPrepareRename(about(null, (document, { position }) => (document.kind === 'draft' ? prepareRename(document, offsetAt(document.lines, position), door) : null)));
  connection.onRenameRequest(about(null, (document, { position, newName }) => (document.kind === 'draft' ? rename(document, offsetAt(document.lines, position), newName, client, door) : null)));
  connection.onRequest<CleanCopy | null, void>(cleanCopy, about<AboutDocument, CleanCopy | null>(null, document => (document.kind === 'draft' ? cleanCopyOf(document.article.document) : null)));
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
