/** What can be mended at a place of the draft: the fixes of the problems there. */
import type { Problem, ProblemFix } from '../lint/problem.ts';
import type { Range } from '../range.ts';

export interface Mend {
  readonly problem: Problem;
  readonly fix: ProblemFix;
  /** The problem has no other fix. */
  readonly only: boolean;
}

/** `problems` by start; a problem counts where it touches `range`. */
export function fixes(problems: readonly Problem[], range: Range): readonly Mend[] {
  return problemsAt(problems, range).flatMap(problem => problem.fixes.map((fix, _, { length }) => ({ problem, fix, only: length === 1 })));
}

export function problemsAt(problems: readonly Problem[], range: Range): readonly Problem[] {
  return problems.filter(({ start, end }) => start <= range.end && range.start <= end);
}
