/** The diagnostics of a version of a document, those of the version published before taken over where an edit left them alone. */
import type { Diagnostic } from 'vscode-languageserver';
import type { Problem } from '../lint/problem.ts';
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
function reusable({ shown, diagnostics }: Published, { head, tail, shift, lines }: Unchanged): (problem: Problem) => Diagnostic | null {
  const stays = (from: number, to: number): boolean => to < head || (from >= tail && lines === 0);
  let next = 0;
  return problem => {
    if (!stays(problem.start, problem.end) || !problem.related.every(({ start, end }) => stays(start, end))) return null;
    const start = was(problem.start, head, shift);
    while (next < shown.length && shown[next]!.start < start) next++;
    for (let i = next; i < shown.length && shown[i]!.start === start; i++) if (isSame(shown[i]!, problem, head, shift)) return diagnostics[i]!;
    return null;
  };
}

function was(offset: number, head: number, shift: number): number {
  return offset < head ? offset : offset - shift;
}

function isSame(old: Problem, problem: Problem, head: number, shift: number): boolean {
  const there = (offset: number) => was(offset, head, shift);
  return old.code === problem.code && old.severity === problem.severity && old.end === there(problem.end) && old.message === problem.message
    && old.related.length === problem.related.length
    && problem.related.every(({ start, end, message }, i) => old.related[i]!.start === there(start) && old.related[i]!.end === there(end) && old.related[i]!.message === message);
}
