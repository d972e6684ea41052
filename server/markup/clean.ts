/** Clean text (language.md §9): what is published, by deletion alone. */
import { afterLineEnd, isLineEnd, isSpace } from './characters.ts';
import { parse } from './parse.ts';
import { joinCuts, project } from './projection.ts';
import type { Block, Document, Projection } from './syntax.ts';

/** What would be published of `text`. Never throws; a fault leaves its characters as text. */
export function clean(text: string): string {
  return cleanOf(parse(text)).text;
}

/** The clean text of a whole document, with the map of its offsets. */
export function cleanOf(document: Document): Projection {
  const cuts: number[] = [], parts: string[] = [];
  let at = 0;
  for (const chunk of document.blocks.chunks) {
    for (const block of chunk.items) {
      const { clean } = block;
      if (clean.text !== '') parts.push(clean.text);
      for (let i = 0; i < clean.cuts.length; i += 2) {
        if (cuts.length > 0 && cuts[cuts.length - 1] === at + clean.cuts[i]!) cuts[cuts.length - 1] = at + clean.cuts[i + 1]!;
        else cuts.push(at + clean.cuts[i]!, at + clean.cuts[i + 1]!);
      }
      at += block.size;
    }
  }
  return closeEnd({ text: parts.join(''), cuts }, at, endsOpen(document));
}

/** Whether the text's last line has no line end. */
function endsOpen(document: Document): boolean {
  const last = document.blocks.chunks.at(-1)?.items.at(-1);
  return last !== undefined && !isLineEnd(last.text.charCodeAt(last.size - 1));
}

/** What fills the last lines of a text without a last line end goes with the line end before it. */
function closeEnd(projection: Projection, size: number, open: boolean): Projection {
  const { text, cuts } = projection;
  const end = text.length;
  if (!open || cuts.length === 0 || cuts[cuts.length - 1] !== size || end === 0 || !isLineEnd(text.charCodeAt(end - 1))) return projection;
  const start = cuts[cuts.length - 2]!;
  // The cut must begin a line: what was kept before it is that line end.
  const length = text.endsWith('\r\n') ? 2 : 1;
  const widened = [...cuts.slice(0, -2), start - length, size];
  return { text: text.slice(0, end - length), cuts: joinCuts(widened) };
}

/** The clean text of one block. */
export function cleanBlock(block: Block): Projection {
  const { kind, text } = block;
  if (kind === 'ledger' || kind === 'block-tag') return project(text, [0, text.length]);
  const { spans, mentions, notes, edits, controls } = block;
  if (spans.length === 0 && mentions.length === 0 && notes.length === 0 && edits.length === 0 && controls.length === 0) return project(text, []);
  const cuts: number[] = [];
  for (const { form, start, end, tag } of spans) {
    if (form === 'block') continue;
    if (form === 'bracket') cuts.push(start, start + 1, end - 1, tag.end);
    else cuts.push(tag.start, tag.end);
  }
  for (const { start, end, words } of mentions) cuts.push(start, words.start, words.end, end);
  for (const { start, end, accepted } of edits) {
    if (accepted === null) cuts.push(start, end);
    else cuts.push(start, accepted.start, accepted.end, end);
  }
  for (const { start, end } of notes) cuts.push(start > 0 && text.charCodeAt(start - 1) === 32 ? start - 1 : start, end);
  for (const { start, end } of controls) cuts.push(start > 0 && text.charCodeAt(start - 1) === 32 ? start - 1 : start, end);
  const joined = joinCuts(cuts);
  return project(text, notes.length + edits.length + controls.length > 0 ? wholeLines(text, joined) : joined);
}

/** Cuts that leave nothing of their lines but spaces take those and the line end as well. */
function wholeLines(text: string, cuts: readonly number[]): readonly number[] {
  const widened: number[] = [];
  for (let i = 0; i < cuts.length; i += 2) {
    let start = cuts[i]!, end = cuts[i + 1]!;
    const from = startOfSpaces(text, start, widened.length > 0 ? widened[widened.length - 1]! : 0);
    const beginsLine = from === 0 || isLineEnd(text.charCodeAt(from - 1));
    if (beginsLine) {
      // Several cuts may share the line.
      let to = endOfSpaces(text, end), j = i;
      while (j + 2 < cuts.length && cuts[j + 2] === to) {
        j += 2;
        to = endOfSpaces(text, cuts[j + 1]!);
      }
      if (to >= text.length || isLineEnd(text.charCodeAt(to))) {
        start = from;
        end = to < text.length ? afterLineEnd(text, to) : to;
        i = j;
      }
    }
    widened.push(start, end);
  }
  return joinCuts(widened);
}

function startOfSpaces(text: string, from: number, least: number): number {
  let p = from;
  while (p > least && isSpace(text.charCodeAt(p - 1))) p--;
  return p;
}
function endOfSpaces(text: string, from: number): number {
  let p = from;
  while (p < text.length && isSpace(text.charCodeAt(p))) p++;
  return p;
}
