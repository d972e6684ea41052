/**
 * Cuts a Markdown paragraph into the reader's paragraphs (language.md §3), so that in copy with one paragraph a line, too,
 * an edit costs no more than the paragraph it falls in. Parsing stays with the whole block: no cut goes through anything that markup has read.
 */
import { project } from '../markup/projection.ts';
import type { Block, Fault, Inert, Projection, Span, Tag } from '../markup/syntax.ts';
import type { Range } from '../range.ts';

/** The blocks an article is made of: the parts of `block` in order, each with offsets from its own start; null where it is one by itself. A pure function of the block. */
export function proseParts(block: Block): readonly Block[] | null {
  if (block.kind !== 'paragraph' || block.size < 2) return null;
  const cuts = breaks(block.text);
  if (cuts.length === 0) return null;
  const bounds = [0, ...uncrossed(cuts, whole(block)), block.size];
  return bounds.length === 2 ? null : partsOf(block, bounds);
}

const NEWLINE = 10, RETURN = 13;
/** Signs that may stand between the stop and the line's end. */
const CLOSERS = new Set([...'"”’\')]}»'].map(c => c.charCodeAt(0)));
const STOPS = new Set([...'.!?…'].map(c => c.charCodeAt(0)));
/** A shorter word before a period may be an abbreviation: then the line is left joined. */
const WORD = 5;

const NONE: readonly never[] = [];

/** Offsets of line starts that follow a line which surely ends a sentence. */
function breaks(text: string): readonly number[] {
  // Most paragraphs are one line.
  const first = text.indexOf('\n');
  if ((first < 0 || first === text.length - 1) && !text.includes('\r')) return NONE;
  const found: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code !== NEWLINE && code !== RETURN) continue;
    const end = at;
    if (code === RETURN && text.charCodeAt(at + 1) === NEWLINE) at++;
    if (at + 1 < text.length && endsSentence(text, end)) found.push(at + 1);
  }
  return found;
}

function endsSentence(text: string, end: number): boolean {
  let i = end - 1;
  while (i >= 0 && (text.charCodeAt(i) === 32 || CLOSERS.has(text.charCodeAt(i)))) i--;
  if (i < 1 || !STOPS.has(text.charCodeAt(i))) return false;
  if (text[i] !== '.') return true;
  let letters = 0;
  while (letters < WORD && i - 1 - letters >= 0 && isLower(text.charCodeAt(i - 1 - letters))) letters++;
  return letters === WORD || (letters === 0 && CLOSERS.has(text.charCodeAt(i - 1)));
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Everything that must stay in one piece. */
function whole(block: Block): Range[] {
  const spans = block.spans.map(({ start, end, tag }) => ({ start: Math.min(start, Math.max(tag.start, 0)), end: Math.max(end, tag.end) }));
  return [...spans, ...block.mentions, ...block.notes, ...block.edits, ...block.controls, ...block.inert, ...block.faults].sort((a, b) => a.start - b.start);
}

function uncrossed(cuts: readonly number[], ranges: readonly Range[]): number[] {
  let next = 0, reach = 0;
  return cuts.filter(cut => {
    while (next < ranges.length && ranges[next]!.start < cut) reach = Math.max(reach, ranges[next++]!.end);
    return reach <= cut;
  });
}

function partsOf(block: Block, bounds: readonly number[]): Block[] {
  const spans = take(block.spans), mentions = take(block.mentions), notes = take(block.notes), edits = take(block.edits);
  const controls = take(block.controls), inert = take(block.inert), faults = take(block.faults);
  const clean = takeCuts(block.clean), prose = takeCuts(block.prose);
  let before = 0;
  return bounds.slice(1).map((end, i): Block => {
    const start = bounds[i]!, text = copy(block.text.slice(start, end));
    const own = spans(end), first = before;
    before += own.length;
    return {
      kind: block.kind,
      entry: block.entry,
      exit: block.exit,
      level: block.level,
      ledger: block.ledger,
      head: block.head,
      size: text.length,
      text,
      spans: own.map(span => spanFrom(span, start, first)),
      mentions: mentions(end).map(m => ({ ...back(m, start), keyRange: back(m.keyRange, start), words: back(m.words, start) })),
      notes: notes(end).map(n => ({ ...back(n, start), text: back(n.text, start) })),
      edits: edits(end).map(e => ({ ...back(e, start), accepted: e.accepted && back(e.accepted, start) })),
      controls: controls(end).map(c => back(c, start)),
      inert: inert(end).map((s: Inert) => back(s, start)),
      faults: faults(end).map((f: Fault) => ({ ...back(f, start), fixes: f.fixes.map(fix => ({ ...fix, edits: fix.edits.map(e => back(e, start)) })) })),
      clean: project(text, clean(start, end)),
      prose: project(text, prose(start, end)),
    };
  });
}

/** Hands out the ascending items that begin before `end` and were not handed out yet. */
function take<T extends Range>(list: readonly T[]): (end: number) => readonly T[] {
  let next = 0;
  return end => {
    const from = next;
    while (next < list.length && list[next]!.start < end) next++;
    return from === next ? [] : list.slice(from, next);
  };
}

function takeCuts({ cuts }: Projection): (start: number, end: number) => number[] {
  let next = 0;
  return (start, end) => {
    const own: number[] = [];
    while (next < cuts.length && cuts[next]! < end) {
      own.push(Math.max(cuts[next]!, start) - start, Math.min(cuts[next + 1]!, end) - start);
      if (cuts[next + 1]! > end) break;
      next += 2;
    }
    return own;
  };
}

function spanFrom(span: Span, start: number, first: number): Span {
  const tag: Tag = { ...back(span.tag, start), items: span.tag.items.map(item => ({ ...back(item, start), valueRange: back(item.valueRange, start) })) };
  const index = (of: number | null) => (of === null || of < first ? null : of - first);
  const { form, sources, via, on, at, checked, note, confidence, statement } = span;
  return {
    start: span.start - start, end: span.end - start, form, content: back(span.content, start), tag,
    sources, via, on, at, checked, note, confidence, statement, parent: index(span.parent), continues: index(span.continues),
  };
}

function back<T extends Range>(range: T, start: number): T {
  return { ...range, start: range.start - start, end: range.end - start };
}

/** A part of its own, not a window on the whole block's text, which would keep that alive through every later edit. */
function copy(part: string): string {
  return ` ${part}`.slice(1);
}
