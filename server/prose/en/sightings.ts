/** Names still in tokens, side by side in arrays: their kinds may be settled by other mentions. */
import type { Name } from '../prose.ts';

export interface Sightings {
  count: number;
  /** Name n covers the tokens [from[n], to[n]). */
  readonly from: number[];
  readonly to: number[];
  readonly kind: Name['kind'][];
  /** In thousandths; 0 where what looked like a name is none. */
  certainty: Int32Array;
}

export function noSightings(): Sightings {
  return { count: 0, from: [], to: [], kind: [], certainty: new Int32Array(64) };
}

/** Notes a name and returns where it ends. */
export function sight(found: Sightings, from: number, to: number, kind: Name['kind'], certainty: number): number {
  const n = found.count++;
  if (n === found.certainty.length) widen(found);
  found.from[n] = from;
  found.to[n] = to;
  found.kind[n] = kind;
  found.certainty[n] = certainty;
  return to;
}

function widen(found: Sightings): void {
  const wider = new Int32Array(found.certainty.length * 2);
  wider.set(found.certainty);
  found.certainty = wider;
}
