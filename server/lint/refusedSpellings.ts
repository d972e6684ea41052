/** Where the text uses a spelling that a ledger line lists under `not:`. Spellings that no ledger knows are spellings.ts's. */
import type { Article, ArticleBlock } from '../article/article.ts';
import { memoryOf } from '../memory.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import { isQuoted } from './inBlock.ts';
import { scan } from './scan.ts';

export interface RefusedSpelling {
  readonly spelling: string;
  readonly preferred: string;
  /** Absolute, in order; never empty. */
  readonly places: readonly Range[];
}

export function refusedSpellings({ blocks, ledger }: Article): readonly RefusedSpelling[] {
  const preferred = new Map<string, string>();
  for (const { line } of ledger.lines) for (const spelling of line.not) if (!preferred.has(spelling)) preferred.set(spelling, line.name);
  if (preferred.size === 0) return [];
  const pattern = patternOf([...preferred.keys()]);
  const places = new Map<string, Range[]>();
  blocks.chunks.forEach((chunk, c) => {
    for (const { spelling, start, end } of hitsIn(chunk, pattern)) {
      const list = places.get(spelling) ?? [];
      places.set(spelling, list);
      list.push({ start: blocks.starts[c]! + start, end: blocks.starts[c]! + end });
    }
  });
  return [...places].map(([spelling, list]) => ({ spelling, preferred: preferred.get(spelling)!, places: list }));
}

/** Whole words, the longest spelling first. */
function patternOf(list: readonly string[]): string {
  const words = [...list].sort((a, b) => b.length - a.length).map(s => s.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return `(?<![\\p{L}\\p{N}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{N}\\p{M}])`;
}

interface Hit extends Range {
  readonly spelling: string;
}

/** Of each chunk the hits of the pattern last looked for: the ledger changes far less often than the text. */
const remembered = memoryOf<Chunk<ArticleBlock>, { readonly pattern: string; readonly hits: readonly Hit[] }>();

function hitsIn(chunk: Chunk<ArticleBlock>, pattern: string): readonly Hit[] {
  const known = remembered.get(chunk);
  if (known?.pattern === pattern) return known.hits;
  const regex = new RegExp(pattern, 'gu');
  const hits = chunk.items.flatMap((block, i) => scan(block, regex)
    .filter(hit => !isQuoted(block, hit) && hit.end - hit.start === hit.words.length)
    .map(hit => ({ spelling: hit.words, start: chunk.offsets[i]! + hit.start, end: chunk.offsets[i]! + hit.end })));
  remembered.set(chunk, { pattern, hits });
  return hits;
}
