/** Who is who: each speech of a draft put down to one source, by id, name, description or pronoun. Where the speeches stand is left to sources.ts; which of them an edit makes us go through again to play.ts. */
import type { Ledger, Source } from './article.ts';
import { type Cells, cellsOf, type Log, look, put } from './cells.ts';
import { type FullName, standsFor } from './shortNames.ts';
import { type Described, type Person, type Speech, keyOf } from './speech.ts';

/** A source: what never changes of it. The rest is in the cast's `facts`. */
export interface Draft extends Pick<Source, 'id' | 'kind' | 'count'> {
  readonly key: string;
  /** The word that it is pointed back at with. */
  readonly head: string;
  /** Words that describe it: `finance`, `minister`. */
  readonly roles: Cells<true>;
}

/** Never changed: another takes its place. */
export type Facts = Pick<Source, 'name' | 'naming' | 'anonymous'>;

/** Who was spoken of last. */
export interface Scene {
  last: readonly Draft[];
  person: Person | Draft | null;
  /** The latest source of several people, and the latest paper or body. */
  many: Draft | null;
  thing: Draft | null;
  /** The latest study, report or letter. */
  paper: Draft | null;
  /** The one body named so far; undefined before any, null once there are two. */
  only: string | null | undefined;
  /** The full name of the first person named; undefined before any. */
  subject: string | undefined;
}

/** All that is known as far as the draft has got. */
export interface Cast {
  readonly ledger: Ledger;
  readonly byKey: Cells<Draft>;
  readonly byId: Cells<Draft>;
  /** The latest source with this head word. */
  readonly byHead: Cells<Draft>;
  /** Short form in lower case → the full name; null where two have it. */
  readonly people: Cells<string | null>;
  readonly bodies: Cells<string | null>;
  /** Described people by their last two words, which may be the name: `ambassador to the isles Nora Quist`. */
  readonly tails: Cells<Tail>;
  /** By source. */
  readonly facts: Cells<Facts>;
  scene: Scene;
  log: Log;
  /** Sources made since the log began. */
  made: Draft[];
  /** Sources that were made where the draft is now gone through again: the same come back, so that what leans on them still stands. */
  readonly spare: Map<string, Draft[]>;
}

interface Tail {
  readonly source: Draft;
  readonly name: string;
}

export function newCast(ledger: Ledger): Cast {
  return {
    ledger, byKey: cellsOf(), byId: cellsOf(), byHead: cellsOf(), people: cellsOf(), bodies: cellsOf(),
    tails: cellsOf((a, b) => a.source === b.source && a.name === b.name),
    facts: cellsOf((a, b) => a === b || (a.name === b.name && a.naming === b.naming && a.anonymous === b.anonymous)),
    scene: { last: [], person: null, many: null, thing: null, paper: null, only: undefined, subject: undefined }, log: { writes: [], touched: new Set() }, made: [], spare: new Map(),
  };
}

export function learn({ scene, log, people, bodies }: Cast, { kind, name, forms }: FullName): void {
  if (kind === 'organization') scene.only = scene.only === undefined || scene.only === name ? name : null;
  if (kind === 'person') scene.subject ??= name;
  const table = kind === 'person' ? people : bodies;
  for (const form of forms) put(log, table, form, standsFor(look(log, table, form), name));
}

/** Who speaks. */
export function attribute(cast: Cast, speech: Speech): readonly Draft[] {
  const { scene } = cast;
  if (speech.person) meet(cast, speech.person);
  const sources = resolve(cast, speech);
  if (sources.length === 0) return sources;
  scene.last = sources;
  if (sources.length > 1) return sources;
  const source = sources[0]!;
  if (source.kind !== 'person' && source.kind !== 'group') scene.thing = source;
  if (PAPERS.has(source.kind)) scene.paper = source;
  else if (source.kind === 'person' && (source.count ?? 1) === 1) scene.person = source;
  else scene.many = source;
  return sources;
}

/** Somebody is named, who says nothing yet. */
export function meet({ scene, log, people }: Cast, person: Person): void {
  const meant = person.bare && !look(log, people, person.name.toLowerCase()) ? person.instead : person;
  if (meant) scene.person = meant;
}

const PAPERS: ReadonlySet<Source['kind']> = new Set(['document', 'dataset', 'post', 'work']);

function resolve(cast: Cast, { manner, ids, speakers }: Speech): readonly Draft[] {
  const { scene } = cast;
  switch (manner) {
    case 'nobody': return nobody;
    case 'ids': return ids.length === 1 ? alone(cast, declared(cast, ids[0]!)) : ids.map(id => declared(cast, id));
    case 'back': return scene.last;
    case 'many': return scene.last.length === 1 && scene.many ? alone(cast, scene.many) : scene.last;
    case 'thing': return scene.thing ? alone(cast, scene.thing) : scene.last;
    case 'member': return scene.many ? alone(cast, scene.many) : [described(cast, speakers[0]!)];
    case 'person': return scene.person ? alone(cast, person(cast, scene.person)) : scene.last.slice(0, 1);
    case 'subject': return scene.subject !== undefined ? alone(cast, person(cast, { key: keyOf(scene.subject), id: null, name: scene.subject, bare: false, instead: null })) : scene.last.slice(0, 1);
    case 'own': return speakers.length === 1 ? alone(cast, described(cast, speakers[0]!)) : speakers.map(speaker => described(cast, speaker));
  }
}

const nobody: readonly Draft[] = [];

/** Who speaks on needs no new list. */
function alone({ scene: { last } }: Cast, source: Draft): readonly Draft[] {
  return last.length === 1 && last[0] === source ? last : [source];
}

function declared(cast: Cast, id: string): Draft {
  const known = look(cast.log, cast.byId, id);
  if (known) return known;
  const source = fromLedger(cast, id);
  put(cast.log, cast.byId, id, source);
  return source;
}

function fromLedger(cast: Cast, id: string): Draft {
  const known = look(cast.log, cast.byKey, `@${id}`);
  if (known) return known;
  const line = cast.ledger.byId.get(id)?.line;
  const unnamed = line !== undefined && (line.terms === 'anonymous' || line.terms === 'background' || line.terms === 'deep-background');
  const source = draft(cast, {
    key: `@${id}`, id, head: lastWord(line?.name ?? id), kind: line?.kind ?? (id === 'we' ? 'publication' : 'person'), count: line?.count ?? (line?.kind === 'person' ? 1 : null),
  }, { name: line?.name ?? (id === 'we' ? 'our own reporting' : id), naming: unnamed ? 'described' : 'named', anonymous: unnamed });
  if (!line) return source;
  put(cast.log, cast.byHead, lastWord(line.name), source);
  return withRoles(cast, source, line.role?.toLowerCase().split(/\s+/) ?? []);
}

/** A source the text itself presents. A surname alone joins the full name before it, `the official` the latest official, `the company` the latest body. */
function described(cast: Cast, speaker: Described): Draft {
  const { name, head, naming, kind, definite, roles } = speaker, { log, byKey, byHead, tails } = cast;
  const known = look(log, byHead, head);
  if (known && definite && roles.every(role => look(log, known.roles, role))) return known;
  const meant = definite ? pointedAt(cast, speaker) : null;
  if (meant) return meant;
  const facts = known && naming === 'named' ? factsOf(cast, known) : null;
  if (known && facts?.naming === 'named' && compatible(facts.name, name)) {
    if (name.length > facts.name.length && known.id === null) put(log, cast.facts, known, { ...facts, name });
    return withRoles(cast, known, roles);
  }
  const full = named(cast, speaker), { key, count, anonymous } = full;
  // `One resident said … One resident said` are two.
  const source = (COUNTED.test(name) ? undefined : look(log, byKey, key) ?? look(log, byKey, speaker.key)) ?? introduced(cast, full) ?? draft(cast, { key, id: null, head, kind: full.kind, count }, { name: full.name, naming, anonymous });
  put(log, byHead, head, source);
  // The short form stays with whom it stood for first, should another of that name come up.
  if (key !== speaker.key && !look(log, byKey, speaker.key)) put(log, byKey, speaker.key, source);
  const before = factsOf(cast, source);
  if (naming === 'named' && source.id === null && full.name.length > before.name.length) put(log, cast.facts, source, { ...before, name: full.name });
  const tail = naming === 'described' && kind === 'person' && count === 1 ? TAIL.exec(name) : null;
  if (tail) for (const words of [tail[1]!, tail[2]!]) put(log, tails, words.toLowerCase(), { source, name: tail[1]! });
  return withRoles(cast, source, roles);
}

const COUNTED = /^(?:one|another)\s/i;
const TAIL = /\s(\p{Lu}\S+\s(\p{Lu}\S+))$/u;

/** Who was described with the name at the end before, or without a name: `a barman`, whom `the barman, Piet Olsson` names. */
function introduced(cast: Cast, { key, name, naming, kind, told }: Described): Draft | undefined {
  if (naming !== 'named' || kind !== 'person') return undefined;
  const known = look(cast.log, cast.tails, key);
  if (known) put(cast.log, cast.facts, known.source, { name: known.name, naming, anonymous: false });
  if (known || told === '') return known?.source;
  const source = look(cast.log, cast.byHead, told);
  if (!source || source.id !== null || source.kind !== 'person' || source.count !== 1 || factsOf(cast, source).naming !== 'described') return undefined;
  put(cast.log, cast.facts, source, { name, naming, anonymous: false });
  return source;
}

/** With its full name, where one word stands for it. */
function named(cast: Cast, speaker: Described): Described {
  const { name, naming } = speaker;
  if (naming !== 'named' || name.includes(' ')) return speaker;
  const short = name.toLowerCase(), body = look(cast.log, cast.bodies, short), person = look(cast.log, cast.people, short);
  if (person && speaker.kind === 'person') return { ...speaker, key: keyOf(person), name: person };
  return body && person === undefined && speaker.kind !== 'place' ? { ...speaker, key: keyOf(body), name: body, kind: 'organization', count: null } : speaker;
}

/** A definite description without a source of its head: `the company` is the latest body, `the authors` are the researchers. */
function pointedAt(cast: Cast, { head, kind, roles }: Described): Draft | null {
  const { thing, many, paper, only } = cast.scene;
  if (kind === 'publication' && thing?.kind === 'publication') return thing;
  // `research published on Wednesday …, the paper says`
  if (head === 'paper' && paper !== null && STUDIES.has(paper.head)) return paper;
  if (roles.length === 0 && BODIES.has(head)) {
    if (thing?.kind === 'organization' && factsOf(cast, thing).naming === 'named' && !(TRADERS.has(head) && OFFICES.test(factsOf(cast, thing).name))) return thing;
    if (only && !(TRADERS.has(head) && OFFICES.test(only))) return look(cast.log, cast.byKey, keyOf(only)) ?? draft(cast, { key: keyOf(only), id: null, head, kind: 'organization', count: null }, { name: only, naming: 'named', anonymous: false });
  }
  if (STUDIOUS.has(head) && roles.every(role => role.endsWith('s'))) {
    if (many !== null && STUDIOUS.has(many.head)) return many;
    if (paper && look(cast.log, paper.roles, head)) return paper;
  }
  return null;
}
const BODIES = new Set(['company', 'firm', 'alliance', 'bloc', 'group', 'organization', 'organisation', 'agency', 'charity', 'airline', 'manufacturer', 'maker', 'carmaker', 'retailer', 'operator', 'union', 'institute', 'watchdog', 'regulator', 'club', 'association', 'body', 'startup', 'brand']);
/** What sells, and is no office of the state. */
const TRADERS = new Set(['company', 'firm', 'airline', 'manufacturer', 'maker', 'carmaker', 'retailer', 'operator', 'startup', 'brand']);
const OFFICES = /\b(?:Department|Ministry|Police|Court|Council|Commission|Authority|Board|Parliament|Senate|Government|Bureau|University)\b/u;
/** What is published as a paper; a letter before it is not. */
const STUDIES = new Set(['research', 'study', 'report', 'analysis', 'article', 'review', 'survey', 'paper']);
const STUDIOUS = new Set(['researchers', 'authors', 'scientists', 'academics', 'investigators']);

/** The words beside a name are heads, too: who was `Finance Minister Ann Kovac` is `the minister` further down. */
function withRoles(cast: Cast, source: Draft, roles: readonly string[]): Draft {
  if (roles.length === 0) return source;
  const { naming } = factsOf(cast, source);
  for (const role of roles) {
    put(cast.log, source.roles, role, true);
    if (naming === 'named') put(cast.log, cast.byHead, role, source);
  }
  return source;
}

function person(cast: Cast, who: Person | Draft): Draft {
  const { key, id } = who;
  if (id !== null) return declared(cast, id);
  const known = look(cast.log, cast.byKey, key);
  if (known) return known;
  const name = 'name' in who ? who.name : factsOf(cast, who).name;
  return described(cast, { key, name, head: lastWord(name), naming: 'named', kind: 'person', anonymous: false, count: 1, definite: false, roles: [], told: '' });
}

function factsOf(cast: Cast, source: Draft): Facts {
  return look(cast.log, cast.facts, source)!;
}

function draft(cast: Cast, { key, id, head, kind, count }: Omit<Draft, 'roles'>, facts: Facts): Draft {
  const spare = cast.spare.get(key)?.pop();
  const source = spare && spare.id === id && spare.head === head && spare.kind === kind && spare.count === count ? spare : { key, id, head, kind, count, roles: cellsOf<true>() };
  put(cast.log, cast.byKey, key, source);
  put(cast.log, cast.facts, source, facts);
  cast.made.push(source);
  return source;
}

/** `Kovac` and `Ann Kovac` may be one person; `Ann Kovac` and `Ivo Kovac` are two. */
function compatible(a: string, b: string): boolean {
  if (a === b) return true;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return (long.endsWith(short) && long[long.length - short.length - 1] === ' ') || (short.includes(' ') && short.split(' ')[0] === long.split(' ')[0]);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
