import assert from 'node:assert/strict';
import { completion } from '../../server/features/completion.ts';
import { cursor } from './cursor.ts';

const LEDGER = `

\`\`\`ledger
minister: Ann Tarnow | person | aka: Tarnow
aide: person in the room | person | anonymous
\`\`\`
`;

/** The text after each choice, with the choice's detail. */
function check(marked: string, expected: string): void {
  const { article, offset, text } = cursor(marked + LEDGER);
  const found = completion(article, offset);
  const body = text.slice(0, -LEDGER.length);
  const shown = found?.list.map(item => `${body.slice(0, found.range.start)}${item.text}${body.slice(found.range.end)} (${item.detail})`).join('\n');
  assert.equal(shown ?? 'nothing', expected.trim());
}

describe('Completion', () => {
  it('offers ids after the at sign of a tag, the language’s own first', () => {
    check('[It rained]{@$0}', `
[It rained]{@we} (our own reporting or observation)
[It rained]{@common} (common knowledge)
[It rained]{@tk} (source to come)
[It rained]{@minister} (person: Ann Tarnow)
[It rained]{@aide} (person, anonymous: person in the room)`);
  });

  it('puts the id in the place of the letters typed', () => {
    const { article, offset } = cursor(`[It rained]{@minister ? via=@mi$0}${LEDGER}`);
    const found = completion(article, offset)!;
    assert.deepEqual(found.range, { start: offset - 2, end: offset });
    assert.deepEqual(found.list.map(({ id }) => id), ['we', 'common', 'tk', 'minister', 'aide']);
  });

  it('lets an editor find an id by the name', () => {
    const { article, offset } = cursor(`[It rained]{@Tar$0${LEDGER}`);
    assert.match(completion(article, offset)!.list.find(({ id }) => id === 'minister')!.filter, /Tarnow/);
  });

  it('offers id and words in a mention, and the id alone before a bar', () => {
    check('[[$0]] spoke.', `
[[minister|Ann Tarnow]] spoke. (person: Ann Tarnow)
[[aide|person in the room]] spoke. (person, anonymous: person in the room)`);
    check('[[a$0|She]] spoke.', `
[[minister|She]] spoke. (person: Ann Tarnow)
[[aide|She]] spoke. (person, anonymous: person in the room)`);
  });

  it('writes the bar as a table wants it', () => {
    const { article, offset } = cursor(`| who |\n| --- |\n| [[$0]] |${LEDGER}`);
    assert.equal(completion(article, offset)!.list[0]!.text, 'minister\\|Ann Tarnow');
  });

  it('is silent elsewhere', () => {
    for (const text of ['Write to me@$0', '[x]{y$0', '[[a|b$0', '{@x}$0', '`{@$0`', '$0']) check(text, 'nothing');
  });

  it('shows our own word only where the ledger does not take it', () => {
    const { article, offset } = cursor('[x]{@$0}\n\n```ledger\nwe: Daily Lantern | publication\n```\n');
    assert.deepEqual(completion(article, offset)!.list.map(({ id, detail }) => `${id}: ${detail}`), ['common: common knowledge', 'tk: source to come', 'we: publication: Daily Lantern']);
  });

  it('cuts a long ledger and says that there is more', () => {
    const ledger = Array.from({ length: 5000 }, (_, i) => `id${i}: Name ${i}`).join('\n');
    const { article, offset } = cursor(`[x]{@id49$0}\n\n\`\`\`ledger\n${ledger}\n\`\`\`\n`);
    const found = completion(article, offset)!;
    assert.equal(found.more, true);
    assert.ok(found.list.some(({ id }) => id === 'id4999'));
    assert.ok(found.list.length <= 500);
  });
});
