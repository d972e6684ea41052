/** The text of a document or a part of it. */
import type { Range } from '../range.ts';
import { items } from '../sequence.ts';
import type { Document } from './syntax.ts';
export function textOf(document: Document, range?: Range): string {
  const all = [...items(document.blocks)].map(({ item }) => item.text).join('');
  return range ? all.slice(range.start, range.end) : all;
}
