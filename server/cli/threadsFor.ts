/** On how many threads files are soonest linted. How they lint is left to lintMany.ts. */

/** How many threads are soonest done with so many files. On two cores that is one for up to two thousand: the second core compiles for the first. */
export function threadsFor(files: number, cores: number): number {
  const time = (threads: number): number => Math.max((threads * COMPILING + files) / cores, STARTING + files / threads);
  let best = 1;
  // A thread more takes memory, too: it must be worth it.
  for (let threads = 2; threads <= Math.min(cores, MOST, files / FEW); threads++) if (time(threads) < 0.9 * time(best)) best = threads;
  return best;
}

/** The engine compiles the program for each thread anew, most of it on other cores: what that takes in all, and what it keeps the thread itself from work; both in the time of a file of 5 KB. */
const COMPILING = 1000, STARTING = 300;
/** Of fewer files each a thread would hardly have begun to be fast. */
const FEW = 150;
/** Beyond so many the one that prints is the bottleneck. */
export const MOST = 8;
