import assert from 'node:assert/strict';
import { hover } from '../../server/features/hover.ts';
import { cursor } from './cursor.ts';

const LEDGER = `

\`\`\`ledger
minister: Ann Tarnow | person | role: finance minister | aka: Tarnow
aide: person in the room | person | anonymous | reason: fears dismissal | knows: was in the room | approved: JD
post: Daily Lantern | publication
vale: Vale | place
\`\`\`
`;

/** The cards as text, under the words they are shown over. */
function check(marked: string, expected: string): void {
  const { article, offset, text } = cursor(marked + LEDGER);
  const found = hover(article, offset);
  const shown = found && [
    `«${text.slice(found.range.start, found.range.end)}»`,
    ...found.cards.map(({ title, facts, says, more }) => [title, ...facts.filter(f => f.label !== 'Why a claim').map(f => `  ${f.label}: ${f.text}`), ...says.map(s => `  - ${s}`), ...(more ? [`  - ${more} more`] : [])].join('\n')),
  ].join('\n');
  assert.equal(shown ?? 'nothing', expected.trim());
}

describe('Hover', () => {
  it('on an id in a tag shows the card of that source, with what it says', () => {
    check('[The fuel tax will rise]{@minister @a$0ide}. [The talks failed]{@aide}.', `
«@aide»
person in the room
  Kind: person
  Id: @aide
  Terms: anonymous
  Approved by: JD
  Reason: fears dismissal
  How they know: was in the room
  - The fuel tax will rise
  - The talks failed`);
  });

  it('on words that somebody reports, and nobody knows who, finds no source, as the lint does', () => check('Reportedly, the port c$0ost $2 million.', `
«the port cost $2 million»
Serious claim without a source
  Who says so: not said
  Read from: “Reportedly” (50% certain)`));

  it('elsewhere on a tag shows all its sources', () => {
    check('[The fuel tax will rise]{@minister ?$0}.', `
«{@minister ?}»
Ann Tarnow
  Kind: person
  Id: @minister
  Role: finance minister
  Terms: on the record
  Also: Tarnow
  - The fuel tax will rise`);
  });

  it('on tagged words shows who says so and how sure the desk is, then the source', () => {
    check('[The fuel ta$0x will rise 12%]{@minister ? .forecast}.', `
«The fuel tax will rise 12%»
Claim with a source
  Who says so: Ann Tarnow
  The desk says: unverified
  What it is: a forecast
Ann Tarnow
  Kind: person
  Id: @minister
  Role: finance minister
  Terms: on the record
  Also: Tarnow
  - The fuel tax will rise 12%`);
  });

  it('on words inside words shows the inner source as reported by the outer', () => {
    check('[The Lantern said that [the minister will lea$0ve]{@aide}]{@post}.', `
«the minister will leave»
Claim with a source
  Who says so: person in the room
  Reported by: Daily Lantern
person in the room
  Kind: person
  Id: @aide
  Terms: anonymous
  Approved by: JD
  Reason: fears dismissal
  How they know: was in the room
  - the minister will leave`);
  });

  it('on a declared name shows the card of who is meant, with the number of mentions', () => {
    check('[[va$0le|The valley]] flooded. Vale is poor.', `
«[[vale|The valley]]»
Vale
  Kind: place
  Id: @vale
  Terms: on the record
  Mentions: 2`);
  });

  it('on a block tag shows the card of the source, on the block below who says so', () => {
    check('{@ai$0de}\n> We lost the order.', `
«@aide»
person in the room
  Kind: person
  Id: @aide
  Terms: anonymous
  Approved by: JD
  Reason: fears dismissal
  How they know: was in the room
  - We lost the order.`);
  });

  it('on a ledger line shows the card of what it declares', () => {
    const { article } = cursor(`Nothing.$0${LEDGER}`);
    const found = hover(article, `Nothing.${LEDGER}`.indexOf('vale: Vale') + 1);
    assert.equal(found?.cards[0]?.title, 'Vale');
  });

  it('on an id that nobody declares says so', () => {
    check('[The bridge is closed]{@no$0body}.', `
«@nobody»
@nobody is not declared
  - The bridge is closed`);
  });

  it('on our own reporting, common knowledge and a source to come says what they mean', () => {
    check('[The square was full]{@w$0e}.', '«@we»\nOur own reporting or observation\n  - The square was full');
    check('[Vale lies on a river]{@com$0mon}.', '«@common»\nCommon knowledge');
    check('[He left in May]{@t$0k}.', '«@tk»\nSource to come');
  });

  it('on words that the text itself attributes shows the cue and how certain the reading is', () => {
    const { article, offset } = cursor('The bri$0dge is closed, the mayor said on Monday.');
    const facts = new Map(hover(article, offset)!.cards[0]!.facts.map(({ label, text }) => [label, text]));
    assert.match(facts.get('Who says so')!, /mayor/);
    assert.match(facts.get('Read from')!, /^“said” \(\d+% certain\)$/);
    assert.ok(!facts.has('Why a claim'));
  });

  it('on a claim shows the words that made it one', () => {
    const { article, offset } = cursor('The flood killed 40$0 people in the valley last year.');
    const { title, facts } = hover(article, offset)!.cards[0]!;
    assert.match(title, /claim without a source$/i);
    assert.match(facts.find(({ label }) => label === 'Why a claim')!.text, /“40”/);
  });

  it('on plain words and in empty text shows nothing', () => {
    check('Hello $0there.', 'nothing');
    assert.equal(hover(cursor('$0').article, 0), null);
  });
});
