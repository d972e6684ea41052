/** Lints files one after the other, or many on several threads, and gives what comes of them in their order. What a thread is stands in lintPool.ts. */
import { linter, type LintPlan, type Outcome } from './linter.ts';
import { lintPool } from './lintPool.ts';

/** Characters of findings that may wait for those of a file before them: memory does not grow with the archive. */
const HELD = 4_000_000;
/** What a file without a finding counts as. */
const QUIET = 200;

/** On so many threads, this one among them: it lints too, and looks between two files for what the others have found. */
export async function* lintMany(files: readonly string[], plan: LintPlan, threads: number): AsyncGenerator<Outcome> {
  const here = linter(plan);
  if (threads < 2) {
    for (const file of files) yield await here(file);
    return;
  }
  const pool = lintPool(threads - 1, files.length / threads, plan), found = new Map<number, Outcome>();
  let next = 0, held = 0, wake = (): void => undefined;
  const take = (i: number, outcome: Outcome): void => {
    found.set(i, outcome);
    held += sizeOf(outcome);
    wake();
  };
  try {
    for (let shown = 0; shown < files.length;) {
      while (next < files.length && held < HELD && pool.hasRoom()) {
        const i = next++;
        void pool.lint(files[i]!).then(outcome => take(i, outcome));
      }
      const outcome = found.get(shown);
      if (outcome) {
        found.delete(shown++);
        held -= sizeOf(outcome);
        yield outcome;
      } else if (next < files.length && held < HELD) {
        const i = next++;
        take(i, await here(files[i]!));
        await new Promise(resolve => setImmediate(resolve));
      } else await new Promise<void>(resolve => (wake = resolve));
    }
  } finally {
    pool.close();
  }
}

function sizeOf({ words }: Outcome): number {
  return QUIET + words.length;
}
