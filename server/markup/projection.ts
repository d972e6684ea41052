/** Text made by deletion, and its offset map both ways. What is deleted is left to clean.ts and prose.ts. */
import type { Projection } from './syntax.ts';

export const noCuts: readonly number[] = [];

/** `text` without `cuts` (flat pairs `start, end`, ascending and apart). The same string where nothing is cut. */
export function project(text: string, cuts: readonly number[]): Projection {
  if (cuts.length === 0) return { text, cuts: noCuts };
  if (cuts.length === 2 && cuts[0] === 0 && cuts[1] === text.length) return { text: '', cuts };
  let kept = '', at = 0;
  for (let i = 0; i < cuts.length; i += 2) {
    kept += text.slice(at, cuts[i]);
    at = cuts[i + 1]!;
  }
  return { text: kept + text.slice(at), cuts };
}

/**
 * The source offset of a projected one. Where something was deleted just there, two source offsets answer:
 * `start` gives the one behind the deletion (a range begins with its first kept character), `end` the one before it.
 */
export function toSource(p: Projection, offset: number, side: 'start' | 'end'): number {
  const { cuts } = p;
  if (cuts.length === 0) return offset;
  const removed = removedBefore(cuts);
  // Projected place of cut k: cuts[2k] - removed[k]. Count the cuts whose place lies before the offset, or at it for a start.
  let low = 0, high = cuts.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = cuts[2 * middle]! - removed[middle]!;
    if (side === 'start' ? place <= offset : place < offset) low = middle + 1;
    else high = middle;
  }
  return offset + removed[low]!;
}

/** The projected offset of a source offset; inside a deleted stretch, the place where it was. */
export function toProjected(p: Projection, offset: number): number {
  const { cuts } = p;
  if (cuts.length === 0) return offset;
  const removed = removedBefore(cuts);
  let low = 0, high = cuts.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[2 * middle + 1]! <= offset) low = middle + 1;
    else high = middle;
  }
  const start = low * 2 < cuts.length ? cuts[low * 2]! : Infinity;
  return Math.min(offset, start) - removed[low]!;
}

/** Sorts flat pairs and joins those that touch or overlap. */
export function joinCuts(pairs: readonly number[]): readonly number[] {
  if (pairs.length <= 2) return pairs;
  let apart = true;
  for (let i = 2; apart && i < pairs.length; i += 2) apart = pairs[i]! > pairs[i - 1]!;
  if (apart) return pairs;
  const order = Array.from({ length: pairs.length / 2 }, (_, i) => 2 * i).sort((a, b) => pairs[a]! - pairs[b]!);
  const joined: number[] = [];
  for (const i of order) {
    const start = pairs[i]!, end = pairs[i + 1]!;
    if (joined.length > 0 && start <= joined[joined.length - 1]!) joined[joined.length - 1] = Math.max(end, joined[joined.length - 1]!);
    else joined.push(start, end);
  }
  return joined;
}

/** Units removed before each cut, then in all; remembered for as long as the list of cuts lives. */
const sums = new WeakMap<readonly number[], readonly number[]>();

function removedBefore(cuts: readonly number[]): readonly number[] {
  let removed = sums.get(cuts);
  if (removed === undefined) {
    const list = [0];
    let sum = 0;
    for (let i = 0; i < cuts.length; i += 2) list.push(sum += cuts[i + 1]! - cuts[i]!);
    sums.set(cuts, removed = list);
  }
  return removed;
}
