/** Lints files on several threads, each with a linter of its own. The order of their answers is left to whoever asks. */
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { exitCode } from './exitCode.ts';
import { internalFault } from './guarded.ts';
import { linter, unlinted, type LintPlan, type Outcome } from './linter.ts';

export interface LintPool {
  /** Whether some thread should be given one more file. */
  readonly hasRoom: () => boolean;
  /** To be asked where there is room. Never rejects. */
  readonly lint: (name: string) => Promise<Outcome>;
  readonly close: () => void;
}

interface Thread {
  readonly worker: Worker;
  /** Who waits for which file. */
  readonly waiting: Map<string, (outcome: Outcome) => void>;
}

/** Files that a thread has before it: enough for as long as the one that hands them out lints a file itself. */
const AHEAD = 8;
/**
 * How much of a function runs before the engine thinks of compiling it for speed, in bytes of its code: at most, and as much as the engine takes when left to itself.
 * Each thread has the program compiled anew, on the very cores that the threads work on: so what runs seldom is soonest done as it is, unless there are thousands of files.
 */
const SELDOM = 600_000, OWN = 67_584;
/** Divided by the files of a thread, this is what a function must run before it is worth compiling: near the best of what was tried with 150 to 2500 files each. */
const WORTH = 450_000_000;

/** A pool of `size` threads that are to read about `each` files; each runs this very program, which comes to `serveLint`. A thread that dies takes the files with it that it was reading, and has no room for others. */
export function lintPool(size: number, each: number, plan: LintPlan): LintPool {
  setFlagsFromString(`--interrupt-budget=${Math.round(Math.max(OWN, Math.min(SELDOM, WORTH / each)))}`);
  const threads = new Set<Thread>();
  for (let i = 0; i < size; i++) {
    const worker = new Worker(__filename, { workerData: plan }), waiting: Thread['waiting'] = new Map(), thread = { worker, waiting };
    threads.add(thread);
    worker.on('message', ({ name, outcome }: Answer) => {
      waiting.get(name)?.(outcome);
      waiting.delete(name);
    });
    const end = (error: unknown): void => {
      threads.delete(thread);
      for (const [name, answer] of waiting) answer(unlinted(name, { message: internalFault(error), gravity: exitCode.internal }));
      waiting.clear();
    };
    worker.on('error', end);
    worker.on('exit', end);
  }
  const idlest = (): Thread | null => {
    let found: Thread | null = null;
    for (const thread of threads) if (thread.waiting.size < (found?.waiting.size ?? AHEAD)) found = thread;
    return found;
  };
  return {
    hasRoom: () => idlest() !== null,
    lint: name => {
      const { worker, waiting } = idlest()!;
      return new Promise(answer => {
        waiting.set(name, answer);
        worker.postMessage(name);
      });
    },
    close: () => {
      for (const { worker } of threads) void worker.terminate();
    },
  };
}

interface Answer {
  readonly name: string;
  readonly outcome: Outcome;
}

/** Whether this is a thread of a pool; then it answers the names it is sent, one after the other, until the pool closes. */
export function serveLint(): boolean {
  if (isMainThread || parentPort === null) return false;
  const port = parentPort, lint = linter(workerData as LintPlan);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (name: string) => {
    last = last.then(async () => port.postMessage({ name, outcome: await lint(name) } satisfies Answer));
  });
  return true;
}
