/**
 * The features of a decision, as data: a template has a number and names up to three values, and its hash of them is one feature. What the features weigh is left to the model.
 *
 * Whoever describes a candidate writes its values into `values` and hands over the list of templates that are to be read; learning and deciding go through the same `hashAt`.
 */

/** Values of the candidate at hand, by number; value 0 is always 0. Shared, so read before the next candidate is described. */
export const values = new Int32Array(64);

/** The words of all templates, two each: its number, mixed, and the numbers of its three values, one a byte. Always the same array, so that compiled code knows where it lies and how long it is, and need not look at it again for every feature. */
const words = new Int32Array(1 << 10);
let used = 0;

/** A list of templates: where its words begin, and below that, in `END` bits, where they end. */
export type Templates = number;
const END = 12;
/** Words of a template. */
export const STEP = 2;

/** A template's own number, like no other's of any list, and the numbers of its values (below 64). */
export type Template = readonly [number: number, a?: number, b?: number, c?: number];

/** Compiles a list. */
export function templates(list: readonly Template[]): Templates {
  const first = used;
  for (const [number, a = 0, b = 0, c = 0] of list) {
    words[used] = Math.imul(number + 1, 0x9e3779b1);
    words[used + 1] = a | (b << 8) | (c << 16);
    used += STEP;
  }
  if (used > words.length) throw new RangeError(`${used} words of templates, at most ${words.length}`);
  return (first << END) | used;
}

export function firstWord(list: Templates): number {
  return list >>> END;
}

export function endWord(list: Templates): number {
  return list & ((1 << END) - 1);
}

/** The feature of the template whose words begin at `k`: a hash of 32 bits. */
export function hashAt(k: number): number {
  const part = words[k + 1]!;
  let h = Math.imul(values[part & 63]!, 0x01000193) ^ Math.imul(values[(part >>> 8) & 63]!, 0x85ebca77) ^ Math.imul(values[part >>> 16]!, 0xc2b2ae3d) ^ words[k]!;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 14) ^ (h << 9);
}

/** A length as one of a few sizes: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-. */
export function bucket(length: number): number {
  return length < 5 ? Math.max(length, 0) : length < 7 ? 5 : length < 10 ? 6 : length < 15 ? 7 : length < 25 ? 8 : 9;
}
