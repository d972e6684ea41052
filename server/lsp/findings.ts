/** What is found in each open document: its problems, and the diagnostics they are sent as. When they are sent is left to publisher.ts. */
import type { Diagnostic } from 'vscode-languageserver';
import type { LintOptions } from '../lint/levels.ts';
import { lint } from '../lint/lint.ts';
import { lintLedger } from '../lint/lintLedger.ts';
import type { Problem } from '../lint/problem.ts';
import type { Client } from './client.ts';
import { type Published, diagnosticsAfter } from './diagnosticsAfter.ts';
import type { OpenDocument } from './documents.ts';

export interface Findings {
  readonly problemsOf: (document: OpenDocument) => readonly Problem[];
  /** To be asked when they are sent. */
  readonly diagnosticsOf: (document: OpenDocument) => readonly Diagnostic[];
  /** To be told when the settings change, or the document is gone. */
  readonly forget: (uri: string) => void;
}

/** `pages` is the URI of the folder with the rules' pages. */
export function findingsWith(optionsFor: (uri: string) => LintOptions, client: Client, pages: string | null): Findings {
  /** Of the version linted last alone. A map with weak keys would carry the lists of all versions since the engine last looked at everything. */
  const found = new Map<string, { readonly document: OpenDocument; readonly problems: readonly Problem[] }>();
  const published = new Map<string, Published>();
  const problemsOf = (document: OpenDocument): readonly Problem[] => {
    const known = found.get(document.uri);
    if (known?.document === document) return known.problems;
    const options = optionsFor(document.uri), problems = document.kind === 'draft' ? lint(document.article, options) : lintLedger(document.text, options);
    found.set(document.uri, { document, problems });
    return problems;
  };
  return {
    problemsOf,
    diagnosticsOf(document) {
      const now = diagnosticsAfter(published.get(document.uri) ?? null, document, problemsOf(document), client, pages);
      published.set(document.uri, now);
      return now.diagnostics;
    },
    forget(uri) {
      found.delete(uri);
      published.delete(uri);
    },
  };
}
