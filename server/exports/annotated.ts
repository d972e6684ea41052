/** Raw copy in, the same copy with spans, tags and a ledger out, for a person to accept. What the words say is left to article/, putting marks in to markup/annotate.ts. */
import type { Article, Source } from '../article/article.ts';
import { attributionOf, mentionOf, shifted } from '../article/places.ts';
import { ledgerBlocks } from '../article/declarations.ts';
import { declarationEdits } from '../lint/declareFix.ts';
import { applyEdits } from '../lint/applyEdits.ts';
import { type Annotation, mark } from '../markup/annotate.ts';
import { cleanOf } from '../markup/clean.ts';
import { parse } from '../markup/parse.ts';
import type { Document } from '../markup/syntax.ts';
import { textOf } from '../markup/text.ts';
import type { Range } from '../range.ts';
import { itemAt, items, startOf } from '../sequence.ts';
import { entityLine, freeId, sourceLine } from './ledgerLine.ts';

export interface AnnotateOptions {
  /** 0…1: attributions the machine is less sure of are left to the reader. */
  readonly certainty?: number;
}

export interface AnnotatedCopy {
  readonly text: string;
  /** How many stretches were given a tag. */
  readonly marked: number;
  /** What could not be marked, where (absolute, in the text given) and why. */
  readonly refused: readonly (Range & { readonly reason: string })[];
}

/** Certain enough to be offered without a second look. */
export const HIGH_CERTAINTY = 0.8;

/** What is published of the result is what is published of the draft: clean text stays the same, character by character. */
export function annotated(article: Article, options: AnnotateOptions = {}): AnnotatedCopy {
  const { document } = article, before = textOf(document);
  const { said, lines } = plan(article, options.certainty ?? HIGH_CERTAINTY);
  const { text, accepted, refused } = mark(document, said);
  const whole = withLedger(parse(text), lines);
  if (accepted.length === 0 || whole === null || cleanOf(parse(whole)).text !== cleanOf(document).text) {
    const reason = 'a ledger cannot be put at the end of this text';
    return { text: before, marked: 0, refused: accepted.length ? said.map(({ start, end }) => ({ start, end, reason })) : refused.map(place) };
  }
  return { text: whole, marked: accepted.length, refused: refused.map(place) };
}

function place({ annotation: { start, end }, reason }: { readonly annotation: Annotation; readonly reason: string }): Range & { readonly reason: string } {
  return { start, end, reason };
}

interface Plan {
  readonly said: readonly Annotation[];
  /** Ledger lines for those who say it and for all who are named. */
  readonly lines: readonly string[];
}

function plan(article: Article, certainty: number): Plan {
  const taken = new Set(article.ledger.byId.keys()), lines: string[] = [], covered = new Set<string>();
  const tags = new Map<string, string[]>();
  for (const source of article.sources) {
    const places = source.attributions.filter(at => sure(article, at.block, at.index, certainty));
    if (places.length === 0) continue;
    const id = source.id ?? freeId(source, taken);
    if (id === null) continue;
    if (source.id === null) lines.push(lineFor(article, source, id, covered));
    for (const { block, index } of places) tags.set(`${block} ${index}`, [...(tags.get(`${block} ${index}`) ?? []), `@${id}`]);
  }
  for (const entity of article.entities) {
    if (entity.id !== null || entity.kind === 'unknown' || covered.has(entity.name)) continue;
    const id = freeId(entity, taken);
    if (id !== null) lines.push(entityLine(article, entity, id));
  }
  const said: Annotation[] = [];
  for (const [key, ids] of tags) {
    const [block, index] = key.split(' ').map(Number) as [number, number];
    const { text } = itemAt(article.blocks, block).markup, start = startOf(article.blocks, block);
    for (const part of attributionOf(article, { block, index }).content) {
      const range = trimmed(text, part);
      if (range.start < range.end) said.push({ ...shifted(range, start), items: ids.join(' ') });
    }
  }
  return { said, lines };
}

function sure(article: Article, block: number, index: number, certainty: number): boolean {
  const attribution = attributionOf(article, { block, index });
  return attribution.origin === 'inferred' && !attribution.negative && (attribution.certainty ?? 0) >= certainty;
}

/** A named source that is an entity of the text, too, is declared once, with its other names. */
function lineFor(article: Article, source: Source, id: string, covered: Set<string>): string {
  const entity = source.naming === 'named' ? article.entities.find(({ mentions, name }) => name === source.name || mentions.some(at => mentionOf(article, at).name === source.name)) : undefined;
  if (!entity || entity.id !== null) return sourceLine(article, source, id);
  covered.add(entity.name);
  return entityLine(article, { name: entity.name, kind: source.kind, mentions: entity.mentions, id: entity.id }, id);
}

/** Without the conjunction before it (`said that …`, but not `said that was …`), the comma behind it and white space. */
function trimmed(text: string, { start, end }: Range): Range {
  start += /^\s*(?:that\s+(?!(?:is|was|has|had|would|will|could|should|can|may|might|must|did|does)\b))?/i.exec(text.slice(start, end))![0].length;
  while (end > start && /[\s,;:]/.test(text[end - 1]!)) end--;
  return { start, end };
}

/** Adds lines to the last ledger, or a ledger at the end that leaves clean text as it is; null where a fence there would not be read as one. */
function withLedger(document: Document, lines: readonly string[]): string | null {
  const text = textOf(document);
  if (lines.length === 0) return text;
  if (ledgerBlocks(document).length) return applyEdits(text, declarationEdits(document, lines));
  const eol = [...items(document.blocks)].map(({ item }) => /\r\n|\n|\r/.exec(item.text)?.[0]).find(Boolean) ?? '\n';
  const ended = /[\r\n]$/.test(text);
  const result = `${text}${ended ? '' : eol}\`\`\`ledger${eol}${lines.join(eol)}${eol}\`\`\`${ended ? eol : ''}`;
  return ledgerBlocks(parse(result)).length ? result : null;
}
