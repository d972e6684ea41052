/** The scopes of a ledger (§6). */
import { checkScopes } from './scopes.ts';

const check = (picture: string) => checkScopes('source.sourcemark-ledger', picture.slice(1));

describe('colours in a ledger', () => {
  it('an id, a name, a kind, terms', () => check(`
aide: person who was in the room | person | anonymous
^^^^ variable.other.source.sourcemark
    ^ punctuation.separator.key-value.sourcemark
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.sourcemark
                                   ^^^^^^ storage.type.kind.sourcemark
                                            ^^^^^^^^^ storage.modifier.terms.sourcemark`));

  it('keys and their values', () => check(`
office: Rent Office | dataset | date: 2026-04-30 | url: https://example.org/t | of: town | count: 3 | aka: Office, R. O.
                                ^^^^ entity.other.attribute-name.sourcemark
                                      ^^^^^^^^^^ constant.numeric.date.sourcemark
                                                   ^^^ entity.other.attribute-name.sourcemark
                                                        ^^^^^^^^^^^^^^^^^^^^^ markup.underline.link.sourcemark
                                                                                    ^^^^ variable.other.source.sourcemark
                                                                                                  ^ constant.numeric.sourcemark
                                                                                                           ^^^^^^^^^^^^ string.unquoted.sourcemark`));

  it('an escaped bar is part of the value', () => check(`
clerk: Mira Tosk | note: left\\|right | role: clerk
                             ^^ constant.character.escape.sourcemark
                               ^^^^^ string.unquoted.sourcemark
                                       ^^^^ entity.other.attribute-name.sourcemark`));

  it('every kind, every term', async () => {
    for (const kind of ['person', 'group', 'organization', 'place', 'document', 'dataset', 'broadcast', 'post', 'publication', 'event', 'work']) {
      await check(`\na: b | ${kind}\n       ${'^'.repeat(kind.length)} storage.type.kind.sourcemark`);
    }
    for (const terms of ['on-record', 'background', 'deep-background', 'anonymous', 'off-record']) {
      await check(`\na: b | ${terms}\n       ${'^'.repeat(terms.length)} storage.modifier.terms.sourcemark`);
    }
  });

  it('a comment', () => check(`
# ask again on Monday
^^^^^^^^^^^^^^^^^^^^^ comment.line.number-sign.sourcemark`));

  it('a word that is neither kind nor terms is plain', () => check(`
a: b | persons | people: c
       ^^^^^^^ !storage
                 ^^^^^^ !entity.other.attribute-name.sourcemark`));
});
