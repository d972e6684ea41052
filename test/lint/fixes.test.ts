/** Fixes over drafts of many kinds: one applied never breaks the markup, and is not offered again where it was applied. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { analyze } from '../../server/article/analyze.ts';
import { update } from '../../server/article/update.ts';
import { applyEdits } from '../../server/lint/applyEdits.ts';
import { faultRules } from '../../server/lint/faults.ts';
import { lint } from '../../server/lint/lint.ts';
import type { Problem } from '../../server/lint/problem.ts';
import { plainly } from './check.ts';

const faults = new Set([...faultRules.map(({ code }) => code), 'duplicate-id']);

/** Pieces that are put together at random: sound copy, markup, damage. */
const PIECES = [
  'The council paid $4 million for the bridge. ', 'Three workers were killed on Monday. ', 'Sources said the bridge was closed too late. ', 'City officials, who asked not to be named, said so. ',
  '“We were never told how deep the cracks were.” ', '“It was safe,” Mayor Ines Duarte claimed. ', 'Ines Duarté left. ', 'Governor Marta Lindqvist spoke. ', 'Marta Lindquist sang. ', 'Mr. Lindkvist left. ', 'Lindkvist', 'The Ministry of Defence and the Ministry of Defense met. ', 'Sergei Ivanov and Sergey Ivanov came. ', 'Experts said [the steel was weak]{@lab}. ', '[It fell.]{@tk} ', '[It fell]{@ghost ?} again. ',
  'It is TK meters long. ', 'A note{>>@mb: who?<<} stood here. ', 'The dam β a ruin β fell. ', '[[ghost|Somebody]] came. ', '[for 2027] ', 'He [sic] left. ', '`code [x]` ', '[^1] ', '\\[escaped\\] ',
  '\n\n', '\n', '\r\n', '\n\n- ', '\n\n> ', '\n\n# ', '\n\n| a | b |\n|---|---|\n| The fine was $9. | c |\n\n', '<!-- sourcemark-disable-next-line anon-vague: agreed -->\n', '<!-- sourcemark-disable-line open-query -->',
  '\n\n```ledger\nlab: City Laboratory | organization\nmayor: Ines Duarte | person\nclerk: city employee | person | anonymous\n```\n\n', '{@lab', '[', ']', '{', '}', '“', '”', '\n{@mayor}\n', '😀 ',
];
const drafts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map(pieces => pieces.join(''));

describe('fixes', function () {
  this.timeout(120_000);

  for (const name of readdirSync('examples').filter(n => n.endsWith('.md'))) {
    it(`keep the markup of examples/${name} sound`, () => checkFixes(readFileSync(`examples/${name}`, 'utf8')));
  }

  it('keep the markup of random drafts sound', () => fc.assert(fc.property(drafts, draft => checkFixes(draft, code => !faults.has(code))), { numRuns: 120 }));
});

describe('linting after an edit', function () {
  this.timeout(120_000);

  it('finds what linting afresh finds', () => {
    fc.assert(fc.property(drafts, fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom(...PIECES)), { maxLength: 6 }), (draft, edits) => {
      let text = draft, article = analyze(draft);
      lint(article);
      for (const [at, length, piece] of edits) {
        const start = at % (text.length + 1), end = Math.min(text.length, start + length);
        article = update(article, { start, end }, piece);
        text = text.slice(0, start) + piece + text.slice(end);
        assert.deepEqual(plainly(lint(article)), plainly(lint(analyze(text))));
      }
    }), { numRuns: 80 });
  });
});

/** Fixes of the parser's own faults are left out where `ours` says so: among random damage one mend may lay bare the next fault. */
function checkFixes(text: string, ours: (code: string) => boolean = () => true): void {
  const before = lint(analyze(text));
  for (const { code, start, end, fixes } of before.filter(p => ours(p.code))) for (const { title, edits } of fixes) {
    assertApart(edits, title);
    const fixed = applyEdits(text, edits);
    if (fixed === text) assert.fail(`${code}: “${title}” changes nothing in ${JSON.stringify(text)}`);
    const after = lint(analyze(fixed));
    assert.ok(count(after, ({ code: c }) => faults.has(c)) <= count(before, ({ code: c }) => faults.has(c)), `${code}: “${title}” breaks the markup of ${JSON.stringify(text)}\n→ ${JSON.stringify(fixed)}`);
    const from = moved(start, edits), to = moved(end, edits);
    const again = after.find(p => p.code === code && p.start < to && from < p.end && p.fixes.some(fix => fix.title === title));
    assert.ok(!again, `${code}: “${title}” is offered again (${again?.message}) after it was applied to ${JSON.stringify(text)}\n→ ${JSON.stringify(fixed)}`);
  }
}

/** Where an offset of the text is after the edits; one within an edit is at its end. */
function moved(offset: number, edits: Problem['fixes'][number]['edits']): number {
  let by = 0;
  for (const edit of edits) if (edit.start <= offset) by += edit.text.length - (Math.min(edit.end, offset) - edit.start);
  return offset + by;
}

function assertApart(edits: readonly { readonly start: number; readonly end: number }[], title: string): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  for (let i = 1; i < sorted.length; i++) assert.ok(sorted[i - 1]!.end <= sorted[i]!.start, `the edits of “${title}” overlap`);
}

function count(problems: readonly Problem[], is: (p: Problem) => boolean): number {
  return problems.filter(is).length;
}
