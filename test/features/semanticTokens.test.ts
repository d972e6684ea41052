import assert from 'node:assert/strict';
import { analyze } from '../../server/article/analyze.ts';
import { semanticTokens } from '../../server/features/semanticTokens.ts';

const LEDGER = `

\`\`\`ledger
minister: Ann Tarnow | person | role: finance minister | aka: Tarnow
aide: person in the room | person | anonymous
vale: Vale | place
\`\`\`
`;

/** What is colored above the ledger, as `words kind.trait`. */
function colored(text: string, names: boolean): string[] {
  const whole = text + LEDGER;
  return semanticTokens(analyze(whole), { start: 0, end: text.length }, { names }).map(({ start, end, kind, traits }) => `${whole.slice(start, end)} ${[kind, ...traits].join('.')}`);
}

describe('Semantic tokens', () => {
  it('tell ids that are declared, withheld, our own and unknown', () => {
    assert.deepEqual(colored('[Rents fell]{@minister} and [rose]{@aide? via=@nobody}. [It rained]{@we}.', false), [
      'minister variable', 'aide variable.unnamed', 'nobody variable.unresolved', 'we variable.defaultLibrary',
    ]);
  });

  it('tell what a mention names', () => {
    assert.deepEqual(colored('[[Tarnow]] went to [[vale|the town]] and [[Orlow]].', false), ['Tarnow type', 'vale variable', 'the town type', 'Orlow type.unresolved']);
  });

  it('color names in running text where that is asked for, and nowhere else', () => {
    assert.deepEqual(colored('Tarnow went to Vale.', true), ['Tarnow type.implicit', 'Vale type.implicit']);
    assert.deepEqual(colored('Tarnow went to Vale.', false), []);
  });

  it('stand in order and apart, the tag above a block before what is in it', () => {
    const text = `A line.\n\n{@minister\n\n{@minister on=2026-05-01}\nRents in [[vale|town]] fell, [he said [they rose]{@aide}]{@minister}.${LEDGER}`;
    const tokens = semanticTokens(analyze(text), { start: 0, end: text.length }, { names: true });
    tokens.forEach(({ start, end }, i) => assert.ok(start < end && start >= (tokens[i - 1]?.end ?? 0), `${start}–${end}`));
    assert.deepEqual(tokens.slice(0, 3).map(({ start, end }) => text.slice(start, end)), ['minister', 'vale', 'town']);
    assert.deepEqual(tokens.filter(({ traits }) => traits.includes('declaration')).map(({ start, end }) => text.slice(start, end)), ['minister', 'aide', 'vale']);
  });

  it('of a part are those of the whole that stand in its blocks', () => {
    const text = `[a]{@aide}\n\n{@aide}\n[b]{@vale}\n\n[c]{@we}${LEDGER}`, article = analyze(text), at = text.indexOf('[b]');
    const part = semanticTokens(article, { start: at, end: at + 3 }, { names: false }).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(part, ['aide', 'vale']);
    const tagLine = text.indexOf('{@aide}\n[b]');
    assert.ok(semanticTokens(article, { start: tagLine, end: tagLine + 3 }, { names: false }).some(({ start }) => start === tagLine + 2));
  });
});
