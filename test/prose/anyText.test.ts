/** Any text is read: findings lie inside it, in order, whatever the text. */
import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { spelling } from '../../server/prose/en/english.ts';
import type { Prose } from '../../server/prose/prose.ts';
import { readProse, startOfProse } from '../../server/prose/readProse.ts';
import { tokenize } from '../../server/prose/tokenize.ts';
import { tokenizeAny } from '../../server/prose/tokenizeAny.ts';
import type { Tokens } from '../../server/prose/tokens.ts';
import { listsOf } from './found.ts';
import { weights } from './said.ts';

const context = { opaque: [], heading: false, model: weights };

/** What is wrong with the places of a reading; '' where nothing is. */
function fault(text: string, { finds, attributions }: Prose): string {
  const { sentences, quotations } = listsOf(text, finds);
  let end = 0;
  for (const s of sentences) {
    if (s.start < end || s.end <= s.start || s.end > text.length) return `sentence ${s.start}-${s.end} after ${end}`;
    end = s.end;
  }
  for (const q of quotations) if (q.start < 0 || q.content.start < q.start || q.content.end < q.content.start || q.end < q.content.end || q.end > text.length) return `quotation ${q.start}-${q.end}`;
  let start = 0;
  for (const [i, a] of attributions.entries()) {
    for (const r of [...a.source, ...a.cue, ...a.content]) if (r.start < 0 || r.end <= r.start || r.end > text.length) return `attribution ${i}: ${r.start}-${r.end}`;
    const first = Math.min(...[...a.source, ...a.cue, ...a.content].map((r) => r.start));
    if (first < start) return `attribution ${i} out of order`;
    start = first;
    if (a.in !== null && (a.in === i || attributions[a.in] === undefined)) return `attribution ${i} in ${a.in}`;
  }
  return '';
}

describe('Any text', () => {
  const pieces = ['“', '”', '"', "'", '‘', '’', "''", ' said ', ' he ', 'Okafor', ' told ', ' according to ', '.', '. ', ', ', ': ', '\n', '\n\n', '(', ')', '[', ' — ', '...', ' . . . ', 'Mr. ', 'U.S. ', ' that ', '3.5', '$', 'é', '😀', '\ud800', ' declined to comment', 'https://a.b/', '\t', '\u2028'];

  it('is read without a slip', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), fc.constantFrom('', '“', '"'), fc.boolean(), (list, openQuotation, speakerInForce) => {
      const text = list.join('');
      equal(fault(text, readProse(text, { openQuotation, speakerInForce, begun: true, piece: 'news' }, context)), '');
    }), { numRuns: 1500 });
  });

  it('is the same tokens by the quick way and by the plain one', () => {
    const list = ({ count, markCount, capitalCount, start, end, hash, suffix, entry, shape, code, marks, capitals }: Tokens) => [...[start, end, hash, suffix, entry, shape, code].map((array) => [...array.subarray(0, count)]), marks.slice(0, markCount), [...capitals.subarray(0, capitalCount)]];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces, 'a', 'D-Tex', 'NATO', 'iBox', ' I ', 'ss', 'é', '7'), { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      deepEqual(list(tokenize(text, [], spelling)), list(tokenizeAny(text, [], spelling)));
    }), { numRuns: 1500 });
  });

  it('is read the same twice', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (list) => {
      const text = list.join('');
      equal(JSON.stringify(readProse(text, startOfProse, context)), JSON.stringify(readProse(text, startOfProse, context)));
    }), { numRuns: 300 });
  });

  it('walls of one word or sign are read too', () => {
    for (const piece of pieces) {
      const text = piece.repeat(3000);
      equal(fault(text, readProse(text, startOfProse, context)), '', piece);
    }
  });
});
