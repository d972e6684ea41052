/** Who and what is named in the whole draft: mentions grouped by id, else by name; a surname joins the full name before it, initials and the first word of a firm's name the whole of it. */
import type { Chunk } from '../sequence.ts';
import type { Article, ArticleBlock, Entity, Mention, Place } from './article.ts';
import { firstOf, initialsOf } from './shortNames.ts';

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
  return joined(groups).map(({ id, name, kinds, mentions }) => ({ id, name, kind: commonest(kinds), mentions: inOrder(mentions) }));
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

/** What the same entity may be called further down: a person's surname, an organization’s initials. */
function shortForms({ kind, name }: Mention): string[] {
  if (!name.includes(' ')) return [];
  if (kind === 'person') return [name.slice(name.lastIndexOf(' ') + 1)];
  const initials = kind === 'organization' ? initialsOf(name) : '';
  return initials === '' ? [] : [initials, initials.split('').map(c => `${c}.`).join('')];
}

/**
 * The groups that only the whole draft shows to be one: `PORT HALLAM` of the dateline and `Port Hallam`, `Tessaly` and the one body whose name begins so.
 * A group joins the other in the place of the earlier one.
 */
function joined(groups: readonly Group[]): readonly Group[] {
  const written = new Map<string, Group>(), bodies = new Map<string, Group | null>();
  for (const group of groups) {
    if (!isCaps(group.name)) written.set(group.name.toLowerCase(), group);
    const first = commonest(group.kinds) === 'organization' ? firstOf(group.name) : '';
    if (first !== '') bodies.set(first, bodies.has(first) ? null : group);
  }
  const into = new Map<Group, Group>();
  for (const group of groups) {
    if (group.id !== null) continue;
    const kind = commonest(group.kinds);
    const other = isCaps(group.name) ? written.get(group.name.toLowerCase()) : kind === 'organization' || kind === 'unknown' ? bodies.get(group.name) : undefined;
    if (other && other !== group) into.set(group, other);
  }
  if (into.size === 0) return groups;
  const whole: Group[] = [], done = new Map<Group, Group>();
  for (const group of groups) {
    let target = group;
    while (into.has(target)) target = into.get(target)!;
    const known = done.get(target);
    if (known) take(known, group);
    else {
      const { id, name } = target, made: Group = { id, name, kinds: new Map(group.kinds), mentions: [...group.mentions] };
      done.set(target, made);
      whole.push(made);
    }
  }
  return whole;
}

function take(into: Group, { kinds, mentions }: Group): void {
  for (const [kind, count] of kinds) into.kinds.set(kind, (into.kinds.get(kind) ?? 0) + count);
  into.mentions.push(...mentions);
}

/** Not a small letter, and too long to be initials of much else. */
function isCaps(name: string): boolean {
  return name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Two names of one group come one after the other. */
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
