/** The names a draft uses, with the places where each stands, gathered once for each chunk of blocks. Comparing them is left to the rules. */
import type { Article, ArticleBlock } from '../article/article.ts';
import type { Name } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import { isQuoted } from './inBlock.ts';
import { moved } from './ranges.ts';

export interface UsedName {
  readonly name: string;
  readonly kind: NamedKind;
  /** Of a person the first names, else empty; and the surname, or the whole name. */
  readonly first: string;
  readonly last: string;
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

interface Listed extends UsedName {
  readonly places: Range[];
}

/** A name without a place yet. */
export function nameOf(kind: NamedKind, name: string): Listed {
  const at = kind === 'person' ? name.lastIndexOf(' ') + 1 : 0;
  const last = name.slice(at);
  return { name, kind, first: name.slice(0, at).trim(), last, places: [] };
}

/** Names of which the machine is less sure are not compared; of a name of unknown kind it is never sure. */
const SURE = 0.5;
const SURE_OF_UNKNOWN = 0.35;

const remembered = new WeakMap<Chunk<ArticleBlock>, ReadonlyMap<string, readonly UsedName[]>>();

/** By surname or whole name; places count from the chunk's start. Names within quotations are somebody else's spelling and are left out. */
export function namesInChunk(chunk: Chunk<ArticleBlock>): ReadonlyMap<string, readonly UsedName[]> {
  const known = remembered.get(chunk);
  if (known) return known;
  const names = new Map<string, Listed[]>();
  const listed: ByName = { person: new Map(), organization: new Map(), place: new Map(), unknown: new Map() };
  chunk.items.forEach((block, i) => {
    for (const n of block.names) {
      if (!isNamed(n.kind) || n.certainty < (n.kind === 'unknown' ? SURE_OF_UNKNOWN : SURE) || isQuoted(block, n)) continue;
      const at = placeOf(block, n);
      if (at < 0) continue;
      const start = chunk.offsets[i]! + at;
      let used = listed[n.kind].get(n.name);
      if (!used) {
        used = nameOf(n.kind, n.name);
        listed[n.kind].set(n.name, used);
        const alike = names.get(used.last);
        if (alike) alike.push(used);
        else names.set(used.last, [used]);
      }
      used.places.push({ start, end: start + n.name.length });
    }
  });
  remembered.set(chunk, names);
  return names;
}

type ByName = { readonly [kind in NamedKind]: Map<string, Listed> };

/** Where the name itself begins in its block; -1 where markup or a line end parts the words, so that there is no one place to mend. */
function placeOf({ markup: { text } }: ArticleBlock, { start, end, name }: Name): number {
  if (end - start === name.length) return text.startsWith(name, start) ? start : -1;
  const at = text.slice(start, end).lastIndexOf(name);
  return at < 0 ? -1 : start + at;
}

function isNamed(kind: string): kind is NamedKind {
  return kind === 'person' || kind === 'organization' || kind === 'place' || kind === 'unknown';
}
