/** Orders attributions by their first range and tells which one reports another: hearsay. */
import { contentParts, type Inferred, partEnd, partStart } from '../../inferred.ts';

/** Attributions looked at on either side: a report stands close to what it reports. */
const NEAR = 8;

/** The same attributions by start of their first range, `in` filled in. */
export function nested(list: readonly Inferred[]): Inferred[] {
  // A copy has no room to grow. Few paragraphs have more than one.
  const sorted = list.slice();
  if (list.length < 2) return sorted;
  if (!ascends(sorted)) sorted.sort((a, b) => begin(a) - begin(b));
  for (let i = 0; i < sorted.length; i++) sorted[i]!.in = reporter(sorted, i);
  return sorted;
}

/** As most lists come. */
function ascends(list: readonly Inferred[]): boolean {
  for (let i = 1; i < list.length; i++) if (begin(list[i - 1]!) > begin(list[i]!)) return false;
  return true;
}

function begin({ sourceStart, cueStart, contentStart }: Inferred): number {
  let least = sourceStart < 0 ? Infinity : sourceStart;
  if (cueStart >= 0 && cueStart < least) least = cueStart;
  return contentStart >= 0 && contentStart < least ? contentStart : least;
}

/** The attribution in whose content the cue of `i` lies; the innermost of several. */
function reporter(list: readonly Inferred[], i: number): number | null {
  const one = list[i]!;
  if (one.cueStart < 0) return null;
  let best: number | null = null, least = Infinity;
  for (let j = Math.max(0, i - NEAR); j < Math.min(list.length, i + NEAR + 1); j++) {
    const other = list[j]!;
    if (j === i || other.negative || holds(one, other) > 0) continue;
    const length = holds(other, one);
    if (length > 0 && length < least) {
      least = length;
      best = j;
    }
  }
  return best;
}

/** Length of the shortest stretch of `a` in which the cue of `b` lies: then `a` reports `b`, and not the other way round. 0 where it lies in none. */
function holds(a: Inferred, b: Inferred): number {
  let least = 0;
  for (let part = 0, parts = b.cueStart < 0 ? 0 : contentParts(a); part < parts; part++) {
    const start = partStart(a, part), end = partEnd(a, part);
    if (start <= b.cueStart && b.cueEnd <= end && (least === 0 || end - start < least)) least = end - start;
  }
  return least;
}
