/** Fixes that say who says so: the sources cited last, our own reporting, common knowledge, a source to come. Each is tried on the block first, so none breaks the markup. */
import type { Article, ArticleBlock } from '../article/article.ts';
import { cleanOf } from '../markup/clean.ts';
import { parse } from '../markup/parse.ts';
import type { Document, Fix, TextEdit } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { itemAt, items } from '../sequence.ts';
import { applyEdits } from './applyEdits.ts';
import { trimmed } from './ranges.ts';
import type { Site } from './rule.ts';

/** For a claim: puts the words between brackets and a tag behind them. */
export function claimFixes({ article, block, start }: Site, range: Range): readonly Fix[] {
  const at = itemAt(article.blocks, block);
  const { start: from, end: to } = trimmed(at.markup.text, range);
  return tagFixes(article, block, start, at, ['we', 'common', 'tk'], tag => [{ start: from, end: from, text: '[' }, { start: to, end: to, text: `]${tag}` }]);
}

/** For a quotation: puts a tag behind its closing mark. */
export function quotationFixes({ article, block, start }: Site, range: Range): readonly Fix[] {
  return tagFixes(article, block, start, itemAt(article.blocks, block), ['tk'], tag => [{ start: range.end, end: range.end, text: tag }]);
}

/** For a tag that says `@tk`: puts another id in its place. `range` is the id without its `@`. */
export function sourceToComeFixes({ article, block, start }: Site, range: Range): readonly Fix[] {
  return choices(article, block, ['we', 'common']).map(({ id, title }) => ({ title, edits: [{ start: start + range.start, end: start + range.end, text: id }] }));
}

/** Up to three sources to choose from: those cited last before the block and in it, then those declared first. */
function recentSources(article: Article, block: number): readonly string[] {
  const found = new Set<string>();
  for (let i = block; i >= Math.max(0, block - BLOCKS_BACK) && found.size < CHOICES; i--) {
    for (const { sources } of [...itemAt(article.blocks, i).markup.spans].reverse()) {
      for (const id of sources) if (article.ledger.byId.has(id) && id !== 'we') found.add(id);
    }
  }
  for (const { line } of article.ledger.lines) {
    if (found.size >= CHOICES) break;
    if (line.kind !== 'place' && line.kind !== 'event' && line.terms !== 'off-record' && line.id !== 'we') found.add(line.id);
  }
  return [...found].slice(0, CHOICES);
}

const CHOICES = 3;
/** How far back a source still counts as cited lately. */
const BLOCKS_BACK = 40;

const TITLES: { readonly [id: string]: string } = {
  we: 'Mark as our own reporting (@we)',
  common: 'Mark as common knowledge (@common)',
  tk: 'Mark the source as to come (@tk)',
};

function choices(article: Article, block: number, fixed: readonly string[]): { readonly id: string; readonly title: string }[] {
  const recent = recentSources(article, block).map(id => ({ id, title: `Attribute to ${article.ledger.byId.get(id)!.line.name} (@${id})` }));
  return [...recent, ...fixed.map(id => ({ id, title: TITLES[id]! }))];
}

function tagFixes(article: Article, block: number, start: number, at: ArticleBlock, fixed: readonly string[], edits: (tag: string) => readonly TextEdit[]): readonly Fix[] {
  if (!holds(at.markup.text, edits('{@we}'))) return [];
  return choices(article, block, fixed).map(({ id, title }) => ({
    title,
    edits: edits(`{@${id}}`).map(e => ({ start: start + e.start, end: start + e.end, text: e.text })),
  }));
}

/** True where the tag tags what was meant: one span more, no fault more, the same clean text. */
function holds(text: string, edits: readonly TextEdit[]): boolean {
  const before = parse(text), after = parse(applyEdits(text, edits));
  return count(after, 'spans') === count(before, 'spans') + 1 && count(after, 'faults') === count(before, 'faults')
    && count(after, 'mentions') === count(before, 'mentions') && cleanOf(after).text === cleanOf(before).text;
}

function count(document: Document, what: 'spans' | 'faults' | 'mentions'): number {
  let sum = 0;
  for (const { item } of items(document.blocks)) sum += item[what].length;
  return sum;
}
