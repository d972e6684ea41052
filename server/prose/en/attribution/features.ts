/**
 * The features of a decision, as data: a template has a number and names up to three values, and its hash of them is one feature. What the features weigh is left to the model.
 *
 * Whoever describes a candidate writes its values into `values` and hands over the list of templates that are to be read; learning and deciding go through the same `hashAt`.
 */

/** Values of the candidate at hand, by number; value 0 is always 0. Shared, so read before the next candidate is described. */
export const values = new Int32Array(64);

/** A list of templates, two words each: its number, mixed, and the numbers of its three values, one a byte. One array and no object: an engine looks at it again for every feature. */
export type Templates = Int32Array;
/** Words of a template. */
export const STEP = 2;

/** A template's own number, like no other's of any list, and the numbers of its values (below 64). */
export type Template = readonly [number: number, a?: number, b?: number, c?: number];

/** Compiles a list. */
export function templates(list: readonly Template[]): Templates {
  return Int32Array.from(list.flatMap(([number, a = 0, b = 0, c = 0]) => [Math.imul(number + 1, 0x9e3779b1), a | (b << 8) | (c << 16)]));
}

/** The feature of the template whose words begin at `k`: a hash of 32 bits. */
export function hashAt(list: Templates, k: number): number {
  const part = list[k + 1]!;
  let h = Math.imul(values[part & 63]!, 0x01000193) ^ Math.imul(values[(part >>> 8) & 63]!, 0x85ebca77) ^ Math.imul(values[part >>> 16]!, 0xc2b2ae3d) ^ list[k]!;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 14) ^ (h << 9);
}

/** A length as one of a few sizes: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-. */
export function bucket(length: number): number {
  return length < 5 ? Math.max(length, 0) : length < 7 ? 5 : length < 10 ? 6 : length < 15 ? 7 : length < 25 ? 8 : 9;
}
