/** Fails where reading takes longer than in proportion to the text. Processor time, and a wide berth for a busy machine: it may take five times its share, quadratic growth would be eight; and it is measured again before it fails. */
import { strict as assert } from 'node:assert';

const SMALL = 20_000, FACTOR = 8;
/** Microseconds; less is noise. */
const LEAST = 4000;
/** How often it is measured: what others do, the collector and the compiler too, only ever adds. */
const TIMES = 3;

/** `shape` makes a text of about so many units. */
export function growsLinearly(shape: (units: number) => string, read: (text: string) => void): void {
  cost(shape(SMALL), read);
  const measured: string[] = [];
  while (measured.length < TIMES) {
    const small = Math.max(LEAST, cost(shape(SMALL), read)), large = cost(shape(SMALL * FACTOR), read);
    if (large < small * FACTOR * 5) return;
    measured.push(`${small} µs for ${SMALL}, ${large} µs for ${FACTOR} times as much`);
  }
  assert.fail(measured.join('; '));
}

function cost(text: string, read: (text: string) => void): number {
  let best = Infinity;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best;
}
