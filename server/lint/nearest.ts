/** How far apart two words are, and which of several comes nearest: for “did you mean” and for spellings of names. What to do about it is left to the rules. */

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`, or `limit + 1` where more are needed.
 * The restricted Damerau–Levenshtein distance, in UTF-16 units.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [], above: number[] = [];
  for (let j = 0; j <= b.length; j++) above.push(j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = above;
    above = row;
  }
  return Math.min(above[b.length]!, limit + 1);
}

/** The candidate nearest to `word` (one edit up to five letters, two above), or null. The first of equals wins. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const limit = word.length > 5 ? 2 : 1;
  let best: string | null = null, least = limit + 1;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const d = distance(word.toLowerCase(), candidate.toLowerCase(), least - 1);
    if (d < least) {
      best = candidate;
      least = d;
    }
  }
  return best;
}
