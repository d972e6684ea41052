/** The settings in force: those of each document where the client can be asked for them, else those it tells. What they mean is left to settings.ts. */
import type { Connection } from 'vscode-languageserver';
import { unknownRules } from '../lint/unknownRules.ts';
import type { Client } from './client.ts';
import type { OpenDocument } from './documents.ts';
import { type Chosen, chosenIn, defaults } from './settings.ts';

export interface SettingsInForce {
  readonly of: (uri: string) => Chosen;
  /** To be told after the document is kept. */
  readonly opened: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

/** What is to be done after a change. */
interface Then {
  readonly relint: (document: OpenDocument) => void;
  readonly recolor: () => void;
}

export function followSettings(connection: Connection, client: Client, documents: ReadonlyMap<string, OpenDocument>, { relint, recolor }: Then): SettingsInForce {
  const own = new Map<string, Chosen>();
  let common = defaults;
  /** Names of rules that do not exist, told once however many documents have the setting. */
  const toldOf = new Set<string>();
  const tellOfUnknown = ({ lint }: Chosen): void => {
    for (const { name, suggestion } of unknownRules(lint)) {
      if (!toldOf.has(name)) connection.console.warn(`The settings name a rule “${name}”, which does not exist${suggestion === null ? '.' : `; did you mean “${suggestion}”?`}`);
      toldOf.add(name);
    }
  };
  const follow = (before: Chosen, next: Chosen, touched: readonly OpenDocument[]): void => {
    tellOfUnknown(next);
    touched.forEach(relint);
    if (before.names !== next.names) recolor();
  };
  const askFor = (uri: string): void => {
    connection.workspace.getConfiguration({ scopeUri: uri, section: 'sourcemark' }).then(section => {
      const document = documents.get(uri), before = own.get(uri) ?? defaults, next = chosenIn(section);
      if (!document || isAlike(before, next)) return;
      own.set(uri, next);
      follow(before, next, [document]);
    }, () => undefined);
  };
  connection.onDidChangeConfiguration(change => {
    if (client.asksForSettings) return documents.forEach(({ uri }) => askFor(uri));
    const before = common, next = chosenIn(change?.settings?.sourcemark);
    if (isAlike(before, next)) return;
    common = next;
    follow(before, next, [...documents.values()]);
  });
  return {
    of: uri => own.get(uri) ?? common,
    opened(uri) {
      if (client.asksForSettings) askFor(uri);
    },
    closed: uri => void own.delete(uri),
  };
}

function isAlike(a: Chosen, b: Chosen): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
