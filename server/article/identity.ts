/** Who is who: each speech of a draft put down to one source, by id, name, description or pronoun. Where the speeches stand is left to sources.ts; what a block adds to speech.ts. */
import type { Ledger, Source } from './article.ts';
import { type FullName, learn, type ShortNames, shortNames } from './shortNames.ts';
import { type Described, type Person, type Speech, keyOf } from './speech.ts';

/** What one block says, and whom it names. */
export interface Passage {
  readonly speeches: readonly Speech[];
  /** Full names that nothing before in its chunk had. */
  readonly named: readonly FullName[];
  /** The last person named behind the last speech. */
  readonly person: Person | null;
}

/** A source without its places: speeches are counted through the draft. */
export interface Identity extends Pick<Source, 'id' | 'name' | 'naming' | 'kind' | 'anonymous' | 'count'> {
  /** Numbers of the speeches put down to it, ascending. */
  readonly said: readonly number[];
  /** The numbers of those that tell its reason and how it knows; −1 for none. */
  readonly reason: number;
  readonly knows: number;
}

/** In order of first speech. `passages` are those of the chunks, one list each. */
export function identify(passages: readonly (readonly Passage[])[], ledger: Ledger): readonly Identity[] {
  const cast: Cast = { ledger, all: [], byKey: new Map(), byId: new Map(), byHead: new Map(), short: shortNames(), tails: new Map(), last: [], person: null, many: null, thing: null, paper: null };
  let number = 0;
  for (const list of passages) {
    for (const { speeches, named, person } of list) {
      for (const name of named) learn(cast.short, name);
      for (const speech of speeches) attribute(cast, speech, number++);
      if (person) cast.person = person;
    }
  }
  return cast.all;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
interface Draft extends Open<Identity> {
  readonly key: string;
  /** The word that it is pointed back at with. */
  readonly head: string;
  /** Words that describe it: `finance`, `minister`. */
  readonly roles: Set<string>;
  readonly said: number[];
}
interface Cast {
  readonly ledger: Ledger;
  readonly all: Draft[];
  readonly byKey: Map<string, Draft>;
  readonly byId: Map<string, Draft>;
  /** The latest source with this head word. */
  readonly byHead: Map<string, Draft>;
  readonly short: ShortNames;
  /** Described people by their last two words, which may be the name: `ambassador to the isles Nora Quist`. */
  readonly tails: Map<string, { readonly source: Draft; readonly name: string }>;
  last: readonly Draft[];
  person: Person | null;
  /** The latest source of several people, and the latest paper or body. */
  many: Draft | null;
  thing: Draft | null;
  /** The latest study, report or letter. */
  paper: Draft | null;
}

function attribute(cast: Cast, speech: Speech, number: number): void {
  if (speech.person) cast.person = speech.person;
  const sources = resolve(cast, speech);
  if (sources.length === 0) return;
  for (const source of sources) {
    source.said.push(number);
    if (speech.reason !== null && source.reason < 0) source.reason = number;
    if (speech.knows !== null && source.knows < 0) source.knows = number;
  }
  cast.last = sources;
  if (sources.length > 1) return;
  const source = sources[0]!;
  if (source.kind !== 'person' && source.kind !== 'group') cast.thing = source;
  if (PAPERS.has(source.kind)) cast.paper = source;
  else if (source.kind === 'person' && (source.count ?? 1) === 1) cast.person = source;
  else cast.many = source;
}

const PAPERS: ReadonlySet<Source['kind']> = new Set(['document', 'dataset', 'post', 'work']);

function resolve(cast: Cast, { manner, ids, speakers }: Speech): readonly Draft[] {
  switch (manner) {
    case 'nobody': return [];
    case 'ids': return ids.length === 1 ? alone(cast, declared(cast, ids[0]!)) : ids.map(id => declared(cast, id));
    case 'back': return cast.last;
    case 'many': return cast.last.length === 1 && cast.many ? alone(cast, cast.many) : cast.last;
    case 'thing': return cast.thing ? alone(cast, cast.thing) : cast.last;
    case 'person': return cast.person ? alone(cast, person(cast, cast.person)) : cast.last.slice(0, 1);
    case 'own': return speakers.length === 1 ? alone(cast, described(cast, speakers[0]!)) : speakers.map(speaker => described(cast, speaker));
  }
}

/** Who speaks on needs no new list. */
function alone({ last }: Cast, source: Draft): readonly Draft[] {
  return last.length === 1 && last[0] === source ? last : [source];
}

function declared(cast: Cast, id: string): Draft {
  let source = cast.byId.get(id);
  if (!source) cast.byId.set(id, (source = fromLedger(cast, id)));
  return source;
}

function fromLedger(cast: Cast, id: string): Draft {
  const known = cast.byKey.get(`@${id}`);
  if (known) return known;
  const line = cast.ledger.byId.get(id)?.line;
  const unnamed = line !== undefined && (line.terms === 'anonymous' || line.terms === 'background' || line.terms === 'deep-background');
  const source = draft(cast, {
    key: `@${id}`, id, head: lastWord(line?.name ?? id), name: line?.name ?? (id === 'we' ? 'our own reporting' : id), naming: unnamed ? 'described' : 'named', kind: line?.kind ?? (id === 'we' ? 'publication' : 'person'),
    anonymous: unnamed, count: line?.count ?? (line?.kind === 'person' ? 1 : null),
  });
  if (!line) return source;
  cast.byHead.set(lastWord(line.name), source);
  return withRoles(cast, source, line.role?.toLowerCase().split(/\s+/) ?? []);
}

/** A source the text itself presents. A surname alone joins the full name before it, `the official` the latest official, `the company` the latest body. */
function described(cast: Cast, speaker: Described): Draft {
  const { name, head, naming, kind, definite, roles } = speaker;
  const known = cast.byHead.get(head);
  if (known && definite && roles.every(role => known.roles.has(role))) return known;
  const meant = definite ? pointedAt(cast, speaker) : null;
  if (meant) return meant;
  if (known && naming === 'named' && known.naming === 'named' && compatible(known.name, name)) {
    if (name.length > known.name.length && known.id === null) known.name = name;
    return withRoles(cast, known, roles);
  }
  const full = named(cast, speaker), { key, count, anonymous } = full;
  // `One resident said … One resident said` are two.
  const source = (COUNTED.test(name) ? undefined : cast.byKey.get(key) ?? cast.byKey.get(speaker.key)) ?? introduced(cast, full) ?? draft(cast, { key, id: null, head, name: full.name, naming, kind: full.kind, anonymous, count });
  cast.byHead.set(head, source);
  // The short form stays with whom it stood for first, should another of that name come up.
  if (key !== speaker.key && !cast.byKey.has(speaker.key)) cast.byKey.set(speaker.key, source);
  if (naming === 'named' && source.id === null && full.name.length > source.name.length) source.name = full.name;
  const tail = naming === 'described' && kind === 'person' && count === 1 ? TAIL.exec(name) : null;
  if (tail) for (const words of [tail[1]!, tail[2]!]) cast.tails.set(words.toLowerCase(), { source, name: tail[1]! });
  return withRoles(cast, source, roles);
}

const COUNTED = /^(?:one|another)\s/i;
const TAIL = /\s(\p{Lu}\S+\s(\p{Lu}\S+))$/u;

/** Who was described with the name at the end before. */
function introduced(cast: Cast, { key, naming, kind }: Described): Draft | undefined {
  const known = naming === 'named' && kind === 'person' ? cast.tails.get(key) : undefined;
  return known && Object.assign(known.source, { name: known.name, naming, anonymous: false });
}

/** With its full name, where one word stands for it. */
function named(cast: Cast, speaker: Described): Described {
  const { name, naming } = speaker;
  if (naming !== 'named' || name.includes(' ')) return speaker;
  const short = name.toLowerCase(), body = cast.short.bodies.get(short), person = cast.short.people.get(short);
  if (person && speaker.kind === 'person') return { ...speaker, key: keyOf(person), name: person };
  return body && person === undefined && speaker.kind !== 'place' ? { ...speaker, key: keyOf(body), name: body, kind: 'organization', count: null } : speaker;
}

/** A definite description without a source of its head: `the company` is the latest body, `the authors` are the researchers. */
function pointedAt(cast: Cast, { head, kind, roles }: Described): Draft | null {
  const { thing, many, paper } = cast;
  if (kind === 'publication' && thing?.kind === 'publication') return thing;
  if (roles.length === 0 && BODIES.has(head)) {
    if (thing?.kind === 'organization' && thing.naming === 'named') return thing;
    const { only } = cast.short;
    if (only) return cast.byKey.get(keyOf(only)) ?? draft(cast, { key: keyOf(only), id: null, head, name: only, naming: 'named', kind: 'organization', anonymous: false, count: null });
  }
  if (STUDIOUS.has(head) && roles.every(role => role.endsWith('s'))) {
    if (many !== null && STUDIOUS.has(many.head)) return many;
    if (paper?.roles.has(head)) return paper;
  }
  return null;
}
const BODIES = new Set(['company', 'firm', 'alliance', 'bloc', 'group', 'organization', 'organisation', 'agency', 'charity', 'airline', 'manufacturer', 'maker', 'carmaker', 'retailer', 'operator', 'union', 'institute', 'watchdog', 'regulator', 'club', 'association', 'body', 'startup', 'brand']);
const STUDIOUS = new Set(['researchers', 'authors', 'scientists', 'academics', 'investigators']);

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

function draft(cast: Cast, values: Omit<Draft, 'reason' | 'knows' | 'roles' | 'said'>): Draft {
  const source: Draft = { reason: -1, knows: -1, roles: new Set(), said: [], ...values };
  cast.byKey.set(source.key, source);
  cast.all.push(source);
  return source;
}

/** `Kovac` and `Ann Kovac` may be one person; `Ann Kovac` and `Ivo Kovac` are two. */
function compatible(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.endsWith(` ${short}`) || (short.includes(' ') && short.split(' ')[0] === long.split(' ')[0]);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
