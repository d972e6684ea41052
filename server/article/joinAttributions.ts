/** Makes one list of what tags mark and what prose analysis infers. Where a tag says who says so, the tag wins; the words of the text still give it source and cue. */
import type { Span } from '../markup/syntax.ts';
import type { Finds } from '../prose/finds.ts';
import { contentParts, type Inferred, partEnd, partStart } from '../prose/inferred.ts';
import type { Attribution } from './article.ts';
import { overSentences, shared } from './overSentences.ts';
import { Tagged } from './tagged.ts';

/** More spans than this in one sentence are not prose; they are then left unmatched, which keeps the cost linear. */
const CROWDED = 200;
/** The part of an inferred content that must stay unmarked for the inference to stand beside the marks. */
const REMAINS = 0.4;

/** All offsets from the block's start. The result is ordered by start of content. */
export function joinAttributions(spans: readonly Span[], inferred: readonly Inferred[], finds: Finds): readonly Attribution[] {
  if (spans.length === 0) return ordered(inferred);
  const heard = matchSpans(spans, inferred, finds);
  const drafts: Draft[] = spans.map((span, i) => new Tagged(span, heard.bySpan[i] === undefined ? null : inferred[heard.bySpan[i]!]!, span.sources, reporter(spans, i)));
  const place = inferred.map((a, j) => {
    const own = heard.spansOf[j];
    if (own === undefined) return drafts.push(a) - 1;
    const content = unmarked(a, own.map(i => spans[i]!));
    return length(content) < REMAINS * lengthOf(a) ? own[0]! : drafts.push(a.saying(content[0] ?? -1, content[1] ?? -1, content.slice(2))) - 1;
  });
  inferred.forEach((a, j) => {
    if (a.in !== null && place[j]! >= spans.length) drafts[place[j]!]!.in = place[a.in] ?? null;
  });
  return ordered(drafts);
}

/** `in` is still an index in the list before it is ordered. */
type Draft = Inferred | Tagged;

/** By start of content; `in` follows to the new places. Most lists are in order as they come. */
function ordered(drafts: readonly Draft[]): readonly Attribution[] {
  let ascends = true;
  for (let i = 1; ascends && i < drafts.length; i++) ascends = begin(drafts[i - 1]!) <= begin(drafts[i]!);
  if (ascends) return drafts;
  const order = drafts.map((_, i) => i).sort((a, b) => begin(drafts[a]!) - begin(drafts[b]!) || a - b);
  const rank: number[] = [];
  order.forEach((from, to) => (rank[from] = to));
  for (const draft of drafts) if (draft.in !== null) draft.in = rank[draft.in]!;
  return order.map(from => drafts[from]!);
}

function begin({ contentStart, cueStart, sourceStart }: Draft): number {
  return contentStart >= 0 ? contentStart : cueStart >= 0 ? cueStart : Math.max(sourceStart, 0);
}

/** The span whose source reports this one. `@we`, `@common`, `@tk` and the outer's own source make no hearsay (language.md §4). */
function reporter(spans: readonly Span[], index: number): number | null {
  const span = spans[index]!;
  if (span.parent === null) return null;
  const outer = spans[span.parent]!;
  const own = span.sources.every(id => id === 'we' || id === 'common' || id === 'tk' || outer.sources.includes(id));
  return own ? null : span.parent;
}

interface Heard {
  readonly bySpan: readonly (number | undefined)[];
  readonly spansOf: readonly (readonly number[] | undefined)[];
}

/** Which inferred attribution gives a span its source and cue, and which spans it serves. */
function matchSpans(spans: readonly Span[], inferred: readonly Inferred[], finds: Finds): Heard {
  const near = new Map<number, number[]>();
  spans.forEach((span, i) => overSentences(finds, span.start, span.end, s => {
    const list = near.get(s);
    if (list) list.push(i);
    else near.set(s, [i]);
  }));
  const bySpan: (number | undefined)[] = new Array(spans.length), spansOf: (number[] | undefined)[] = new Array(inferred.length);
  inferred.forEach((a, j) => {
    const candidates = new Set<number>();
    for (let part = 0; part < contentParts(a); part++) overSentences(finds, partStart(a, part), partEnd(a, part), s => {
      const list = near.get(s) ?? [];
      if (list.length <= CROWDED) for (const i of list) candidates.add(i);
    });
    const served = chosen(spans, [...candidates], a);
    for (const i of served) bySpan[i] ??= j;
    if (served.length) spansOf[j] = served;
  });
  return { bySpan, spansOf };
}

/** The innermost span around the cue speaks of the whole report; else the outermost spans that lie in the content. */
function chosen(spans: readonly Span[], candidates: readonly number[], a: Inferred): number[] {
  const sharedWith = (i: number): number => {
    const { start, end } = spans[i]!.content;
    let sum = 0;
    for (let part = 0; part < contentParts(a); part++) sum += shared(partStart(a, part), partEnd(a, part), start, end);
    return sum;
  };
  const touched = candidates.filter(i => sharedWith(i) > 0);
  const around = touched.filter(i => a.cueStart >= 0 && spans[i]!.start <= a.cueStart && a.cueEnd <= spans[i]!.end);
  if (around.length) return [Math.max(...around)];
  const within = touched.filter(i => sharedWith(i) * 2 >= spans[i]!.content.end - spans[i]!.content.start);
  return within.filter(i => spans[i]!.parent === null || !within.includes(spans[i]!.parent!));
}

/** The content outside the (outermost, ascending) `spans` and their tags: two numbers a stretch. */
function unmarked(a: Inferred, spans: readonly Span[]): readonly number[] {
  const parts: number[] = [];
  for (let part = 0; part < contentParts(a); part++) {
    const behind = partEnd(a, part);
    let start = partStart(a, part);
    for (const span of spans) {
      const end = Math.max(span.end, span.tag.end);
      if (end <= start || span.start >= behind) continue;
      if (span.start > start) parts.push(start, span.start);
      start = Math.max(start, end);
    }
    if (start < behind) parts.push(start, behind);
  }
  return parts;
}

function length(stretches: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < stretches.length; i += 2) sum += stretches[i + 1]! - stretches[i]!;
  return sum;
}

function lengthOf(a: Inferred): number {
  return a.contentStart < 0 ? 0 : a.contentEnd - a.contentStart + length(a.further);
}
