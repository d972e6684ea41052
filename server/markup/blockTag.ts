/** Block tags (language.md §7): what the line says, and the span it makes of the block below it. Which line is one is left to blocks.ts. */
import { skipSpaces } from './characters.ts';
import { endOfFirstParagraph } from './firstParagraph.ts';
import { itemsOf } from './itemsOf.ts';
import { orphaned } from './span.ts';
import { readTag, tagSource, type TagSource } from './tag.ts';
import { TaggedSpan } from './taggedSpan.ts';
import type { BlockKind, BlockState, Fault, Tag } from './syntax.ts';

/** Reads the tag on a line of its own. */
function readLine(line: string): { readonly source: TagSource; readonly start: number; readonly end: number } {
  const start = skipSpaces(line, line.charCodeAt(0) === 0xfeff ? 1 : 0, line.length), source = tagSource(line, line.length);
  return { source, start, end: Math.max(start, readTag(source, start)) };
}

/** The faults of a block tag's own block: it has no earlier span that `+` could go on with. */
export function faultsOfTagLine(line: string): readonly Fault[] {
  const { source: { items, faults } } = readLine(line), orphan = orphaned(line, items);
  return orphan === null ? faults : [...faults, orphan];
}

/** `spans` with the span around the block put first. Offsets of its tag are negative. Of several prose paragraphs it covers the first. */
export function blockTagSpan(kind: BlockKind, text: string, from: number, { blockTag, tagDistance }: BlockState, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const { source: { items }, start, end } = readLine(blockTag);
  const tag: Tag = { start: start - tagDistance, end: end - tagDistance, items: itemsOf(blockTag, items.numbers, 0, items.count, tagDistance) };
  let last = kind === 'paragraph' ? endOfFirstParagraph(text, from) : text.length;
  for (const span of spans) if (span.start < last && span.end > last) last = span.end;
  while (last > from && /[\s|]/.test(text.charAt(last - 1)) && (kind === 'table-cell' || text.charAt(last - 1) !== '|')) last--;
  const around = new TaggedSpan('block', 0, last, from, last, tag, null);
  return [around, ...spans.map((span) => span.placed(span.parent === null ? (span.start < last ? 0 : null) : span.parent + 1, span.continues === null ? null : span.continues + 1))];
}
