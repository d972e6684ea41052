// A keystroke: what it costs the parser, and the whole analysis, to take in one character, at any length of the text.
import { copy } from './copy.mjs';
import { cpu, percentile, sizeName, table } from './measure.mjs';

const KEYS = 400;

export function benchEdits({ parse, edit, textOf, analyze, update }, sizes) {
  const figures = [];
  for (const size of sizes) {
    const text = copy(size);
    const document = session(parse(text), (value, range, typed) => edit(value, range, typed).document, text.length, value => textOf(value).length);
    figures.push({ what: 'parse', size, ...document });
    figures.push({ what: 'analysis', size, ...session(analyze(text), update, text.length, value => textOf(value.document).length) });
  }
  for (const what of ['parse', 'analysis']) {
    const mine = figures.filter(f => f.what === what);
    table(`One keystroke, ${what} alone (CPU µs on average; p50 and p95 by the clock)`, [['', ...mine.map(f => sizeName(f.size))],
      ['average', ...mine.map(f => f.average.toFixed(0))], ['p50', ...mine.map(f => f.p50.toFixed(0))], ['p95', ...mine.map(f => f.p95.toFixed(0))]]);
    const at = size => mine.find(f => f.size === size)?.p50;
    if (at(100_000) && at(10_000_000)) console.log(`p50 at 10 MB ÷ at 100 KB: ${(at(10_000_000) / at(100_000)).toFixed(2)}`);
  }
  return figures;
}

/** Types at random places, a few keys at each. */
function session(start, apply, length, lengthOf) {
  let value = start, state = 7, size = length;
  const random = n => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const type = count => {
    const times = [];
    for (let k = 0, at = 0; k < count; k++) {
      if (k % 8 === 0) at = random(size);
      const typed = 'e t.a“n'[random(7)], from = process.hrtime.bigint();
      value = apply(value, { start: at, end: at }, typed);
      times.push(Number(process.hrtime.bigint() - from) / 1000);
      at++;
      size++;
    }
    return times;
  };
  type(KEYS / 2);
  const before = cpu(), times = type(KEYS), average = (cpu() - before) / KEYS;
  if (lengthOf(value) !== size) throw new Error('a keystroke was lost');
  return { average, p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
}
