/** The problems of a ledger file, and of ledger lines that get in one another's way. */
import assert from 'node:assert/strict';
import { lintLedger } from '../../server/lint/lintLedger.ts';
import { check } from './check.ts';

describe('lintLedger', () => {
  it('finds what is wrong with single lines', () => {
    const text = '# the desk\nmayor: Ines Duarte | person | roll: mayor\ncommon: Dana Common | person\n';
    assert.deepEqual(lintLedger(text).map(({ code, severity, start, end }) => [code, severity, text.slice(start, end)]), [
      ['bad-ledger-line', 'error', 'roll'], ['reserved-id', 'error', 'common'],
    ]);
  });

  it('follows the options', () => {
    assert.deepEqual(lintLedger('common: Dana\n', { rules: { 'reserved-id': 'off' } }), []);
    assert.equal(lintLedger('common: Dana\n', { rules: { 'reserved-id': 'hint' } })[0]!.severity, 'hint');
  });
});

describe('ledger lines', () => {
  const codes = ['duplicate-id', 'shadowed-id', 'entity-type-conflict', 'duplicate-source'];

  it('an id in two blocks of one document', () => check(`
\`\`\`ledger
mayor: Ines Duarte | person
\`\`\`

[It fell.]{@mayor}

\`\`\`ledger
mayor: City of Harbor | organization
^^^^^ duplicate-id: The id “mayor” is declared twice; this line is not used.
^^^^^ entity-type-conflict: The id “mayor” is declared as “person” and as “organization”.
\`\`\`
`, { codes }));

  it('an id that a ledger file has as well', () => check(`
\`\`\`ledger
mayor: Ines Duarte | person
^^^^^ shadowed-id: The id “mayor” hides the line for “Ines Duarte” in a ledger file.
\`\`\`
`, { codes, ledgerFiles: [{ file: 'desk.ledger', text: 'mayor: Ines Duarte | person\n' }] }));

  it('one name under two ids; the same description of two unnamed sources is none', () => check(`
\`\`\`ledger
mayor: Ines Duarte | person
duarte: Inés Duarte | person
^^^^^^ duplicate-source: “@duarte” and “@mayor” are both “Inés Duarte” and would count as two sources.
one: City employee | person | anonymous
two: City employee | person | anonymous
\`\`\`
`, { codes }));
});
