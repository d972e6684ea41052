/**
 * Learns the weights of attribution from PolNeAR's train split: node test/accuracy/train.mjs TRAIN.jsonl OUT.bin [HELD] (docs/model.md).
 * With HELD, one of 0 to 4, that fifth of the articles is left out, to measure on it. Features of fewer than three articles are dropped; same input, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bytesOf, pack, taken } from '../../server/prose/en/attribution/model.ts';
import { startOfProse } from '../../server/prose/readProse.ts';
import type { Reading } from '../../server/prose/reading.ts';
import { blocksOf } from './blocks.ts';
import { decisions, numbered } from './decisions.ts';
import type { Decisions } from './decisions.ts';
import { collect, collectSecond, noExamples } from './examples.ts';
import type { Gold } from './examples.ts';
import { learner, scoreOf } from './learner.ts';
import type { Manner } from './learner.ts';
import { readingOf } from './readingOf.ts';
import { balance, certainty, gateOf } from './thresholds.ts';
import type { Case } from './thresholds.ts';

const GATE: Manner = { epochs: 4, pull: 0.04, dropped: 0 }, CUE: Manner = { epochs: 4, pull: 0.04, dropped: 0.3 }, RANK: Manner = { epochs: 6, pull: 0.004, dropped: 0 }, AGAIN: Manner = { epochs: 5, pull: 0.04, dropped: 0.2 };
/** Times everything is learned, each time without another part of the articles. */
const BAGS = 6;
/** Share of the right cues that the gate may lose. */
const LOST = 0.025;
/** How much of the best shift of the first threshold is taken, and from how far below it candidates are looked at again. */
const STRICT = 0.75, LOW = -0.75;
/** What the second threshold is stricter than the best: copy unlike the corpus has more verbs that only look like speech. */
const WARY = 0.05;

interface Article {
  readonly text: string;
  readonly attributions: readonly Gold[];
}

const [train, out, fifth] = process.argv.slice(2);
const articles = readFileSync(train!, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Article).filter((_, n) => fifth === undefined || n % 5 !== Number(fifth));
const bagOf = (article: number): number => article % BAGS;

const examples = noExamples(), { gates, cues, masked, sources, starts, ends, lefts } = examples;
articles.forEach((article, n) => read(article, (reading, start) => collect(examples, reading, start, article.attributions, n)));
console.log(`decisions: cues ${cues.right.length}, sources ${sources.right.length}, starts ${starts.right.length}, ends ${ends.right.length}, lefts ${lefts.right.length}`);
const hashes = numbered([gates, cues, sources, starts, ends, lefts]);

// The first look, learned several times; what each time was left out has candidates for the second look as new copy has them.
const first = learner(hashes.length), mean = new Float64Array(hashes.length), seconds = { decisions: decisions(), masked: [] as number[] }, figures = { gate: 0, bias: 0, low: LOW };
for (let bag = 0; bag < BAGS; bag++) {
  const weights = new Float64Array(hashes.length), may = (article: number): boolean => bagOf(article) !== bag;
  first.yesOrNo(gates, GATE, may, weights);
  first.yesOrNo(cues, CUE, may, weights);
  for (const d of [sources, starts, ends, lefts]) first.which(d, RANK, may, weights);
  const gate = gateOf(casesOf(gates, weights, bag), LOST), { most, bias } = balance(casesOf(cues, weights, bag, masked));
  console.log(`first look ${bag}: F1 ${most.toFixed(3)} bias ${bias.toFixed(2)} gate ${gate.toFixed(2)}`);
  const model = pack(hashes, weights, { gate, bias: STRICT * bias, low: LOW, again: 0, slope: 1, offset: 0 });
  articles.forEach((article, n) => {
    if (bagOf(n) === bag) read(article, (reading, start) => collectSecond(seconds, reading, start, article.attributions, n, model));
  });
  figures.gate += gate / BAGS;
  figures.bias += (STRICT * bias) / BAGS;
  add(mean, weights);
}

const again = seconds.decisions, hashesAgain = numbered([again]), second = learner(hashesAgain.length), meanAgain = new Float64Array(hashesAgain.length), cases: Case[] = [];
for (let bag = 0; bag < BAGS; bag++) {
  const weights = new Float64Array(hashesAgain.length);
  second.yesOrNo(again, AGAIN, (article) => bagOf(article) !== bag, weights);
  cases.push(...casesOf(again, weights, bag, seconds.masked));
  add(meanAgain, weights);
}
const { most, bias } = balance(cases);
console.log(`second look: ${again.right.length} candidates, F1 ${most.toFixed(3)} bias ${bias.toFixed(2)}`);
const all = new Float64Array(hashes.length + hashesAgain.length);
all.set(mean);
all.set(meanAgain, hashes.length);
const model = pack([...hashes, ...hashesAgain], all, { ...figures, again: bias - WARY, ...certainty(cases, bias - WARY) });
console.log(`table: ${taken(model)} slots`);
writeFileSync(out!, bytesOf(model));

/** Hands on every block of an article, with its start. */
function read({ text }: Article, take: (reading: Reading, start: number) => void): void {
  let entry = startOfProse;
  for (const block of blocksOf(text)) {
    const reading = readingOf(block.text, entry);
    take(reading, block.start);
    entry = { ...startOfProse, begun: reading.begun };
  }
}

/** The decisions of the articles that a bag leaves out, without those learned without their word. */
function casesOf(d: Decisions, weights: Float64Array, bag: number, maskedOf?: readonly number[]): Case[] {
  const list: Case[] = [];
  for (let k = 0; k < d.right.length; k++) if (bagOf(d.article[k]!) === bag && maskedOf?.[k] !== 1) list.push({ sum: scoreOf(d, d.first[k]!, weights), right: d.right[k]! });
  return list;
}

function add(total: Float64Array, weights: Float64Array): void {
  for (let i = 0; i < total.length; i++) total[i]! += weights[i]! / BAGS;
}
