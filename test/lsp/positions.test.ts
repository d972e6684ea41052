/** Offsets and places are checked against a plain walk over the whole text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../server/markup/parse.ts';
import { edit } from '../../server/markup/edit.ts';
import { textOf } from '../../server/markup/text.ts';
import { type Position, linesOf, offsetAt, positionAt } from '../../server/lsp/positions.ts';

const draft = fc.array(fc.constantFrom('a', 'É', '🎉', '\n', '\r\n', '\r', ' ', '| a | b |\n', '# ', '\n\n', '```ledger\n', '“', '[x]{@y}', 'e\u0301'), { maxLength: 60 }).map(parts => parts.join(''));

describe('Offsets and places', () => {
  it('agree with a walk over the text, at every offset and after an edit', () => {
    fc.assert(fc.property(draft, draft, fc.nat(), fc.nat(), (text, typed, from, length) => {
      const start = from % (text.length + 1), end = Math.min(text.length, start + (length % 5));
      for (const document of [parse(text), edit(parse(text), { start, end }, typed).document]) {
        const whole = textOf(document), lines = linesOf(document.blocks);
        for (let offset = 0; offset <= whole.length; offset++) {
          const place = walkTo(whole, offset);
          assert.deepEqual(positionAt(lines, offset), place, JSON.stringify({ whole, offset }));
          assert.equal(positionAt(lines, offsetAt(lines, place)).character, place.character);
          assert.equal(offsetAt(lines, place), startOfCharacter(whole, offset));
        }
      }
    }), { numRuns: 300 });
  });

  it('keep to the text when a place lies outside it', () => {
    const lines = linesOf(parse('one\r\ntwo').blocks);
    assert.equal(offsetAt(lines, { line: 0, character: 99 }), 'one'.length);
    assert.equal(offsetAt(lines, { line: 99, character: 0 }), 'one\r\ntwo'.length);
    assert.equal(offsetAt(lines, { line: -1, character: 5 }), 0);
    assert.equal(offsetAt(lines, { line: 1, character: -5 }), 'one\r\n'.length);
    assert.deepEqual(positionAt(lines, -3), { line: 0, character: 0 });
  });

  it('serve the empty text', () => {
    const lines = linesOf(parse('').blocks);
    assert.deepEqual(positionAt(lines, 0), { line: 0, character: 0 });
    assert.equal(offsetAt(lines, { line: 3, character: 3 }), 0);
  });
});

function walkTo(text: string, offset: number): Position {
  const at = startOfCharacter(text, offset);
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** No place stands between CR and LF or between two halves of a character. */
function startOfCharacter(text: string, offset: number): number {
  const pair = text.slice(Math.max(0, offset - 1), offset + 1);
  return pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? offset - 1 : offset;
}
