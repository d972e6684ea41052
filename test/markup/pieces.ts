/** Pieces of drafts that writers type and paste, and generators of texts and edits made from them. */
import fc from 'fast-check';

export const pieces: readonly string[] = [
  'a', ' ', ' ', '\n', '\n', '\r\n', '\r', '\n\n', '. ', ', ', '“', '”', '"', '\'', '’', '‘', '«', '»', '„', '‚', '「', '」', '[', ']', '(', ')', '{', '}', '|', '@', '+', '!', '~', '?', '=', ':', '*', '_', '`', '<', '>', '#', '-', '\\',
  '{@kovac}', '{@aide ?}', '{+}', '{+@aide}', '{@kovac via=@post on=2026-05-01 at="p. 4"}', '{@kovac note=“two calls”}', '{conf=likely}', '{@we .opinion}', '{@a foo}', '[[', ']]', '[[kovac|the minister]]', '[[Ann Kovac]]',
  '[^1]', '[ ] ', '[x] ', '[a](http://b.example/c_d "e")', '![alt](x.png)', '[a](', '[label]: /x "y"\n', '```\n', '```ledger\n', '````\n', '~~~\n', '> ', '- ', '1. ', '# ', '===\n', '---\n', '...\n', 'title: x\n', 'kovac: Ann Kovac | aka: Kovac\n',
  '| a | b |\n', '|---|---|\n', '{@kovac}\n', '{>>', '<<}', '{>>@jd: who?<<}', '<!--', '-->', '<!-- sourcemark-disable-line x: y -->', '<b>', '</b>', '<div>\n', '<script>', '</script>', '{++', '++}', '{--', '--}', '{~~', '~>', '~~}', '{==', '==}',
  'https://example.org/a_b', 'www.example.org', '<https://example.org>', '😀', '\ud83d', '\ude00', 'e\u0301', '\ufeff', '\u00a0', '\u2028', 'TK', 'The talks failed on Sunday.', 'Ann Kovac', '\\[', '\\"', '    ',
];

/** Texts made of pieces, with some noise. */
export const drafts: fc.Arbitrary<string> = fc.array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }), { maxLength: 40 }).map((p) => p.join(''));

const tag = fc.array(fc.constantFrom('@kovac', '@aide', '@we', '+', '+@aide', '!', '~', '?', '??', 'via=@post', 'on=2026-05', 'at="p. {4}"', 'note=“x”', '.opinion', 'conf=likely', 'x=1', '.odd'), { minLength: 1, maxLength: 3 }).map((items) => `{${items.join(' ')}}`);
const words = fc.constantFrom('The talks failed', 'she said', 'on Sunday', 'don’t', '[sic]', 'a_b', '*so*', '10:30', '😀');

/** Sentences of well-formed markup, nested, in blocks of every kind. */
export const annotated: fc.Arbitrary<string> = fc.letrec<{ inline: string; line: string }>((tie) => ({
  inline: fc.oneof({ maxDepth: 3 }, words, fc.tuple(tie('inline'), tag).map(([w, t]) => `[${w}]${t}`), fc.tuple(tie('inline'), tag).map(([w, t]) => `“${w}”${t}`), fc.tuple(tie('inline'), tag).map(([w, t]) => `‘${w}’${t}`),
    tie('inline').map((w) => `{++${w}++}`), tie('inline').map((w) => `{~~old~>${w}~~}`), tie('inline').map((w) => `{--${w}--}`), fc.constantFrom('[[kovac|Ann]]', '{>>@jd: hm?<<}', '`code`', '<b>', 'https://example.org', '<!-- sourcemark-enable -->', '\\['),
    tie('inline').map((w) => `[${w}](u.html)`), fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => `${a} ${b}`)),
  line: fc.tuple(fc.constantFrom('', '', '', '# ', '- ', '> ', '{@court}\n', '| a | ', '1. '), tie('inline'), fc.constantFrom('.\n', '.\n\n', '.\r\n', ' |\n|---|---|\n')).map((parts) => parts.join('')),
})).line;

/** Several such lines. */
export const annotatedDrafts: fc.Arbitrary<string> = fc.array(annotated, { maxLength: 8 }).map((lines) => lines.join(''));

export interface Change { readonly at: number; readonly drop: number; readonly typed: string }

/** Edits at places given as fractions of the text. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 40 })),
  typed: fc.oneof(fc.constantFrom(...pieces), fc.constant(''), drafts),
}), { minLength: 1, maxLength: 20 });

/** Milliseconds after which a property has seen enough on a busy machine: well before mocha gives it up. */
const ENOUGH = 30_000;

/** How many cases a property runs: more on demand. */
export const runs = (count: number): fc.Parameters<unknown> => ({ numRuns: Math.round(count * Number(process.env["RUNS_FACTOR"] ?? 1)), interruptAfterTimeLimit: ENOUGH * Math.max(1, Number(process.env["RUNS_FACTOR"] ?? 1)), markInterruptAsFailure: false, endOnFailure: process.env["SHRINK"] === undefined });
