/** The ids that may stand where the cursor is: after `@` in a tag, after `[[` in a mention. */
import type { Article, Declaration } from '../article/article.ts';
import { blockAt } from '../article/places.ts';
import type { Range } from '../range.ts';

export interface Completion {
  readonly id: string;
  /** What replaces `range`. */
  readonly text: string;
  /** Kind and name. */
  readonly detail: string;
  /** What typed letters are compared with: id, name and aliases. */
  readonly filter: string;
  readonly kind: 'source' | 'own';
}
export interface Completions {
  /** What was typed of the id so far; absolute offsets. */
  readonly range: Range;
  readonly list: readonly Completion[];
  /** True where the list was cut and more typing would show others. */
  readonly more: boolean;
}

/** Null where no id is expected. */
export function completion(article: Article, offset: number): Completions | null {
  const found = blockAt(article, offset);
  if (!found) return null;
  const { block, start } = found, { text, kind, inert } = block.markup, at = offset - start;
  if (inert.some(range => range.start < at && at < range.end)) return null;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const tag = IN_TAG.exec(before);
  if (tag) return completions(article, offset, tag[1]!, [...OWN, ...article.ledger.lines.map(inTag)]);
  const mention = IN_MENTION.exec(before);
  const bar = text[at] === '|' || text.startsWith('\\|', at) ? '' : kind === 'table-cell' ? '\\|' : '|';
  return mention && completions(article, offset, mention[1]!, article.ledger.lines.map(declaration => inMention(declaration, bar)));
}

/** Characters before the cursor that are looked at: longer tags are rare, and the cost of a key must not grow with the paragraph. */
const LOOK_BACK = 400;
const MOST = 500;
/** `{… @ab▮`, `{via=@ab▮`, `{+@ab▮` */
const IN_TAG = /\{[^{}]*@([\p{L}\p{M}\p{N}_-]*)$/u;
/** `[[ab▮` */
const IN_MENTION = /\[\[([^[\]{}|\r\n]*)$/u;

const OWN: readonly Completion[] = [
  { id: 'we', text: 'we', detail: 'our own reporting or observation', filter: 'we', kind: 'own' },
  { id: 'common', text: 'common', detail: 'common knowledge', filter: 'common', kind: 'own' },
  { id: 'tk', text: 'tk', detail: 'source to come', filter: 'tk', kind: 'own' },
];

function inTag({ line }: Declaration): Completion {
  const terms = line.terms === 'on-record' ? '' : `, ${line.terms}`;
  return { id: line.id, text: line.id, detail: `${line.kind}${terms}: ${line.name}`, filter: [line.id, line.name, ...line.aka].join(' '), kind: 'source' };
}

function inMention(declaration: Declaration, bar: string): Completion {
  const { id, name } = declaration.line;
  return { ...inTag(declaration), text: bar === '' ? id : `${id}${bar}${name}` };
}

function completions(article: Article, offset: number, typed: string, all: readonly Completion[]): Completions {
  const own = all.filter(({ kind, id }) => kind !== 'own' || !article.ledger.byId.has(id));
  const letters = typed.toLowerCase();
  const list = own.length > MOST ? own.filter(({ filter }) => filter.toLowerCase().includes(letters)) : own;
  return { range: { start: offset - typed.length, end: offset }, list: list.slice(0, MOST), more: list.length > MOST || own.length > MOST };
}
