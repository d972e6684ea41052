import assert from 'node:assert/strict';
import { excerpt } from '../../server/cli/excerpt.ts';
import { linesOf } from '../../server/cli/lines.ts';

/** The words between `«` and `»`, shown in `width` columns. */
function shown(marked: string, width = 40): string {
  const start = marked.indexOf('«'), end = marked.indexOf('»') - 1;
  const { line, words, carets } = excerpt(linesOf(marked.replace(/[«»]/g, '')), { start, end }, width);
  return [`${line}`, words, carets].join('\n');
}

describe('an excerpt', () => {
  const same = (marked: string, expected: readonly string[], width?: number): void => assert.equal(shown(marked, width), expected.join('\n'));

  it('shows a short line whole', () => same('One.\r\nA «levee» failed.\r\nThree.', ['2', 'A levee failed.', '  ^^^^^']));
  it('shows the first line of several', () => same('A «levee\nfailed» twice.', ['1', 'A levee', '  ^^^^^']));
  it('shows the place of an empty range', () => same('A «»levee', ['1', 'A levee', '  ^']));
  it('shows the end of a line', () => same('A levee«»\nfailed', ['1', 'A levee', '       ^']));
  it('shows an empty line', () => same('«»', ['1', '', '^']));
  it('cuts a long line around the words', () => same('The river that had been rising since noon took the «old levee» at last, and nobody was there.', [
    '1', '… noon took the old levee at last, and …', '                ^^^^^^^^^',
  ]));
  it('cuts words that are too long themselves', () => same(`A «${'very '.repeat(20)}»long line.`, [
    '1', 'A very very very very very very very ve…', '  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  ]));
  it('counts columns, not characters', () => same('水 e\u0301 👩 «堤防» x', ['1', '水 e\u0301 👩 堤防 x', '        ^^^^']));
  it('never cuts a character in two', () => {
    for (let width = 12; width < 30; width++) {
      const [, words, carets] = shown(`${'👩e\u0301'.repeat(30)}«堤防»${'水'.repeat(30)}`, width).split('\n');
      assert.doesNotMatch(words!, /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|^…?\u0301/);
      assert.ok(carets!.length <= width, carets);
    }
  });
  it('makes control characters visible', () => same('\ta\u001b[2J «b»', ['1', ' a·[2J b', '       ^']));
});
