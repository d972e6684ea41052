/** Documents as plain values, and as text with what was found drawn into it. */
import { items } from '../../server/sequence.ts';
import { parse } from '../../server/markup/parse.ts';
import type { Block, Document, Fault } from '../../server/markup/syntax.ts';

/** Everything a block is, getters included. */
export function plain(block: Block): unknown {
  const { kind, text, size, entry, exit, level, spans, mentions, notes, edits, controls, inert, ledger, head, faults, clean, prose } = block;
  return { kind, text, size, entry, exit, level, spans, mentions, notes, edits, controls, inert, ledger, head, faults, clean, prose };
}

export function blocksOf(document: Document): readonly Block[] {
  return [...items(document.blocks)].map(({ item }) => item);
}

const unlabelled = new Set(['paragraph', 'blank']);

/** The text with everything that was found drawn into it: `⟦what: …⟧`. Plain paragraphs and blank lines are not drawn. */
export function drawn(document: Document): string {
  return blocksOf(document).map(drawnBlock).join('');
}

function drawnBlock(block: Block): string {
  const marks: { start: number; end: number; label: string }[] = [];
  for (const span of block.spans) {
    const { form, sources, via, on, at, checked, note, confidence, statement } = span;
    const label = [form, ...sources.map((s) => `@${s}`), confidence, ...via.map((v) => `via @${v}`), on && `on ${on}`, at && `at “${at}”`, checked && `checked ${checked}`, note && `note “${note}”`, statement, span.continues !== null && `goes on with ${span.continues}`, span.parent !== null && `in ${span.parent}`];
    marks.push({ start: span.start, end: form === 'block' ? span.end : span.tag.end, label: label.filter(Boolean).join(' ') });
  }
  for (const { start, end, key } of block.mentions) marks.push({ start, end, label: `mention ${key}` });
  for (const { start, end, author, date, text } of block.notes) marks.push({ start, end, label: ['note', author && `@${author}`, date, `“${block.text.slice(text.start, text.end)}”`].filter(Boolean).join(' ') });
  for (const { start, end, form } of block.edits) marks.push({ start, end, label: form });
  for (const { start, end, action, rules, reason } of block.controls) marks.push({ start, end, label: [action, ...rules, reason && `because ${reason}`].filter(Boolean).join(' ') });
  for (const { start, end, what } of block.inert) if (what !== 'marker' && (start > 0 || end < block.size)) marks.push({ start, end, label: what });
  const { kind, text, level } = block;
  if (!unlabelled.has(kind)) marks.push({ start: 0, end: text.replace(/[\r\n]+$/, '').length, label: level > 0 ? `${kind} ${level}` : kind });
  return put(text, marks.sort((a, b) => a.start - b.start || b.end - a.end));
}

function put(text: string, marks: readonly { start: number; end: number; label: string }[]): string {
  const at = new Map<number, string>();
  const add = (offset: number, words: string, first: boolean): void => void at.set(offset, first ? words + (at.get(offset) ?? '') : (at.get(offset) ?? '') + words);
  for (const { start, label } of marks) add(start, `⟦${label}: `, false);
  for (const { end } of [...marks].sort((a, b) => b.end - a.end)) add(end, '⟧', true);
  let result = '';
  for (let i = 0; i <= text.length; i++) result += (at.get(i) ?? '') + text.charAt(i);
  return result;
}

/** The text with a line of carets under every fault: `^^^ code: message`. */
export function withFaults(text: string): string {
  const found = faultsOf(text);
  let result = '', at = 0;
  for (const line of text.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g) ?? []) {
    const words = line.replace(/[\r\n]+$/, '');
    result += line;
    for (const { start, end, code, message } of found) {
      if (start < at || start >= at + Math.max(line.length, 1)) continue;
      if (!result.endsWith('\n')) result += '\n';
      result += `${' '.repeat(start - at)}${'^'.repeat(Math.max(1, Math.min(end, at + words.length) - start))} ${code}: ${message}\n`;
    }
    at += line.length;
  }
  return result;
}

/** All faults of a text, absolute offsets, by start. */
export function faultsOf(text: string): readonly Fault[] {
  const found: Fault[] = [];
  for (const { item, start } of items(parse(text).blocks)) {
    for (const f of item.faults) {
      found.push({ ...f, start: start + f.start, end: start + f.end, fixes: f.fixes.map((x) => ({ ...x, edits: x.edits.map((e) => ({ ...e, start: start + e.start, end: start + e.end })) })) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text after the fix with this title of its first fault that has one. */
export function mended(text: string, title: string): string {
  const edits = faultsOf(text).flatMap((f) => f.fixes).find((f) => f.title === title)?.edits;
  if (edits === undefined) throw new Error(`no fix “${title}”, only ${faultsOf(text).flatMap((f) => f.fixes).map((f) => `“${f.title}”`).join(', ')}`);
  return [...edits].sort((a, b) => b.start - a.start).reduce((t, e) => t.slice(0, e.start) + e.text + t.slice(e.end), text);
}
