/** Who says something in the whole draft: attributions put down to one source each, by id, name, description or pronoun. */
import type { EntityKind } from '../markup/syntax.ts';
import type { Speaker } from '../prose/prose.ts';
import { items } from '../sequence.ts';
import type { Article, ArticleBlock, Attribution, Place, Source } from './article.ts';
import { overSentences } from './overSentences.ts';

/** In order of first attribution. One pass over the attributions. */
export function sourcesOf(article: Article): readonly Source[] {
  const cast: Cast = { article, all: [], byKey: new Map(), byHead: new Map(), last: [], person: null };
  for (const { item: block, index, start } of items(article.blocks)) {
    if (block.attributions.length === 0 && block.mentions.length === 0) continue;
    const people = peopleOutsideContents(block);
    let next = 0;
    block.attributions.forEach((attribution, i) => {
      const at = (attribution.source[0] ?? attribution.cue[0] ?? attribution.content[0])?.start ?? 0;
      while (next < people.length && people[next]!.start < at) cast.person = personOf(people[next++]!);
      const speakers = resolve(cast, attribution, block);
      for (const source of speakers) source.attributions.push({ block: index, index: i });
      enrich(speakers, attribution.speaker, start);
      if (speakers.length) cast.last = speakers;
      if (speakers.length === 1 && single(speakers[0]!)) cast.person = { key: speakers[0]!.key };
    });
    while (next < people.length) cast.person = personOf(people[next++]!);
  }
  return cast.all;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
interface Draft extends Open<Omit<Source, 'attributions'>> {
  readonly key: string;
  readonly attributions: Place[];
}
/** A person spoken of last, who may be no source yet. */
interface Person {
  readonly key: string;
  readonly id?: string | null;
  readonly name?: string;
}
interface Cast {
  readonly article: Article;
  readonly all: Draft[];
  readonly byKey: Map<string, Draft>;
  /** The latest source with this head word. */
  readonly byHead: Map<string, Draft>;
  last: readonly Draft[];
  person: Person | null;
}

const SINGULAR = new Set(['he', 'she', 'him', 'her', 'i', 'who', 'himself', 'herself']);
const PRONOUNS = new Set([...SINGULAR, 'they', 'them', 'it', 'we', 'you', 'this', 'that', 'these', 'those', 'both', 'which', 'others']);

function resolve(cast: Cast, attribution: Attribution, block: ArticleBlock): readonly Draft[] {
  const ids = attribution.ids.filter(id => id !== 'common' && id !== 'tk');
  if (ids.length) return ids.map(id => declared(cast, id));
  if (attribution.ids.length) return [];
  if (attribution.continues) return cast.last;
  const { speaker } = attribution;
  if (!speaker) return [];
  if (speaker.parts.length) return speaker.parts.map(part => described(cast, part, attribution, block));
  if (!speaker.refersBack) return [described(cast, speaker, attribution, block)];
  if (SINGULAR.has(speaker.head)) return cast.person ? [person(cast, cast.person)] : cast.last.slice(0, 1);
  if (PRONOUNS.has(speaker.head)) return cast.last.length ? cast.last : [];
  return [cast.byHead.get(speaker.head) ?? described(cast, speaker, attribution, block)];
}

function declared(cast: Cast, id: string): Draft {
  const line = cast.article.ledger.byId.get(id)?.line;
  const unnamed = line !== undefined && (line.terms === 'anonymous' || line.terms === 'background' || line.terms === 'deep-background');
  const source = draft(cast, `@${id}`, {
    id, name: line?.name ?? (id === 'we' ? 'our own reporting' : id), naming: unnamed ? 'described' : 'named', kind: line?.kind ?? (id === 'we' ? 'publication' : 'person'),
    anonymous: unnamed, count: line?.count ?? (line?.kind === 'person' ? 1 : null), reason: null, knows: null,
  });
  if (line) cast.byHead.set(line.name.slice(line.name.lastIndexOf(' ') + 1).toLowerCase(), source);
  return source;
}

/** A source the text itself presents. A surname alone joins the full name before it. */
function described(cast: Cast, speaker: Speaker, attribution: Attribution, block: ArticleBlock): Draft {
  const name = speaker.naming === 'named' ? namedIn(block, attribution, speaker) : speaker.words;
  const known = speaker.naming === 'named' ? cast.byHead.get(speaker.head) : undefined;
  if (known && known.naming === 'named' && compatible(known.name, name)) {
    if (name.length > known.name.length) known.name = name;
    return known;
  }
  const source = draft(cast, keyOf(name), {
    id: null, name, naming: speaker.naming, kind: speaker.kind as EntityKind, anonymous: speaker.anonymous, count: speaker.count, reason: null, knows: null,
  });
  cast.byHead.set(speaker.head, source);
  return source;
}

function person(cast: Cast, { key, id, name }: Person): Draft {
  if (id) return declared(cast, id);
  return cast.byKey.get(key) ?? namedPerson(cast, key, name ?? key);
}

function namedPerson(cast: Cast, key: string, name: string): Draft {
  const head = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  const known = cast.byHead.get(head);
  if (known && known.naming === 'named' && compatible(known.name, name)) return known;
  const source = draft(cast, key, { id: null, name, naming: 'named', kind: 'person', anonymous: false, count: 1, reason: null, knows: null });
  cast.byHead.set(head, source);
  return source;
}

function draft(cast: Cast, key: string, values: Omit<Draft, 'key' | 'attributions'>): Draft {
  let source = cast.byKey.get(key);
  if (!source) {
    source = { ...values, key, attributions: [] };
    cast.byKey.set(key, source);
    cast.all.push(source);
  }
  return source;
}

/** `reason` and `knows` as absolute ranges; the first the text gives stays. */
function enrich(sources: readonly Draft[], speaker: Speaker | null, start: number): void {
  if (!speaker) return;
  for (const source of sources) {
    if (speaker.reason && !source.reason) source.reason = { start: start + speaker.reason.start, end: start + speaker.reason.end };
    if (speaker.knows && !source.knows) source.knows = { start: start + speaker.knows.start, end: start + speaker.knows.end };
  }
}

function single(source: Draft): boolean {
  return source.kind === 'person' && (source.count ?? 1) === 1;
}

function personOf(mention: { readonly id: string | null; readonly name: string }): Person {
  return { key: mention.id ? `@${mention.id}` : keyOf(mention.name), id: mention.id, name: mention.name };
}

/** People named in the block outside all that is said: a pronoun seldom means somebody the last speaker spoke of. */
function peopleOutsideContents(block: ArticleBlock): ArticleBlock['mentions'] {
  const people = block.mentions.filter(m => m.kind === 'person');
  if (people.length === 0 || block.attributions.length === 0) return people;
  const inside = new Set<number>();
  for (const a of block.attributions) for (const part of a.content) overSentences(people, part, i => inside.add(i));
  return people.filter((_, i) => !inside.has(i));
}

/** The name in a named source: `Ann Kovac` of `Finance Minister Ann Kovac, who …`. */
function namedIn(block: ArticleBlock, attribution: Attribution, speaker: Speaker): string {
  for (const range of attribution.source) {
    let found: string | null = null;
    overSentences(block.mentions, range, i => {
      const m = block.mentions[i]!;
      if (!found && m.end <= range.end && m.name.toLowerCase().includes(speaker.head)) found = m.name;
    });
    if (found) return found;
  }
  return speaker.words;
}

/** `Kovac` and `Ann Kovac` may be one person; `Ann Kovac` and `Ivo Kovac` are two. */
function compatible(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long === short || long.endsWith(` ${short}`) || (short.split(' ').length > 1 && short.split(' ')[0] === long.split(' ')[0]);
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/^(?:the|a|an|that|this|one)\s+(?:same\s+)?/, '').replace(/\s+/g, ' ').trim();
}
