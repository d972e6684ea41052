/** What an editor shows over a word: the card of a source or a name, or who says these words and why they were judged a claim. */
import type { Article, ArticleBlock, Attribution, Claim, Place, Source } from '../article/article.ts';
import { attributionOf } from '../article/places.ts';
import { isSourced } from '../lint/isSourced.ts';
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
  return [claimCard(article, at.block, block, index, claim), ...who];
}

function claimCard(article: Article, at: number, block: ArticleBlock, index: number | null, claim: Claim | null): Card {
  const facts: Fact[] = [];
  const attribution = index === null ? null : block.attributions[index]!;
  if (attribution) {
    facts.push({ label: 'Who says so', text: namesAt(article, { block: at, index: index! }) });
    if (attribution.in !== null) facts.push({ label: 'Reported by', text: namesAt(article, { block: at, index: attribution.in }) });
    if (attribution.via.length) facts.push({ label: 'Through', text: attribution.via.map(id => article.ledger.byId.get(id)?.line.name ?? `@${id}`).join(', ') });
    if (attribution.cue.length) facts.push({ label: 'Cue', text: `“${excerpt(block, attribution.cue, 40)}”` });
    facts.push({ label: 'How sure', text: howSure(attribution) });
    if (attribution.origin === 'inferred' && attribution.evidence.length) facts.push({ label: 'Read from', text: attribution.evidence.join(', ') });
  }
  if (claim) facts.push({ label: 'Why a claim', text: why(block, claim) });
  return { title: title(block, attribution, claim), facts, says: [], more: 0 };
}

function title(block: ArticleBlock, attribution: Attribution | null, claim: Claim | null): string {
  const what = claim ? (claim.severity === 'serious' ? 'Serious claim' : 'Claim') : 'Statement';
  return (claim ? isSourced(block, claim) : attribution) ? `${what} with a source` : `${what} without a source`;
}

function howSure({ origin, confidence, statement, certainty }: Attribution): string {
  const parts = origin === 'marked' ? ['marked in the draft'] : [`read from the text, ${Math.round((certainty ?? 0) * 100)} % certain`];
  if (confidence) parts.push(confidence);
  if (statement) parts.push(statement);
  return parts.join('; ');
}

/** `number “12%”, accusation “embezzled”`: each kind once, with the first words that show it. */
function why(block: ArticleBlock, { evidence, certainty }: Claim): string {
  const kinds = new Map<string, Range>();
  for (const e of evidence) if (!kinds.has(e.kind)) kinds.set(e.kind, e);
  const shown = [...kinds].map(([kind, range]) => (range.end > range.start ? `${kind} “${excerpt(block, [range], 40)}”` : kind));
  return `${shown.join(', ') || 'statement'} (${Math.round(certainty * 100)} % certain)`;
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
