/** Orders attributions by their first range and tells which one reports another: hearsay. */
import type { Inferred } from '../../prose.ts';

/** Attributions looked at on either side: a report stands close to what it reports. */
const NEAR = 8;

/** The same attributions by start of their first range, `in` filled in. */
export function nested(list: readonly Inferred[]): readonly Inferred[] {
  const order = list.map((_, i) => i).sort((a, b) => begin(list[a]!) - begin(list[b]!) || a - b);
  const sorted = order.map((i) => list[i]!);
  return sorted.map((one, i) => {
    const by = reporter(sorted, i);
    return by === null ? one : { ...one, in: by };
  });
}

function begin({ source, cue, content }: Inferred): number {
  return Math.min(source[0]?.start ?? Infinity, cue[0]?.start ?? Infinity, content[0]?.start ?? Infinity);
}

/** The attribution in whose content the cue of `i` lies; the innermost of several. */
function reporter(list: readonly Inferred[], i: number): number | null {
  const cue = list[i]!.cue[0];
  if (cue === undefined) return null;
  let best: number | null = null, least = Infinity;
  for (let j = Math.max(0, i - NEAR); j < Math.min(list.length, i + NEAR + 1); j++) {
    const other = list[j]!;
    if (j === i || other.negative || contains(list[i]!, other)) continue;
    for (const { start, end } of other.content) {
      if (start <= cue.start && cue.end <= end && end - start < least) {
        least = end - start;
        best = j;
      }
    }
  }
  return best;
}

/** Whether the cue of `b` lies in the content of `a`: then `a` reports `b`, and not the other way round. */
function contains(a: Inferred, b: Inferred): boolean {
  const cue = b.cue[0];
  return cue !== undefined && a.content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}
