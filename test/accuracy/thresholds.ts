/** Finds thresholds and certainty from scored decisions that were not learned from. */

/** A decision's sum, and whether it is right (1) or not (0). */
export interface Case {
  readonly sum: number;
  readonly right: number;
}

/** Thresholds whose F1 is this close to the best are as good. */
const NEARLY = 0.002;

/** The best F1, and what to add to a sum so that it is above zero where the balance is. */
export function balance(cases: readonly Case[]): { readonly most: number; readonly bias: number } {
  const sorted = [...cases].sort((x, y) => y.sum - x.sum), positives = cases.filter(({ right }) => right === 1).length;
  let good = 0;
  const f1 = sorted.map(({ right }, n) => (2 * (good += right)) / (n + 1 + positives)), most = f1.reduce((a, b) => Math.max(a, b), 0);
  // The best threshold jumps from training to training; the middle of those that are nearly as good does not.
  const near = sorted.filter((_, n) => f1[n]! >= most - NEARLY);
  return { most, bias: -near.reduce((all, { sum }) => all + sum, 0) / near.length };
}

/** Slope and offset of certainty = logistic(slope × (sum + bias) + offset). */
export function certainty(cases: readonly Case[], bias: number): { readonly slope: number; readonly offset: number } {
  let slope = 1, offset = 0;
  for (let pass = 0; pass < 200; pass++) {
    let ds = 0, d0 = 0;
    for (const { sum, right } of cases) {
      const error = right - 1 / (1 + Math.exp(-(slope * (sum + bias) + offset)));
      ds += error * (sum + bias);
      d0 += error;
    }
    slope += ds / cases.length / 4;
    offset += d0 / cases.length;
  }
  return { slope, offset };
}

/** The sum below which `lost` of the right cases lie. */
export function gateOf(cases: readonly Case[], lost: number): number {
  const right = cases.filter((x) => x.right === 1).map(({ sum }) => sum).sort((a, b) => a - b);
  return right[Math.floor(right.length * lost)]!;
}
