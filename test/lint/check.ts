/** Lints a text and writes what was found under its lines: `^^^^ code: message`, one line for each problem, under the line where it starts. */
import assert from 'node:assert/strict';
import { type AnalyzeOptions, analyze } from '../../server/article/analyze.ts';
import { lint, type LintOptions } from '../../server/lint/lint.ts';
import type { Problem } from '../../server/lint/problem.ts';

/** Passes if linting the text without its caret lines gives exactly its caret lines. With `codes`, only these are looked at. */
export function check(marked: string, { codes, ...options }: LintOptions & AnalyzeOptions & { readonly codes?: readonly string[] } = {}): void {
  const text = marked.split('\n').filter(line => !CARETS.test(line)).join('\n');
  const problems = lint(analyze(text, options), options).filter(({ code }) => !codes || codes.includes(code));
  assert.equal(shown(text, problems), marked);
}

/** The problems of one rule, as `words` → message. */
export function problemsOf(code: string, text: string, options: LintOptions & AnalyzeOptions = {}): readonly Problem[] {
  return lint(analyze(text, options), options).filter(p => p.code === code);
}

/** What anybody sees of problems, for comparing two lists: most of it is made when somebody asks. */
export function plainly(problems: readonly Problem[]): readonly Problem[] {
  return problems.map(({ code, severity, start, end, message, related, fixes }) => ({ code, severity, start, end, message, related, fixes }));
}

const CARETS = /^ *\^+ [a-z-]+: /;

function shown(text: string, problems: readonly Problem[]): string {
  let at = 0;
  return text.split('\n').flatMap(line => {
    const here = problems.filter(({ start }) => start >= at && start <= at + line.length);
    const carets = here.map(({ start, end, code, message }) => `${' '.repeat(start - at)}${'^'.repeat(Math.max(1, Math.min(end - at, line.length) - (start - at)))} ${code}: ${message}`);
    at += line.length + 1;
    return [line, ...carets];
  }).join('\n');
}
