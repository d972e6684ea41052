/** `sourcemark lint`: has each file read and shows its findings, in the order of the files. The rules are left to lint/, one file to linter.ts, the looks to the reports. */
import { availableParallelism } from 'node:os';
import type { Severity } from '../lint/problem.ts';
import type { Status } from '../markup/syntax.ts';
import { noCounts, severities, sumOf } from './counts.ts';
import { exitCode, graver, type ExitCode } from './exitCode.ts';
import { findFiles, type Complaint } from './findFiles.ts';
import { reportOf, type LintPlan } from './linter.ts';
import { lintMany } from './lintMany.ts';
import { complain, write } from './output.ts';
import { lookOf } from './pretty.ts';
import { threadsFor } from './threadsFor.ts';

export interface LintSettings {
  readonly format: 'pretty' | 'json';
  readonly failLevel: Severity | 'never';
  readonly status: Status | null;
  /** Whether prose is read with the learned weights, or by rules alone. */
  readonly model: 'learned' | 'none';
  /** The name under which standard input is judged, or null. */
  readonly stdinFilename: string | null;
  /** On how many threads, or null for as many as are worth it. */
  readonly threads: number | null;
}

/** `names`: files, folders, patterns; none means the working directory, or standard input where it has been given a name. */
export async function lintCommand(names: readonly string[], { failLevel, threads, ...settings }: LintSettings): Promise<ExitCode> {
  const plan: LintPlan = { ...settings, look: lookOf(process.env, process.stdout), root: process.cwd() }, report = reportOf(plan);
  const found = await findFiles(names.length ? names : [settings.stdinFilename === null ? '.' : '-']);
  let code: ExitCode = exitCode.good, total = noCounts, drafts = 0;
  await write(report.begin());
  const unread = async (file: string, message: string, gravity: ExitCode): Promise<void> => {
    complain(file, message);
    await write(report.next(report.unread(file, message)));
    code = graver(code, gravity);
  };
  const heard = new Set<string>();
  const complainOnce = ({ place, message }: Complaint): void => {
    if (heard.has(place)) return;
    heard.add(place);
    complain(place, message);
    code = graver(code, exitCode.usage);
  };
  for (const { place, message } of found.complaints) await unread(place, message, exitCode.usage);
  // Standard input has one reader.
  const many = found.files.includes('-') ? 1 : Math.min(threads ?? threadsFor(found.files.length, availableParallelism()), found.files.length);
  for await (const { file, kind, words, counts, fault, complaints } of lintMany(found.files, plan, many)) {
    complaints.forEach(complainOnce);
    if (fault !== null) {
      await unread(file, fault.message, fault.gravity);
      continue;
    }
    if (kind === 'draft') drafts++;
    total = sumOf(total, counts);
    await write(report.next(words));
  }
  await write(report.end(total, drafts));
  const counting = severities.slice(0, severities.indexOf(failLevel as Severity) + 1);
  return graver(code, counting.some(severity => total.problems[severity]) ? exitCode.findings : exitCode.good);
}
