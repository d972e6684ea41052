// Times of functions beside each other: interleaved rounds, the median of each, CPU time of this process.

/** CPU time so far, in microseconds. */
export function cpu() {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Microseconds of running before anything counts, so that all of a parser is compiled. */
const WARM = 400_000;

/**
 * Median microseconds of one run of each function. Each runs for `warm` microseconds first; a round runs each for about `least` microseconds.
 * What a run gives is kept until the next one of the same function has given it anew, as an editor keeps it: so the collector's work on it counts.
 */
export function beside(functions, rounds, least = 30_000, warm = WARM) {
  const names = Object.keys(functions), times = Object.fromEntries(names.map(name => [name, []])), runs = {};
  for (const name of names) {
    const start = cpu();
    let count = 0, last = 0;
    for (let before = start; count === 0 || before - start < warm; count++) {
      functions[name]();
      last = -before + (before = cpu());
    }
    runs[name] = Math.max(1, Math.round(least / Math.max(1, last)));
  }
  const kept = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const run = functions[name], count = runs[name], start = cpu();
      for (let i = 0; i < count; i++) kept.set(name, run());
      times[name].push((cpu() - start) / count);
    }
  }
  return Object.fromEntries(names.map(name => [name, median(times[name])]));
}

export function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}

export function percentile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** `3 KB`, `10 MB` */
export function sizeName(size) {
  return size < 1_000_000 ? `${Math.round(size / 1000)} KB` : `${Math.round(size / 1_000_000)} MB`;
}

/** A table of text: the first row is its head. */
export function table(title, rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map(row => String(row[i]).length)));
  console.log(`\n${title}`);
  for (const row of rows) console.log(row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join('  '));
}
