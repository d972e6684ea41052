/** Runs the language server while a document needs it, and the commands of the extension. How a server is started is left to the two main files. */
import { Uri, commands, languages, window, workspace } from 'vscode';
import type { DocumentFilter, ExtensionContext, LogOutputChannel } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/lsp/protocol.ts';
import { acceptAttribution } from './acceptAttribution.ts';
import { registerCleanCopy } from './cleanCopy.ts';
import { explainFinding } from './explainFinding.ts';
import { lintThisLanguage } from './lintThisLanguage.ts';
import { selector } from './selector.ts';

export interface Client {
  /** Resolves when the server has ended. */
  stop(): Promise<void>;
}

/** `create` makes a client that is not started yet. `server` is what the server must be handed beside the pages. */
export function startClient(context: ExtensionContext, create: (options: LanguageClientOptions) => BaseLanguageClient, server: () => PromiseLike<InitializationOptions> = async () => ({})): Client {
  const output = window.createOutputChannel('Sourcemark', { log: true });
  const pages = Uri.joinPath(context.extensionUri, 'docs/rules/').toString();
  let filters = selector();
  tellWhere(filters);
  let client: BaseLanguageClient | undefined;
  // One start or stop at a time: settings and commands may ask for the next while the last is under way.
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (step: () => Promise<void>) => (turn = turn.then(step).catch((error: unknown) => output.error(String(error))));

  const start = async () => {
    if (client || !workspace.textDocuments.some(document => languages.match(filters, document) > 0)) return;
    client = create(optionsOf(filters, output, { pages, ...(await server()) }));
    await client.start();
  };
  const stop = async () => {
    const running = client;
    client = undefined;
    await running?.dispose();
  };
  /** A client's filters are fixed for its life, so a change of them takes a new client. */
  const follow = async () => {
    const next = selector();
    if (JSON.stringify(next) === JSON.stringify(filters)) return;
    filters = next;
    tellWhere(filters);
    await stop();
    await start();
  };

  context.subscriptions.push(
    output,
    workspace.onDidOpenTextDocument(() => inTurn(start)),
    workspace.onDidChangeConfiguration(change => change.affectsConfiguration('sourcemark.languages') && inTurn(follow)),
    workspace.onDidChangeWorkspaceFolders(() => inTurn(follow)),
    commands.registerCommand('sourcemark.restartServer', () => inTurn(stop).then(() => inTurn(start))),
    commands.registerCommand('sourcemark.showOutput', () => output.show()),
    commands.registerCommand('sourcemark.acceptAttribution', acceptAttribution),
    commands.registerCommand('sourcemark.explainFinding', explainFinding),
    commands.registerCommand('sourcemark.lintThisLanguage', lintThisLanguage),
    registerCleanCopy(() => client),
  );
  inTurn(start);
  return { stop: () => inTurn(stop) };
}

/** Lets keybindings and menus know in which languages there is something to do. */
function tellWhere(filters: readonly DocumentFilter[]): void {
  void commands.executeCommand('setContext', 'sourcemark.languageIds', [...new Set(filters.map(({ language }) => language))]);
}

/** The client's own filters are the protocol's: a pattern's base is a string there. */
function protocolFilters(filters: readonly DocumentFilter[]): NonNullable<LanguageClientOptions['documentSelector']> {
  return filters.map(({ scheme, language, pattern }) => ({
    scheme: scheme!,
    language: language!,
    ...(typeof pattern === 'object' && { pattern: { baseUri: pattern.baseUri.toString(), pattern: pattern.pattern } }),
  }));
}

function optionsOf(filters: readonly DocumentFilter[], output: LogOutputChannel, initializationOptions: InitializationOptions): LanguageClientOptions {
  return {
    documentSelector: protocolFilters(filters),
    initializationOptions,
    outputChannel: output,
    diagnosticCollectionName: 'sourcemark',
    synchronize: { configurationSection: 'sourcemark' },
  };
}
