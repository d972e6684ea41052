import assert from 'node:assert/strict';
import { definition } from '../../server/features/definition.ts';
import { cursor } from './cursor.ts';

const FILE = { file: 'file:///desk/people.ledger', text: '# people\nkeeper: Ola Frisk | person\n' };
const LEDGER = `

\`\`\`ledger
minister: Ann Tarnow | person | of: cabinet
cabinet: The Cabinet | organization
\`\`\`
`;

function check(marked: string, expected: string): void {
  const { article, offset, text } = cursor(marked, { ledgerFiles: [FILE] });
  const shown = definition(article, offset).map(({ origin, file, range, selection }) => {
    const there = file === null ? text : FILE.text;
    return `«${text.slice(origin.start, origin.end)}» → ${file ?? 'here'}: ${there.slice(range.start, range.end).trim()} at ${there.slice(selection.start, selection.end)}`;
  });
  assert.equal(shown.join('\n'), expected.trim());
}

describe('Definition', () => {
  it('goes from an id in a tag to the ledger line', () => {
    check(`[x]{@mini$0ster}${LEDGER}`, '«@minister» → here: minister: Ann Tarnow | person | of: cabinet at minister');
  });

  it('goes from a mention to the ledger line, also from its end', () => {
    check(`[[minister|She]]$0 left.${LEDGER}`, '«[[minister|She]]» → here: minister: Ann Tarnow | person | of: cabinet at minister');
    check(`Then Ann Ta$0rnow left.${LEDGER}`, '«Ann Tarnow» → here: minister: Ann Tarnow | person | of: cabinet at minister');
  });

  it('goes into a ledger file', () => {
    check(`[x]{@kee$0per}${LEDGER}`, '«@keeper» → file:///desk/people.ledger: keeper: Ola Frisk | person at keeper');
  });

  it('goes from the id of an employer to its line', () => {
    check(`x${LEDGER.replace('of: cabinet', 'of: cab$0inet')}`, '«minister: Ann Tarnow | person | of: cabinet» → here: cabinet: The Cabinet | organization at cabinet');
  });

  it('goes nowhere from plain words and from ids that nobody declares', () => {
    check(`Noth$0ing.${LEDGER}`, '');
    check(`[x]{@no$0body}${LEDGER}`, '');
    check('$0', '');
  });
});
