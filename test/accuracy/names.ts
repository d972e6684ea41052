/**
 * Measures names against the gold entities of GUM (proper-named people, places, organizations) on the tune articles.
 * Usage: node test/accuracy/names.mjs GUM_GIT_DIR GUM.jsonl [--show]. A gold entity counts if a proper noun heads it (`student Ahmed Mohamed` by its name);
 * a name finds it if it holds that proper noun, lies inside the entity and is of its kind. Titles alone (`the President`) and peoples (`Muslims`) are no names here.
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../../server/article/analyze.ts';
import { items } from '../../server/sequence.ts';
import { readGum, type EntitySpan, type Token } from './gum.ts';

interface Gold {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** The proper noun that a name must hold. */
  readonly key: number;
  /** Inside a longer name that is no person's: `Texas` of `University of Texas Arlington`. */
  readonly inner: boolean;
}
interface Seen {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** Titles that stand for somebody by themselves. */
const TITLES = /^(?:President|Director|Chairman|Sheriff|Ambassador|Secretary|Minister|Undersecretary|Church)$/;
const KINDS = ['person', 'place', 'organization'];
const [git, file, show] = process.argv.slice(2) as [string, string, string | undefined];
const hitsByKind = new Map<string, number>();
const score = new Map(KINDS.map((kind) => [kind, { hit: 0, gold: 0, seen: 0, any: 0, inner: 0, outerHit: 0 }]));
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const read = readGum(git, id, text), { tokens } = read, golds = namedAmong(read);
  const seen = namesOf(text), used = new Set<Seen>(), missed: string[] = [];
  for (const gold of golds) {
    const count = score.get(gold.kind)!, start = tokens[gold.from]!.start, end = tokens[gold.to]!.end;
    count.gold++;
    if (gold.inner) count.inner++;
    const holds = seen.filter((s) => s.start >= start - 4 && s.end <= end + 1 && s.start <= tokens[gold.key]!.start && s.end >= tokens[gold.key]!.end);
    if (holds.length > 0) count.any++;
    const hit = holds.find((s) => s.kind === gold.kind && !used.has(s)) ?? holds.find((s) => s.kind === gold.kind);
    if (hit) {
      count.hit++;
      if (!gold.inner) count.outerHit++;
      used.add(hit);
    } else missed.push(`  missed ${gold.kind} "${text.slice(start, end).replace(/\s+/g, ' ')}"${holds.length ? ` (seen as ${holds[0]!.kind} "${text.slice(holds[0]!.start, holds[0]!.end)}")` : ''}`);
  }
  for (const s of seen) {
    const count = score.get(s.kind);
    if (!count) continue;
    count.seen++;
    if (!used.has(s)) missed.push(`  false  ${s.kind} "${text.slice(s.start, s.end)}"`);
  }
  for (const s of used) hitsByKind.set(s.kind, (hitsByKind.get(s.kind) ?? 0) + 1);
  if (show) console.log(`${id}\n${missed.join('\n')}`);
}
for (const [kind, { hit, gold, seen, any, inner, outerHit }] of score) {
  const p = (hitsByKind.get(kind) ?? 0) / seen, r = hit / gold;
  console.log(`${kind}: P ${pc(p)} R ${pc(r)} F1 ${pc((2 * p * r) / (p + r))} (gold ${gold}, seen ${seen}; found of whatever kind ${pc(any / gold)}; without the ${inner} inside longer names R ${pc(outerHit / (gold - inner))} F1 ${pc((2 * p * outerHit) / (gold - inner) / (p + outerHit / (gold - inner)))})`);
}

function pc(x: number): string {
  return (100 * x).toFixed(1);
}

function namesOf(text: string): Seen[] {
  const article = analyze(text), kinds = new Map<string, string>(), seen: Seen[] = [];
  for (const entity of article.entities) for (const { block, index } of entity.mentions) kinds.set(`${block} ${index}`, entity.kind);
  for (const { item, index, start } of items(article.blocks)) {
    item.mentions.forEach((m, i) => seen.push({ kind: kinds.get(`${index} ${i}`) ?? m.kind, start: start + m.start, end: start + m.end }));
  }
  return seen;
}

/** The proper-named people, places and organizations among the entity spans. */
function namedAmong({ tokens, spans }: ReturnType<typeof readGum>): Gold[] {
  const golds: Gold[] = [];
  for (const { kind, from, to } of spans) {
    if (!KINDS.includes(kind)) continue;
    let head = to;
    for (let i = from; i <= to; i++) if (tokens[i]!.head < from || tokens[i]!.head > to) head = i;
    const keys = [head];
    for (let i = from; i <= to; i++) if (tokens[i]!.head === head && tokens[i]!.relation === 'flat') keys.push(i);
    const proper = keys.filter((k) => tokens[k]!.tag.startsWith('NNP'));
    if (proper.length === 0 || (kind === 'person' && proper.every((k) => tokens[k]!.tag === 'NNPS'))) continue;
    const key = proper[proper.length - 1]!;
    if (proper.length === 1 && key === to && TITLES.test(tokens[key]!.form)) continue;
    golds.push({ kind, from, to, key, inner: isInner(key, to, spans, tokens) });
  }
  return golds;
}

function isInner(key: number, to: number, spans: readonly EntitySpan[], tokens: readonly Token[]): boolean {
  return spans.some((s) => s.kind !== 'person' && s.from <= key && s.to > to && proper(tokens, key + 1, s.to)) || spans.some((s) => s.kind !== 'person' && s.from < key && s.to >= to && /^of$/i.test(tokens[key - 1]?.form ?? '') && proper(tokens, key - 2, key - 2) && s.from <= key - 2 && s.kind === 'organization');
}

function proper(tokens: readonly Token[], i: number, last: number): boolean {
  return i >= 0 && i <= last && tokens[i]!.tag.startsWith('NNP');
}
