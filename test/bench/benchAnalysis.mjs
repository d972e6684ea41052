// A whole analysis (text, prose, attributions, claims, names, all rules) beside wink-nlp's full pipe, on the same plain copy.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { copy } from './copy.mjs';
import { beside, sizeName, table } from './measure.mjs';

/** wink-nlp keeps its tokens in tables of fixed width; a text beyond this is more than it is made for. */
const LARGEST = 1_000_000;
/** Microseconds: an analysis has twenty times the code of a parser, and the engine takes its time to compile that. */
const WARM = 4_000_000;

export async function benchAnalysis({ analyze, clean, lint, loadModel }, sizes, rounds) {
  const wink = winkNLP(model), weights = await loadModel(), figures = [];
  for (const size of sizes) {
    const text = clean(copy(size)), bytes = Buffer.byteLength(text);
    const times = beside({
      'sourcemark, whole analysis': () => lint(analyze(text, { model: weights })),
      'sourcemark, rules alone': () => lint(analyze(text)),
      'sourcemark, without the lint': () => analyze(text, { model: weights }),
      ...(size <= LARGEST && { 'wink-nlp, full pipe': () => wink.readDoc(text) }),
    }, size > LARGEST ? 3 : rounds, 10_000, WARM);
    for (const [name, time] of Object.entries(times)) figures.push({ size, bytes, name, microseconds: time, megabytesPerSecond: bytes / time, times: time / times['sourcemark, whole analysis'] });
  }
  const names = [...new Set(figures.map(f => f.name))];
  const cell = (name, size) => {
    const figure = figures.find(f => f.name === name && f.size === size);
    return figure === undefined ? '–' : `${figure.megabytesPerSecond.toFixed(1)} (${figure.times.toFixed(2)})`;
  };
  table('Whole analysis, plain copy: MB/s, in brackets how many times its time', [['', ...sizes.map(sizeName)], ...names.map(name => [name, ...sizes.map(size => cell(name, size))])]);
  return figures;
}
