/** On how many threads files are soonest linted. How they lint is left to lintMany.ts. */

/** How many threads are soonest done with so many files. */
export function threadsFor(files: number, cores: number): number {
  return Math.max(1, Math.min(cores, MOST, Math.floor(files / FEW)));
}

/** What each thread must have before it: the program is loaded and compiled for each anew, and of fewer files a thread has hardly begun to be fast when it is done. */
const FEW = 50;
/** Beyond so many the one that prints is the bottleneck. */
export const MOST = 8;
