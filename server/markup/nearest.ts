/** Did you mean: the known word nearest to one that is not known. */

/** The word of `words` at an edit distance of at most two (one for words under five letters) from `word`, or null. */
export function nearest(word: string, words: Iterable<string>): string | null {
  const from = word.slice(0, 40).toLowerCase();
  let best: string | null = null, least = from.length < 5 ? 2 : 3;
  for (const candidate of words) {
    if (Math.abs(candidate.length - from.length) >= least) continue;
    const d = distance(from, candidate.toLowerCase());
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

/** Insertions, deletions, changes and swaps of neighbours that turn `a` into `b` (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2]! + 1);
      row.push(d);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
