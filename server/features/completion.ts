/** What may stand where the cursor is: ids after `@` in a tag and after `[[` in a mention, items in a tag, fields in a ledger line. */
import type { Article, Declaration } from '../article/article.ts';
import { blockAt } from '../article/places.ts';
import type { Range } from '../range.ts';
import { ledgerFields } from './ledgerFields.ts';

export interface Completion {
  /** What the list shows: an id, an item, a field. */
  readonly label: string;
  /** What replaces `range`. */
  readonly text: string;
  /** Kind and name, or what it means. */
  readonly detail: string;
  /** What typed letters are compared with: of an id also name and aliases. */
  readonly filter: string;
  readonly kind: 'source' | 'own' | 'word';
}
export interface Completions {
  /** What was typed of it so far; absolute offsets. */
  readonly range: Range;
  readonly list: readonly Completion[];
  /** True where the list was cut and more typing would show others. */
  readonly more: boolean;
}

/** Null where nothing of the kind is expected. */
export function completion(article: Article, offset: number): Completions | null {
  const found = blockAt(article, offset);
  if (!found) return null;
  const { block, start } = found, { text, kind, inert } = block.markup, at = offset - start;
  if (inert.some(range => range.start < at && at < range.end)) return null;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  if (kind === 'ledger') return inLedger(text, at, offset);
  const tag = IN_TAG.exec(before);
  if (tag) return completions(offset, tag[1]!, idsOf(article));
  const item = IN_ITEM.exec(before);
  if (item && evenQuotes(item[1]!)) return completions(offset, item[2]!, [...idsOf(article).map(withSign), ...ITEMS]);
  const mention = IN_MENTION.exec(before);
  const bar = text[at] === '|' || text.startsWith('\\|', at) ? '' : kind === 'table-cell' ? '\\|' : '|';
  return mention && completions(offset, mention[1]!, article.ledger.lines.map(declaration => inMention(declaration, bar)));
}

/** Characters before the cursor that are looked at: longer tags are rare, and the cost of a key must not grow with the paragraph. */
const LOOK_BACK = 400;
const MOST = 500;
/** `{… @ab▮`, `{via=@ab▮`, `{+@ab▮` */
const IN_TAG = /\{[^{}]*@([\p{L}\p{M}\p{N}_-]*)$/u;
/** `]{▮`, `”{@ab ▮`, and `{▮` at the head of a line. Not behind `=` or in quotation marks. */
const IN_ITEM = /(?:^|[\r\n]|[\])”"»“’'‘«」』])\{((?:[^{}\r\n]*\s)?)([^\s{}@"=]*)$/u;
/** `[[ab▮` */
const IN_MENTION = /\[\[([^[\]{}|\r\n]*)$/u;

const OWN: readonly Completion[] = [['we', 'our own reporting or observation'], ['common', 'common knowledge'], ['tk', 'source to come']]
  .map(([label, detail]) => ({ label: label!, text: label!, detail: detail!, filter: label!, kind: 'own' }));
const ITEMS: readonly Completion[] = words([
  ['+', 'goes on with the source of the claim before'], ['!', 'confirmed'], ['~', 'likely'], ['?', 'unverified'], ['??', 'disputed'],
  ['.opinion', 'a statement of opinion'], ['.forecast', 'a forecast'], ['.allegation', 'an allegation'],
  ['via=@', 'through whom it reached us'], ['on=', 'when it was said: year-month-day'], ['at=', 'where: a page, a minute'], ['checked=', 'who checked it'], ['note=', 'a remark for the desk'],
]);

/** Those of the ledger in its order, then the language's own. */
function idsOf({ ledger }: Article): readonly Completion[] {
  return [...ledger.lines.map(inTag), ...OWN.filter(({ label }) => !ledger.byId.has(label))];
}

function words(list: readonly (readonly [string, string])[]): readonly Completion[] {
  return list.map(([text, detail]) => ({ label: text.trim(), text, detail, filter: text, kind: 'word' }));
}

function withSign(completion: Completion): Completion {
  return { ...completion, label: `@${completion.label}`, text: `@${completion.text}`, filter: `@${completion.filter}` };
}

function evenQuotes(text: string): boolean {
  return text.split('"').length % 2 === 1;
}

function inLedger(text: string, at: number, offset: number): Completions | null {
  const start = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1, end = text.slice(at).search(/[\r\n]|$/);
  const found = ledgerFields(text.slice(start, at), text.slice(start, at + end));
  return found && { range: { start: offset - found.typed.length, end: offset }, list: words(found.words.map(({ text, detail }) => [text, detail])), more: false };
}

/** In a `*.ledger` file. */
export function ledgerCompletion(text: string, offset: number): Completions | null {
  return inLedger(text, offset, offset);
}

function inTag({ line }: Declaration): Completion {
  const terms = line.terms === 'on-record' ? '' : `, ${line.terms}`;
  return { label: line.id, text: line.id, detail: `${line.kind}${terms}: ${line.name}`, filter: [line.id, line.name, ...line.aka].join(' '), kind: 'source' };
}

function inMention(declaration: Declaration, bar: string): Completion {
  const { id, name } = declaration.line;
  return { ...inTag(declaration), text: bar === '' ? id : `${id}${bar}${name}` };
}

function completions(offset: number, typed: string, all: readonly Completion[]): Completions {
  const letters = typed.toLowerCase();
  const list = all.length > MOST ? all.filter(({ filter }) => filter.toLowerCase().includes(letters)) : all;
  return { range: { start: offset - typed.length, end: offset }, list: list.slice(0, MOST), more: list.length > MOST || all.length > MOST };
}
