/**
 * Prints the figures of docs/accuracy.md beside the baselines, by rules alone and with the learned weights:
 *   npm run accuracy -- [--polnear DIR] [--corpora DIR] [--model FILE]
 * DIR of --polnear holds polnear.dev.jsonl; that of --corpora gum-news.tune.jsonl and golden_rules.en.json. What is not there is skipped, and said.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze } from '../../server/article/analyze.ts';
import { inspect } from '../../server/exports/inspect.ts';
import { lint } from '../../server/lint/lint.ts';
import { modelOf } from '../../server/prose/en/attribution/model.ts';
import type { Model } from '../../server/prose/en/attribution/model.ts';
import { sentencesOf } from '../../server/prose/finds.ts';
import { readProse, startOfProse } from '../../server/prose/readProse.ts';
import { figures, scoreArticle } from './score.ts';
import type { Article, Attributed, Counts, Span } from './score.ts';

const options = new Map(process.argv.slice(2).map((flag, i, all) => [flag, all[i + 1] ?? '']));
const polnear = options.get('--polnear'), corpora = options.get('--corpora') ?? '../shared/corpora';
const weights = modelOf(readFileSync(options.get('--model') ?? 'server/prose/en/attribution/attribution.bin'));

/** Name, measure, figure of it, then the baselines: trivial, quick rules, first quick tagger, two humans; must and goal. */
type Row = readonly [name: string, measure: string, figure: 'p' | 'r' | 'f', trivial: string, quick: string, tagger: string, humans: string, must: string, goal: string];
const POLNEAR: readonly Row[] = [
  ['sentence attributed, F1', 'attributed', 'f', '78.1', '85.8', '92.7', '95.4', '92', '94'],
  ['sentence not attributed, F1', 'notAttributed', 'f', '52.8', '78.3', '88.0', '89.0', '87', '89'],
  ['attribution by cue, F1', 'cue', 'f', '0', '68.9', '88.3', '92.2', '87', '90'],
  ['content words, F1', 'content', 'f', '63.8', '80.9', '89.8', '94.3', '89', '92'],
  ['direct quotation, right speaker, %', 'speaker', 'r', '0', '70.1', '–', '97.6', '85', '90'],
];
const GUM: readonly Row[] = [
  ['attribution by cue, recall', 'cue', 'r', '–', '–', '–', '–', '83', '88'],
  ['attribution by cue, F1', 'cue', 'f', '0', '76.9', '77.6', '–', '–', '–'],
  ['sentence attributed, F1', 'attributed', 'f', '–', '–', '–', '–', '–', '–'],
];
const head = ['', 'rules alone', 'with weights', 'trivial', 'quick rules', 'first tagger', 'humans', 'must', 'goal'];

if (weights === null) console.log('The file of weights cannot be read; figures are those of the rules.');
corpus('PolNeAR dev', polnear === undefined ? null : path.join(polnear, 'polnear.dev.jsonl'), POLNEAR);
corpus('GUM tune', path.join(corpora, 'gum-news.tune.jsonl'), GUM);
golden(path.join(corpora, 'golden_rules.en.json'));

function corpus(name: string, file: string | null, rows: readonly Row[]): void {
  if (file === null || !existsSync(file)) {
    console.log(`\n${name}: skipped, ${file === null ? 'no --polnear DIR given' : `${file} is not there`}.`);
    return;
  }
  const articles = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Article);
  const both = [score(articles, null), score(articles, weights)] as const;
  for (const sourcing of [true, false]) {
    console.log(`\n${name}, ${articles.length} articles, ${sourcing ? 'attributions that report or show' : 'all gold attributions, beliefs and wishes too'}`);
    const lines = rows.map(([title, measure, figure, ...base]) => [title, ...both.map((b) => figures(sourcing ? b.sourcing : b.all, measure)[figure].toFixed(1)), ...(sourcing ? base : [])]);
    table([sourcing ? head : head.slice(0, 3), ...lines]);
    const { p, r } = figures(sourcing ? both[1].sourcing : both[1].all, 'cue');
    console.log(`attribution by cue with weights: P ${p.toFixed(1)} R ${r.toFixed(1)}`);
  }
  if (articles.some((a) => a.sentences.some((s) => s.claim !== undefined))) for (const [i, kind] of ['rules alone', 'with weights'].entries()) console.log(`needs a source, ${kind}: ${both[i]!.claims}`);
}

function score(articles: readonly Article[], model: Model | null): { sourcing: Counts; all: Counts; claims: string } {
  const sourcing: Counts = new Map(), all: Counts = new Map(), unsourced: (readonly Span[])[] = [];
  for (const gold of articles) {
    const article = analyze(gold.text, { model }), found = inspect(article, lint(article), gold.id);
    const predicted: readonly Attributed[] = found.attributions;
    scoreArticle(sourcing, gold, predicted, true);
    scoreArticle(all, gold, predicted, false);
    unsourced.push(found.unsourced);
  }
  return { sourcing, all, claims: claims(articles, unsourced) };
}

/** How the flags of `unsourced-claim` agree with labelled sentences: a flag of three characters or more counts. */
function claims(articles: readonly Article[], unsourced: readonly (readonly Span[])[]): string {
  let right = 0, wrong = 0, missed = 0, serious = 0, caught = 0;
  articles.forEach((article, n) => {
    for (const { start, end, claim } of article.sentences) {
      if (claim === undefined || claim === '?') continue;
      const hit = unsourced[n]!.some(([s, e]) => Math.min(e, end) - Math.max(s, start) >= 3), yes = claim.startsWith('S');
      if (yes && hit) right++;
      else if (yes) missed++;
      else if (hit) wrong++;
      if (claim === 'S!') {
        serious++;
        if (hit) caught++;
      }
    }
  });
  const pc = (a: number, b: number): string => ((100 * a) / Math.max(1, b)).toFixed(1);
  return `P ${pc(right, right + wrong)} R ${pc(right, right + missed)} serious caught ${pc(caught, serious)} (must 40 / 80 / 85, goal 50 / 80 / 90)`;
}

/** Sentence splitting: the cases that are prose, each exactly right or wrong. */
function golden(file: string): void {
  if (!existsSync(file)) {
    console.log(`\nGolden rules: skipped, ${file} is not there.`);
    return;
  }
  const cases = (JSON.parse(readFileSync(file, 'utf8')) as { id: string; set: string; aligned: boolean; text: string; offsets: Span[] }[]).filter(({ id, set, aligned }) => set === 'golden' && aligned && !/-(03[1-9]|042)$/.test(id));
  const right = cases.filter(({ text, offsets }) => {
    const { finds } = readProse(text, { ...startOfProse, begun: true }, { opaque: [], heading: false });
    return JSON.stringify(sentencesOf(finds).map(({ start, end }) => [start, end])) === JSON.stringify(offsets);
  });
  console.log(`\nGolden rules that are prose: ${right.length} of ${cases.length} exact (must 37, goal 39)`);
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]?.length ?? 0)));
  for (const row of rows) console.log(row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  '));
}
