/** `sourcemark lint`: has each file read and shows its findings, in the order of the files. The rules are left to lint/, one file to linter.ts, the looks to the reports. */
import { availableParallelism } from 'node:os';
import type { Severity } from '../lint/problem.ts';
import type { Status } from '../markup/syntax.ts';
import { noCounts, severities, sumOf } from './counts.ts';
import { exitCode, graver, type ExitCode } from './exitCode.ts';
import { findFiles, type Complaint } from './findFiles.ts';
import { linter, reportOf, type LintPlan, type Outcome } from './linter.ts';
import { lintPool } from './lintPool.ts';
import { complain, write } from './output.ts';
import { lookOf } from './pretty.ts';

export interface LintSettings {
  readonly format: 'pretty' | 'json';
  readonly failLevel: Severity | 'never';
  readonly status: Status | null;
  /** Whether prose is read with the learned weights, or by rules alone. */
  readonly model: 'learned' | 'none';
  /** The name under which standard input is judged, or null. */
  readonly stdinFilename: string | null;
}

/** A thread is worth its start for so many files. Beyond so many threads the one that prints is the bottleneck, and memory would grow for nothing. */
const WORTH = 12, THREADS = 8;
/** So many files a thread are read ahead of the one that is shown next: memory does not grow with the archive. */
const AHEAD = 4;

/** `names`: files, folders, patterns; none means the working directory, or standard input where it has been given a name. */
export async function lintCommand(names: readonly string[], { failLevel, ...settings }: LintSettings): Promise<ExitCode> {
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
  for await (const { file, kind, words, counts, fault, complaints } of outcomes(found.files, plan)) {
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

/** What comes of the files, in their order. Many are read on several cores; standard input has one reader. */
async function* outcomes(files: readonly string[], plan: LintPlan): AsyncGenerator<Outcome> {
  const threads = Math.min(availableParallelism(), THREADS, Math.floor(files.length / WORTH));
  if (threads < 2 || files.includes('-')) {
    const lint = linter(plan);
    for (const file of files) yield await lint(file);
    return;
  }
  const { lint, close } = lintPool(threads, plan), ahead: Promise<Outcome>[] = [];
  try {
    for (const file of files) {
      ahead.push(lint(file));
      if (ahead.length >= AHEAD * threads) yield await ahead.shift()!;
    }
    for (const outcome of ahead) yield await outcome;
  } finally {
    close();
  }
}
