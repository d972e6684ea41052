/** Sends a document's diagnostics once the messages that arrived with its change have been read, so a burst of edits is linted once. */
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { OpenDocument } from './documents.ts';
import type { Environment } from './environment.ts';
import { whenSettled } from './settled.ts';

export interface Publisher {
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
}

export function publisherOf(
  send: (params: PublishDiagnosticsParams) => void,
  environment: Environment,
  documentAt: (uri: string) => OpenDocument | undefined,
  diagnose: (document: OpenDocument) => readonly Diagnostic[],
  failed: (error: unknown) => void,
): Publisher {
  const waiting = new Set<string>();
  const publish = (): void => {
    const uris = [...waiting];
    waiting.clear();
    for (const uri of uris) {
      const document = documentAt(uri);
      try {
        if (document) send({ uri, version: document.version, diagnostics: [...diagnose(document)] });
      } catch (error) {
        failed(error);
      }
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
