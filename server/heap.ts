/** How much room the engine takes beside what the drafts need: in a process that lives for days, little. What is told it is no more than when to collect. */
import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Bytes that the young generation takes: four keys in a draft of 1 MB leave as much behind. */
const YOUNG = 8 << 20;

/**
 * To be called when the process starts; what it gives back, when `initialize` is answered. The old generation is collected when it has grown by a
 * seventh; left to itself, when it has grown to four times. The young one grows while the language is loaded and is stopped at 8 MB; left to itself it
 * goes on to 32. With 4 MB a key in a draft of 1 MB costs the collector twice as much, with 16 a quarter less, and takes 7 MB more.
 */
export function keepHeapSmall(): () => void {
  setFlagsFromString('--heap-growing-percent=15');
  return () => new PerformanceObserver((_, observer) => {
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    if (young && young.space_size < YOUNG) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    observer.disconnect();
  }).observe({ entryTypes: ['gc'] });
}
