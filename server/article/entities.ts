/** Who and what is named in the whole draft: mentions grouped by id, else by name; a surname joins the full name before it, initials and the first word of a firm's name the whole of it. */
import { memoryOf } from '../memory.ts';
import type { Chunk } from '../sequence.ts';
import type { Article, ArticleBlock, Entity, Ledger, Mention, Place } from './article.ts';
import { type Carried, turned } from './carried.ts';
import { firstOf, initialsOf, outletOf } from './shortNames.ts';

/** In order of first mention. Names are grouped anew only where an edit changes which there are, and not where it moves them. */
export function entitiesOf({ blocks: { chunks, firsts }, ledger }: Article): readonly Entity[] {
  const before = states.get(ledger) ?? nothing;
  const now = turned(before, chunks, namedIn);
  const same = before !== nothing && now.to === now.until && sameNames(before.of, now.of, now.from, now.to);
  const groups = same ? before.groups : joined(grouped(now.of));
  states.set(ledger, { chunks: now.chunks, of: now.of, groups });
  return groups.map(group => new NamedEntity(group, now.of, firsts));
}

/** A class for the sake of its getter alone, as FoundSource is in sources.ts. */
class NamedEntity implements Entity {
  readonly id: Entity['id'];
  readonly name: string;
  readonly kind: Entity['kind'];
  readonly #parts: readonly number[];
  readonly #named: readonly (readonly Named[])[];
  readonly #firsts: readonly number[];
  #mentions: readonly Place[] | null = null;

  constructor({ id, name, kinds, parts }: Group, named: readonly (readonly Named[])[], firsts: readonly number[]) {
    this.id = id;
    this.name = name;
    this.kind = commonest(kinds);
    this.#parts = parts;
    this.#named = named;
    this.#firsts = firsts;
  }

  get mentions(): readonly Place[] {
    return (this.#mentions ??= placesOf(this.#parts, this.#named, this.#firsts));
  }
  toJSON(): Entity {
    return { ...this, mentions: this.mentions };
  }
}

interface State extends Carried<readonly Named[]> {
  readonly groups: readonly Group[];
}
const nothing: State = { chunks: [], of: [], groups: [] };

/** Of the version asked about last; kept for the ledger, as in sources.ts. */
const states = memoryOf<Ledger, State>();

function sameNames(before: readonly (readonly Named[])[], now: readonly (readonly Named[])[], from: number, to: number): boolean {
  for (let c = from; c < to; c++) {
    const a = before[c]!, b = now[c]!;
    if (a !== b && (a.length !== b.length || !a.every((named, i) => sameName(named, b[i]!)))) return false;
  }
  return true;
}

function sameName(a: Named, b: Named): boolean {
  if (a.key !== b.key || a.first.id !== b.first.id || a.first.name !== b.first.name || a.first.kind !== b.first.kind || a.kinds.size !== b.kinds.size) return false;
  const others = [...b.kinds];
  return [...a.kinds].every(([kind, count], i) => others[i]![0] === kind && others[i]![1] === count);
}

/** The mentions of one chunk under one name; `block` counts from the chunk's first. */
interface Named {
  readonly key: string;
  readonly first: Mention;
  readonly kinds: Map<Mention['kind'], number>;
  readonly places: Place[];
}

function namedIn(chunk: Chunk<ArticleBlock>): readonly Named[] {
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
  /** Its names in the chunks: the chunk, then the index there, pair after pair. */
  readonly parts: number[];
}

function grouped(named: readonly (readonly Named[])[]): readonly Group[] {
  const groups: Group[] = [], byKey = new Map<string, Group>();
  for (let c = 0; c < named.length; c++) {
    const list = named[c]!;
    for (let i = 0; i < list.length; i++) {
      const { key, first, kinds } = list[i]!;
      const group = byKey.get(key) ?? made(key, first, groups, byKey);
      for (const [kind, count] of kinds) group.kinds.set(kind, (group.kinds.get(kind) ?? 0) + count);
      group.parts.push(c, i);
    }
  }
  return groups;
}

function placesOf(parts: readonly number[], named: readonly (readonly Named[])[], firsts: readonly number[]): readonly Place[] {
  const places: Place[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const c = parts[i]!;
    for (const { block, index } of named[c]![parts[i + 1]!]!.places) places.push({ block: firsts[c]! + block, index });
  }
  return inOrder(places);
}

function made(key: string, mention: Mention, groups: Group[], byKey: Map<string, Group>): Group {
  const group: Group = { id: mention.id, name: mention.name, kinds: new Map(), parts: [] };
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
 * The groups that only the whole draft shows to be one: `PORT HALLAM` of the dateline and `Port Hallam`, `Tessaly` and the one body whose name begins so, `Gazette` and the one paper whose name ends so.
 * A group joins the other in the place of the earlier one.
 */
function joined(groups: readonly Group[]): readonly Group[] {
  const written = new Map<string, Group>(), bodies = new Map<string, Group | null>();
  for (const group of groups) {
    if (!isCaps(group.name)) written.set(group.name.toLowerCase(), group);
    const kind = commonest(group.kinds), body = kind === 'organization' || kind === 'publication';
    for (const short of body ? [firstOf(group.name), outletOf(group.name)] : []) if (short !== '') bodies.set(short, bodies.has(short) ? sameBody(bodies.get(short)!, group) : group);
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
      const { id, name } = target, made: Group = { id, name, kinds: new Map(group.kinds), parts: [...group.parts] };
      done.set(target, made);
      whole.push(made);
    }
  }
  return whole;
}

/** Of `Tessaly Health` and `Tessaly Health Inc.` the first; null for two bodies. */
function sameBody(known: Group | null, group: Group): Group | null {
  return known !== null && (known.name.startsWith(`${group.name} `) || group.name.startsWith(`${known.name} `)) ? known : null;
}

function take(into: Group, { kinds, parts }: Group): void {
  for (const [kind, count] of kinds) into.kinds.set(kind, (into.kinds.get(kind) ?? 0) + count);
  for (const part of parts) into.parts.push(part);
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
