/** Lists of integers that are written on while something is gone through, and kept at their length: nothing the collector would have to move. What they mean is left to who writes them. */

/** `used` of the list count. Written on again when what was written has been taken. */
export interface Numbers {
  list: Int32Array;
  used: number;
}

export function noNumbers(): Numbers {
  return { list: new Int32Array(256), used: 0 };
}

/** Makes room for `more`, and gives the list to write on from `used`. */
export function roomIn(numbers: Numbers, more: number): Int32Array {
  if (numbers.used + more > numbers.list.length) {
    const before = numbers.list;
    numbers.list = new Int32Array(2 * (numbers.used + more));
    numbers.list.set(before);
  }
  return numbers.list;
}

/** What was written, for good. */
export function taken(numbers: Numbers): Int32Array {
  const all = numbers.used === 0 ? NONE : numbers.list.slice(0, numbers.used);
  numbers.used = 0;
  return all;
}

const NONE = new Int32Array(0);

/** In a list of rows of `width` numbers, of which the first ascend, where the first row stands that is not below `least`; the list's length where none is. */
export function rowFrom(list: ArrayLike<number>, width: number, least: number): number {
  let low = 0, high = list.length / width;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle * width]! < least) low = middle + 1;
    else high = middle;
  }
  return low * width;
}
