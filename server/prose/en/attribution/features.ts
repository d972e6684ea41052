/** The scratch list of features of one decision: 32-bit hashes of a template's number and integer values. What they weigh is left to the model. */

/** Hashes put since `begin`, valid up to `size()`. Shared: read before the next decision. */
export const features = new Int32Array(96);
let n = 0;

export function begin(): void {
  n = 0;
}

export function size(): number {
  return n;
}

/** Adds a feature: template `t` (below 256) with one or more integer values. */
export function put(t: number, v: number): void {
  let h = v ^ Math.imul(t + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  features[n++] = h ^ (h >>> 15);
}

export function put2(t: number, v: number, w: number): void {
  put(t, Math.imul(v, 0x01000193) ^ w);
}

export function put3(t: number, v: number, w: number, x: number): void {
  put(t, Math.imul(Math.imul(v, 0x01000193) ^ w, 0x01000193) ^ x);
}

/** A length as one of a few sizes: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-. */
export function bucket(length: number): number {
  return length < 5 ? Math.max(length, 0) : length < 7 ? 5 : length < 10 ? 6 : length < 15 ? 7 : length < 25 ? 8 : 9;
}
