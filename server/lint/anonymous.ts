/** What the rules on unnamed sources share: who is unnamed, and where the text speaks of a source. */
import type { Article, Attribution, Declaration, Place, Source } from '../article/article.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import type { Speaker } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import { itemAt, startOf } from '../sequence.ts';
import { hull, moved } from './ranges.ts';

/** Unnamed in the sense of the language: on any terms that keep the name out of the paper. */
export function isUnnamed({ terms }: LedgerLine): boolean {
  return terms === 'anonymous' || terms === 'background' || terms === 'deep-background';
}

/** The unnamed lines in force, each with what the draft attributes to it. */
export function unnamedLines({ ledger, sources }: Article): readonly { readonly declaration: Declaration; readonly source: Source | null }[] {
  const unnamed = ledger.lines.filter(({ line }) => isUnnamed(line));
  if (unnamed.length === 0) return [];
  const byId = new Map(sources.map((source) => [source.id, source]));
  return unnamed.map((declaration) => ({ declaration, source: byId.get(declaration.line.id) ?? null }));
}

export function attributionAt({ blocks }: Article, { block, index }: Place): Attribution {
  return itemAt(blocks, block).attributions[index]!;
}

/** The first words of running text that name the source, else the tag, else the cue; absolute. Null where the text has no place for it. */
export function sourcePlace(article: Article, source: Source): Range | null {
  for (const place of source.attributions) {
    if (itemAt(article.blocks, place.block).markup.kind === 'heading') continue;
    const range = wordsFor(attributionAt(article, place), source);
    if (range) return moved(range, startOf(article.blocks, place.block));
  }
  return null;
}

function wordsFor(attribution: Attribution, source: Source): Range | null {
  if (attribution.tag && source.id !== null) return attribution.tag;
  return hull(attribution.source) ?? attribution.tag ?? hull(attribution.cue);
}

/** The speakers under which the text first presents the source: of a compound one the part that is this source. */
export function speakersOf(article: Article, source: Source): readonly Speaker[] {
  const first = source.attributions[0];
  const speaker = first && attributionAt(article, first).speaker;
  if (!speaker) return [];
  if (speaker.parts.length === 0) return [speaker];
  const own = speaker.parts.filter(({ words }) => words === source.name);
  return own.length ? own : speaker.parts;
}
