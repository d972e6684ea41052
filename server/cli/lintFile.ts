/** One file → its findings and figures. Choosing files and showing findings are left to lintCommand.ts and the reports. */
import { analyze } from '../article/analyze.ts';
import { lint } from '../lint/lint.ts';
import { lintLedger } from '../lint/lintLedger.ts';
import type { Problem } from '../lint/problem.ts';
import type { Status } from '../markup/syntax.ts';
import type { Model } from '../prose/prose.ts';
import { countsOf, type Counts } from './counts.ts';
import type { LedgerText } from './ledgerFiles.ts';

export interface FileReport {
  /** As the user named it. */
  readonly file: string;
  readonly text: string;
  /** By start. */
  readonly problems: readonly Problem[];
  readonly counts: Counts;
  /** A draft, or a ledger file of the desk. */
  readonly kind: 'draft' | 'ledger';
}

/** `status` null: the head decides. A `*.ledger` file is read as a ledger, all else as a draft. */
export function lintFile(file: string, text: string, ledgerFiles: readonly LedgerText[], { status, model }: { readonly status: Status | null; readonly model: Model | null }): FileReport {
  if (file.endsWith('.ledger')) {
    const problems = lintLedger(text, status ? { status } : {});
    return { file, text, problems, counts: countsOf(null, problems), kind: 'ledger' };
  }
  const article = analyze(text, { ledgerFiles, model });
  const problems = lint(article, status ? { status } : {});
  return { file, text, problems, counts: countsOf(article, problems), kind: 'draft' };
}
