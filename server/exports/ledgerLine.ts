/** The ledger line of a source or entity that so far only the text names, and the id it gets. Where lines are put is left to the caller. */
import type { Article, Entity, Source } from '../article/article.ts';
import { blockAt, mentionOf } from '../article/places.ts';
import { idFrom } from '../lint/declareFix.ts';
import { toProjected } from '../markup/projection.ts';
import type { Range } from '../range.ts';

/** `kovac` for Ann Kovac, `board-member` for a board member; numbered where it is taken, and taken from now on. Null where no letter is left. */
export function freeId({ name, kind, naming }: Pick<Source, 'name'> & { readonly kind: string; readonly naming?: string }, taken: Set<string>): string | null {
  const words = wordsOfId(bare(name));
  const base = idFrom(kind === 'person' && (naming ?? 'named') === 'named' ? words[words.length - 1]! : words.slice(0, 3).join(' '));
  if (base === null) return null;
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return id;
}

/** `data-brightwell` of `data from Brightwell`, `us-official` of `U.S. official`, `governors-office`, `envoy` of `one of the envoys`: without points, apostrophes and small words. */
function wordsOfId(name: string): readonly string[] {
  const words = name.replace(/(?<=\b\p{L})\./gu, '').replace(/['’]/gu, '').replace(ONE_OF, '$1').split(' ');
  const telling = words.filter(word => !SMALL.has(word.toLowerCase()));
  return telling.length ? telling : words;
}
const ONE_OF = /^(?:one|another) of (?:the|those|these) ((?:\S+ )*?\S*[^\ses])s\b/iu;
const SMALL = new Set('a an the of from in on at with by to for and who that which is are was were'.split(' '));

/** Of an unnamed source the reason, and how they know, in the words of the text. */
export function sourceLine(article: Article, { name, kind, anonymous, count, reason, knows }: Source, id: string): string {
  const several = anonymous && count !== 1 && kind === 'person';
  return line(id, name, [
    several ? 'group' : kind,
    anonymous ? 'anonymous' : '',
    count !== null && count > 1 ? `count: ${count}` : '',
    anonymous && reason ? `reason: ${plain(wordsAt(article, reason))}` : '',
    anonymous && knows ? `knows: ${plain(wordsAt(article, knows))}` : '',
  ]);
}

/** `not authorized to speak` of `who were not authorized to speak`, `she fears dismissal` of `who asked not to be named because she fears dismissal`. */
function plain(words: string): string {
  return words.replace(/^.*?\bbecause\s+(?=\S)/iu, '').replace(/^who\s+(?:(?:was|were|is|are)\s+)?(?=\S)/iu, '');
}

/** With the other names the text has for it. */
export function entityLine(article: Article, { name, kind, mentions }: Entity, id: string): string {
  // A dateline writes its place in capitals: they are a name of their own only where the place has no other mention that would be linked.
  const own = kind === 'place' && isCaps(name) ? inSmall(name) : name;
  const others = new Set(mentions.map(place => mentionOf(article, place).name).filter(other => other !== own && !(own === name && isCaps(other) && other === own.toUpperCase())));
  return line(id, own, [kind === 'unknown' ? '' : kind, others.size ? `aka: ${[...others].map(other => other.replace(/,/g, '\\,')).join(', ')}` : '']);
}

/** Not a small letter, and too long for initials. */
function isCaps(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Each word with its first letter alone a capital. */
function inSmall(name: string): string {
  return name.replace(/\p{L}+/gu, word => word[0]! + word.slice(1).toLowerCase());
}

/** Without article, on one line. */
export function bare(name: string): string {
  return name.replace(/\s+/g, ' ').trim().replace(/^(?:an?|the)\s+/i, '');
}

function line(id: string, name: string, fields: readonly string[]): string {
  return `${id}: ${[bare(name), ...fields.filter(Boolean)].map(field => field.replace(/\|/g, '\\|')).join(' | ')}`;
}

/** Clean text of an absolute range, on one line. */
function wordsAt(article: Article, range: Range): string {
  const found = blockAt(article, range.start);
  if (!found) return '';
  const { clean } = found.block.markup;
  return clean.text.slice(toProjected(clean, range.start - found.start), toProjected(clean, range.end - found.start)).replace(/\s+/g, ' ').trim();
}
