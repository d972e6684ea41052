/** The names a draft uses, with every place where each stands, gathered once for each chunk of blocks. Comparing them is left to the rules. */
import type { Article, ArticleBlock } from '../article/article.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import { isQuoted } from './scan.ts';

export interface UsedName {
  readonly name: string;
  readonly kind: NamedKind;
  /** Absolute, in order. */
  readonly places: readonly Range[];
}
export type NamedKind = 'person' | 'organization' | 'place' | 'unknown';

/** In order of first use, one entry for each spelling and kind. Names within quotations are somebody else's spelling and are left out. */
export function namesIn({ blocks }: Article): readonly UsedName[] {
  const all = new Map<string, { name: string; kind: NamedKind; places: Range[] }>();
  blocks.chunks.forEach((chunk, c) => {
    for (const [key, used] of namesInChunk(chunk)) {
      let entry = all.get(key);
      if (!entry) all.set(key, (entry = { name: used.name, kind: used.kind, places: [] }));
      for (const { start, end } of used.places) entry.places.push({ start: blocks.starts[c]! + start, end: blocks.starts[c]! + end });
    }
  });
  return [...all.values()];
}

/** Names of which the machine is less sure are not compared; of a name of unknown kind it is never sure. */
const SURE = 0.5;
const SURE_OF_UNKNOWN = 0.35;

const remembered = new WeakMap<Chunk<ArticleBlock>, ReadonlyMap<string, UsedName>>();

function namesInChunk(chunk: Chunk<ArticleBlock>): ReadonlyMap<string, UsedName> {
  const known = remembered.get(chunk);
  if (known) return known;
  const found = new Map<string, { name: string; kind: NamedKind; places: Range[] }>();
  chunk.items.forEach((block, i) => {
    for (const n of block.names) {
      if (!isNamed(n.kind) || n.certainty < (n.kind === 'unknown' ? SURE_OF_UNKNOWN : SURE) || isQuoted(block, n)) continue;
      const at = block.markup.text.slice(n.start, n.end).lastIndexOf(n.name);
      // Where markup or a line end parts the words there is no one place to mend.
      if (at < 0) continue;
      const key = `${n.kind} ${n.name}`;
      let entry = found.get(key);
      if (!entry) found.set(key, (entry = { name: n.name, kind: n.kind, places: [] }));
      const start = chunk.offsets[i]! + n.start + at;
      entry.places.push({ start, end: start + n.name.length });
    }
  });
  remembered.set(chunk, found);
  return found;
}

function isNamed(kind: string): kind is NamedKind {
  return kind === 'person' || kind === 'organization' || kind === 'place' || kind === 'unknown';
}
