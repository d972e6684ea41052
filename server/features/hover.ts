/** What an editor shows over a word: the card of a source or a name, or who says these words and why they were judged a claim. */
import type { Article, ArticleBlock, Attribution, Claim, Place, Source } from '../article/article.ts';
import { attributionOf } from '../article/places.ts';
import { isSourced } from '../lint/isSourced.ts';
import type { StatementKind } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { itemAt } from '../sequence.ts';
import { type Card, cardOfEntity, cardOfId, cardOfSource, type Fact } from './card.ts';
import { excerpt, shorten } from './excerpt.ts';
import { standingAt } from './standing.ts';

export interface Hover {
  /** The words meant, as absolute offsets. */
  readonly range: Range;
  readonly cards: readonly Card[];
}

/** Null where there is nothing to say about the word at `offset`. */
export function hover(article: Article, offset: number): Hover | null {
  const standing = standingAt(article, offset);
  if (!standing) return null;
  const cards = cardsOf(article, standing);
  return cards.length ? { range: standing.range, cards } : null;
}

function cardsOf(article: Article, standing: NonNullable<ReturnType<typeof standingAt>>): readonly Card[] {
  switch (standing.what) {
    case 'tag': return standing.ids.map(id => cardOfId(article, id));
    case 'declaration': return [cardOfId(article, standing.line.id)];
    case 'source': return sourceCards(article, standing.place);
    case 'mention': return mentionCards(article, standing.place);
    case 'words': return wordsCards(article, standing);
  }
}

function mentionCards(article: Article, place: Place): readonly Card[] {
  const entity = article.entities.find(({ mentions }) => has(mentions, place));
  return entity ? [cardOfEntity(article, entity)] : [];
}

function sourceCards(article: Article, place: Place): readonly Card[] {
  const { ids } = attributionOf(article, place);
  const own = ids.filter(id => id === 'common' || id === 'tk').map(id => cardOfId(article, id));
  return [...sourcesAt(article, place).map(source => cardOfSource(article, source)), ...own];
}

function wordsCards(article: Article, at: { readonly block: number; readonly attribution: number | null; readonly claim: number | null }): readonly Card[] {
  const block = itemAt(article.blocks, at.block);
  const claim = at.claim === null ? null : block.claims[at.claim]!;
  const index = at.attribution ?? claim?.attribution ?? null;
  const who = index === null ? [] : sourceCards(article, { block: at.block, index });
  return [claimCard(article, at.block, block, index, at.claim), ...who];
}

function claimCard(article: Article, at: number, block: ArticleBlock, index: number | null, number: number | null): Card {
  const facts: Fact[] = [], claim = number === null ? null : block.claims[number]!;
  const attribution = index === null ? null : block.attributions[index]!;
  if (attribution) {
    facts.push({ label: 'Who says so', text: namesAt(article, { block: at, index: index! }) });
    if (attribution.in !== null) facts.push({ label: 'Reported by', text: namesAt(article, { block: at, index: attribution.in }) });
    if (attribution.via.length) facts.push({ label: 'Through', text: attribution.via.map(id => article.ledger.byId.get(id)?.line.name ?? `@${id}`).join(', ') });
    facts.push(...howSure(block, attribution));
  }
  const sourced = number === null ? attribution !== null : isSourced(block, number);
  // Who has a source asks no more why one was wanted.
  if (claim && !sourced) facts.push({ label: 'Why a claim', text: why(block, claim) });
  return { title: title(claim, sourced), facts, says: [], more: 0 };
}

function title(claim: Claim | null, sourced: boolean): string {
  const what = claim ? (claim.severity === 'serious' ? 'Serious claim' : 'Claim') : 'Statement';
  return sourced ? `${what} with a source` : `${what} without a source`;
}

/** What the desk says in a tag; for what no tag says, the words it was read from and how sure the reading is. */
function howSure(block: ArticleBlock, { origin, confidence, statement, certainty, cue, evidence }: Attribution): readonly Fact[] {
  if (origin === 'inferred') {
    const words = cue.length ? `“${excerpt(block, cue, 40)}”` : evidence.join(', ');
    return [{ label: 'Read from', text: `${words || 'the text'} (${percent(certainty ?? 0)} certain)` }];
  }
  return [
    ...(confidence ? [{ label: 'The desk says', text: confidence }] : []),
    ...(statement ? [{ label: 'What it is', text: STATEMENT[statement] }] : []),
  ];
}

const STATEMENT: Record<StatementKind, string> = { opinion: 'an opinion', forecast: 'a forecast', allegation: 'an allegation' };

function percent(part: number): string {
  return `${Math.round(part * 100)}%`;
}

/** `number “12%”, accusation “embezzled”`: each kind once, with the first words that show it. */
function why(block: ArticleBlock, { evidence, certainty }: Claim): string {
  const kinds = new Map<string, Range>();
  for (const e of evidence) if (!kinds.has(e.kind)) kinds.set(e.kind, e);
  const shown = [...kinds].map(([kind, range]) => (range.end > range.start ? `${kind} “${excerpt(block, [range], 40)}”` : kind));
  return `${shown.join(', ') || 'statement'} (${percent(certainty)} certain)`;
}

function namesAt(article: Article, place: Place): string {
  const { ids, continues } = attributionOf(article, place);
  const own = ids.flatMap(id => (id === 'common' ? ['common knowledge'] : id === 'tk' ? ['source to come'] : []));
  const names = [...sourcesAt(article, place).map(({ name }) => shorten(name, 80)), ...own];
  return names.join(', ') || (continues ? 'the source before' : 'not said');
}

function sourcesAt(article: Article, place: Place): readonly Source[] {
  return article.sources.filter(({ attributions }) => has(attributions, place));
}

function has(places: readonly Place[], { block, index }: Place): boolean {
  return places.some(place => place.block === block && place.index === index);
}
