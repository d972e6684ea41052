/** Fractions that are kept by the thousand, such as certainties: equal ones share a place in memory. What they mean is left to others. */

/**
 * A field that has held nothing but fractions has the engine make a box of its own for each object's. One that has once held nothing at all
 * holds references, and these may lead to one box. So the first object of a shape, made when the program loads, is `of(NO_FRACTION)`.
 */
export function sharesFractions(of: (none: number) => object): void {
  firsts.push(of(NO_FRACTION));
}

const NO_FRACTION = null as unknown as number;
const firsts: object[] = [];

/** The same number, in the box that an equal one stood in before, where it is one of those met last. */
export function fraction(value: number): number {
  const slot = (value * 1000) & (SLOTS - 1), known = boxes[slot];
  return known === value ? known : (boxes[slot] = value);
}

const SLOTS = 1024;
const boxes = new Array<number | null>(SLOTS).fill(null);
