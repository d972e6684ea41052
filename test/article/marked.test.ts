import { strict as assert } from 'node:assert';
import { analyze } from '../../server/article/analyze.ts';
import { attributions, entities, sources, unsourced } from './show.ts';

const LEDGER = `
\`\`\`ledger
minister: Ann Kovac | person | role: finance minister | aka: Kovac, Minister Kovac
aide: person who attended the meeting | person | anonymous | reason: fears dismissal | knows: was in the room
post: Daily Post | publication
\`\`\`
`;

describe('article: tags win over inference', () => {
  it('a tag takes source and cue from the words around it (§4)', () => {
    const article = analyze(`[The fuel tax will rise 12%]{@minister} in July, Ann Kovac said.\n${LEDGER}`);
    assert.equal(attributions(article), 'marked Ann Kovac @minister → The fuel tax will rise 12%');
    assert.equal(unsourced(article), '');
  });

  it('nesting is hearsay: the inner source as reported by the outer (§4)', () => {
    const article = analyze(`[The Post said that [the minister is leaving]{@aide}]{@post}.\n${LEDGER}`);
    assert.equal(
      attributions(article),
      'marked The Post @post → The Post said that [the minister is leaving]{@aide}\nmarked @aide → the minister is leaving in «The Post said that [the minister is leaving]{@aide}»',
    );
  });

  it('`@we` inside another source’s span is no hearsay (§4)', () => {
    const article = analyze(`[He resigned in May and [the square was full]{@we}]{@minister}.\n${LEDGER}`);
    assert.ok(!attributions(article).includes(' in «'));
  });

  it('`@tk` does not answer for a claim; `@common` does (§4)', () => {
    assert.equal(unsourced(analyze('[Twelve people were killed in the blast on Sunday.]{@tk}')), 'Twelve people were killed in the blast on Sunday.');
    assert.equal(unsourced(analyze('[Twelve people were killed in the blast on Sunday.]{@common}')), '');
  });
});

describe('article: who says something', () => {
  it('a ledger line gives name, terms and count', () => {
    const article = analyze(`[Talks failed]{@aide} and [rents fell 3%]{@minister @post}.\n${LEDGER}`);
    assert.equal(
      sources(article),
      '@aide person who attended the meeting | described | person | anonymous | 1 | 1\n@minister Ann Kovac | named | person | 1 | 1\n@post Daily Post | named | publication | - | 1',
    );
  });

  it('a declared alias links who says so, a description too, and not the body a spokesman speaks for (§6)', () => {
    const ledger = '\n```ledger\nminister: Ann Kovac | aka: the finance minister\nwoman: Ida Brunn\nport: Almen Port Authority | organization\n```\n';
    const said = (text: string) => sources(analyze(`${text}\n${ledger}`)).split(' | ')[0];
    assert.equal(said('The tax will rise, the finance minister said.'), '@minister Ann Kovac');
    assert.equal(said('The tax will rise, [[woman|the woman at the gate]] said.'), '@woman Ida Brunn');
    assert.equal(said('The tax will rise, a spokesman for the Almen Port Authority said.'), 'a spokesman for the Almen Port Authority');
  });

  it('a pronoun goes to the last person who spoke', () => {
    const article = analyze('Ann Kovac said the tax would rise 12% in July. She said there was no choice.');
    assert.equal(sources(article), 'Ann Kovac | named | person | 1 | 2');
  });

  it('a definite description goes back to its first mention', () => {
    const article = analyze('A senior treasury official said the tax would rise 12% in July. The official said there was no choice.');
    assert.match(sources(article), /^A senior treasury official \| described \| person \| anonymous \| 1 \| 2$/);
  });
});

describe('article: who is mentioned where', () => {
  it('marked by id, name and alias; implicit wherever a declared name stands (§5)', () => {
    const article = analyze(`[[minister|She]] met Kovac’s staff, and [[Minister Kovac]] left.\n${LEDGER}`);
    assert.equal(entities(article).split('\n')[0], '@minister Ann Kovac | person | marked implicit marked');
  });

  it('longest match, whole words, case-sensitive (§5)', () => {
    const article = analyze('Rivers met Ann Rivers and Riversley on the rivers.\n\n```ledger\nann: Ann Rivers | aka: Rivers\nplace: Ann Rivers Hall | place\n```\n');
    const ann = entities(article).split('\n').find(line => line.startsWith('@ann'));
    assert.equal(ann, '@ann Ann Rivers | person | implicit implicit');
  });

  it('none in code, URLs, tags and ledgers (§5)', () => {
    const article = analyze('Read `Kovac` at https://kovac.example/Kovac.\n\n```\nKovac\n```\n' + LEDGER);
    assert.ok(!entities(article).includes('@minister'));
  });

  it('spellings of one name are one entity: capitals of a dateline, a firm by its first word', () => {
    const all = (text: string) => entities(analyze(`${text}\n`)).replace(/ inferred/g, '');
    assert.equal(all('PORT HALLAM — Mayor Ilse Tarrant spoke on Monday. The harbor of Port Hallam is full.').split('\n')[0], 'Port Hallam | place |');
    assert.ok(all('Tessaly Semiconductor cut 1,200 jobs on Friday. Workers at Tessaly waited at the gate.').startsWith('Tessaly Semiconductor | organization |'));
    assert.ok(!all('Tessaly Semiconductor cut 1,200 jobs on Friday. Workers at Tessaly waited at the gate.').includes('\nTessaly |'));
    assert.ok(!all('Tessaly Health Inc. paid Tessaly Health staff. Workers at Tessaly waited.').includes('\nTessaly |'));
    assert.ok(all('Brandis Group and Brandis Bank merged. Shares of Brandis fell.').includes('\nBrandis |'));
    assert.ok(all('The Orrin Police Department held nine people. The town of Orrin was quiet.').includes('\nOrrin |'));
  });
});

describe('article: the ledger in force', () => {
  it('the document’s own line wins over a file’s, the nearer file over the farther (§6)', () => {
    const article = analyze('```ledger\na: Own Line\n```\n', { ledgerFiles: [{ file: 'near', text: 'a: Near\nb: Near B\n' }, { file: 'far', text: 'b: Far B\nc: Far C\n' }] });
    assert.deepEqual(article.ledger.lines.map(d => `${d.file ?? 'here'} ${d.line.name}`), ['here Own Line', 'near Near B', 'far Far C']);
    assert.deepEqual(article.ledger.hidden.map(h => `${h.line.line.name} by ${h.by.line.name}`), ['Near by Own Line', 'Far B by Near B']);
  });
});
