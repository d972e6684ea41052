import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analyze } from '../../server/article/analyze.ts';
import { contentParts, partEnd, partStart } from '../../server/prose/inferred.ts';
import { items } from '../../server/sequence.ts';
import { weights } from '../prose/said.ts';

/** Inferred and marked, named by the ledger, in several parts, a silence, a quotation alone behind a speaker. */
const DRAFT = `The wall, Ann Kovac {>>who?<<}said on Monday, “is old,” and “must go.”{@kovac} Ivo Brandis declined to comment.

“Nobody asked us about the wall, or the bridge,” Kovac said. “Nobody will. We were not there.”

“And nobody will ask us about the harbor either.”

An aide said [the talks had failed]{@tk}, and that [the envoys]{@kovac} would leave.

\`\`\`ledger
kovac: Ann Kovac | aka: Kovac
\`\`\`
`;

describe('article: where attributions stand', () => {
  for (const [what, text] of [['a draft', DRAFT], ['an example', readFileSync('examples/island-clinics.sourced.md', 'utf8')]] as const) {
    it(`the numbers of ${what} are those of its ranges`, () => {
      const all = [...items(analyze(text, { model: weights }).blocks)].flatMap(({ item }) => item.attributions);
      assert.ok(new Set(all.map(({ origin }) => origin)).size === 2);
      for (const one of all) {
        assert.deepEqual(one.source, one.sourceStart < 0 ? [] : [{ start: one.sourceStart, end: one.sourceEnd }]);
        assert.deepEqual(one.cue, one.cueStart < 0 ? [] : [{ start: one.cueStart, end: one.cueEnd }]);
        assert.deepEqual(one.content, Array.from({ length: contentParts(one) }, (_, part) => ({ start: partStart(one, part), end: partEnd(one, part) })));
        assert.ok(one.content.every(({ start, end }, part) => start < end && (part === 0 || one.content[part - 1]!.end <= start)));
      }
    });
  }

  it('as JSON a block has its lists, and no numbers of other blocks', () => {
    const [block] = [...items(analyze(DRAFT, { model: weights }).blocks)].map(({ item }) => item), json = JSON.parse(JSON.stringify(block));
    for (const list of ['sentences', 'quotations', 'claims', 'mentions'] as const) assert.deepEqual(json[list], block![list]);
    assert.equal(json.numbers, undefined);
  });

  it('as JSON one is what its getters give', () => {
    const said = [...items(analyze(DRAFT, { model: weights }).blocks)].flatMap(({ item }) => item.attributions), plain = JSON.parse(JSON.stringify(said)) as readonly Readonly<Record<string, unknown>>[];
    assert.deepEqual(plain.map(({ origin, content, ids, certainty, continues, negative }) => ({ origin, content, ids, certainty, continues, negative })), said.map(({ origin, content, ids, certainty, continues, negative }) => ({ origin, content, ids, certainty, continues, negative })));
  });
});
