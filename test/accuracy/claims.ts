/**
 * Measures which sentences are taken for claims that need a source, with gold attributions standing in for found ones.
 * Usage: node test/accuracy/claims.mjs GUM.jsonl [--fit] [--show]. `--fit` learns the weights anew and leaves one article out at a time; `--show` lists the errors.
 */
import { readFileSync } from 'node:fs';
import { assertsNothing } from '../../server/prose/en/claimGuards.ts';
import { FEATURES, type Feature } from '../../server/prose/en/claimFeatures.ts';
import { sight } from '../../server/prose/en/claimSight.ts';
import { ASKED, GRAVE, weighsMuch } from '../../server/prose/en/claims.ts';
import { weights as shipped } from '../../server/prose/en/lexicon/claimWeights.ts';
import { startOfProse } from '../../server/prose/readProse.ts';
import { labelled } from '../prose/claims.labelled.ts';
import { SENTENCE } from '../../server/prose/finds.ts';
import { readingOf } from './readingOf.ts';

interface Sample {
  readonly group: string;
  readonly label: string;
  readonly text: string;
  /** Null: asserts nothing, by rule. */
  readonly values: Float64Array | null;
  /** Grave, if it is sure enough a claim. */
  readonly grave: boolean;
}
interface Gold {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly claim: string }[];
}

/** What a missed claim weighs against a false one: the flags are information, not warnings. */
const MISS = 1.3;
const RIDGE = 4;
/** What editors' handbooks say before any data: the ridge pulls towards it. */
const PRIOR: Partial<Record<Feature, number>> = {
  number: 0.7, money: 1.5, casualty: 1.5, crime: 1.5, justice: 1, wrong: 1, harm: 0.7, cause: 0.8, motive: 0.8, mind: 0.8, superlative: 1, rank: 1.5, comparison: 1, prediction: 0.8, difficulty: 0.7, event: 0.7,
  record: -0.5, schedule: -0.7, sport: -1, sporting: -1.5, scene: -0.7, staged: -0.7, office: -1, onRecord: -0.5, owns: -0.5, measure: -0.5, reader: -1.5, placed: -1,
};
const prior = FEATURES.map((name) => PRIOR[name] ?? 0);

const [file, ...flags] = process.argv.slice(2);
const own = samplesOfOwn();
const gum = file ? readFileSync(file, 'utf8').split('\n').filter(Boolean).flatMap((line) => samplesOf(JSON.parse(line) as Gold)) : [];

console.log(`shipped weights, threshold ${ASKED}`);
report('own sentences', own, () => shipped);
report('tune articles', gum, () => shipped);
if (flags.includes('--fit')) {
  const all = [...own, ...gum];
  const fitted = fit(all);
  const groups = new Map([...new Set(gum.map((s) => s.group))].map((g) => [g, fit(all.filter((s) => s.group !== g))]));
  report('own sentences, weights of the tune articles alone', own, once(fit(gum)));
  report('tune articles, weights of own sentences alone', gum, once(fit(own)));
  report('tune articles, one article left out', gum, (s) => groups.get(s.group)!);
  report('tune articles, refitted', gum, () => fitted);
  console.log(FEATURES.map((name, i) => `  ${fitted[i]!.toFixed(1)}, // ${name}`).join('\n'));
}
if (flags.includes('--show')) {
  for (const s of [...gum, ...own]) {
    const p = s.values ? chance(s.values, shipped) : 0, serious = s.grave && p >= GRAVE, yes = s.label.startsWith('S');
    if (s.label === 'A' || s.label === '?' || s.label === 'Q' || (p >= ASKED) === yes && !(serious && !yes) && !(s.label === 'S!' && !serious)) continue;
    console.log(`${s.label.padEnd(2)} ${s.values ? p.toFixed(2) : 'rule'}${serious ? ' !' : '  '} ${s.text.slice(0, 150)}  [${s.values ? FEATURES.filter((_, i) => i > 0 && s.values![i]).join(' ') : ''}]`);
  }
}

function once<T>(value: T): () => T {
  return () => value;
}

function samplesOf({ id, text, sentences }: Gold): Sample[] {
  const samples: Sample[] = [], found: { start: number; end: number; values: Float64Array | null; grave: boolean }[] = [];
  let entry = startOfProse;
  for (const part of text.matchAll(/[^\n](?:.|\n(?!\n))*/g)) {
    const reading = readingOf(part[0], entry);
    entry = { ...entry, begun: reading.begun };
    found.push(...sights(reading).map((s) => ({ ...s, start: s.start + part.index, end: s.end + part.index })));
  }
  for (const s of sentences) {
    // A gold sentence is judged by the strongest of the sentences found in its place.
    const here = found.filter((f) => Math.min(f.end, s.end) - Math.max(f.start, s.start) >= 3);
    const [best] = here.filter((f) => f.values !== null).sort((a, b) => chance(b.values!, shipped) - chance(a.values!, shipped));
    samples.push({ group: id, label: s.claim, text: text.slice(s.start, s.end), values: best?.values ?? null, grave: best?.grave ?? false });
  }
  return samples;
}

function samplesOfOwn(): Sample[] {
  return labelled.trim().split('\n\n').flatMap((group, g) => {
    let begun = false;
    return group.split('\n').map((line): Sample => {
      const [label, text] = [line.slice(0, line.indexOf(' |')), line.slice(line.indexOf('| ') + 2)];
      const reading = readingOf(text, { ...startOfProse, begun });
      begun ||= reading.begun;
      const [first] = sights(reading).sort((a, b) => (b.values ? 1 : 0) - (a.values ? 1 : 0));
      return { group: `own ${g}`, label, text, values: first?.values ?? null, grave: first?.grave ?? false };
    });
  });
}

function sights(reading: ReturnType<typeof readingOf>): { start: number; end: number; values: Float64Array | null; grave: boolean }[] {
  const { sentences, from, to, line, tokens } = reading;
  return Array.from({ length: sentences }, (_, k) => {
    const start = tokens.start[from[k]!]!, end = tokens.end[to[k]! - 1]!, seen = line[k] === SENTENCE ? sight(reading, k) : null;
    if (!seen?.finite || assertsNothing(reading, k, seen.roles)) return { start, end, values: null, grave: false };
    return { start, end, values: seen.values.slice(), grave: weighsMuch(reading, k, seen, 1) };
  });
}

function chance(values: Float64Array, weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-values.reduce((sum, v, i) => sum + v * weights[i]!, 0)));
}

/** Logistic regression with a ridge towards the prior, plain gradient steps: the same figures at every run. Sentences of the own set and of the articles count alike. */
function fit(samples: readonly Sample[]): number[] {
  const rows = samples.filter((s) => s.values && /^[SKN]/.test(s.label));
  const weights = new Array<number>(FEATURES.length).fill(0);
  for (let step = 0; step < 3000; step++) {
    const slope = weights.map((w, i) => (i === 0 ? 0 : RIDGE * (prior[i]! - w)));
    for (const { values, label } of rows) {
      const error = (label.startsWith('S') ? 1 : 0) - chance(values!, weights);
      for (let i = 0; i < weights.length; i++) slope[i]! += (error > 0 ? MISS : 1) * error * values![i]!;
    }
    for (let i = 0; i < weights.length; i++) weights[i]! += 0.01 * slope[i]!;
  }
  return weights.map((w) => Math.round(w * 10) / 10);
}

function report(name: string, samples: readonly Sample[], weightsOf: (s: Sample) => readonly number[]): void {
  let tp = 0, fp = 0, fn = 0, grave = 0, caught = 0, warned = 0, rightly = 0, heard = 0;
  for (const s of samples) {
    if (!/^[SKN]/.test(s.label)) continue;
    const hit = s.values !== null && chance(s.values, weightsOf(s)) >= ASKED, yes = s.label.startsWith('S');
    if (hit && yes) tp++;
    else if (hit) fp++;
    else if (yes) fn++;
    if (s.label === 'S!') {
      grave++;
      if (hit) caught++;
    }
    if (s.grave && chance(s.values!, weightsOf(s)) >= GRAVE) {
      warned++;
      if (yes) rightly++;
      if (s.label === 'S!') heard++;
    }
  }
  const pc = (a: number, b: number): string => (b === 0 ? '–' : ((100 * a) / b).toFixed(1));
  console.log(`${name}: P ${pc(tp, tp + fp)} R ${pc(tp, tp + fn)} serious caught ${pc(caught, grave)} (tp ${tp} fp ${fp} fn ${fn}); at warning P ${pc(rightly, warned)} of ${warned}, serious ones ${heard} of ${grave}`);
}
