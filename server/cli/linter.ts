/** Lints the files of one run, one after the other, in whatever thread: from a name to what is shown of it. Which files, in which order, on how many threads is left to lintCommand.ts. */
import { loadModel } from '../loadModel.ts';
import type { Status } from '../markup/syntax.ts';
import { noCounts, type Counts } from './counts.ts';
import { exitCode, type ExitCode } from './exitCode.ts';
import type { Complaint } from './findFiles.ts';
import { guarded } from './guarded.ts';
import { jsonReport } from './jsonReport.ts';
import { ledgerShelf } from './ledgerFiles.ts';
import { lintFile, type FileReport } from './lintFile.ts';
import { pretty, type Look } from './pretty.ts';
import { readInput, readText } from './readText.ts';
import type { Report } from './report.ts';

/** What a run asks for. Plain values, so that it can be handed to another thread. */
export interface LintPlan {
  readonly format: 'pretty' | 'json';
  readonly look: Look;
  readonly status: Status | null;
  /** Whether prose is read with the learned weights, or by rules alone. */
  readonly model: 'learned' | 'none';
  /** The name under which standard input is judged, or null. */
  readonly stdinFilename: string | null;
  /** The folder that the run was started in. */
  readonly root: string;
}

/** What came of one file. */
export interface Outcome {
  /** As the user named it. */
  readonly file: string;
  readonly kind: FileReport['kind'];
  /** The findings as the report shows them. */
  readonly words: string;
  readonly counts: Counts;
  /** Why there are no findings, or null. */
  readonly fault: Fault | null;
  /** Ledger files that could not be read. */
  readonly complaints: readonly Complaint[];
}
export interface Fault {
  readonly message: string;
  readonly gravity: ExitCode;
}

export function reportOf({ format, look }: LintPlan): Report {
  return format === 'json' ? jsonReport() : pretty(look);
}

export function unlinted(file: string, fault: Fault, complaints: readonly Complaint[] = []): Outcome {
  return { file, kind: 'draft', words: '', counts: noCounts, fault, complaints };
}

/** Lints the file of a name, `-` for standard input. Never rejects. */
export function linter(plan: LintPlan): (name: string) => Promise<Outcome> {
  const report = reportOf(plan);
  let complaints: Complaint[] = [];
  const shelf = ledgerShelf(plan.root, (place, message) => complaints.push({ place, message }));
  return async name => {
    const file = name === '-' ? plan.stdinFilename ?? 'standard input' : name;
    const reading = name === '-' ? await readInput() : await readText(name);
    if ('fault' in reading) return unlinted(file, { message: reading.fault, gravity: exitCode.usage });
    const ledgers = name === '-' && plan.stdinFilename === null ? [] : await shelf.for(file);
    const model = plan.model === 'learned' ? await loadModel() : null, heard = complaints;
    complaints = [];
    const result = guarded(() => {
      const found = lintFile(file, reading.text, ledgers, { status: plan.status, model });
      return { file, kind: found.kind, words: report.file(found), counts: found.counts, fault: null, complaints: heard };
    });
    return 'fault' in result ? unlinted(file, { message: result.fault, gravity: exitCode.internal }, heard) : result.value;
  };
}
