/** What can be folded away: sections, the head, ledger blocks, fenced code. */
import type { Article } from '../article/article.ts';
import type { Range } from '../range.ts';
import { landmarks } from './landmarks.ts';
import { type Section, sections } from './sections.ts';

/** Absolute offsets, by start. */
export function folding(article: Article): readonly Range[] {
  const blocks = landmarks(article.document).filter(({ block }) => block.kind !== 'heading').map(({ block, start }) => ({ start, end: start + block.size }));
  return [...blocks, ...all(sections(article)).filter(({ selection, range }) => selection.end < range.end).map(({ range }) => range)].sort((a, b) => a.start - b.start);
}

function all(list: readonly Section[]): readonly Section[] {
  return list.flatMap(section => [section, ...all(section.children)]);
}
