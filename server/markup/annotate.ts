/** Puts markup into plain copy, so that clean text gives the copy back exactly (language.md §9, law 2). What cannot be marked so is refused with a reason. */
import type { Range } from '../range.ts';
import { indexAt, itemAt, startOf } from '../sequence.ts';
import { edit } from './edit.ts';
import { isLineEnd } from './characters.ts';
import { cleanOf } from './clean.ts';
import { parse } from './parse.ts';
import { toProjected } from './projection.ts';
import { textOf } from './text.ts';
import type { Block, Document } from './syntax.ts';

/** A range of the text (UTF-16 offsets) and what is said of it: the items of a tag (`@minister ?`), or whom a mention names (an id, a name; empty: the words themselves). */
export type Annotation = Range & ({ readonly items: string } | { readonly mention: string });

export interface Annotated {
  readonly text: string;
  readonly accepted: readonly Annotation[];
  readonly refused: readonly { readonly annotation: Annotation; readonly reason: string }[];
}

/** Where markup is put: `open` at the start of the range, `close` at its end. */
interface Marked {
  readonly annotation: Annotation;
  readonly open: string;
  readonly close: string;
}

/** Annotates `text`. Refuses an annotation that reading back would not give; never escapes anything. A text that holds markup already is refused altogether. */
export function annotate(text: string, annotations: readonly Annotation[]): Annotated {
  const document = parse(text);
  if (cleanOf(document).text !== text) return { text, accepted: [], refused: annotations.map((annotation) => ({ annotation, reason: 'the text already holds markup' })) };
  return mark(document, annotations);
}

/** The same for a draft that may hold markup: what is published of it does not change. */
export function mark(draft: Document, annotations: readonly Annotation[]): Annotated {
  const refused: Annotated['refused'][number][] = [], byBlock = new Map<number, Annotation[]>();
  for (const annotation of annotations) {
    const reason = refusal(draft, annotation);
    if (reason !== null) {
      refused.push({ annotation, reason });
      continue;
    }
    const index = indexAt(draft.blocks, annotation.start), list = byBlock.get(index);
    if (list === undefined) byBlock.set(index, [annotation]);
    else list.push(annotation);
  }
  let document = draft;
  const accepted: Annotation[] = [];
  // From the last block to the first, so that all offsets still to come stay true.
  for (const index of [...byBlock.keys()].sort((a, b) => b - a)) {
    const result = markBlock(document, draft, index, byBlock.get(index)!);
    document = result.document;
    // One by one: a block may have more of them than a call takes arguments.
    for (const one of result.accepted) accepted.push(one);
    for (const one of result.refused) refused.push(one);
  }
  return { text: textOf(document), accepted: accepted.sort((a, b) => a.start - b.start || b.end - a.end), refused };
}

/** Why the range as such cannot be marked, or null. */
function refusal({ blocks }: Document, { start, end }: Annotation): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > blocks.size) return 'it lies outside the text';
  if (start >= end) return 'it is empty';
  const index = indexAt(blocks, start), block = itemAt(blocks, index), base = startOf(blocks, index);
  const from = start - base, to = end - base, { text } = block;
  if (to > block.size) return 'it crosses the end of a paragraph';
  if (/^\s*$/.test(text.slice(from, to))) return 'it holds no words';
  if (isLineEnd(text.charCodeAt(to - 1))) return 'it ends with a line end';
  if (splitsPair(text, from) || splitsPair(text, to)) return 'it cuts a character in two';
  if (text.charAt(from) === '^') return 'it begins with “^”';
  if (text.charAt(from - 1) === '\\' || text.charAt(to - 1) === '\\') return 'it stands next to a backslash';
  for (const inert of block.inert) {
    if (inert.start < to && inert.end > from && !(from <= inert.start && to >= inert.end)) return 'it begins or ends in code, a URL or a sign of Markdown';
  }
  return null;
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
}

function markBlock(document: Document, draft: Document, index: number, list: readonly Annotation[]): { document: Document } & Pick<Annotated, 'accepted' | 'refused'> {
  const { blocks } = draft, base = startOf(blocks, index), old = itemAt(blocks, index);
  const read = (marked: readonly Marked[]): Document | null => readBack(document, index, base, old, marked);
  const first = list.map(markOf(old.text, base));
  // Most blocks take all of theirs at once; else one after the other.
  const all = noneCross(first) ? read(first) : null;
  if (all !== null) return { document: all, accepted: list, refused: [] };
  const taken: Marked[] = [], refused: Annotated['refused'][number][] = [];
  let best = document;
  for (const marked of first) {
    const bare = { ...marked, ...bracketed(marked.annotation) };
    const choice = noneCross([...taken, marked]) ? [marked, bare].map((m) => ({ m, next: read([...taken, m]) })).find(({ next }) => next !== null) : undefined;
    if (choice?.next == null) {
      refused.push({ annotation: marked.annotation, reason: noneCross([...taken, marked]) ? 'reading it back would not give it' : 'it crosses another annotation' });
      continue;
    }
    taken.push(choice.m);
    best = choice.next;
  }
  return { document: best, accepted: taken.map(({ annotation }) => annotation), refused };
}

/** A whole quotation is its own span; everything else gets brackets. */
function markOf(text: string, base: number): (annotation: Annotation) => Marked {
  return (annotation) => {
    const words = text.slice(annotation.start - base, annotation.end - base);
    const quotation = 'items' in annotation && /^[“”"«»„‘'‚「『][^]*[”"»«“’'‘」』]$/.test(words) && words.length > 2;
    return { annotation, ...(quotation ? { open: '', close: `{${annotation.items}}` } : bracketed(annotation)) };
  };
}

function bracketed(annotation: Annotation): { open: string; close: string } {
  if ('items' in annotation) return { open: '[', close: `]{${annotation.items}}` };
  return { open: annotation.mention === '' ? '[[' : `[[${annotation.mention}|`, close: ']]' };
}

function noneCross(marked: readonly Marked[]): boolean {
  const open: Range[] = [];
  for (const { annotation } of [...marked].sort(outerFirst)) {
    while (open.length > 0 && open[open.length - 1]!.end <= annotation.start) open.pop();
    const around = open[open.length - 1];
    if (around !== undefined && (around.end < annotation.end || (around.start === annotation.start && around.end === annotation.end))) return false;
    open.push(annotation);
  }
  return true;
}

function outerFirst(a: Marked, b: Marked): number {
  return a.annotation.start - b.annotation.start || b.annotation.end - a.annotation.end;
}

/** The document with the markup in, or null where it does not read as meant. */
function readBack(document: Document, index: number, base: number, old: Block, marked: readonly Marked[]): Document | null {
  const inserts = insertsOf(marked, base);
  let text = '', at = 0;
  for (const { offset, words } of inserts) {
    text += old.text.slice(at, offset) + words;
    at = offset;
  }
  text += old.text.slice(at);
  const { document: next, change } = edit(document, { start: base, end: base + old.size }, text);
  if (change.first !== index || change.removed !== 1 || change.inserted !== 1) return null;
  const block = itemAt(next.blocks, index);
  if (block.text !== text || block.kind !== old.kind || block.clean.text !== old.clean.text || block.faults.length !== old.faults.length) return null;
  const spans = marked.filter(({ annotation }) => 'items' in annotation), mentions = marked.length - spans.length;
  if (block.spans.length !== old.spans.length + spans.length || block.mentions.length !== old.mentions.length + mentions) return null;
  return marked.every((m) => reads(block, old, m, base)) ? next : null;
}

/** Whether the block holds what `marked` was to put in, around the same words. */
function reads(block: Block, old: Block, { annotation, open }: Marked, base: number): boolean {
  const start = toProjected(old.clean, annotation.start - base), end = toProjected(old.clean, annotation.end - base);
  const same = (range: Range): boolean => toProjected(block.clean, range.start) === start && toProjected(block.clean, range.end) === end;
  if ('mention' in annotation) return block.mentions.some(({ words, key }) => same(words) && (annotation.mention === '' || key === annotation.mention.normalize('NFC')));
  return block.spans.some(({ form, content, start: from, end: to, tag }) => form !== 'block' && form === (open === '' ? 'quotation' : 'bracket') &&
    same(open === '' ? { start: from, end: to } : content) && block.text.slice(tag.start + 1, tag.end - 1) === annotation.items);
}

/** Closing marks before opening ones at the same place; inner ones close first, outer ones open first. */
function insertsOf(marked: readonly Marked[], base: number): readonly { readonly offset: number; readonly words: string }[] {
  const ordered = [...marked].sort(outerFirst), inserts: { offset: number; words: string }[] = [], open: Marked[] = [];
  const close = (until: number): void => {
    while (open.length > 0 && open[open.length - 1]!.annotation.end <= until) {
      const { annotation, close: words } = open.pop()!;
      inserts.push({ offset: annotation.end - base, words });
    }
  };
  for (const m of ordered) {
    close(m.annotation.start);
    inserts.push({ offset: m.annotation.start - base, words: m.open });
    open.push(m);
  }
  close(Infinity);
  return inserts;
}
