/** Declaring a source or entity in the document's own ledger, as a fix. When to offer it is left to the rules. */
import type { Article } from '../article/article.ts';
import { ledgerBlocks } from '../article/declarations.ts';
import type { Document, Fix, TextEdit } from '../markup/syntax.ts';
import { textOf } from '../markup/text.ts';
import { itemAt, items } from '../sequence.ts';

/** Declares one id. Empty where a declaration would be read as something else. Absolute offsets. */
export function declareFix({ document }: Article, id: string, name: string): readonly Fix[] {
  const edits = declarationEdits(document, [`${id}: ${name.replace(/\s+/gu, ' ').replace(/\|/g, '\\|').trim()}`]);
  return edits.length ? [{ title: `Declare “@${id}” in this document`, edits }] : [];
}

/** Adds ledger lines at the end of the document's last ledger block, or a ledger block with them at the end of the document. Absolute offsets; empty where neither is possible. */
export function declarationEdits(document: Document, lines: readonly string[]): readonly TextEdit[] {
  const eol = lineEnd(document);
  const ledger = ledgerBlocks(document).at(-1);
  if (ledger) {
    const start = startOfBlock(document, ledger) + ledger.text.slice(0, ledger.ledger.at(-1)!.end).trimEnd().length;
    return [{ start, end: start, text: lines.map(line => eol + line).join('') }];
  }
  const { size, count } = document.blocks;
  // Behind an unclosed fence a ledger would be code.
  if (count > 0 && ['code', 'html', 'ledger', 'head'].includes(itemAt(document.blocks, count - 1).kind)) return [];
  const tail = textOf(document, { start: Math.max(0, size - 8), end: size }).replace(/\r\n?/g, '\n');
  const gap = size === 0 || /\n[ \t]*\n$/.test(tail) ? '' : tail.endsWith('\n') ? eol : eol + eol;
  return [{ start: size, end: size, text: `${gap}\`\`\`ledger${eol}${lines.join(eol)}${eol}\`\`\`${eol}` }];
}

/** `Ann Kovač` → `ann-kovač`; null where nothing is left to begin with a letter. */
export function idFrom(words: string): string | null {
  const id = words.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\d]+/gu, '-').replace(/^[^\p{L}]+|-+$/gu, '');
  return id === '' || id === 'common' || id === 'tk' ? null : id;
}

/** `daily-post` → `Daily Post`, to be corrected by the writer. */
export function nameFrom(id: string): string {
  return id.split(/[-_]+/).filter(word => word !== '').map(word => word[0]!.toUpperCase() + word.slice(1)).join(' ');
}

function startOfBlock(document: Document, block: unknown): number {
  for (const { item, start } of items(document.blocks)) if (item === block) return start;
  return 0;
}

function lineEnd({ blocks }: Document): string {
  for (const { item } of items(blocks)) {
    const found = /\r\n|\n|\r/.exec(item.text);
    if (found) return found[0];
  }
  return '\n';
}
