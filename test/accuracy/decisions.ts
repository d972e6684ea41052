/** Keeps the decisions that the weights are learned from: for each the features of its candidates, and which candidate is right. */
import { endWord, firstWord, hashAt, STEP } from '../../server/prose/en/attribution/features.ts';
import type { Templates } from '../../server/prose/en/attribution/features.ts';

/** Articles a feature must be seen in. */
const MINIMUM = 3;

/** Decisions of one kind. Candidates and features stand in flat lists; a decision on a cue has one candidate and is right or not. */
export interface Decisions {
  /** Hashes of features, then (`numbered`) their numbers. */
  feats: Int32Array;
  used: number;
  /** Start of each candidate's features. */
  candidates: number[];
  /** Of each decision: its first candidate, the right one (of a cue 1 or 0), its article. */
  readonly first: number[];
  readonly right: number[];
  readonly article: number[];
}

export function decisions(): Decisions {
  return { feats: new Int32Array(1 << 20), used: 0, candidates: [], first: [], right: [], article: [] };
}

/** Begins a decision; its candidates follow by `addCandidate`. */
export function decide(d: Decisions, article: number, right: number): void {
  d.first.push(d.candidates.length);
  d.article.push(article);
  d.right.push(right);
}

/** Adds the candidate that has just been described. */
export function addCandidate(d: Decisions, templates: Templates): void {
  const first = firstWord(templates), n = (endWord(templates) - first) / STEP;
  if (d.used + n > d.feats.length) {
    const wider = new Int32Array(d.feats.length * 2);
    wider.set(d.feats);
    d.feats = wider;
  }
  d.candidates.push(d.used);
  for (let k = 0; k < n; k++) d.feats[d.used++] = hashAt(first + k * STEP);
}

/** Where the features of a candidate end. */
export function endOf(d: Decisions, candidate: number): number {
  return candidate + 1 < d.candidates.length ? d.candidates[candidate + 1]! : d.used;
}

/** Drops features of fewer than three articles and gives the others numbers; returns their hashes by number. */
export function numbered(all: readonly Decisions[]): readonly number[] {
  const { idOf, hashes } = keep(all);
  for (const d of all) {
    let to = 0;
    const starts: number[] = [];
    for (let c = 0; c < d.candidates.length; c++) {
      const a = d.candidates[c]!, b = endOf(d, c);
      starts.push(to);
      for (let f = a; f < b; f++) {
        const id = idOf(d.feats[f]!);
        if (id >= 0) d.feats[to++] = id;
      }
    }
    d.candidates = starts;
    d.used = to;
  }
  return hashes;
}

function keep(all: readonly Decisions[]): { idOf: (hash: number) => number; hashes: number[] } {
  const bits = 24, mask = (1 << bits) - 1, keys = new Int32Array(1 << bits), last = new Int16Array(1 << bits).fill(-1), count = new Uint8Array(1 << bits);
  const find = (hash: number): number => {
    let at = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
    while (last[at] !== -1 && keys[at] !== hash) at = (at + 1) & mask;
    return at;
  };
  // By article, so that one pass counts articles and not decisions.
  for (const d of all) {
    last.forEach((v, i) => { if (v !== -1) last[i] = 0x7fff; });
    for (let k = 0; k < d.first.length; k++) {
      const a = d.candidates[d.first[k]!]!, b = k + 1 < d.first.length ? d.candidates[d.first[k + 1]!]! : d.used;
      for (let f = a; f < b; f++) {
        const at = find(d.feats[f]!);
        if (last[at] === d.article[k]) continue;
        keys[at] = d.feats[f]!;
        last[at] = d.article[k]!;
        if (count[at]! < 255) count[at]!++;
      }
    }
  }
  let total = 0, good = 0;
  for (let i = 0; i <= mask; i++) if (count[i]! > 0) {
    total++;
    if (count[i]! >= MINIMUM) good++;
  }
  console.log(`features ${total}, in three articles or more ${good}`);
  const ids = new Int32Array(1 << bits).fill(-1), hashes: number[] = [];
  for (let i = 0; i <= mask; i++) if (count[i]! >= MINIMUM) ids[i] = hashes.push(keys[i]!) - 1;
  return { idOf: (hash) => ids[find(hash)]!, hashes };
}
