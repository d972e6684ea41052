/** The problems of a `*.ledger` file by itself. What a draft makes of its lines is left to lint.ts. */
import { parseLedger } from '../markup/ledgerFile.ts';
import { type LintOptions, severityOf } from './levels.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules.ts';

/** Sorted by start. A ledger has no status of its own; without one in the options it is judged as a draft. */
export function lintLedger(text: string, options: LintOptions = {}): readonly Problem[] {
  return parseLedger(text).faults.flatMap(({ code, start, end, message, fixes }) => {
    const rule = rules.find(r => r.code === code);
    const severity = rule ? severityOf(rule, { message }, options.status ?? 'draft', options) : 'error';
    return severity ? [{ code, severity, start, end, message, related: [], fixes }] : [];
  }).sort((a, b) => a.start - b.start);
}
