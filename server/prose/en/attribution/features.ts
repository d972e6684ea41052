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

/** Adds a feature: template `t` (below 256) with one, two or three integer values. The three are written out alike: they run millions of times a second. */
export function put(t: number, v: number): void {
  let h = v ^ Math.imul(t + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  features[n++] = h ^ (h >>> 14) ^ (h << 9);
}

export function put2(t: number, v: number, w: number): void {
  let h = Math.imul(v, 0x01000193) ^ Math.imul(w, 0x85ebca77) ^ Math.imul(t + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  features[n++] = h ^ (h >>> 14) ^ (h << 9);
}

export function put3(t: number, v: number, w: number, x: number): void {
  let h = Math.imul(v, 0x01000193) ^ Math.imul(w, 0x85ebca77) ^ Math.imul(x, 0xc2b2ae3d) ^ Math.imul(t + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  features[n++] = h ^ (h >>> 14) ^ (h << 9);
}

/** A length as one of a few sizes: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-. */
export function bucket(length: number): number {
  return length < 5 ? Math.max(length, 0) : length < 7 ? 5 : length < 10 ? 6 : length < 15 ? 7 : length < 25 ? 8 : 9;
}
