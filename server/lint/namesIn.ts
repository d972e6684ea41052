/** The names a draft uses, with the places where each stands, gathered once for each chunk of blocks. Comparing them is left to the rules. */
import type { Article, ArticleBlock } from '../article/article.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import { isQuoted } from './inBlock.ts';
import { moved } from './ranges.ts';
import { type Spelt, spelt } from './spelling.ts';

export interface UsedName {
  readonly name: string;
  readonly kind: NamedKind;
  /** Of a person the first names, else empty; and the surname, or the whole name. */
  readonly first: Spelt;
  readonly last: Spelt;
  /** Kind and last: equal for all names compared as one form; a word of unknown kind may be a surname. */
  readonly key: string;
  /** In order. */
  readonly places: readonly Range[];
}
export type NamedKind = 'person' | 'organization' | 'place' | 'unknown';

/** Where the draft uses names with this surname (or of this whole name) that `is` accepts; the places of the names as wholes, in order, absolute. */
export function placesOf({ blocks }: Article, last: string, is: (used: UsedName) => boolean): readonly Range[] {
  const found: Range[] = [];
  for (let c = 0; c < blocks.chunks.length; c++) {
    for (const used of namesInChunk(blocks.chunks[c]!).get(last) ?? NONE) {
      if (is(used)) for (const place of used.places) found.push(moved(place, blocks.starts[c]!));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const NONE: readonly UsedName[] = [];

/** A name without a place: one that a ledger declares. */
export function nameOf(kind: NamedKind, name: string, places: readonly Range[] = []): UsedName {
  const at = kind === 'person' ? name.lastIndexOf(' ') + 1 : 0;
  const last = name.slice(at);
  return { name, kind, first: spelt(name.slice(0, at).trim()), last: spelt(last), key: `${kind === 'unknown' ? 'person' : kind} ${last}`, places };
}

/** Names of which the machine is less sure are not compared; of a name of unknown kind it is never sure. */
const SURE = 0.5;
const SURE_OF_UNKNOWN = 0.35;

const remembered = new WeakMap<Chunk<ArticleBlock>, ReadonlyMap<string, readonly UsedName[]>>();

/** By surname or whole name; places count from the chunk's start. Names within quotations are somebody else's spelling and are left out. */
export function namesInChunk(chunk: Chunk<ArticleBlock>): ReadonlyMap<string, readonly UsedName[]> {
  const known = remembered.get(chunk);
  if (known) return known;
  const found = new Map<string, { readonly used: UsedName; readonly places: Range[] }>();
  chunk.items.forEach((block, i) => {
    for (const n of block.names) {
      if (!isNamed(n.kind) || n.certainty < (n.kind === 'unknown' ? SURE_OF_UNKNOWN : SURE) || isQuoted(block, n)) continue;
      const at = block.markup.text.slice(n.start, n.end).lastIndexOf(n.name);
      // Where markup or a line end parts the words there is no one place to mend.
      if (at < 0) continue;
      const key = `${n.kind} ${n.name}`, start = chunk.offsets[i]! + n.start + at;
      const entry = found.get(key) ?? listed(n.kind, n.name);
      found.set(key, entry);
      entry.places.push({ start, end: start + n.name.length });
    }
  });
  const names = new Map<string, UsedName[]>();
  for (const { used } of found.values()) names.set(used.last.word, [...(names.get(used.last.word) ?? []), used]);
  remembered.set(chunk, names);
  return names;
}

function listed(kind: NamedKind, name: string): { readonly used: UsedName; readonly places: Range[] } {
  const places: Range[] = [];
  return { used: nameOf(kind, name, places), places };
}

function isNamed(kind: string): kind is NamedKind {
  return kind === 'person' || kind === 'organization' || kind === 'place' || kind === 'unknown';
}
