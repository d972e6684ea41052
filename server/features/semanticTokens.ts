/** Who and what a draft names, for an editor to color: what only the ledger can tell. All that can be seen from the text alone is colored by the grammar (syntaxes/), which says the same of what both know. */
import type { Article, ArticleBlock } from '../article/article.ts';
import { shifted } from '../article/places.ts';
import type { Item } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { indexAt, itemAt, startOf } from '../sequence.ts';

/** `variable` an id, `type` the words that name. The protocol's own kinds, so that every theme has a color for them. */
export type SemanticKind = 'variable' | 'type';
/** `defaultLibrary` our own sources; `unresolved` declared nowhere; `unnamed` a source whose name is withheld; `implicit` words without brackets. */
export type SemanticTrait = 'declaration' | 'defaultLibrary' | 'unresolved' | 'unnamed' | 'implicit';

/** Absolute offsets. */
export interface SemanticToken extends Range {
  readonly kind: SemanticKind;
  readonly traits: readonly SemanticTrait[];
}

/** By start, apart from each other. `range` (absolute) is what the editor shows; `names` says whether declared names are wanted where they stand in running text. */
export function semanticTokens(article: Article, range: Range, { names }: { readonly names: boolean }): readonly SemanticToken[] {
  const found: SemanticToken[] = [], { blocks } = article;
  for (let i = Math.max(0, indexAt(blocks, range.start)); i < blocks.count; i++) {
    const start = startOf(blocks, i);
    // A block tag is read with the block below it.
    if (start >= range.end && itemAt(blocks, i - 1).markup.kind !== 'block-tag') break;
    for (const token of tokensIn(itemAt(blocks, i), article, names)) found.push({ ...token, ...shifted(token, start) });
  }
  return found;
}

const OWN: ReadonlySet<string> = new Set(['we', 'common', 'tk']);

/** Offsets from the block's start. */
function tokensIn(block: ArticleBlock, article: Article, names: boolean): readonly SemanticToken[] {
  const { markup, mentions } = block;
  if (markup.spans.length + markup.ledger.length + mentions.length === 0) return NONE;
  const found: SemanticToken[] = [];
  for (const { tag } of markup.spans) for (const item of tag.items) if (isId(item)) found.push(token(item.valueRange, 'variable', OWN.has(item.value) ? ['defaultLibrary'] : traitsOf(item.value, article)));
  for (const line of markup.ledger) found.push(token(line.idRange, 'variable', ['declaration', ...(isUnnamed(line.terms) ? ['unnamed' as const] : [])]));
  for (const mention of mentions) {
    if (mention.origin === 'implicit' && names && mention.id !== null) found.push(token(mention, 'type', [...traitsOf(mention.id, article), 'implicit']));
  }
  let next = 0;
  for (const { key, keyRange, words, start, end } of markup.mentions) {
    while (next < mentions.length && mentions[next]!.start < start) next++;
    const id = next < mentions.length && mentions[next]!.end <= end ? mentions[next]!.id : null;
    const traits = id === null ? UNRESOLVED : traitsOf(id, article);
    if (key !== '' && keyRange.end <= words.start) found.push(token(keyRange, 'variable', traits));
    found.push(token(words, 'type', traits));
  }
  return found.sort((a, b) => a.start - b.start);
}

const NONE: readonly SemanticToken[] = [];
const UNRESOLVED: readonly SemanticTrait[] = ['unresolved'];

function token({ start, end }: Range, kind: SemanticKind, traits: readonly SemanticTrait[]): SemanticToken {
  return { start, end, kind, traits };
}

function isId({ name, value }: Item): boolean {
  return value !== '' && (name === 'source' || name === 'via' || name === 'continue');
}

function traitsOf(id: string, { ledger }: Article): readonly SemanticTrait[] {
  const declaration = ledger.byId.get(id);
  return declaration ? (isUnnamed(declaration.line.terms) ? ['unnamed'] : []) : UNRESOLVED;
}

function isUnnamed(terms: string): boolean {
  return terms === 'anonymous' || terms === 'background' || terms === 'deep-background';
}
