import assert from 'node:assert/strict';
import { idAt, notToRename, placesOf, renaming } from '../../server/features/idPlaces.ts';
import { applyEdits } from '../../server/lint/applyEdits.ts';
import { cleanOf } from '../../server/markup/clean.ts';
import { parse } from '../../server/markup/parse.ts';
import { cursor } from './cursor.ts';

const DRAFT = `{@ai$0de}
> We lost the order.

[It rained]{@aide via=@post}. “It did.”{+@aide} [[aide|She]] left, and [[aide]] wrote.

| who |
| --- |
| [[aide]] |

\`\`\`ledger
aide: person in the room | person | anonymous
clerk: her clerk | person | of: aide
\`\`\`
`;

/** The draft with the id at the cursor renamed, or why it is not. */
function renamed(marked: string, name: string, file?: string): string {
  const { article, offset, text } = cursor(marked, file === undefined ? {} : { ledgerFiles: [{ file: 'file:///desk.ledger', text: file }] });
  const here = idAt(article, offset);
  if (!here) return 'no id';
  const { edits, refused } = renaming(article, here.id, name);
  return refused ?? applyEdits(text, edits);
}

describe('The places of an id', () => {
  it('are in tags, mentions and the ledger', () => {
    const { article, offset, text } = cursor(DRAFT);
    const here = idAt(article, offset)!;
    assert.equal(text.slice(here.start, here.end), 'aide');
    const places = placesOf(article, here.id);
    assert.equal(places.length, text.split('aide').length - 1);
    for (const { start, end } of places) assert.equal(text.slice(start, end), 'aide');
    assert.deepEqual(places.filter(({ declares }) => declares).map(({ start }) => text.slice(start, start + 12)), ['aide: person']);
  });

  it('are found from each of them, at either end of the word', () => {
    const { article, text } = cursor(DRAFT);
    for (const { start, end } of placesOf(article, 'aide')) for (const offset of [start, start + 2, end]) assert.equal(idAt(article, offset)?.start, start, text.slice(start - 5, end + 5));
    assert.equal(idAt(article, text.indexOf('lost')), null);
    assert.equal(idAt(cursor('$0').article, 0), null);
  });

  it('take another name together, and what is printed stays', () => {
    const before = DRAFT.replace('$0', ''), after = renamed(DRAFT, '@adviser');
    assert.equal(after, before.replace('|She', '|She').replaceAll('[[aide]] wrote', '[[adviser|aide]] wrote').replace('| [[aide]] |', '| [[adviser\\|aide]] |').replace(/(@|\[\[|\n|of: )aide/g, '$1adviser'));
    assert.equal(cleanOf(parse(after)).text, cleanOf(parse(before)).text);
  });

  it('take no name that is none, is taken or means something else', () => {
    const draft = '[x]{@a$0}. [y]{@b}.';
    assert.equal(renamed(draft, 'c'), '[x]{@c}. [y]{@b}.');
    assert.equal(renamed(draft, 'a'), '[x]{@a}. [y]{@b}.');
    for (const name of ['', '1', 'a b', 'a}']) assert.match(renamed(draft, name), /^An id begins with a letter/);
    assert.equal(renamed(draft, 'b'), '“@b” stands for a source of this draft already.');
    assert.equal(renamed(draft, 'tk'), '“@tk” is a word of the markup.');
    assert.equal(renamed('[x]{@we$0}.', 'us'), '“@we” is a word of the markup.');
  });

  it('keep the name that a ledger file gives', () => {
    assert.match(renamed('[x]{@a$0}.', 'c', 'a: Ann'), /declared in a ledger file, which other drafts may use, too\.$/);
    assert.equal(notToRename(cursor('[x]{@a$0}.').article, 'a'), null);
  });
});
