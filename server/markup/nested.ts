/** Who stands in whom: the spans of a block in order, told by their places alone. */
import type { TaggedSpan } from './taggedSpan.ts';

/** The spans by start, an outer one before those inside it, with `parent` and `continues` as indices. `closed`: in the order in which they close, `continues` counting so. */
export function nested(closed: readonly TaggedSpan[]): readonly TaggedSpan[] {
  let apart = true;
  for (let i = 1; apart && i < closed.length; i++) apart = closed[i]!.start >= closed[i - 1]!.end;
  if (apart) return closed;
  const spans = [...closed].sort((a, b) => a.start - b.start || b.end - a.end);
  const places = new Map<TaggedSpan, number>(), around: number[] = [];
  for (let i = 0; i < spans.length; i++) {
    while (around.length > 0 && spans[around[around.length - 1]!]!.end <= spans[i]!.start) around.pop();
    spans[i]!.parent = around.length > 0 ? around[around.length - 1]! : null;
    around.push(i);
    places.set(spans[i]!, i);
  }
  for (const span of spans) if (span.continues !== null) span.continues = places.get(closed[span.continues]!)!;
  return spans;
}
