/** The names a draft uses, with the places where each stands, gathered once for each chunk of blocks. Comparing them is left to the rules. */
import type { Article, ArticleBlock } from '../article/article.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import { isQuoted } from './scan.ts';
import { type Spelt, spelt } from './spelling.ts';

export interface UsedName {
  readonly name: string;
  readonly kind: NamedKind;
  /** Of a person the first names, else empty; and the surname, or the whole name. */
  readonly first: Spelt;
  readonly last: Spelt;
  /** Kind and last: equal for all names compared as one form. */
  readonly key: string;
  /** In order. */
  readonly places: readonly Range[];
}
export type NamedKind = 'person' | 'organization' | 'place' | 'unknown';

/** The names of every chunk with the chunk's absolute start; their places count from there. Names within quotations are somebody else's spelling and are left out. */
export function namesIn({ blocks }: Article): readonly { readonly names: Iterable<UsedName>; readonly start: number }[] {
  return blocks.chunks.map((chunk, c) => ({ names: namesInChunk(chunk), start: blocks.starts[c]! }));
}

/** A name without a place: one that a ledger declares. */
export function nameOf(kind: NamedKind, name: string, places: readonly Range[] = []): UsedName {
  const at = kind === 'person' ? name.lastIndexOf(' ') + 1 : 0;
  const last = name.slice(at);
  return { name, kind, first: spelt(name.slice(0, at).trim()), last: spelt(last), key: `${kind} ${last}`, places };
}

/** Names of which the machine is less sure are not compared; of a name of unknown kind it is never sure. */
const SURE = 0.5;
const SURE_OF_UNKNOWN = 0.35;

const remembered = new WeakMap<Chunk<ArticleBlock>, readonly UsedName[]>();

function namesInChunk(chunk: Chunk<ArticleBlock>): readonly UsedName[] {
  const known = remembered.get(chunk);
  if (known) return known;
  const places = new Map<string, Range[]>(), found: UsedName[] = [];
  chunk.items.forEach((block, i) => {
    for (const n of block.names) {
      if (!isNamed(n.kind) || n.certainty < (n.kind === 'unknown' ? SURE_OF_UNKNOWN : SURE) || isQuoted(block, n)) continue;
      const at = block.markup.text.slice(n.start, n.end).lastIndexOf(n.name);
      // Where markup or a line end parts the words there is no one place to mend.
      if (at < 0) continue;
      const key = `${n.kind} ${n.name}`;
      let list = places.get(key);
      if (!list) {
        places.set(key, (list = []));
        found.push(nameOf(n.kind, n.name, list));
      }
      const start = chunk.offsets[i]! + n.start + at;
      list.push({ start, end: start + n.name.length });
    }
  });
  remembered.set(chunk, found);
  return found;
}

function isNamed(kind: string): kind is NamedKind {
  return kind === 'person' || kind === 'organization' || kind === 'place' || kind === 'unknown';
}
