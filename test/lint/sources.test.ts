/** Rules that ask who says so: in the words of the text, in tags and in the ledger. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/article/analyze.ts';
import { update } from '../../server/article/update.ts';
import { applyEdits } from '../../server/lint/applyEdits.ts';
import { lint } from '../../server/lint/lint.ts';
import { loadModel } from '../../server/loadModel.ts';
import { check, problemsOf } from './check.ts';

const LEDGER = `
\`\`\`ledger
mayor: Ines Duarte | person | role: mayor
clerk: person who prepared the contract | person | anonymous | reason: fears dismissal | knows: prepared it | approved: MB
clerks: people who prepared the contract | group | anonymous | count: 2 | reason: fear dismissal | knows: prepared it | approved: MB
\`\`\`
`;

function fixed(code: string, title: string, text: string): string {
  const fix = problemsOf(code, text).flatMap(({ fixes }) => fixes).find(f => f.title === title);
  assert.ok(fix, `no fix “${title}” among ${problemsOf(code, text).flatMap(({ fixes }) => fixes.map(f => f.title)).join(', ')}`);
  return applyEdits(text, fix.edits);
}

describe('unsourced-claim', () => {
  const codes = ['unsourced-claim'];

  it('shows the words that make the claim', () => check(`
The council paid the builder $400,000 for the bridge.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsourced-claim: Nobody is named as the source of this claim: money “$400,000”.
`, { codes }));

  it('shows no words where the whole sentence is the evidence', () => check(`
The order to wait came from the office of the governor.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unsourced-claim: Nobody is named as the source of this claim.
`, { codes }));

  it('is silent where words or a tag say who says so', () => check(`
The council paid $4 million for the bridge, the auditor said. [The council paid $4 million for the bridge.]{@we} [Iron rusts.]{@common} According to the mayor, three workers were killed.
`, { codes }));

  it('is silent within quotations', () => check(`
“Three workers were killed. The builder stole $4 million,” Ines Duarte said.
`, { codes }));

  it('reports a source that is still to come', () => check(`
[He resigned in May.]{@tk}
 ^^^^^^^^^^^^^^^^^^^ unsourced-claim: The source of “He resigned in May.” is still to come.
`, { codes }));

  it('a serious claim weighs more, and more yet when the draft is ready', () => {
    const severities = (text: string) => [{}, { status: 'ready' } as const].map(options => problemsOf('unsourced-claim', text, options)[0]!.severity);
    assert.deepEqual(severities('The builder bribed two officials and stole $4 million from the city.'), ['warning', 'error']);
    assert.deepEqual(severities('The council met on Monday and closed the bridge.'), ['information', 'warning']);
  });

  it('offers the sources cited last, then our own reporting, common knowledge, a source to come', () => {
    const text = `[It fell.]{@clerk} The council paid the builder $4 million for the bridge.\n${LEDGER}`;
    assert.deepEqual(problemsOf('unsourced-claim', text)[0]!.fixes.map(({ title }) => title), [
      'Attribute to person who prepared the contract (@clerk)', 'Attribute to Ines Duarte (@mayor)', 'Attribute to people who prepared the contract (@clerks)',
      'Mark as our own reporting (@we)', 'Mark as common knowledge (@common)', 'Mark the source as to come (@tk)',
    ]);
    assert.equal(fixed('unsourced-claim', 'Attribute to Ines Duarte (@mayor)', text), text.replace('The council paid the builder $4 million for the bridge.', '[The council paid the builder $4 million for the bridge.]{@mayor}'));
  });

  it('offers no tag where brackets would not hold', () => {
    assert.deepEqual(problemsOf('unsourced-claim', 'The council paid $4 million] for the bridge, and [three workers were killed.')[0]?.fixes, []);
  });
});

describe('undeclared-source', () => {
  it('offers the id that was meant, and to declare it', () => {
    const text = `[It fell.]{@mayr}\n${LEDGER}`;
    assert.equal(fixed('undeclared-source', 'Change to “@mayor”', text), text.replace('@mayr', '@mayor'));
    assert.equal(fixed('undeclared-source', 'Declare “@mayr” in this document', text), text.replace('\n```\n', '\nmayr: Mayr\n```\n'));
  });

  it('knows an id by the name it stands for', () => check(`[It fell.]{@ines-duarte}
           ^^^^^^^^^^^^ undeclared-source: The source “@ines-duarte” is not declared in any ledger; did you mean “@mayor”?
${LEDGER}`, { codes: ['undeclared-source'] }));

  it('declares in a ledger of its own where there is none, with the line ends of the draft', () => {
    assert.equal(fixed('undeclared-source', 'Declare “@daily-post” in this document', '[It fell.]{@daily-post}'), '[It fell.]{@daily-post}\n\n```ledger\ndaily-post: Daily Post\n```\n');
    assert.equal(fixed('undeclared-source', 'Declare “@a” in this document', '[It fell.]{@a}\r\n'), '[It fell.]{@a}\r\n\r\n```ledger\r\na: A\r\n```\r\n');
  });

  it('looks through what a source came by, and into ledger files', () => check(`
[It fell.]{@mayor via=@post}
                  ^^^^^^^^^ undeclared-source: The source “@post” is not declared in any ledger.
`, { codes: ['undeclared-source'], ledgerFiles: [{ file: 'desk.ledger', text: 'mayor: Ines Duarte | person\n' }] }));
});

describe('unused-source', () => {
  it('counts tags, mentions, names in the text, and other lines', () => check(`
[It fell.]{@engineer via=@courier} [[bridge]] was old. Ines Duarte left.

\`\`\`ledger
engineer: Vera Lindqvist | person | of: office
office: City Engineers | organization
courier: Valley Courier | publication
bridge: the bridge | place
mayor: Ines Duarte | person
builder: Harbor Works | organization
^^^^^^^ unused-source: The source “@builder” is declared, but nothing cites or mentions it.
\`\`\`
`, { codes: ['unused-source'] }));
});

describe('quote-without-speaker', () => {
  const codes = ['quote-without-speaker'];

  it('finds a quotation that nobody speaks', () => check(`
The mayor left the hall before the vote.

“We were never told how deep the cracks had become.”
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-without-speaker: Nobody is named as the speaker of “We were never told how deep the cracks had become.”.
`, { codes }));

  it('is silent where a cue, a colon, a name or a tag gives the speaker', () => check(`
“We were never told how deep the cracks had become,” she said. “It was a long and cold winter.”

The sign read: “Nobody may cross this bridge after dark.”

“We were never told how deep the cracks had become.” — Ines Duarte

“We were never told how deep the cracks had become.” ― Ines Duarte

(SOUND: Ines Duarte, mayor)
“We were never told how deep the cracks had become.”

“We were never told how deep the cracks had become.”{@mayor}

# “We were never told how deep the cracks had become”
${LEDGER}`, { codes }));
});

describe('quote-without-speaker, beside and around the quotation', () => {
  const severities = (text: string) => problemsOf('quote-without-speaker', text).map(({ severity }) => severity);
  const words = '“We were never told how deep the cracks had become.”';

  it('finds the speaker in the paragraphs beside it', () => {
    for (const told of [`The mayor was blunt:\n\n${words}`, `The hall was empty.\n\n${words}\n\n— Ines Duarte, mayor`, `The hall was empty.\n\n${words}\n\n- Duarte.`]) assert.deepEqual(severities(told), [], told);
    for (const bare of [`The mayor was blunt.\n\n${words}`, `The hall was empty.\n\n${words}\n\nThe vote was lost.`]) assert.deepEqual(severities(bare), ['warning'], bare);
  });

  it('takes back what an edit answers in another paragraph', () => {
    const text = `The mayor was blunt.\n\n${words}`, at = text.indexOf('blunt') + 5;
    assert.deepEqual(lint(update(analyze(text), { start: at, end: at + 1 }, ':')).filter(({ code }) => code === 'quote-without-speaker'), []);
  });

  it('finds it in a credit, a turn of a conversation, a question that somebody pressed, another quotation of the paragraph', () => {
    for (const told of [
      `THE BRIDGE ${words} [Valley Courier]`,
      `The last line of the report — ${words}`,
      `A: I told the council: ${words}`,
      `DUARTE: I was there. ${words}`,
      '“Would you close it again tomorrow?” Ms. Duarte pressed.',
      `“It was a cold winter,” the mayor mused. ${words}`,
      `${words} That is the line she wants on the plaque.`,
    ]) assert.deepEqual(severities(told), [], told);
  });

  it('weighs less behind the one person whom the sentence before names', () => {
    assert.deepEqual(severities(`The hall was full. Mayor Ines Duarte walked to the lectern. ${words}`), ['information']);
    assert.deepEqual(severities(`The hall was full. Ines Duarte and Anton Kerr walked to the lectern. ${words}`), ['warning']);
  });

  it('weighs less where the sentence has words of the paper around it', () => {
    assert.deepEqual(severities('The motion asks for “a full and public account of all the repairs” by May.'), ['information']);
    assert.deepEqual(severities('The hall was empty. “A full and public account of all the repairs is due.”'), ['warning']);
  });
});

describe('vague-collective', () => {
  it('leaves alone who is told from others, how things are called, and what somebody reports of a crowd', () => check(`
Hacking specialists said the wall was weak. It was what economists call a shock. Opponents called her “the fox of Velden”. Researchers reported in the journal River Letters that the wall was weak. Experts polled by the Courier said it was strong. Ines Duarte said experts had warned the city.

Ten of the farmers stayed. Several said they would leave in spring.

Experts said the wall was weak.
^^^^^^^ vague-collective: “Experts” does not tell readers who they are.
`, { codes: ['vague-collective'] }));
});

describe('vague-collective and anon-vague, of what goes on in minds', () => {
  const read = async (text: string) => ['vague-collective', 'anon-vague'].flatMap(code => problemsOf(code, text, modelOptions)).map(({ code, severity, start, end }) => `${severity} ${code}: ${text.slice(start, end)}`);
  let modelOptions = {};
  before(async () => (modelOptions = { model: await loadModel() }));

  for (const [text, ...expected] of [
    ['Insiders believe the minister will resign before the vote.', 'warning anon-vague: Insiders'],
    ['[Insiders believe the minister will resign before the vote.]{@tk}', 'warning anon-vague: Insiders'],
    ['Experts agree that the dam is safe.', 'warning vague-collective: Experts'],
    ['Most economists expect prices to rise in spring.', 'warning vague-collective: Most economists'],
    ['Some fear that the school will close.', 'information vague-collective: Some'],
    ['Some expect to finish by noon, and many think they will.'], ['Economists at the Harbor Institute expect prices to rise in spring.'], ['“Experts fear the worst,” Ines Duarte said.'],
  ] as const) it(text, async () => assert.deepEqual(await read(text), expected));
});

describe('vague-collective, beside those who are named', () => {
  const severities = async (text: string) => problemsOf('vague-collective', text, { model: await loadModel() }).map(({ severity }) => severity);

  it('weighs less where one of the crowd is quoted by name', async () => {
    assert.deepEqual(await severities('Experts said the wall was weak. “It will fall,” said Ines Duarte of the Harbor Institute.'), ['information']);
    assert.deepEqual(await severities('Experts said the wall was weak. It will fall.'), ['warning']);
  });

  it('leaves people alone who speak of themselves', async () => {
    assert.deepEqual(await severities('Many said they feared for their homes.'), []);
    assert.deepEqual(await severities('Many said the wall was weak.'), ['warning']);
  });
});

describe('passive-attribution', () => {
  it('takes reports that are told from others for named', () => check(`
# Mayor reportedly ill

The bridge was unsafe, according to reports in the Valley Courier. It was unsafe, according to reports Ms. Duarte filed. It was unsafe, according to reports.
                                                                                                                                        ^^^^^^^^^^^^^^^^^^^^ passive-attribution: “according to reports” does not say whose report it is.
`, { codes: ['passive-attribution'] }));

  it('is one finding with the claim that nobody says, while it is on', () => {
    const article = analyze('It is understood that nine miners were killed in the blast on Monday.\n');
    assert.deepEqual(lint(article).map(({ code }) => code), ['passive-attribution']);
    assert.deepEqual(lint(article, { rules: { 'passive-attribution': 'off' } }).map(({ code }) => code), ['unsourced-claim']);
  });
});

describe('unnamed sources', () => {
  it('anon-no-reason asks nothing of those who said nothing, or spoke beside somebody with a name', () => {
    assert.deepEqual(problemsOf('anon-no-reason', 'Officials at the harbor office declined to say when the bridge would open.'), []);
    assert.deepEqual(problemsOf('anon-no-reason', 'The bridge would open in May, according to Ines Duarte and two officials.'), []);
    assert.equal(problemsOf('anon-no-reason', 'Officials at the harbor office said the bridge would open in May.').length, 1);
  });

  it('anon-no-reason asks nothing of people at large, of those presented before, and of whom everybody can look up', () => {
    for (const text of ['People said the bridge would open in May.', 'The aide said the bridge would open in May.', 'Duarte’s campaign manager said the bridge would open in May.']) assert.deepEqual(problemsOf('anon-no-reason', text), [], text);
    for (const text of ['People familiar with the plan said the bridge would open in May.', 'An aide said the bridge would open in May.', 'Duarte’s aides said the bridge would open in May.']) assert.equal(problemsOf('anon-no-reason', text).length, 1, text);
  });

  it('anon-vague takes bare officials for those whom the draft has presented', () => check(`
Officials said the bridge was safe.
^^^^^^^^^ anon-vague: “Officials” tells readers nothing about rank, office, side or how the source knows.

Two harbor officials said the bridge was closed in May. Officials said it would stay closed. Sources said it would not.
                                                                                             ^^^^^^^ anon-vague: “Sources” tells readers nothing about rank, office, side or how the source knows.
`, { codes: ['anon-vague'] }));

  it('anon-no-reason offers an empty field, once', () => {
    const text = '[It fell.]{@aide}\n\n```ledger\naide: city employee | person | background\n```\n';
    const once = fixed('anon-no-reason', 'Add “reason:” to the ledger line', text);
    assert.equal(once, text.replace('| background', '| background | reason: '));
    assert.deepEqual(problemsOf('anon-no-reason', once).flatMap(({ fixes }) => fixes), []);
  });

  it('anon-no-reason takes a reason given further on for those who spoke before', () => {
    for (const text of [
      'Three officials involved in the talks said the strait would open.\n\n“It will take a week or more,” said the officials, who spoke on condition of anonymity because the deal is not public.',
      'An aide said the plan had failed. Another official said it had not. Both spoke on condition of anonymity because the talks are private.',
    ]) assert.deepEqual(problemsOf('anon-no-reason', text), []);
    assert.equal(problemsOf('anon-no-reason', 'An aide said the plan had failed. Another official said it had not. Both spoke on condition of anonymity.').length, 2);
  });

  it('anon-no-reason takes the reason of one of them for that of all', async () => {
    const model = await loadModel(), text = 'Three officials at the harbor office said the lock had failed.\n\nOne of them, who asked not to be named because he has a family, gave the Courier a letter.';
    assert.deepEqual(problemsOf('anon-no-reason', text, { model }), []);
    assert.equal(problemsOf('anon-no-reason', text.replace(' because he has a family', ''), { model }).length, 1);
  });

  it('anon-vague looks at the words, not at the ledger', () => check(`
Sources said [the contract was never put out to tender]{@clerk}. City officials said more. The official said nothing else. Officials at the harbor office said so too.
^^^^^^^ anon-vague: “Sources” tells readers nothing about rank, office, side or how the source knows.
${LEDGER}`, { codes: ['anon-vague'] }));

  it('plural-one-source and count-mismatch hold the words against the ids', () => check(`
City officials said [the contract was never put out to tender]{@clerk}.
^^^^^^^^^^^^^^ plural-one-source: “City officials” speaks of several sources, but “@clerk” is one person.

Three city officials said [the contract was never put out to tender]{@clerks}.
^^^^^^^^^^^^^^^^^^^^ count-mismatch: “Three city officials” counts 3, but 2 people stand behind “@clerks”.

Two city officials said [the contract was never put out to tender]{@clerks}. City officials said [it was late]{@clerks}. An official said [it rained]{@clerk}.
${LEDGER}`, { codes: ['plural-one-source', 'count-mismatch'] }));
});
