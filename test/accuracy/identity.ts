/**
 * Measures who is the same source against GUM's coreference: over all pairs of gold attributions that were found, one source or two?
 * Usage: node test/accuracy/identity.mjs GUM_GIT_DIR GUM.jsonl [--show]
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../../server/article/analyze.ts';
import type { Article } from '../../server/article/article.ts';
import { shifted } from '../../server/article/places.ts';
import { modelOf } from '../../server/prose/en/attribution/model.ts';
import type { Range } from '../../server/range.ts';
import { items } from '../../server/sequence.ts';
import { type EntitySpan, readGum, type Token } from './gum.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: readonly [number, number][]; readonly cue: readonly [number, number][] }[];
}

const model = modelOf(readFileSync('server/prose/en/attribution/attribution.bin'));
const [git, file, show] = process.argv.slice(2) as [string, string, string | undefined];
let hit = 0, seen = 0, gold = 0, found = 0, all = 0;
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { id, text, attributions } = JSON.parse(line) as Line;
  const { tokens, spans } = readGum(git, id, text);
  const said = cuesOf(analyze(text, { model }));
  const pairs = attributions.flatMap(({ source, cue }) => {
    const group = groupOf(source, tokens, spans);
    if (group === null) return [];
    all++;
    const sources = said.find(s => cue.some(([start, end]) => s.cue.some(c => c.start < end && start < c.end)))?.sources;
    return sources ? [{ group, sources, words: source.map(([s, e]) => text.slice(s, e)).join(' ') }] : [];
  });
  found += pairs.length;
  for (let i = 0; i < pairs.length; i++) {
    for (let j = 0; j < i; j++) {
      const same = pairs[i]!.group === pairs[j]!.group, taken = pairs[i]!.sources.some(s => pairs[j]!.sources.includes(s));
      if (same) gold++;
      if (taken) seen++;
      if (same && taken) hit++;
      if (show && same !== taken) console.log(`${id}: ${same ? 'one' : 'two'}: “${pairs[j]!.words}” / “${pairs[i]!.words}”`);
    }
  }
}
const p = hit / seen, r = hit / gold;
console.log(`same source, pairs of attributions: P ${pc(p)} R ${pc(r)} F1 ${pc((2 * p * r) / (p + r))} (pairs gold ${gold}, seen ${seen}; attributions found ${found} of ${all})`);

/** Each attribution's cue, absolute, with the indices of its sources. */
function cuesOf(article: Article): { readonly cue: readonly Range[]; readonly sources: readonly number[] }[] {
  const byPlace = new Map<string, number[]>();
  article.sources.forEach((source, s) => source.attributions.forEach(({ block, index }) => {
    const key = `${block} ${index}`;
    byPlace.set(key, [...(byPlace.get(key) ?? []), s]);
  }));
  return [...items(article.blocks)].flatMap(({ item, index, start }) =>
    item.attributions.map((a, i) => ({ cue: a.cue.map(c => shifted(c, start)), sources: byPlace.get(`${index} ${i}`) ?? [] })));
}

/** The chain of the entity that fits the source's words best. */
function groupOf(source: readonly [number, number][], tokens: readonly Token[], spans: readonly EntitySpan[]): string | null {
  if (source.length === 0) return null;
  const start = source[0]![0], end = source[source.length - 1]![1];
  let best: string | null = null, most = 0.3;
  for (const span of spans) {
    const from = tokens[span.from]!.start, to = tokens[span.to]!.end;
    const shared = Math.min(end, to) - Math.max(start, from), fit = shared / (Math.max(end, to) - Math.min(start, from));
    if (fit > most) {
      most = fit;
      best = span.group;
    }
  }
  return best;
}

function pc(x: number): string {
  return (100 * x).toFixed(1);
}
