/** Control comments: where they silence, and what is said of those that lack a reason or silence nothing. */
import assert from 'node:assert/strict';
import { applyEdits } from '../../server/lint/applyEdits.ts';
import { check, problemsOf } from './check.ts';

const codes = ['undeclared-source', 'suppression-no-reason', 'unused-suppression'];
const REPORTED = `[It rained.]{@ann}
             ^^^^ undeclared-source: The source “@ann” is not declared in any ledger.`;

describe('control comments', () => {
  it('disable-next-line silences the line below, and no other', () => check(`
<!-- sourcemark-disable-next-line undeclared-source: declared tomorrow -->
[It rained.]{@ann}

${REPORTED}
`, { codes }));

  it('disable-line silences its own line', () => check(`
[It rained.]{@ann} <!-- sourcemark-disable-line undeclared-source: declared tomorrow -->

${REPORTED}
`, { codes }));

  it('disable silences up to enable', () => check(`
${REPORTED}

<!-- sourcemark-disable undeclared-source: declared tomorrow -->

[It rained.]{@ann}

[It rained.]{@ann}

<!-- sourcemark-enable undeclared-source -->

${REPORTED}
`, { codes }));

  it('disable without enable silences up to the end', () => check(`
${REPORTED}

<!-- sourcemark-disable undeclared-source: declared tomorrow -->

[It rained.]{@ann}
`, { codes }));

  it('disable-file silences the whole document, above it too', () => check(`
[It rained.]{@ann}

<!-- sourcemark-disable-file undeclared-source: declared tomorrow -->

[It rained.]{@ann}
`, { codes }));

  it('disable before a ledger silences its lines', () => check(`
<!-- sourcemark-disable unused-source: kept for the follow-up -->

\`\`\`ledger
ann: Ann Kovac | person
\`\`\`

<!-- sourcemark-enable unused-source -->

\`\`\`ledger
bob: Bob Brandt | person
^^^ unused-source: The source “@bob” is declared, but nothing cites or mentions it.
\`\`\`
`, { codes: [...codes, 'unused-source'] }));

  it('without a rule it silences all', () => check(`
<!-- sourcemark-disable-next-line : declared tomorrow -->
[It rained.]{@ann}
`, { codes }));

  it('without a reason it silences nothing and is reported', () => check(`
<!-- sourcemark-disable-next-line undeclared-source -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression-no-reason: “disable-next-line” for “undeclared-source” gives no reason and therefore silences nothing.
${REPORTED}
`, { codes }));

  it('one that silences nothing is reported', () => check(`
<!-- sourcemark-disable-next-line anon-vague: agreed -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression: “anon-vague” is silenced here but finds nothing.
${REPORTED}
`, { codes }));

  it('one that names no rule is reported with the rule that was meant', () => check(`
<!-- sourcemark-disable-next-line undeclard-source: tomorrow -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unused-suppression: “undeclard-source” is no rule; did you mean “undeclared-source”?
${REPORTED}
`, { codes }));

  it('a rule that is switched off needs no silencing, and its comment is left alone', () => check(`
<!-- sourcemark-disable-next-line undeclared-source: tomorrow -->
[It rained.]{@ann}
`, { codes, rules: { 'undeclared-source': 'off' } }));

  it('works with any line end', () => {
    for (const eol of ['\n', '\r\n', '\r']) {
      const text = ['Hello.', '', '<!-- sourcemark-disable-next-line undeclared-source: tomorrow -->', '[It rained.]{@ann}', '', '[It rained.]{@ann}', ''].join(eol);
      assert.deepEqual(problemsOf('undeclared-source', text).map(({ start }) => start), [text.lastIndexOf('@ann')]);
    }
  });

  it('the fix takes one rule out of the list, or the comment with its line', () => {
    const fixed = (text: string) => applyEdits(text, problemsOf('unused-suppression', text)[0]!.fixes.at(-1)!.edits);
    const line = '[It rained.]{@ann}\n';
    assert.equal(fixed(`<!-- sourcemark-disable-next-line anon-vague, undeclared-source: x -->\n${line}`), `<!-- sourcemark-disable-next-line undeclared-source: x -->\n${line}`);
    assert.equal(fixed(`<!-- sourcemark-disable-next-line undeclared-source, anon-vague: x -->\n${line}`), `<!-- sourcemark-disable-next-line undeclared-source: x -->\n${line}`);
    assert.equal(fixed(`Hello.\n\n<!-- sourcemark-disable-next-line anon-vague: x -->\n${line}`), `Hello.\n\n${line}`);
  });
});
