/** Spellings of names: what counts as one name in two spellings, and what does not. */
import assert from 'node:assert/strict';
import { isNear as near, likeness as alike, spelt } from '../../server/lint/spelling.ts';
import { check } from './check.ts';

const likeness = (a: string, b: string) => alike(spelt(a), spelt(b));
const isNear = (a: string, b: string) => near(spelt(a), spelt(b));

describe('likeness of two spellings', () => {
  const cases: readonly (readonly [string, string, ReturnType<typeof likeness>])[] = [
    ['Müller', 'Muller', 'marks'], ['Ørsted', 'Orsted', 'marks'], ['Jean-Luc', 'Jean Luc', 'marks'], ['O’Brien', 'OBrien', 'marks'],
    ['Sergei', 'Sergey', 'sound'], ['Mohamed', 'Mohammed', 'sound'], ['Khaled', 'Kaled', 'sound'], ['Abayev', 'Abaev', 'sound'], ['Meyer', 'Meer', null],
    ['Lindqvist', 'Lindqvust', 'edits'], ['Zelensky', 'Zelenskyy', 'sound'], ['Johnston', 'Johnson', 'edits'],
    ['Smith', 'Smyth', 'sound'], ['Kovac', 'Kovacs', null], ['Kovac', 'Kovac’s', null], ['Ukraine', 'Ukrainian', null], ['Russia', 'Russian', null], ['Democrat', 'Democratic', null],
    ['Austria', 'Australia', null], ['Iran', 'Iraq', null], ['NATO', 'Nato', null],
  ];
  for (const [a, b, expected] of cases) it(`${a} and ${b}: ${expected}`, () => {
    assert.equal(likeness(a, b), expected);
    assert.equal(likeness(b, a), expected);
  });

  it('under one first name one letter in five is enough', () => {
    assert.ok(isNear('Brand', 'Brant'));
    assert.ok(!isNear('Kovac', 'Kovacs'));
    assert.ok(!isNear('Smith', 'Jones'));
  });
});

describe('name-inconsistent', () => {
  const codes = ['name-inconsistent'];

  it('a spelling that the ledger refuses', () => check(`
The ferry to Kirkvaag was cancelled. “Kirkvaag is far,” she said. The Kirkvaager stayed.
             ^^^^^^^^ name-inconsistent: The ledger refuses the spelling “Kirkvaag”; it has “Kirkvåg”.

\`\`\`ledger
kirkvag: Kirkvåg | place | not: Kirkvaag
\`\`\`
`, { codes }));

  it('a surname that no full name has, near to one', () => check(`
Governor Marta Lindqvist opened the bridge. Mr. Lindkvist did not come.
                                                ^^^^^^^^^ name-inconsistent: “Lindkvist” is spelled “Lindqvist” elsewhere in this draft.
`, { codes }));

  it('one first name and two surnames that are nearly the same', () => check(`
Marta Lindqvist opened the bridge. A day later Marta Lindquist closed it. Ms. Lindqvist had no comment.
                                                     ^^^^^^^^^ name-inconsistent: “Lindquist” is spelled “Lindqvist” elsewhere in this draft.
`, { codes }));

  it('the ledger decides which is right', () => check(`
Marta Lindquist opened the bridge. A day later Marta Lindquist closed it.
      ^^^^^^^^^ name-inconsistent: “Lindquist” is spelled “Lindqvist” in the ledger.
                                                     ^^^^^^^^^ name-inconsistent: “Lindquist” is spelled “Lindqvist” in the ledger.

\`\`\`ledger
governor: Marta Lindqvist | person
\`\`\`
`, { codes }));

  it('two people are two people', () => check(`
John Smith met Ada Smyth. Mr. Smith spoke first, and Ms. Smyth answered. Peter Johnson and Laura Johnston were there.
`, { codes }));

  it('plurals, possessives and nations are no spellings', () => check(`
Ann Kovac’s house in Ukraine was sold. The Kovacs moved to the Ukrainian border, Mr. Kovac said. The Kovac family met Russian officials in Russia. Slovakia played Slovenia, and Austria played Australia.
`, { codes }));
});
