/** Writes an attribution that was read from the text as markup: a span and a tag for each part of what is said, and a ledger line where the source has none. */
import type { Article, ArticleBlock, Attribution, Place } from '../article/article.ts';
import { attributionOf, blockAt, shifted } from '../article/places.ts';
import { applyEdits } from '../lint/applyEdits.ts';
import { freeId, sourceLine } from '../exports/ledgerLine.ts';
import { declarationEdits } from '../lint/declareFix.ts';
import { cleanOf } from '../markup/clean.ts';
import { parse } from '../markup/parse.ts';
import type { Document, Fix, TextEdit } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import { items } from '../sequence.ts';

/** One fix for each inferred attribution that `range` (absolute) touches and that can be written; a fix is to be applied as a whole. */
export function accept(article: Article, range: Range): readonly Fix[] {
  const found = blockAt(article, range.start);
  if (!found) return [];
  const { block, index, start } = found, here = shifted(range, -start);
  const touched = new Set(block.attributions.flatMap((attribution, i) => (touches(attribution, here) ? [beginning(block, i)] : [])));
  return [...touched].flatMap(i => fixFor(article, block, { block: index, index: i }, start));
}

function touches({ origin, source, cue, content }: Attribution, { start, end }: Range): boolean {
  return origin === 'inferred' && [source, cue, content].some(ranges => ranges.some(part => part.start <= end && start <= part.end));
}

/** The attribution that one without a source of its own goes on with, as far as it stands in the block. */
function beginning({ attributions }: ArticleBlock, index: number): number {
  let at = index;
  while (at > 0 && attributions[at]!.continues) at--;
  return at;
}

/** What is said, with what the attributions behind it go on to say. */
function parts({ attributions }: ArticleBlock, index: number): readonly Range[] {
  const all = [...attributions[index]!.content];
  for (let i = index + 1; attributions[i]?.continues && attributions[i]?.origin === 'inferred'; i++) all.push(...attributions[i]!.content);
  return all;
}

function fixFor(article: Article, block: ArticleBlock, place: Place, start: number): readonly Fix[] {
  const { ids, negative } = attributionOf(article, place), content = parts(block, place.index);
  const sources = article.sources.filter(({ attributions }) => attributions.some(at => at.block === place.block && at.index === place.index));
  if (negative || content.length === 0 || (sources.length === 0 && ids.length === 0)) return [];
  const taken = new Set(article.ledger.byId.keys());
  const named = sources.length ? sources.map(source => source.id ?? freeId(source, taken)) : ids;
  if (named.some(id => id === null)) return [];
  const tag = `{${named.map(id => `@${id}`).join(' ')}}`;
  const edits = ['{+}', tag].map(next => content.flatMap((part, i) => spanEdits(block, part, i === 0 ? tag : next))).find(tried => holds(block.markup.text, tried, content.length));
  if (!edits) return [];
  const lines = sources.flatMap((source, i) => (source.id === null ? [sourceLine(article, source, named[i]!)] : []));
  const declared = lines.length ? declarationEdits(article.document, lines) : [];
  if (lines.length && declared.length === 0) return [];
  const who = sources.map(({ name }) => name).join(', ') || tag;
  return [{ title: `Accept the attribution to ${who}`, edits: [...edits.map(edit => ({ ...shifted(edit, start), text: edit.text })), ...declared] }];
}

/** A quotation takes its tag behind the closing mark; other words are put between brackets. */
function spanEdits({ markup, quotations }: ArticleBlock, range: Range, tag: string): readonly TextEdit[] {
  const quotation = quotations.find(({ start, end, content, closed }) =>
    closed && start <= range.start && range.start <= content.start && content.end <= range.end && range.end <= end);
  if (quotation) return [{ start: quotation.end, end: quotation.end, text: tag }];
  let { start, end } = range;
  while (start < end && /\s/.test(markup.text[start]!)) start++;
  while (end > start && /[\s,]/.test(markup.text[end - 1]!)) end--;
  return [{ start, end: start, text: '[' }, { start: end, end, text: `]${tag}` }];
}

/** True where the edited block reads back as meant: that many spans more, no fault more, the same clean text. */
function holds(text: string, edits: readonly TextEdit[], spans: number): boolean {
  const before = parse(text), after = parse(applyEdits(text, edits));
  return count(after, 'spans') === count(before, 'spans') + spans && count(after, 'faults') === count(before, 'faults')
    && count(after, 'mentions') === count(before, 'mentions') && cleanOf(after).text === cleanOf(before).text;
}

function count(document: Document, what: 'spans' | 'faults' | 'mentions'): number {
  let sum = 0;
  for (const { item } of items(document.blocks)) sum += item[what].length;
  return sum;
}
