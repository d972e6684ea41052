/**
 * Learns the weights of attribution from PolNeAR's train split: node test/accuracy/train.mjs TRAIN.jsonl OUT.bin (docs/model.md).
 * Log-linear models with AdaGrad over hashed features, averaged; features of fewer than three articles are dropped; same input, same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bytesOf, pack, taken } from '../../server/prose/en/attribution/model.ts';
import { startOfProse } from '../../server/prose/readProse.ts';
import { blocksOf } from './blocks.ts';
import { endOf, numbered } from './decisions.ts';
import type { Decisions } from './decisions.ts';
import { collect, noExamples } from './examples.ts';
import type { Gold } from './examples.ts';
import { readingOf } from './readingOf.ts';

/** How much of the best shift of the threshold is taken. */
const STRICT = 0.75;
/** Thresholds whose F1 is this close to the best are as good. */
const NEARLY = 0.002;
/** Share of the right cues that the gate may lose. */
const LOST = 0.02;
/** Passes over the cues and over the rankings, step size, and the pull of small weights to zero. */
const CUE_EPOCHS = 4, EPOCHS = 6, RATE = 0.05, CUE_PULL = 0.04, PULL = 0.004;
/** Times everything is learned, each time without another part of the articles. */
const BAGS = 6;

const [train, out] = process.argv.slice(2);
const examples = noExamples(), { gates, cues, masked, sources, starts, ends, lefts } = examples;
readFileSync(train!, 'utf8').split('\n').filter((line) => line !== '').forEach((line, number) => {
  const article = JSON.parse(line) as { text: string; attributions: Gold[] };
  let entry = startOfProse;
  for (const block of blocksOf(article.text)) {
    const reading = readingOf(block.text, entry);
    collect(examples, reading, block.start, article.attributions, number);
    entry = { ...startOfProse, begun: reading.begun };
  }
});
console.log(`decisions: cues ${cues.right.length}, sources ${sources.right.length}, starts ${starts.right.length}, ends ${ends.right.length}, lefts ${lefts.right.length}`);
const hashes = numbered([gates, cues, sources, starts, ends, lefts]);

const SLOTS = hashes.length, w = new Float64Array(SLOTS), g2 = new Float64Array(SLOTS).fill(1e-6), sum = new Float64Array(SLOTS), seen = new Float64Array(SLOTS);
let step = 0, pull = 0;

function update(slot: number, gradient: number): void {
  // Lazy averaging: what the weight was since it last changed.
  sum[slot]! += w[slot]! * (step - seen[slot]!);
  seen[slot] = step;
  g2[slot]! += gradient * gradient;
  const rate = RATE / Math.sqrt(g2[slot]!);
  const v = w[slot]! + rate * gradient;
  w[slot] = v > 0 ? Math.max(0, v - rate * pull) : Math.min(0, v + rate * pull);
}

function score(d: Decisions, c: number, weights: Float64Array): number {
  const a = d.candidates[c]!, b = endOf(d, c);
  let s = 0;
  for (let f = a; f < b; f++) s += weights[d.feats[f]!]!;
  return s;
}

let seed = 20011;
function shuffled(n: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    const j = seed % (i + 1), t = order[i]!;
    order[i] = order[j]!;
    order[j] = t;
  }
  return order;
}

function push(d: Decisions, c: number, gradient: number): void {
  const a = d.candidates[c]!, b = endOf(d, c);
  for (let f = a; f < b; f++) update(d.feats[f]!, gradient);
}

function epochCues(d: Decisions, mayLearn: (article: number) => boolean): void {
  for (const k of shuffled(d.right.length)) {
    if (!mayLearn(d.article[k]!)) continue;
    const p = 1 / (1 + Math.exp(-score(d, d.first[k]!, w)));
    step++;
    push(d, d.first[k]!, d.right[k]! - p);
  }
}

function epochRank(d: Decisions, mayLearn: (article: number) => boolean): void {
  for (const k of shuffled(d.right.length)) {
    if (!mayLearn(d.article[k]!)) continue;
    const a = d.first[k]!, b = k + 1 < d.first.length ? d.first[k + 1]! : d.candidates.length, scores: number[] = [];
    let most = -Infinity, total = 0;
    for (let c = a; c < b; c++) {
      const s = score(d, c, w);
      scores.push(s);
      if (s > most) most = s;
    }
    for (let c = 0; c < scores.length; c++) total += scores[c] = Math.exp(scores[c]! - most);
    step++;
    for (let c = 0; c < scores.length; c++) {
      const gradient = (c === d.right[k] ? 1 : 0) - scores[c]! / total;
      if (Math.abs(gradient) > 1e-3) push(d, a + c, gradient);
    }
  }
}

// First without a fifth of the articles, to find threshold and certainty on articles not learned from; then on all.
const FOLD = 5;
pull = CUE_PULL;
const averaged = new Float64Array(SLOTS);
for (const d of [gates, cues]) learnCues(d, (article) => article % FOLD !== 0);
const figures = calibrate();
averaged.fill(0);

// The cues' features and the rankings' have templates of their own, so each is averaged over its own steps.
for (const d of [gates, cues]) learnCues(d, () => true);
pull = PULL;
for (const d of [sources, starts, ends, lefts]) inBags((leaves) => {
  for (let epoch = 0; epoch < EPOCHS; epoch++) epochRank(d, (article) => !leaves(article));
});

function learnCues(d: Decisions, mayLearn: (article: number) => boolean): void {
  inBags((leaves) => {
    for (let epoch = 0; epoch < CUE_EPOCHS; epoch++) epochCues(d, (article) => mayLearn(article) && !leaves(article));
  });
}

/** Learns several times, leaving out other articles each time, and takes the mean: a feature that only a few articles bear out weighs less. */
function inBags(learn: (leaves: (article: number) => boolean) => void): void {
  const total = new Float64Array(SLOTS);
  for (let bag = 0; bag < BAGS; bag++) {
    w.fill(0);
    g2.fill(1e-6);
    fresh();
    learn((article) => BAGS > 1 && Math.floor(article / FOLD) % BAGS === bag);
    for (let i = 0; i < SLOTS; i++) if (sum[i] !== 0 || seen[i] !== 0) total[i]! += (sum[i]! + w[i]! * (step - seen[i]!)) / step / BAGS;
  }
  for (let i = 0; i < SLOTS; i++) if (total[i] !== 0) averaged[i] = total[i]!;
}

/** A new count of steps, for weights averaged on their own. */
function fresh(): void {
  step = 0;
  seen.fill(0);
  sum.fill(0);
}

/** Threshold and certainty, on the fold left out. */
function calibrate(): { gate: number; bias: number; slope: number; offset: number } {
  const model = pack(hashes, averaged, { gate: 0, bias: 0, slope: 1, offset: 0 });
  const held = (id: number): number => Math.max(-127, Math.min(127, Math.round(averaged[id]! / model.scale))) * model.scale;
  const right: number[] = [], wrong: number[] = [];
  for (let k = 0; k < gates.right.length; k++) {
    if (gates.article[k]! % FOLD !== 0) continue;
    const c = gates.first[k]!, a = gates.candidates[c]!, b = endOf(gates, c);
    let all = 0;
    for (let f = a; f < b; f++) all += held(gates.feats[f]!);
    (gates.right[k] === 1 ? right : wrong).push(all);
  }
  right.sort((x, y) => x - y);
  const gate = right[Math.floor(right.length * LOST)]!;
  console.log(`gate ${gate.toFixed(2)} keeps out ${(wrong.filter((x) => x < gate).length / wrong.length).toFixed(3)} of what is no cue`);
  const cases: { sum: number; right: number }[] = [];
  for (let k = 0; k < cues.right.length; k++) {
    if (cues.article[k]! % FOLD !== 0 || masked[k] === 1) continue;
    const c = cues.first[k]!, a = cues.candidates[c]!, b = endOf(cues, c);
    let all = 0;
    for (let f = a; f < b; f++) all += held(cues.feats[f]!);
    cases.push({ sum: all, right: cues.right[k]! });
  }
  cases.sort((x, y) => y.sum - x.sum);
  const positives = cases.filter((x) => x.right === 1);
  let good = 0;
  const f1 = cases.map((x, n) => (2 * (good += x.right)) / (n + 1 + positives.length)), most = Math.max(...f1.slice(0, positives.length * 2));
  // The best threshold jumps from training to training; the middle of those that are nearly as good does not.
  const near = cases.filter((_, n) => f1[n]! >= most - NEARLY);
  // A little on the strict side: copy unlike the corpus has more verbs that only look like speech.
  const bias = -STRICT * near.reduce((all, x) => all + x.sum, 0) / near.length;
  let slope = 1, offset = 0;
  for (let pass = 0; pass < 200; pass++) {
    let ds = 0, d0 = 0;
    for (const x of cases) {
      const e = x.right - 1 / (1 + Math.exp(-(slope * (x.sum + bias) + offset)));
      ds += e * (x.sum + bias);
      d0 += e;
    }
    slope += ds / cases.length / 4;
    offset += d0 / cases.length;
  }
  console.log(`fold left out: F1 ${most.toFixed(3)} bias ${bias.toFixed(2)} slope ${slope.toFixed(2)} offset ${offset.toFixed(2)}`);
  return { gate, bias, slope, offset };
}
const model = pack(hashes, averaged, figures);
console.log(`table: ${taken(model)} of ${2 * model.table.length} slots`);
writeFileSync(out!, bytesOf(model));
