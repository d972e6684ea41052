/** The card of one who says something or is named: what the ledger declares, what the text tells, what it says in this draft. Laying a card out is left to the editor's side. */
import type { Article, Entity, Place, Source } from '../article/article.ts';
import { attributionOf, blockAt, shifted } from '../article/places.ts';
import type { LedgerLine, Terms } from '../markup/syntax.ts';
import type { Naming } from '../prose/prose.ts';
import { itemAt } from '../sequence.ts';
import { excerpt } from './excerpt.ts';
import { sayingsOf } from './sayingsOf.ts';

export interface Card {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** What the source says in this draft, in order; the first few. */
  readonly says: readonly string[];
  /** How many sayings the card leaves out. */
  readonly more: number;
}
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** The card of a ledger id or of one of `@we`, `@common`, `@tk`. */
export function cardOfId(article: Article, id: string): Card {
  const source = article.sources.find(s => s.id === id) ?? null;
  const line = article.ledger.byId.get(id)?.line ?? null;
  if (!line && OWN_WORDS[id]) return { title: OWN_WORDS[id], facts: [], ...sayings(article, source) };
  if (!line) return { title: `@${id} is not declared`, facts: [], ...sayings(article, source) };
  return card(article, line, source, article.entities.find(e => e.id === id) ?? null);
}

/** What a ledger line declares, without any draft. */
export function cardOfLine(line: LedgerLine): Card {
  return { title: line.name, facts: factsOf(line, null, null, { reason: line.reason, knows: line.knows }), says: [], more: 0 };
}

export function cardOfSource(article: Article, source: Source): Card {
  return source.id === null ? card(article, null, source, entityNamed(article, source.name)) : cardOfId(article, source.id);
}

export function cardOfEntity(article: Article, entity: Entity): Card {
  if (entity.id !== null) return cardOfId(article, entity.id);
  return card(article, null, article.sources.find(s => s.id === null && s.name === entity.name) ?? null, entity);
}

const OWN_WORDS: Record<string, string> = {
  we: 'Our own reporting or observation',
  common: 'Common knowledge',
  tk: 'Source to come',
};
const TERMS: Record<Terms, string> = {
  'on-record': 'on the record',
  background: 'background: not named',
  'deep-background': 'deep background: not named, not described',
  anonymous: 'anonymous',
  'off-record': 'off the record: may not be used',
};
const NAMING: Record<Naming, string> = {
  named: 'named in the text',
  partly: 'named in part',
  described: 'described, not named',
  vague: 'vague: the text does not say who',
};
const SHOWN = 5;

function card(article: Article, line: LedgerLine | null, source: Source | null, entity: Entity | null): Card {
  const reason = line?.reason ?? words(article, source?.reason), knows = line?.knows ?? words(article, source?.knows);
  return { title: line?.name ?? source?.name ?? entity?.name ?? '', facts: factsOf(line, source, entity, { reason, knows }), ...sayings(article, source) };
}

function factsOf(line: LedgerLine | null, source: Source | null, entity: Entity | null, said: { readonly reason: string | null; readonly knows: string | null }): readonly Fact[] {
  const facts: Fact[] = [];
  const add = (label: string, text: string | null | undefined) => {
    if (text) facts.push({ label, text });
  };
  add('Kind', line?.kind ?? source?.kind ?? (entity?.kind === 'unknown' ? null : entity?.kind));
  if (line) declared(line, add);
  else if (source) add('Naming', NAMING[source.naming] + (source.anonymous ? '; anonymous' : ''));
  const count = line?.count ?? source?.count ?? null;
  add('People', count === null || count === 1 ? null : String(count));
  add('Reason', said.reason);
  add('How they know', said.knows);
  add('Mentions', entity && String(entity.mentions.length));
  if (!line) add('Ledger', 'not declared');
  return facts;
}

function declared(line: LedgerLine, add: (label: string, text: string | null) => void): void {
  add('Id', `@${line.id}`);
  add('Role', line.role);
  add('Terms', TERMS[line.terms]);
  add('Of', line.of && `@${line.of}`);
  add('Interest', line.interest);
  add('Approved by', line.approved);
  add('Date', line.date);
  add('Address', line.url);
  add('Transcript', line.transcript);
  add('Embargo', line.embargo);
  add('Response sought', line.sought);
  add('Declined', line.declined);
  add('Also', line.aka.join(', '));
  add('Note', line.note);
}

function sayings(article: Article, source: Source | null): Pick<Card, 'says' | 'more'> {
  const places = sayingsOf(article, source?.attributions ?? []);
  return { says: places.slice(0, SHOWN).map(place => saying(article, place)), more: Math.max(0, places.length - SHOWN) };
}

function saying(article: Article, place: Place): string {
  const block = itemAt(article.blocks, place.block);
  const { content, cue } = attributionOf(article, place);
  return excerpt(block, content.length ? content : cue, 100);
}

/** The words of an absolute range inside one block. */
function words(article: Article, range: Source['reason'] | undefined): string | null {
  if (!range) return null;
  const found = blockAt(article, range.start);
  return found && `“${excerpt(found.block, [shifted(range, -found.start)], 120)}”`;
}

function entityNamed(article: Article, name: string): Entity | null {
  return article.entities.find(e => e.id === null && e.name === name) ?? null;
}
