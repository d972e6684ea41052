import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/article/analyze.ts';
import { type OutlineNode, outline } from '../../server/features/outline.ts';
import { lint } from '../../server/lint/lint.ts';

function shown(text: string): string {
  const lines = (node: OutlineNode, depth: number): string[] =>
    [`${'  '.repeat(depth)}${node.name}${node.detail ? ` (${node.detail})` : ''} «${text.slice(node.selection.start, node.selection.end).replace(/\s+/g, ' ')}»`, ...node.children.flatMap(child => lines(child, depth + 1))];
  return of(text).flatMap(node => lines(node, 0)).join('\n');
}

function of(text: string): readonly OutlineNode[] {
  const article = analyze(text);
  return outline(article, lint(article));
}

describe('The outline', () => {
  it('has the headline, and sections inside sections', () => {
    assert.equal(shown('---\nheadline: Ferry stops\n---\n\n# Ferry stops\n\nText.\n\n## Why\n\n### Money\n\n## What next\n\n# Other news\n'), `
Ferry stops «Ferry stops»
  Ferry stops «Ferry stops»
    Why «Why»
      Money «Money»
    What next «What next»
  Other news «Other news»`.trim());
  });

  it('says where in the draft one is by its sections; groups enclose nothing', () => {
    const text = '---\nheadline: Ferry stops\n---\n\n[A]{@we}.\n\n## Why\n\n[B]{@we}.\n', at = text.indexOf('[B]') + 1;
    const around = (nodes: readonly OutlineNode[]): string[] => nodes.flatMap(({ name, range, children }) => (range.start <= at && at < range.end ? [name, ...around(children)] : []));
    assert.deepEqual(around(of(text)), ['Ferry stops', 'Why']);
  });

  it('has sources with what they say, and names with their mentions', () => {
    assert.equal(shown(`[The pier is rotten]{@keeper}. [[keeper]] left. [It will be mended]{@keeper ?}.

\`\`\`ledger
keeper: Ola Frisk | person
\`\`\`
`), `
Sources (1) «[The pier is rotten]»
  Ola Frisk (@keeper · 2) «[The pier is rotten]»
    The pier is rotten «The pier is rotten»
    It will be mended (unverified) «It will be mended»
People (1) «[[keeper]]»
  Ola Frisk (@keeper · 1) «[[keeper]]»
    keeper (marked) «[[keeper]]»`.trim().replaceAll('«[The pier is rotten]»', '«The pier is rotten»'));
  });

  it('has as a saying what is said, not that somebody asked not to be named', () => {
    assert.match(shown('[The vote was closed]{@member}, said a member who asked not to be named for fear of losing the seat.\n\n```ledger\nmember: member of the board | person | anonymous\n```\n'), /^ {2}member of the board \(@member · anonymous · 1\).*\n {4}The vote was closed /m);
  });

  it('has the claims that the lint reports', () => {
    const text = 'The flood killed 40 people in the valley last year.';
    assert.match(shown(text), /^Claims \(1\) «The flood.*»\n {2}The flood killed 40 people in the valley last year\. \(serious\)/);
    const article = analyze(text);
    assert.deepEqual(outline(article, []), []);
  });

  it('is cut where it would be too long, and says so', () => {
    const [group] = of('[A]{@we}. [B]{@we}.\n\n'.repeat(400)).filter(({ name }) => name === 'Sources');
    const last = group!.children[0]!.children.at(-1)!;
    assert.equal(last.kind, 'more');
    assert.match(last.name, /^7\d\d more$/);
  });

  it('nests as the protocol demands, whatever the text', () => {
    const part = fc.constantFrom('# ', '## ', '---\nheadline: x\n---\n', '\n', '\n\n', '[a b]{@x}', '“q”{+}', '[[x]]', 'The flood killed 40 people. ', 'two officials said. ', 'Ann Tarnow said so.', '```ledger\nx: Ann Tarnow\n```\n', '{@x}\n', '🎉', '\r', '[', '{>>');
    fc.assert(fc.property(fc.array(part, { maxLength: 30 }), parts => {
      const text = parts.join('');
      const check = (node: OutlineNode, around: { start: number; end: number }): void => {
        assert.notEqual(node.name.trim(), '');
        assert.ok(around.start <= node.range.start && node.range.end <= around.end, `${node.name}: outside its parent`);
        assert.ok(node.range.start <= node.selection.start && node.selection.end <= node.range.end, `${node.name}: selection outside`);
        assert.ok(node.selection.start <= node.selection.end);
        for (const child of node.children) check(child, node.kind === 'group' ? { start: 0, end: text.length } : node.range);
      };
      for (const node of of(text)) check(node, { start: 0, end: text.length });
    }), { numRuns: 300 });
  });
});
