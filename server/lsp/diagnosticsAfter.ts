/** The diagnostics of a version of a document, those of the version published before taken over where an edit left them alone. */
import type { Diagnostic } from 'vscode-languageserver';
import { isSameFinding } from '../lint/lint.ts';
import type { Problem, Related } from '../lint/problem.ts';
import type { Range } from '../range.ts';
import type { Client } from './client.ts';
import { diagnosticOf, notice, shownOf } from './diagnostics.ts';
import type { OpenDocument } from './documents.ts';
import { type Unchanged, unchanged } from './unchanged.ts';

/** What was sent of a version. Diagnostics that are the same in the next version are the same objects, so that what they are as text need not be made again. */
export interface Published {
  readonly document: OpenDocument;
  /** The problems shown, by start; `diagnostics` begins with theirs. */
  readonly shown: readonly Problem[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `pages` is the URI of the folder with the rules' pages. What the cap leaves out is said in a diagnostic of its own, the last. */
export function diagnosticsAfter(before: Published | null, document: OpenDocument, problems: readonly Problem[], client: Client, pages: string | null): Published {
  const shown = shownOf(problems), diagnostics: Diagnostic[] = [];
  const known = before && reusable(before, unchanged(before.document.lines, document.lines));
  for (const problem of shown) diagnostics.push(known?.(problem) ?? diagnosticOf(document, problem, client, pages));
  if (shown.length < problems.length) diagnostics.push(notice(document, problems.length - shown.length));
  return { document, shown, diagnostics };
}

/** Finds the diagnostic of a problem that was there before, in the same lines and columns. To be asked about one problem after another, by start. */
function reusable({ shown, diagnostics }: Published, same: Unchanged): (problem: Problem) => Diagnostic | null {
  let next = 0;
  return problem => {
    if (!isOutside(problem, same)) return null;
    const start = was(problem.start, same);
    while (next < shown.length && shown[next]!.start < start) next++;
    for (let i = next; i < shown.length && shown[i]!.start === start; i++) if (isSame(shown[i]!, problem, same)) return diagnostics[i]!;
    return null;
  };
}

/** No closures here: a key asks of every problem. What is found in a block that stayed is as it was; what rules find in the whole document is found anew each time. */
function isSame(old: Problem, problem: Problem, same: Unchanged): boolean {
  if (old.severity !== problem.severity) return false;
  return isSameFinding(old, problem) || (old.code === problem.code && old.end === was(problem.end, same) && old.message === problem.message && isRelated(old.related, problem.related, same));
}

function isRelated(old: readonly Related[], related: readonly Related[], same: Unchanged): boolean {
  if (old.length !== related.length) return false;
  for (let i = 0; i < old.length; i++) {
    const a = old[i]!, b = related[i]!;
    if (!isOutside(b, same) || a.start !== was(b.start, same) || a.end !== was(b.end, same) || a.message !== b.message) return false;
  }
  return true;
}

function isOutside({ start, end }: Range, { head, tail, lines }: Unchanged): boolean {
  return end < head || (start >= tail && lines === 0);
}

function was(offset: number, { head, shift }: Unchanged): number {
  return offset < head ? offset : offset - shift;
}
