/** Sends a draft's diagnostics once the messages that arrived with its change have been read, so a burst of edits is linted once. */
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Draft } from './documents.ts';
import type { Environment } from './environment.ts';
import { whenSettled } from './settled.ts';

export interface Publisher {
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

export function publisherOf(
  send: (params: PublishDiagnosticsParams) => void,
  environment: Environment,
  draftAt: (uri: string) => Draft | undefined,
  diagnose: (draft: Draft) => Diagnostic[],
): Publisher {
  const waiting = new Set<string>();
  const publish = (): void => {
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris) {
      const draft = draftAt(uri);
      if (draft) send({ uri, version: draft.version, diagnostics: diagnose(draft) });
    }
  };
  return {
    changed(uri) {
      waiting.add(uri);
      if (waiting.size === 1) whenSettled(environment, publish);
    },
    closed(uri) {
      waiting.delete(uri);
      send({ uri, diagnostics: [] });
    },
  };
}
