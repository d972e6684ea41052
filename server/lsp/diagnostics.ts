/** Problems as the protocol's diagnostics, not more than an editor can use. What is taken over from version to version is left to diagnosticsAfter.ts. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Problem, Severity } from '../lint/problem.ts';
import type { Client } from './client.ts';
import type { OpenDocument } from './documents.ts';
import { rangeAt } from './positions.ts';

/** How many problems are published; the most severe, then the first in the text. */
export const MOST = 1000;

const SEVERITY: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules about what could go: an editor may show the words faded. */
const UNNECESSARY: ReadonlySet<string> = new Set(['unused-source', 'unused-suppression']);
const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The problems to publish, by start. */
export function shownOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.length > MOST ? mostSevere(problems) : problems;
}

export function diagnosticOf({ uri, lines }: OpenDocument, problem: Problem, client: Client, pages: string | null): Diagnostic {
  const { code, severity, message, related } = problem;
  return {
    range: rangeAt(lines, problem),
    severity: SEVERITY[severity],
    code,
    ...(client.codeLinks && pages && { codeDescription: { href: `${pages}${code}.md` } }),
    source: 'sourcemark',
    message,
    ...(client.faded && UNNECESSARY.has(code) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.related && related.length && { relatedInformation: related.map(place => ({ location: { uri, range: rangeAt(lines, place) }, message: place.message })) }),
  };
}

function mostSevere(problems: readonly Problem[]): readonly Problem[] {
  const shown: Problem[] = [];
  for (const severity of BY_WEIGHT) {
    for (const problem of problems) {
      if (shown.length === MOST) break;
      if (problem.severity === severity) shown.push(problem);
    }
  }
  return shown.sort((a, b) => a.start - b.start);
}

/** Says how many problems are not shown. */
export function notice({ lines }: OpenDocument, hidden: number): Diagnostic {
  const end = lines.pieces.size;
  return {
    range: rangeAt(lines, { start: end, end }),
    severity: DiagnosticSeverity.Information,
    source: 'sourcemark',
    message: `${hidden} more problems are not shown here; “sourcemark lint” lists them all.`,
  };
}
