/** How far apart two words are. Which distance is near enough is left to the asker. */

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`, or `limit + 1` where more are needed.
 * The restricted Damerau–Levenshtein distance, in UTF-16 units.
 */
export function distance(a: string, b: string, limit: number): number {
  const m = a.length, n = b.length;
  if (Math.abs(m - n) > limit) return limit + 1;
  if (rows[0]!.length <= n) rows = [0, 1, 2].map(() => new Int32Array(2 * n + 2));
  let before = rows[0]!, above = rows[1]!, row = rows[2]!;
  for (let j = 0; j <= n; j++) above[j] = j;
  for (let i = 1; i <= m; i++) {
    const c = a.charCodeAt(i - 1);
    let least = row[0] = i;
    for (let j = 1; j <= n; j++) {
      const d = b.charCodeAt(j - 1);
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (c === d ? 0 : 1));
      if (i > 1 && j > 1 && c === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === d) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    const free = before;
    before = above;
    above = row;
    row = free;
  }
  return Math.min(above[n]!, limit + 1);
}

/** Three rows of the table, used again by every call: names are compared in their thousands. */
let rows = [0, 1, 2].map(() => new Int32Array(32));
