/** Block tags (language.md §7): what the line says, and the span it makes of the block below it. Which line is one is left to blocks.ts. */
import { skipSpaces } from './characters.ts';
import { endOfFirstParagraph } from './firstParagraph.ts';
import { orphan } from './span.ts';
import { nothing } from './found.ts';
import { readTag, tagSource } from './tag.ts';
import { TaggedSpan } from './taggedSpan.ts';
import type { BlockKind, BlockState, Fault, Tag } from './syntax.ts';

/** The tag on a line of its own with its faults, offsets from the line's start less `distance`. */
function tagOnLine(line: string, distance: number): { readonly tag: Tag; readonly faults: readonly Fault[] } {
  const at = skipSpaces(line, line.charCodeAt(0) === 0xfeff ? 1 : 0, line.length), source = tagSource(line, distance, line.length);
  const tag = readTag(source, at) ?? { start: at - distance, end: at - distance, items: nothing };
  return { tag, faults: source.faults };
}

/** The tag of a block tag's own block, with its faults: it has no earlier span that `+` could go on with. */
export function readTagLine(line: string): { readonly tag: Tag; readonly faults: readonly Fault[] } {
  const { tag, faults } = tagOnLine(line, 0), { items } = tag;
  const plus = items.find((item) => item.name === 'continue');
  const orphaned = plus !== undefined && !items.some((item) => item.name === 'source');
  return { tag, faults: orphaned ? [...faults, orphan(plus)] : faults };
}

/** `spans` with the span around the block put first. Offsets of its tag are negative. Of several prose paragraphs it covers the first. */
export function blockTagSpan(kind: BlockKind, text: string, from: number, entry: BlockState, spans: readonly TaggedSpan[]): readonly TaggedSpan[] {
  const { tag } = tagOnLine(entry.blockTag, entry.tagDistance);
  let last = kind === 'paragraph' ? endOfFirstParagraph(text, from) : text.length;
  for (const span of spans) if (span.start < last && span.end > last) last = span.end;
  while (last > from && /[\s|]/.test(text.charAt(last - 1)) && (kind === 'table-cell' || text.charAt(last - 1) !== '|')) last--;
  const around = new TaggedSpan('block', 0, last, from, last, tag, null);
  return [around, ...spans.map((span) => span.placed(span.parent === null ? (span.start < last ? 0 : null) : span.parent + 1, span.continues === null ? null : span.continues + 1))];
}
