/** Block tags (language.md §7): what the line says, and the span it makes of the block below it. Which line is one is left to blocks.ts. */
import { skipSpaces } from './characters.ts';
import { endOfFirstParagraph } from './firstParagraph.ts';
import { apply, orphan } from './span.ts';
import { readTag, type TagReading } from './tag.ts';
import type { BlockKind, BlockState, Fault, Span, Tag } from './syntax.ts';

/** The tag on a line of its own, offsets from the line's start less `distance`. */
function tagOnLine(line: string, distance: number): TagReading & { readonly start: number } {
  const at = skipSpaces(line, line.charCodeAt(0) === 0xfeff ? 1 : 0, line.length);
  const reading = readTag({ text: line, base: distance, limit: line.length, quoted: false, missing: null, reached: 0 }, at);
  return { closed: true, end: at - distance, items: [], faults: [], hasSource: false, ...reading, start: at - distance };
}

/** The tag of a block tag's own block, with its faults: it has no earlier span that `+` could go on with. */
export function readTagLine(line: string): { readonly tag: Tag; readonly faults: readonly Fault[] } {
  const { start, end, items, faults } = tagOnLine(line, 0);
  const plus = items.find((item) => item.name === 'continue');
  const orphaned = plus !== undefined && !items.some((item) => item.name === 'source');
  return { tag: { start, end, items }, faults: orphaned ? [...faults, orphan(plus)] : faults };
}

/** `spans` with the span around the block put first. Offsets of its tag are negative. Of several prose paragraphs it covers the first. */
export function blockTagSpan(kind: BlockKind, text: string, from: number, entry: BlockState, spans: readonly Span[]): readonly Span[] {
  const { start, end, items } = tagOnLine(entry.blockTag, entry.tagDistance);
  let last = kind === 'paragraph' ? endOfFirstParagraph(text, from) : text.length;
  for (const span of spans) if (span.start < last && span.end > last) last = span.end;
  while (last > from && /[\s|]/.test(text.charAt(last - 1)) && (kind === 'table-cell' || text.charAt(last - 1) !== '|')) last--;
  const around: { -readonly [K in keyof Span]: Span[K] } = {
    start: 0, end: last, form: 'block', content: { start: from, end: last }, tag: { start, end, items },
    sources: [], via: [], on: null, at: null, checked: null, note: null, confidence: null, statement: null, parent: null, continues: null,
  };
  apply(around, items);
  const inner = spans.map((span): Span => ({
    ...span, parent: span.parent === null ? (span.start < last ? 0 : null) : span.parent + 1, continues: span.continues === null ? null : span.continues + 1,
  }));
  return [around, ...inner];
}
