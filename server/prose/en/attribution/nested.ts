/** Orders attributions by their first range and tells which one reports another: hearsay. */
import type { Inferred } from '../../prose.ts';

/** Attributions looked at on either side: a report stands close to what it reports. */
const NEAR = 8;

/** The same attributions by start of their first range, `in` filled in. */
export function nested(list: readonly Inferred[]): Inferred[] {
  // A copy has no room to grow. Few paragraphs have more than one.
  const sorted = list.slice();
  if (list.length < 2) return sorted;
  sorted.sort((a, b) => begin(a) - begin(b));
  for (let i = 0; i < sorted.length; i++) sorted[i]!.in = reporter(sorted, i);
  return sorted;
}

function begin({ source, cue, content }: Inferred): number {
  let least = source.length > 0 ? source[0]!.start : Infinity;
  if (cue.length > 0 && cue[0]!.start < least) least = cue[0]!.start;
  return content.length > 0 && content[0]!.start < least ? content[0]!.start : least;
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
