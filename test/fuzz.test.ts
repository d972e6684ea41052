/** Random drafts through the whole house for a stretch of time: nothing throws, nothing is lost, an edit gives what a fresh reading gives. A minute where CI is set, FUZZ_SECONDS=600 for longer. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../server/article/analyze.ts';
import { update } from '../server/article/update.ts';
import { annotated } from '../server/exports/annotated.ts';
import { inspect } from '../server/exports/inspect.ts';
import { outline } from '../server/features/outline.ts';
import { lint } from '../server/lint/lint.ts';
import { clean } from '../server/markup/clean.ts';
import { leavesOf } from '../server/markup/leaves.ts';
import { textOf } from '../server/markup/text.ts';
import { whole } from './article/show.ts';
import { plainly } from './lint/check.ts';
import { pieces } from './markup/pieces.ts';

const SECONDS = Number(process.env.FUZZ_SECONDS ?? (process.env.CI ? 60 : 5));

/** Words of news copy that prose analysis looks for. */
const WORDS = ['Ann Kovac', 'said', 'told', 'according to', 'officials', 'who asked not to be named', 'U.S.', 'Mr.', 'a source', '12%', 'killed', 'TK', '(CQ)', 'ledger', 'id: Name | person', 'status: ready', 'sourcemark-disable', 'https://example.org', 'she', 'the ministry', 'because', 'on=2026-05-01', 'at="p. 4"', '@kovac', 'β'];
const draft = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...WORDS), fc.constant(' '), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 120 }).map(pieces => pieces.join(''));

describe('fuzzing', () => {
  it(`survives ${SECONDS} seconds of random drafts`, function () {
    this.timeout((SECONDS + 60) * 1000);
    let drafts = 0, characters = 0;
    fc.assert(fc.property(draft, draft, fc.nat(), fc.nat({ max: 40 }), (text, typed, at, drop) => {
      const article = analyze(text), problems = lint(article);
      assert.equal(textOf(article.document), text);
      let reach = 0;
      for (const leaf of leavesOf(article.document)) {
        assert.equal(leaf.start, reach);
        reach = leaf.end;
      }
      assert.equal(reach, text.length);
      for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= text.length);
      JSON.stringify(inspect(article, problems));
      outline(article, problems);
      assert.equal(clean(annotated(article, { certainty: 0 }).text), clean(text));
      const start = text.length ? at % text.length : 0, end = Math.min(text.length, start + drop), piece = typed.slice(0, 20);
      const edited = update(article, { start, end }, piece), fresh = analyze(text.slice(0, start) + piece + text.slice(end));
      assert.deepEqual(whole(edited), whole(fresh));
      assert.deepEqual(plainly(lint(edited)), plainly(lint(fresh)));
      drafts++;
      characters += text.length;
    }), { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false });
    console.log(`      ${drafts} drafts, ${characters} characters`);
    assert.ok(drafts > 0);
  });
});
