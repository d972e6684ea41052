/** Who says something in the whole draft: attributions put down to one source each, by id, name, description or pronoun. What a block adds is left to speech.ts. */
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import type { Article, ArticleBlock, Place, Source } from './article.ts';
import { type Described, type Person, type Speech, speechOf } from './speech.ts';

/** In order of first attribution. One pass over the attributions; blocks that say nothing are not visited. */
export function sourcesOf(article: Article): readonly Source[] {
  const cast: Cast = { article, all: [], byKey: new Map(), byHead: new Map(), last: [], person: null, many: null, thing: null };
  const { chunks, firsts, starts } = article.blocks;
  for (let c = 0; c < chunks.length; c++) {
    const chunk = chunks[c]!;
    for (const { at, speeches, person } of speakingIn(chunk)) {
      for (const speech of speeches) attribute(cast, speech, firsts[c]! + at, starts[c]! + chunk.offsets[at]!);
      if (person) cast.person = person;
    }
  }
  return cast.all;
}

interface Speaking {
  /** Index of the block in its chunk. */
  readonly at: number;
  readonly speeches: readonly Speech[];
  readonly person: Person | null;
}

const known = new WeakMap<Chunk<ArticleBlock>, readonly Speaking[]>();

function speakingIn(chunk: Chunk<ArticleBlock>): readonly Speaking[] {
  let found = known.get(chunk);
  if (!found) {
    const list: Speaking[] = [];
    chunk.items.forEach((block, at) => {
      const { speeches, person } = speechOf(block);
      if (speeches.length || person) list.push({ at, speeches, person });
    });
    known.set(chunk, (found = list));
  }
  return found;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
interface Draft extends Open<Omit<Source, 'attributions'>> {
  readonly key: string;
  /** Words that describe it: `finance`, `minister`. */
  readonly roles: Set<string>;
  readonly attributions: Place[];
}
interface Cast {
  readonly article: Article;
  readonly all: Draft[];
  readonly byKey: Map<string, Draft>;
  /** The latest source with this head word. */
  readonly byHead: Map<string, Draft>;
  last: readonly Draft[];
  person: Person | null;
  /** The latest source of several people, and the latest paper or body. */
  many: Draft | null;
  thing: Draft | null;
}

/** `block` is the index of the speech's block, `start` its absolute offset. */
function attribute(cast: Cast, speech: Speech, block: number, start: number): void {
  if (speech.person) cast.person = speech.person;
  const sources = resolve(cast, speech);
  if (sources.length === 0) return;
  for (const source of sources) {
    source.attributions.push({ block, index: speech.index });
    source.reason ??= moved(speech.reason, start);
    source.knows ??= moved(speech.knows, start);
  }
  cast.last = sources;
  if (sources.length > 1) return;
  const source = sources[0]!;
  if (source.kind !== 'person' && source.kind !== 'group') cast.thing = source;
  if (source.kind === 'person' && (source.count ?? 1) === 1) cast.person = source;
  else cast.many = source;
}

function resolve(cast: Cast, { manner, ids, speakers }: Speech): readonly Draft[] {
  switch (manner) {
    case 'nobody': return [];
    case 'ids': return ids.map(id => declared(cast, id));
    case 'back': return cast.last;
    case 'many': return cast.last.length === 1 && cast.many ? [cast.many] : cast.last;
    case 'thing': return cast.thing ? [cast.thing] : cast.last;
    case 'person': return cast.person ? [person(cast, cast.person)] : cast.last.slice(0, 1);
    case 'own': return speakers.map(speaker => described(cast, speaker));
  }
}

function declared(cast: Cast, id: string): Draft {
  const known = cast.byKey.get(`@${id}`);
  if (known) return known;
  const line = cast.article.ledger.byId.get(id)?.line;
  const unnamed = line !== undefined && (line.terms === 'anonymous' || line.terms === 'background' || line.terms === 'deep-background');
  const source = draft(cast, {
    key: `@${id}`, id, name: line?.name ?? (id === 'we' ? 'our own reporting' : id), naming: unnamed ? 'described' : 'named', kind: line?.kind ?? (id === 'we' ? 'publication' : 'person'),
    anonymous: unnamed, count: line?.count ?? (line?.kind === 'person' ? 1 : null),
  });
  if (!line) return source;
  cast.byHead.set(lastWord(line.name), source);
  return withRoles(cast, source, line.role?.toLowerCase().split(/\s+/) ?? []);
}

/** A source the text itself presents. A surname alone joins the full name before it, `the official` the latest official. */
function described(cast: Cast, speaker: Described): Draft {
  const { key, name, head, naming, kind, anonymous, count, definite, roles } = speaker;
  const known = cast.byHead.get(head);
  if (known && definite && roles.every(role => known.roles.has(role))) return known;
  if (definite && kind === 'publication' && cast.thing?.kind === 'publication') return cast.thing;
  if (known && naming === 'named' && known.naming === 'named' && compatible(known.name, name)) {
    if (name.length > known.name.length && known.id === null) known.name = name;
    return withRoles(cast, known, roles);
  }
  const source = cast.byKey.get(key) ?? draft(cast, { key, id: null, name, naming, kind, anonymous, count });
  cast.byHead.set(head, source);
  return withRoles(cast, source, roles);
}

/** The words beside a name are heads, too: who was `Finance Minister Ann Kovac` is `the minister` further down. */
function withRoles(cast: Cast, source: Draft, roles: readonly string[]): Draft {
  for (const role of roles) {
    source.roles.add(role);
    if (source.naming === 'named') cast.byHead.set(role, source);
  }
  return source;
}

function person(cast: Cast, { key, id, name }: Person): Draft {
  if (id !== null) return declared(cast, id);
  return cast.byKey.get(key) ?? described(cast, { key, name, head: lastWord(name), naming: 'named', kind: 'person', anonymous: false, count: 1, definite: false, roles: [] });
}

function draft(cast: Cast, values: Omit<Draft, 'reason' | 'knows' | 'roles' | 'attributions'>): Draft {
  const source: Draft = { reason: null, knows: null, roles: new Set(), attributions: [], ...values };
  cast.byKey.set(source.key, source);
  cast.all.push(source);
  return source;
}

function moved(range: Range | null, start: number): Range | null {
  return range && { start: start + range.start, end: start + range.end };
}

/** `Kovac` and `Ann Kovac` may be one person; `Ann Kovac` and `Ivo Kovac` are two. */
function compatible(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long === short || long.endsWith(` ${short}`) || (short.includes(' ') && short.split(' ')[0] === long.split(' ')[0]);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
