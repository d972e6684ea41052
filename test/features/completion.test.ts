import assert from 'node:assert/strict';
import { completion, ledgerCompletion } from '../../server/features/completion.ts';
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
  it('offers ids after the at sign of a tag, the language’s own last', () => {
    check('[It rained]{@$0}', `
[It rained]{@minister} (person: Ann Tarnow)
[It rained]{@aide} (person, anonymous: person in the room)
[It rained]{@we} (our own reporting or observation)
[It rained]{@common} (common knowledge)
[It rained]{@tk} (source to come)`);
  });

  it('puts the id in the place of the letters typed', () => {
    const { article, offset } = cursor(`[It rained]{@minister ? via=@mi$0}${LEDGER}`);
    const found = completion(article, offset)!;
    assert.deepEqual(found.range, { start: offset - 2, end: offset });
    assert.deepEqual(found.list.map(({ label }) => label), ['minister', 'aide', 'we', 'common', 'tk']);
  });

  it('lets an editor find an id by the name', () => {
    const { article, offset } = cursor(`[It rained]{@Tar$0${LEDGER}`);
    assert.match(completion(article, offset)!.list.find(({ label }) => label === 'minister')!.filter, /Tarnow/);
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

  it('offers the items of a tag where one may begin, and no others', () => {
    const offered = (marked: string): string[] | null => {
      const { article, offset } = cursor(marked + LEDGER);
      return completion(article, offset)?.list.map(({ text }) => text) ?? null;
    };
    const all = ['@minister', '@aide', '@we', '@common', '@tk', '+', '!', '~', '?', '??', '.opinion', '.forecast', '.allegation', 'via=@', 'on=', 'at=', 'checked=', 'note='];
    for (const text of ['[It rained]{$0}', '“It rained”{$0', '[It rained]{@aide $0}', '[It rained]{@aide at="p. 4" .op$0}', '{$0}\n> It rained.']) assert.deepEqual(offered(text), all, text);
    for (const text of ['[It rained]{@aide on=$0}', '[It rained]{@aide note="ask $0"}', 'It rained {$0}', '[It rained] {$0}']) assert.equal(offered(text), null, text);
  });

  it('offers kinds, terms and keys in a ledger line, those that are missing', () => {
    const offered = (marked: string): string => {
      const { article, offset, text } = cursor(`\`\`\`ledger\n${marked}\nb: B\n\`\`\`\n`);
      const found = completion(article, offset);
      return found ? `${text.slice(found.range.start, found.range.end)}: ${found.list.map(item => item.text.trim()).join(' ')}` : 'nothing';
    };
    assert.match(offered('a: Ann | $0'), /^: person group .* on-record .* off-record aka: .* note:$/);
    assert.match(offered('a: Ann | person | an$0'), /^an: on-record background deep-background anonymous off-record aka:/);
    assert.match(offered('a: Ann | person | anonymous | re$0 | knows: was there'), /^re: aka: not: .* reason: approved: /);
    for (const line of ['a: An$0', 'a$0', '# a: b | $0', 'a: Ann | reason: fears $0', 'a: Ann \\| $0']) assert.equal(offered(line), 'nothing', line);
  });

  it('offers the same in a ledger file', () => {
    assert.deepEqual(ledgerCompletion('a: A\nb: B | perso', 17)?.range, { start: 12, end: 17 });
    assert.equal(ledgerCompletion('a: A', 4), null);
  });

  it('is silent elsewhere', () => {
    for (const text of ['Write to me@$0', '[[a|b$0', '{@x}$0', '`{@$0`', '$0']) check(text, 'nothing');
  });

  it('shows our own word only where the ledger does not take it', () => {
    const { article, offset } = cursor('[x]{@$0}\n\n```ledger\nwe: Daily Lantern | publication\n```\n');
    assert.deepEqual(completion(article, offset)!.list.map(({ label, detail }) => `${label}: ${detail}`), ['we: publication: Daily Lantern', 'common: common knowledge', 'tk: source to come']);
  });

  it('cuts a long ledger and says that there is more', () => {
    const ledger = Array.from({ length: 5000 }, (_, i) => `id${i}: Name ${i}`).join('\n');
    const { article, offset } = cursor(`[x]{@id49$0}\n\n\`\`\`ledger\n${ledger}\n\`\`\`\n`);
    const found = completion(article, offset)!;
    assert.equal(found.more, true);
    assert.ok(found.list.some(({ label }) => label === 'id4999'));
    assert.ok(found.list.length <= 500);
  });
});
