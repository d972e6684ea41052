/** Who and what is named in the whole draft: mentions grouped by id, else by name; a surname joins the full name before it, an acronym its long form. */
import type { Chunk } from '../sequence.ts';
import type { Article, ArticleBlock, Entity, Mention, Place } from './article.ts';

/** In order of first mention. One pass over the names of each chunk, not over every mention. */
export function entitiesOf(article: Article): readonly Entity[] {
  const groups: Group[] = [], byKey = new Map<string, Group>();
  const { chunks, firsts } = article.blocks;
  for (let c = 0; c < chunks.length; c++) {
    for (const { key, first, kinds, places } of namedIn(chunks[c]!)) {
      const group = byKey.get(key) ?? made(key, first, groups, byKey);
      for (const [kind, count] of kinds) group.kinds.set(kind, (group.kinds.get(kind) ?? 0) + count);
      for (const { block, index } of places) group.mentions.push({ block: firsts[c]! + block, index });
    }
  }
  return groups.map(({ id, name, kinds, mentions }) => ({ id, name, kind: commonest(kinds), mentions: inOrder(mentions) }));
}

/** The mentions of one chunk under one name; `block` counts from the chunk's first. */
interface Named {
  readonly key: string;
  readonly first: Mention;
  readonly kinds: Map<Mention['kind'], number>;
  readonly places: Place[];
}

const known = new WeakMap<Chunk<ArticleBlock>, readonly Named[]>();

function namedIn(chunk: Chunk<ArticleBlock>): readonly Named[] {
  let found = known.get(chunk);
  if (!found) known.set(chunk, (found = gather(chunk)));
  return found;
}

function gather(chunk: Chunk<ArticleBlock>): readonly Named[] {
  const byKey = new Map<string, Named>();
  chunk.items.forEach(({ mentions }, block) => mentions.forEach((mention, index) => {
    const key = mention.id !== null ? `@${mention.id}` : mention.name;
    let named = byKey.get(key);
    if (!named) byKey.set(key, (named = { key, first: mention, kinds: new Map(), places: [] }));
    if (mention.kind !== 'unknown') named.kinds.set(mention.kind, (named.kinds.get(mention.kind) ?? 0) + 1);
    named.places.push({ block, index });
  }));
  return [...byKey.values()];
}

interface Group {
  readonly id: string | null;
  readonly name: string;
  readonly kinds: Map<Mention['kind'], number>;
  readonly mentions: Place[];
}

function made(key: string, mention: Mention, groups: Group[], byKey: Map<string, Group>): Group {
  const group: Group = { id: mention.id, name: mention.name, kinds: new Map(), mentions: [] };
  groups.push(group);
  byKey.set(key, group);
  for (const short of shortForms(mention)) if (!byKey.has(short)) byKey.set(short, group);
  return group;
}

/** What the same entity may be called further down: a person's surname, an organization’s initials (two letters are too many things). */
function shortForms(mention: Mention): string[] {
  const words = mention.name.split(/\s+/);
  if (words.length < 2) return [];
  if (mention.kind === 'person') return [words[words.length - 1]!];
  if (mention.kind !== 'organization') return [];
  const initials = words.filter(w => /^\p{Lu}/u.test(w)).map(w => w[0]!).join('');
  return initials.length > 2 ? [initials, initials.split('').map(c => `${c}.`).join('')] : [];
}

/** Two names of one group in one chunk come one after the other. */
function inOrder(places: Place[]): Place[] {
  const before = (a: Place, b: Place) => a.block - b.block || a.index - b.index;
  return places.some((place, i) => i > 0 && before(places[i - 1]!, place) > 0) ? places.sort(before) : places;
}

function commonest(kinds: Group['kinds']): Entity['kind'] {
  let best: Entity['kind'] = 'unknown', most = 0;
  for (const [kind, count] of kinds) {
    if (count > most) {
      best = kind;
      most = count;
    }
  }
  return best;
}
