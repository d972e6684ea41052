/**
 * Measures names against the gold entities of GUM (proper-named people, places, organizations) on the tune articles.
 * Usage: node test/accuracy/names.mjs GUM_GIT_DIR GUM.jsonl [--show]. A gold entity counts if a proper noun heads it (`student Ahmed Mohamed` by its name);
 * a name finds it if it holds that proper noun, lies inside the entity and is of its kind. Titles alone (`the President`) and peoples (`Muslims`) are no names here.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { analyze } from '../../server/article/analyze.ts';
import { items } from '../../server/sequence.ts';

interface Token {
  readonly form: string;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
  start: number;
  end: number;
}
interface Gold {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly keys: readonly number[];
  /** Inside a longer name that is no person's: `Texas` of `University of Texas Arlington`. */
  readonly inner: boolean;
}
interface Seen {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const KINDS = ['person', 'place', 'organization'];
const [git, file, show] = process.argv.slice(2) as [string, string, string | undefined];
const hitsByKind = new Map<string, number>();
const score = new Map(KINDS.map((kind) => [kind, { hit: 0, gold: 0, seen: 0, any: 0, inner: 0, outerHit: 0 }]));
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const tokens: Token[] = [], golds: Gold[] = [];
  readConllu(execFileSync('git', ['-C', git, 'show', `HEAD:dep/${id}.conllu`], { encoding: 'utf8', maxBuffer: 1 << 26 }), tokens, golds);
  align(tokens, text);
  const seen = namesOf(text), used = new Set<Seen>(), missed: string[] = [];
  for (const gold of golds) {
    const count = score.get(gold.kind)!, start = tokens[gold.from]!.start, end = tokens[gold.to]!.end;
    count.gold++;
    if (gold.inner) count.inner++;
    const holds = seen.filter((s) => s.start >= start - 4 && s.end <= end + 1 && gold.keys.some((k) => s.start <= tokens[k]!.start && s.end >= tokens[k]!.end));
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

/** Tokens of the document, and its named entities. */
function readConllu(source: string, tokens: Token[], golds: Gold[]): void {
  const open: { group: string; kind: string; from: number }[] = [], spans: { kind: string; from: number; to: number }[] = [];
  let base = 0;
  for (const line of source.split('\n')) {
    if (line === '') base = tokens.length;
    if (line === '' || line.startsWith('#')) continue;
    const [id, form, , , tag, , head, relation, , misc] = line.split('\t') as [string, string, string, string, string, string, string, string, string, string];
    if (!/^\d+$/.test(id)) continue;
    const i = tokens.push({ form, tag, head: Number(head) === 0 ? -1 : base + Number(head) - 1, relation, start: 0, end: 0 }) - 1;
    for (const [, opening, closed, closing] of (/Entity=([^|]*)/.exec(misc)?.[1] ?? '').matchAll(/\(([^()]*)(\))?|([^()]+)?\)/g)) {
      if (opening !== undefined) {
        const [group, kind] = opening.split('-') as [string, string];
        if (closed) spans.push({ kind, from: i, to: i });
        else open.push({ group, kind, from: i });
      } else {
        const at = open.findLastIndex((o) => o.group === closing);
        if (at >= 0) spans.push({ kind: open[at]!.kind, from: open.splice(at, 1)[0]!.from, to: i });
      }
    }
  }
  for (const { kind, from, to } of spans) {
    if (!KINDS.includes(kind)) continue;
    let head = to;
    for (let i = from; i <= to; i++) if (tokens[i]!.head < from || tokens[i]!.head > to) head = i;
    const keys = [head];
    for (let i = from; i <= to; i++) if (tokens[i]!.head === head && tokens[i]!.relation === 'flat') keys.push(i);
    const proper = keys.filter((k) => tokens[k]!.tag.startsWith('NNP'));
    if (proper.length === 0 || (kind === 'person' && proper.every((k) => tokens[k]!.tag === 'NNPS'))) continue;
    if (proper.length === 1 && /^(?:President|Director|Chairman|Sheriff|Ambassador|Secretary|Minister|Undersecretary|Church)$/.test(tokens[proper[0]!]!.form) && proper[0] === to) continue;
    golds.push({ kind, from, to, keys: [proper[proper.length - 1]!], inner: isInner(proper[proper.length - 1]!, to, spans, tokens) });
  }
}

function isInner(key: number, to: number, spans: readonly { readonly kind: string; readonly from: number; readonly to: number }[], tokens: readonly Token[]): boolean {
  return spans.some((s) => s.kind !== 'person' && s.from <= key && s.to > to && proper(tokens, key + 1, s.to)) || spans.some((s) => s.kind !== 'person' && s.from < key && s.to >= to && /^of$/i.test(tokens[key - 1]?.form ?? '') && proper(tokens, key - 2, key - 2) && s.from <= key - 2 && s.kind === 'organization');
}

function proper(tokens: readonly Token[], i: number, last: number): boolean {
  return i >= 0 && i <= last && tokens[i]!.tag.startsWith('NNP');
}

/** Places of the tokens in the text: the same characters, spaced otherwise. */
function align(tokens: Token[], text: string): void {
  let at = 0;
  for (const token of tokens) {
    while (/\s/.test(text[at] ?? '')) at++;
    token.start = at;
    for (const c of token.form) {
      while (/\s/.test(text[at] ?? '') && !/\s/.test(c)) at++;
      at += text.startsWith(c, at) ? c.length : 1;
    }
    token.end = at;
  }
}
