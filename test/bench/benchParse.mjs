// Text to tree, beside markdown-it, commonmark.js, marked and @lezer/markdown, and beside a loop that only looks at every character.
import { parser as lezer } from '@lezer/markdown';
import * as commonmark from 'commonmark';
import { lexer } from 'marked';
import MarkdownIt from 'markdown-it';
import { copy } from './copy.mjs';
import { beside, sizeName, table } from './measure.mjs';

/** Neighbours that would take minutes over more than this are left out above it. */
const LARGEST = 2_000_000;

export function benchParse({ parse, clean }, sizes, rounds) {
  const markdownIt = new MarkdownIt(), commonmarkParser = new commonmark.Parser(), figures = [];
  for (const kind of ['annotated', 'plain']) {
    for (const size of sizes) {
      const text = flat(kind === 'plain' ? clean(copy(size)) : copy(size)), bytes = Buffer.byteLength(text);
      const functions = {
        [TREE]: () => parse(text),
        [VALUES]: () => readValues(parse(text)),
        [ALL]: () => readAll(parse(text)),
        'loop over charCodeAt': () => loop(text),
        ...(size <= LARGEST && {
          'markdown-it': () => markdownIt.parse(text, {}),
          'commonmark.js': () => commonmarkParser.parse(text),
          'marked': () => lexer(text),
          '@lezer/markdown': () => lezer.parse(text),
        }),
      };
      const times = beside(functions, size > LARGEST ? 5 : rounds);
      for (const [name, time] of Object.entries(times)) figures.push({ kind, size, bytes, name, microseconds: time, megabytesPerSecond: bytes / time, times: times[name] / times[TREE], timesValues: times[name] / times[VALUES], timesAllRead: times[name] / times[ALL] });
    }
  }
  for (const kind of ['annotated', 'plain']) {
    const mine = figures.filter(f => f.kind === kind), names = [...new Set(mine.map(f => f.name))];
    const cell = (name, size, show) => {
      const figure = mine.find(f => f.name === name && f.size === size);
      return figure === undefined ? '–' : show(figure);
    };
    table(`Parse, ${kind} copy: MB/s, in brackets how many times the time of the whole tree`,
      [['', ...sizes.map(sizeName)], ...names.map(name => [name, ...sizes.map(size => cell(name, size, f => `${f.megabytesPerSecond.toFixed(0)} (${f.times.toFixed(1)})`))])]);
  }
  if (sizes.includes(100_000) && sizes.includes(10_000_000)) figures.push(...growth({ [TREE]: parse, [VALUES]: text => readValues(parse(text)), [ALL]: text => readAll(parse(text)) }));
  return figures;
}

/** Time per byte at 10 MB, as many times that at 100 KB: both lengths in turn, and one way of reading after the other, so that no garbage of another is collected in its time. */
function growth(ways) {
  const texts = { small: flat(copy(100_000)), large: flat(copy(10_000_000)) };
  return Object.entries(ways).map(([name, read]) => {
    const { small, large } = beside({ small: () => read(texts.small), large: () => read(texts.large) }, GROWTH_ROUNDS), times = (large / Buffer.byteLength(texts.large)) / (small / Buffer.byteLength(texts.small));
    console.log(`Time per byte at 10 MB ÷ at 100 KB, ${name}: ${times.toFixed(2)}`);
    return { kind: 'growth', name, times };
  });
}
const GROWTH_ROUNDS = 15;

/** What `parse` gives: every block and all that stands in it, found, checked and written down as numbers, with its faults, the ledger and the head; that as values, each asked for; and the texts made of them. */
const TREE = 'sourcemark, the whole tree', VALUES = 'sourcemark, every value made', ALL = 'sourcemark, everything read';

/** Has a value made of every block, and of every span, tag, item, mention and fault in it: who asks for one of a block's lists has all of them made. */
function readValues(document) {
  for (const { items } of document.blocks.chunks) for (const block of items) touch(block.spans);
  return document;
}

/** Asks for the texts as well, and for what each tag states of its span. */
function readAll(document) {
  for (const { items } of document.blocks.chunks) {
    for (const block of items) {
      touch(block.mentions, block.notes, block.edits, block.controls, block.inert, block.faults, block.ledger, block.head, block.clean, block.prose);
      for (const { sources, confidence, content } of block.spans) touch(sources, confidence, content);
    }
  }
  return document;
}

function touch(...values) {
  return values.length;
}

function loop(text) {
  let ends = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 10) ends++;
  return ends;
}

/** One piece of memory: a text that was joined of parts costs whoever reads it first. */
function flat(text) {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
