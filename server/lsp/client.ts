/** What the client can take, and what the server offers it accordingly. */
import { CodeActionKind, DiagnosticTag, type InitializeParams, MarkupKind, PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { acceptKind } from './protocol.ts';
import { legend } from './tokenData.ts';

export interface Client {
  readonly markdown: boolean;
  /** Symbols inside symbols. */
  readonly nestedSymbols: boolean;
  /** Shows what an item of a completion list is beside it. */
  readonly labelDetails: boolean;
  readonly preparesRename: boolean;
  readonly codeActions: boolean;
  readonly preferredActions: boolean;
  /** Edits with a version, so that none is laid on a text it was not made for. */
  readonly versionedEdits: boolean;
  /** Takes an edit with a place for the cursor. */
  readonly snippets: boolean;
  readonly related: boolean;
  readonly codeLinks: boolean;
  /** Diagnostics on words that could go. */
  readonly faded: boolean;
  readonly definitionLinks: boolean;
  readonly folding: boolean;
  readonly foldingLimit: number;
  readonly semanticTokens: boolean;
  /** Asks for tokens anew when told to. */
  readonly refreshesTokens: boolean;
  readonly asksForSettings: boolean;
  readonly watchesSettings: boolean;
  readonly watchesFiles: boolean;
  readonly choosesEncoding: boolean;
  /** URIs of the open folders. */
  readonly roots: readonly string[];
  /** URI of the folder with the rules' pages, where the client names one. */
  readonly pages: string | null;
  /** The file of the learned weights, where the client hands it over. */
  readonly weights: Uint8Array | null;
}

export function clientOf({ capabilities, workspaceFolders, rootUri, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace, general } = capabilities ?? {};
  const formats = textDocument?.hover?.contentFormat;
  return {
    markdown: formats?.[0] === MarkupKind.Markdown || (formats?.includes(MarkupKind.Markdown) ?? false),
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    preferredActions: textDocument?.codeAction?.isPreferredSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    related: textDocument?.publishDiagnostics?.relatedInformation === true,
    codeLinks: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    faded: textDocument?.publishDiagnostics?.tagSupport?.valueSet?.includes(DiagnosticTag.Unnecessary) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    folding: textDocument?.foldingRange !== undefined,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Infinity,
    semanticTokens: textDocument?.semanticTokens !== undefined,
    refreshesTokens: textDocument?.semanticTokens !== undefined && workspace?.semanticTokens?.refreshSupport === true,
    asksForSettings: workspace?.configuration === true,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    choosesEncoding: general?.positionEncodings?.includes(PositionEncodingKind.UTF16) === true,
    roots: Array.isArray(workspaceFolders) ? workspaceFolders.map(({ uri }) => uri) : typeof rootUri === 'string' ? [rootUri] : [],
    pages: pagesIn(initializationOptions),
    weights: weightsIn(initializationOptions),
  };
}

export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    ...(client.choosesEncoding && { positionEncoding: PositionEncodingKind.UTF16 }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    completionProvider: { triggerCharacters: ['@', '['] },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    ...(client.codeActions && { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, acceptKind] } }),
    ...(client.folding && { foldingRangeProvider: true }),
    ...(client.semanticTokens && { semanticTokensProvider: { legend, full: true, range: true } }),
  };
}

function pagesIn(options: unknown): string | null {
  const pages = typeof options === 'object' && options !== null && 'pages' in options ? options.pages : null;
  return typeof pages === 'string' && pages !== '' ? (pages.endsWith('/') ? pages : `${pages}/`) : null;
}

function weightsIn(options: unknown): Uint8Array | null {
  const weights = typeof options === 'object' && options !== null && 'weights' in options ? options.weights : null;
  // Not `instanceof`: what a worker is handed may come from another realm.
  return ArrayBuffer.isView(weights) ? new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength) : null;
}
