/** `sourcemark lint`: reads each file in turn and shows its findings at once. The rules are left to lint/, the looks to the reports. */
import type { Severity } from '../lint/problem.ts';
import type { Status } from '../markup/syntax.ts';
import type { Model } from '../prose/prose.ts';
import { noCounts, severities, sumOf } from './counts.ts';
import { exitCode, graver, type ExitCode } from './exitCode.ts';
import { findFiles } from './findFiles.ts';
import { guarded } from './guarded.ts';
import { jsonReport } from './jsonReport.ts';
import { ledgerShelf } from './ledgerFiles.ts';
import { lintFile } from './lintFile.ts';
import { complain, write } from './output.ts';
import { lookOf, pretty } from './pretty.ts';
import { readInput, readText } from './readText.ts';

export interface LintSettings {
  readonly format: 'pretty' | 'json';
  readonly failLevel: Severity | 'never';
  readonly status: Status | null;
  /** The learned weights; null reads by rules alone. */
  readonly model: Model | null;
  /** The name under which standard input is judged, or null. */
  readonly stdinFilename: string | null;
}

/** `names`: files, folders, patterns; none means the working directory, or standard input where it has been given a name. */
export async function lintCommand(names: readonly string[], settings: LintSettings): Promise<ExitCode> {
  const report = settings.format === 'json' ? jsonReport() : pretty(lookOf(process.env, process.stdout));
  const found = await findFiles(names.length ? names : [settings.stdinFilename === null ? '.' : '-']);
  let code: ExitCode = exitCode.good, total = noCounts, drafts = 0;
  await write(report.begin());
  const unread = async (file: string, message: string, gravity: ExitCode): Promise<void> => {
    complain(file, message);
    await write(report.unread(file, message));
    code = graver(code, gravity);
  };
  const shelf = ledgerShelf(process.cwd(), (file, message) => {
    complain(file, message);
    code = graver(code, exitCode.usage);
  });
  for (const { place, message } of found.complaints) await unread(place, message, exitCode.usage);
  for (const name of found.files) {
    const file = name === '-' ? settings.stdinFilename ?? 'standard input' : name;
    const reading = name === '-' ? await readInput() : await readText(name);
    if ('fault' in reading) {
      await unread(file, reading.fault, exitCode.usage);
      continue;
    }
    const ledgers = name === '-' && settings.stdinFilename === null ? [] : await shelf.for(file);
    const result = guarded(() => lintFile(file, reading.text, ledgers, settings));
    if ('fault' in result) {
      await unread(file, result.fault, exitCode.internal);
      continue;
    }
    if (result.value.kind === 'draft') drafts++;
    total = sumOf(total, result.value.counts);
    await write(report.file(result.value));
  }
  await write(report.end(total, drafts));
  const counting = severities.slice(0, severities.indexOf(settings.failLevel as Severity) + 1);
  return graver(code, counting.some(severity => total.problems[severity]) ? exitCode.findings : exitCode.good);
}
