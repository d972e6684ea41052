/** Where an id is written in a draft: in tags, mentions and the lines of its own ledger. Looking it up and giving it another name rest on this. */
import type { Article, ArticleBlock } from '../article/article.ts';
import { blockAt, shifted } from '../article/places.ts';
import { endOfId, normalId } from '../markup/characters.ts';
import type { TextEdit } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { itemAt, items, startOf } from '../sequence.ts';

/** Absolute offsets of the id alone, without its `@`. */
export interface IdPlace extends Range {
  readonly id: string;
  /** It stands at the head of a ledger line. */
  readonly declares: boolean;
  /** What is written behind another id, so that the same is printed: a mention may print its id. */
  readonly keep: string;
}

/** The id that the cursor stands in or at the end of. */
export function idAt(article: Article, offset: number): IdPlace | null {
  const found = blockAt(article, offset) ?? blockAt(article, offset - 1);
  if (!found) return null;
  // A block tag is read with the block below it, and the end of a word may be the end of a block.
  for (const index of [found.index - 1, found.index, found.index + 1]) {
    if (index < 0 || index >= article.blocks.count) continue;
    const start = startOf(article.blocks, index);
    const place = idsIn(itemAt(article.blocks, index)).find(place => place.start + start <= offset && offset <= place.end + start);
    if (place) return { ...place, ...shifted(place, start) };
  }
  return null;
}

/** By start. */
export function placesOf(article: Article, id: string): readonly IdPlace[] {
  const found: IdPlace[] = [];
  for (const { item, start } of items(article.blocks)) for (const place of idsIn(item)) if (place.id === id) found.push({ ...place, ...shifted(place, start) });
  return found.sort((a, b) => a.start - b.start);
}

export interface Renaming {
  readonly edits: readonly TextEdit[];
  /** Why nothing can be renamed; then `edits` is empty. One sentence. */
  readonly refused: string | null;
}

/** Why the id may not have another name here; null where it may. */
export function notToRename(article: Article, id: string): string | null {
  const declared = article.ledger.byId.get(id);
  if (declared && declared.file !== null) return `“@${id}” is declared in a ledger file, which other drafts may use, too.`;
  return !declared && OWN.has(id) ? `“@${id}” is a word of the markup.` : null;
}

export function renaming(article: Article, id: string, wanted: string): Renaming {
  const name = normalId(wanted.trim().replace(/^@/, '')), refuse = (refused: string): Renaming => ({ edits: [], refused });
  const kept = notToRename(article, id);
  if (kept) return refuse(kept);
  if (name === '' || endOfId(name, 0, name.length) !== name.length) return refuse('An id begins with a letter and holds letters, digits, “-” and “_”.');
  if (OWN.has(name)) return refuse(`“@${name}” is a word of the markup.`);
  if (name !== id && (article.ledger.byId.has(name) || placesOf(article, name).length > 0)) return refuse(`“@${name}” stands for a source of this draft already.`);
  if (name === id) return { edits: [], refused: null };
  return { edits: placesOf(article, id).map(({ start, end, keep }) => ({ start, end, text: name + keep })), refused: null };
}

const OWN: ReadonlySet<string> = new Set(['we', 'common', 'tk']);

/** Offsets from the block's start. */
function idsIn({ markup }: ArticleBlock): readonly IdPlace[] {
  const found: IdPlace[] = [], { text, kind } = markup;
  const add = (id: string, { start, end }: Range, declares: boolean, keep: string): void => {
    // A value may go on behind the id. A block tag stands above the text.
    const behind = start < 0 ? end : endOfId(text, start, end);
    if (id !== '' && (start < 0 || normalId(text.slice(start, behind)) === id)) found.push({ id, start, end: behind, declares, keep });
  };
  for (const { tag } of markup.spans) for (const { name, value, valueRange } of tag.items) if (name === 'source' || name === 'via' || name === 'continue') add(value, valueRange, false, '');
  for (const { key, keyRange, words } of markup.mentions) add(normalId(key), keyRange, false, keyRange.start === words.start ? `${kind === 'table-cell' ? '\\|' : '|'}${key}` : '');
  for (const line of markup.ledger) {
    add(line.id, line.idRange, true, '');
    const of = line.of === null ? undefined : line.fields.find(field => field.key === 'of');
    if (of) add(normalId(of.value), { start: of.end - of.value.length, end: of.end }, false, '');
  }
  return found;
}
