/** Learns weights of decisions: log-linear models with AdaGrad, averaged over all steps. What is learned from what is left to `train`. */
import { endOf } from './decisions.ts';
import type { Decisions } from './decisions.ts';

/** How something is learned. */
export interface Manner {
  readonly epochs: number;
  /** Pull of small weights to zero. */
  readonly pull: number;
  /** Share of the features that each step does without, so that none leans on another. */
  readonly dropped: number;
}

const RATE = 0.05;

export interface Learner {
  /** Learns whether the one candidate of a decision is right, from the articles that `may` be learned from, and puts the weights into `into`. */
  readonly yesOrNo: (d: Decisions, manner: Manner, may: (article: number) => boolean, into: Float64Array) => void;
  /** Learns which candidate is right. */
  readonly which: (d: Decisions, manner: Manner, may: (article: number) => boolean, into: Float64Array) => void;
}

/** A learner of `slots` weights; the same calls in the same order learn the same. */
export function learner(slots: number): Learner {
  const w = new Float64Array(slots), g2 = new Float64Array(slots), sum = new Float64Array(slots), seen = new Float64Array(slots), kept = new Int32Array(128);
  let step = 0, pull = 0, seed = 20011;

  function random(): number {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return seed / 0x80000000;
  }

  function shuffled(n: number): Int32Array {
    const order = Int32Array.from({ length: n }, (_, i) => i);
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1)), t = order[i]!;
      order[i] = order[j]!;
      order[j] = t;
    }
    return order;
  }

  function update(slot: number, gradient: number): void {
    // Lazy averaging: what the weight was since it last changed.
    sum[slot]! += w[slot]! * (step - seen[slot]!);
    seen[slot] = step;
    g2[slot]! += gradient * gradient;
    const rate = RATE / Math.sqrt(g2[slot]!), v = w[slot]! + rate * gradient;
    w[slot] = v > 0 ? Math.max(0, v - rate * pull) : Math.min(0, v + rate * pull);
  }

  function learn(manner: Manner, into: Float64Array, epoch: () => void): void {
    w.fill(0);
    g2.fill(1e-6);
    sum.fill(0);
    seen.fill(0);
    step = 0;
    pull = manner.pull;
    for (let n = 0; n < manner.epochs; n++) epoch();
    for (let i = 0; i < slots; i++) if (seen[i] !== 0) into[i] = (sum[i]! + w[i]! * (step - seen[i]!)) / step;
  }

  function yesOrNo(d: Decisions, manner: Manner, may: (article: number) => boolean, into: Float64Array): void {
    learn(manner, into, () => {
      for (const k of shuffled(d.right.length)) {
        if (!may(d.article[k]!)) continue;
        let n = 0, s = 0;
        for (let f = d.candidates[d.first[k]!]!, b = endOf(d, d.first[k]!); f < b; f++) {
          if (manner.dropped > 0 && random() < manner.dropped) continue;
          s += w[d.feats[f]!]!;
          kept[n++] = d.feats[f]!;
        }
        step++;
        const gradient = d.right[k]! - 1 / (1 + Math.exp(-s));
        for (let f = 0; f < n; f++) update(kept[f]!, gradient);
      }
    });
  }

  function which(d: Decisions, manner: Manner, may: (article: number) => boolean, into: Float64Array): void {
    learn(manner, into, () => {
      for (const k of shuffled(d.right.length)) {
        if (!may(d.article[k]!)) continue;
        const a = d.first[k]!, b = k + 1 < d.first.length ? d.first[k + 1]! : d.candidates.length, scores: number[] = [];
        let total = 0;
        for (let c = a; c < b; c++) scores.push(scoreOf(d, c, w));
        const most = Math.max(...scores);
        for (let c = 0; c < scores.length; c++) total += scores[c] = Math.exp(scores[c]! - most);
        step++;
        for (let c = 0; c < scores.length; c++) {
          const gradient = (c === d.right[k] ? 1 : 0) - scores[c]! / total;
          if (Math.abs(gradient) > 1e-3) for (let f = d.candidates[a + c]!, end = endOf(d, a + c); f < end; f++) update(d.feats[f]!, gradient);
        }
      }
    });
  }

  return { yesOrNo, which };
}

/** The sum of a candidate's weights. */
export function scoreOf(d: Decisions, candidate: number, weights: Float64Array): number {
  let s = 0;
  for (let f = d.candidates[candidate]!, b = endOf(d, candidate); f < b; f++) s += weights[d.feats[f]!]!;
  return s;
}
