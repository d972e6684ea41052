/** Makes one list of what tags mark and what prose analysis infers. Where a tag says who says so, the tag wins; the words of the text still give it source and cue. */
import type { Span } from '../markup/syntax.ts';
import type { Inferred } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import type { Attribution } from './article.ts';
import { overlap, overSentences } from './overSentences.ts';

/** More spans than this in one sentence are not prose; they are then left unmatched, which keeps the cost linear. */
const CROWDED = 200;
/** The part of an inferred content that must stay unmarked for the inference to stand beside the marks. */
const REMAINS = 0.4;

/** All offsets from the block's start. The result is ordered by start of content. */
export function joinAttributions(spans: readonly Span[], inferred: readonly Inferred[], sentences: readonly Range[]): readonly Attribution[] {
  if (spans.length === 0) return ordered(inferred);
  const heard = matchSpans(spans, inferred, sentences);
  const drafts: Draft[] = spans.map((span, i) => fromSpan(span, heard.bySpan[i] === undefined ? null : inferred[heard.bySpan[i]!]!, reporter(spans, i)));
  const place = inferred.map((a, j) => {
    const own = heard.spansOf[j] ?? [];
    const content = unmarked(a.content, own.map(i => spans[i]!));
    if (own.length && length(content) < REMAINS * length(a.content)) return own[0]!;
    return drafts.push(besideTags(a, content)) - 1;
  });
  inferred.forEach((a, j) => {
    if (a.in !== null && place[j]! >= spans.length) drafts[place[j]!]!.in = place[a.in] ?? null;
  });
  return ordered(drafts);
}

/** `in` is still an index in the list before it is ordered. */
type Draft = { -readonly [K in keyof Attribution]: Attribution[K] };

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

function begin({ content, cue, source }: Draft): number {
  return (content[0] ?? cue[0] ?? source[0])?.start ?? 0;
}

function besideTags({ origin, source, cue, ids, via, quote, confidence, statement, certainty, evidence, speaker, continues, negative, tag }: Inferred, content: Attribution['content']): Draft {
  return { in: null, origin, source, cue, content, ids, via, quote, confidence, statement, certainty, evidence, speaker, continues, negative, tag };
}

function fromSpan(span: Span, heard: Inferred | null, reporter: number | null): Draft {
  return {
    in: reporter, origin: 'marked', source: heard?.source ?? [], cue: heard?.cue ?? [], content: [span.form === 'quotation' ? { start: span.start, end: span.end } : span.content],
    ids: span.sources, via: span.via, quote: span.form === 'quotation' ? 'direct' : (heard?.quote ?? 'indirect'), confidence: span.confidence, statement: span.statement,
    certainty: null, evidence: ['tag', ...(heard?.evidence ?? [])], speaker: heard?.speaker ?? null, continues: false, negative: false, tag: { start: span.tag.start, end: span.tag.end },
  };
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
function matchSpans(spans: readonly Span[], inferred: readonly Inferred[], sentences: readonly Range[]): Heard {
  const near = new Map<number, number[]>();
  spans.forEach((span, i) => overSentences(sentences, span, s => {
    const list = near.get(s);
    if (list) list.push(i);
    else near.set(s, [i]);
  }));
  const bySpan: (number | undefined)[] = new Array(spans.length), spansOf: (number[] | undefined)[] = new Array(inferred.length);
  inferred.forEach((a, j) => {
    const candidates = new Set<number>();
    for (const part of a.content) overSentences(sentences, part, s => {
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
  const shared = (i: number) => a.content.reduce((sum, part) => sum + overlap(part, spans[i]!.content), 0);
  const touched = candidates.filter(i => shared(i) > 0);
  const around = touched.filter(i => a.cue.length > 0 && a.cue.every(c => spans[i]!.start <= c.start && c.end <= spans[i]!.end));
  if (around.length) return [Math.max(...around)];
  const within = touched.filter(i => shared(i) * 2 >= spans[i]!.content.end - spans[i]!.content.start);
  return within.filter(i => spans[i]!.parent === null || !within.includes(spans[i]!.parent!));
}

/** The parts of `ranges` outside the (outermost, ascending) `spans` and their tags. */
function unmarked(ranges: readonly Range[], spans: readonly Span[]): readonly Range[] {
  if (spans.length === 0) return ranges;
  const parts: Range[] = [];
  for (const range of ranges) {
    let start = range.start;
    for (const span of spans) {
      const end = Math.max(span.end, span.tag.end);
      if (end <= start || span.start >= range.end) continue;
      if (span.start > start) parts.push({ start, end: span.start });
      start = Math.max(start, end);
    }
    if (start < range.end) parts.push({ start, end: range.end });
  }
  return parts;
}

function length(ranges: readonly Range[]): number {
  return ranges.reduce((sum, r) => sum + r.end - r.start, 0);
}
