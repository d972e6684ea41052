import assert from 'node:assert/strict';
import { analyze } from '../../server/article/analyze.ts';
import { silencings } from '../../server/features/silencing.ts';
import { lint } from '../../server/lint/lint.ts';
import { clean } from '../../server/markup/clean.ts';

/** The draft with all findings of a rule silenced, one after the other. */
function silenced(text: string, code: string): string {
  for (;;) {
    const article = analyze(text), problems = lint(article).filter(problem => problem.code === code);
    const [next] = silencings(article, problems);
    if (!next) return text;
    const { at, before, after } = next;
    text = `${text.slice(0, at)}${before}seen${after}${text.slice(at)}`;
    assert.ok(lint(analyze(text)).filter(problem => problem.code === code).length < problems.length, `nothing is silenced in ${text}`);
  }
}

describe('Silencing', () => {
  it('stands above a paragraph', () => {
    assert.equal(silenced('Rain.\r\n\r\n[It fell]{@a}.\r\n', 'undeclared-source'), 'Rain.\r\n\r\n<!-- sourcemark-disable-next-line undeclared-source: seen -->\r\n[It fell]{@a}.\r\n');
    assert.equal(silenced('# [It fell]{@a}', 'undeclared-source'), '<!-- sourcemark-disable-next-line undeclared-source: seen -->\n# [It fell]{@a}');
  });

  it('stands behind a later line of a paragraph, which it leaves whole', () => {
    assert.equal(silenced('It rained and\n[it fell]{@a} on\nthe town.', 'undeclared-source'), 'It rained and\n[it fell]{@a} on <!-- sourcemark-disable-line undeclared-source: seen -->\nthe town.');
  });

  it('changes nothing of what is published but spaces at a line’s end', () => {
    for (const text of ['A.\n\n[It fell]{@a}.\n', 'It rained and\n[it fell]{@a} on\nthe town.']) {
      assert.equal(clean(silenced(text, 'undeclared-source')).replace(/ +$/gm, ''), clean(text));
    }
  });

  it('is not for slips of the markup, nor where a comment would be something else', () => {
    const article = analyze('Look {@a}.\n\n- [It fell]{@a}.\n\n```ledger\nb: B\n```\n');
    assert.deepEqual(silencings(article, lint(article)), []);
  });
});
