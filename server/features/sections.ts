/** The sections of a draft: headings, each reaching to the next of its rank, and the head's headline, which is over them all. */
import type { Article } from '../article/article.ts';
import { shifted } from '../article/places.ts';
import { toSource } from '../markup/projection.ts';
import type { Block } from '../markup/syntax.ts';
import { memoryOf } from '../memory.ts';
import type { Range } from '../range.ts';
import { shorten } from './excerpt.ts';
import { landmarks } from './landmarks.ts';

/** Absolute offsets; `selection`, the heading's words, lies in `range`, and so do the sections inside. `name` is never empty. */
export interface Section {
  readonly name: string;
  readonly range: Range;
  readonly selection: Range;
  readonly children: readonly Section[];
}

/** With the headline as the section that holds the others. */
export function titled(article: Article): readonly Section[] {
  const { head: { headline, places }, document } = article, place = places['headline'], children = sections(article);
  return headline && place ? [{ name: shorten(headline, 80), range: { start: place.start, end: document.blocks.size }, selection: place, children }] : children;
}

export function sections(article: Article): readonly Section[] {
  const headings = landmarks(article.document).filter(({ block }) => block.kind === 'heading');
  let next = 0;
  const below = (rank: number): readonly Section[] => {
    const found: Section[] = [];
    while (next < headings.length && headings[next]!.block.level > rank) {
      const { block, start } = headings[next++]!, { name, words } = titleOf(block), children = below(block.level);
      found.push({ name, range: { start, end: headings[next]?.start ?? article.document.blocks.size }, selection: shifted(words, start), children });
    }
    return found;
  };
  return below(0);
}

interface Title {
  readonly name: string;
  /** From the heading's start. */
  readonly words: Range;
}

/** A heading never changes, so its words are looked for once. */
const known = memoryOf<Block, Title>();

function titleOf(heading: Block): Title {
  let found = known.get(heading);
  if (!found) known.set(heading, (found = read(heading)));
  return found;
}

function read({ prose, size }: Block): Title {
  const words = prose.text.trim(), from = prose.text.length - prose.text.trimStart().length;
  const place = words === '' ? { start: 0, end: size } : { start: toSource(prose, from, 'start'), end: toSource(prose, from + words.length, 'end') };
  return { name: shorten(words, 80), words: place };
}
