import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../server/article/analyze.ts';
import { annotated } from '../../server/exports/annotated.ts';
import { loadModel } from '../../server/loadModel.ts';
import { clean } from '../../server/markup/clean.ts';

const annotate = async (text: string): Promise<string> => annotated(analyze(text, { model: await loadModel() }), { certainty: 0 }).text;

describe('annotated copy', () => {
  it('marks what a named source says, and declares the source', async () => {
    assert.equal(
      await annotate('Ann Kovac said that the fuel tax would rise in July.\n'),
      'Ann Kovac said that [the fuel tax would rise in July]{@kovac}.\n```ledger\nkovac: Ann Kovac | person\n```\n',
    );
  });

  it('gives a quotation its tag behind the closing mark, both halves of it', async () => {
    const text = await annotate('“We had no choice,” Ann Kovac said. “The till was empty.”');
    assert.match(text, /^“We had no choice,”\{@kovac\} Ann Kovac said\. “The till was empty\.”\{@kovac\}\n```ledger\n/);
  });

  it('declares an unnamed source as the text gives it: kind, terms, count, reason', async () => {
    const text = await annotate('Two harbor officials, who were not authorized to speak publicly, said the pilot had been asleep.');
    assert.match(text, /\n[\w-]+: [^|\n]*officials[^|\n]* \| group \| anonymous \| count: 2 \| reason: not authorized to speak publicly/);
    assert.match(await annotate('An engineer, who asked not to be named because she fears for her pension, said the pilot had been asleep.'), /\| reason: she fears for her pension\n/);
  });

  it('gives ids without points, apostrophes and small words', async () => {
    assert.match(await annotate('A senior U.S. official said the talks had failed.'), /\nsenior-us-official: /);
    assert.match(await annotate('The governor’s office said the talks had failed.'), /\ngovernors-office: /);
    assert.match(await annotate('Rents fell by a third, according to data from Brightwell.'), /\ndata-brightwell: /);
  });

  it('takes the capitals of a dateline for no other name of its place', async () => {
    const copy = 'ORRIN (NPA) — The mill closed on Monday, Ann Kovac said. It was the last one in Orrin.\n';
    assert.match(await annotate(copy), /^orrin: Orrin \| place$/mu);
    assert.match(await annotate(copy.replace(' in Orrin', '')), /^orrin: Orrin \| place \| aka: ORRIN$/mu);
  });

  it('takes one of a group for the group that spoke before, with its reason', async () => {
    const copy = 'Two port envoys, who were not allowed to speak publicly, said the lock was a trap. “We wrote it down,” one of the envoys told the council.\n';
    assert.match(await annotate(copy), /“We wrote it down,”\{@two-port-envoys\}[^]*^two-port-envoys: .*reason: not allowed to speak publicly$/mu);
    assert.match(await annotate('“We wrote it down,” one of the envoys told the council.\n'), /^envoy: one of the envoys \| person \| anonymous$/mu);
  });

  it('declares a paper once, by its whole name and without the first half', async () => {
    const copy = 'Ann Kovac told the Pell Gazette that the tax would rise.\nThe Gazette has seen the bill.\n';
    const lines = (await annotate(copy)).match(/^.*: .*Gazette.*\|.*$/gmu);
    assert.deepEqual(lines, ['pell-gazette: Pell Gazette | organization | aka: Gazette']);
    const declared = analyze(`${copy}\n\`\`\`ledger\nwe: Pell Gazette | publication | aka: the Gazette\n\`\`\`\n`);
    assert.deepEqual(declared.entities.filter(({ name }) => name.includes('Gazette')).map(({ id, mentions }) => [id, mentions.length]), [['we', 2]]);
  });

  it('leaves what is less certain than asked for', () => {
    const text = 'Ann Kovac said that the fuel tax would rise in July.\n';
    assert.deepEqual(annotated(analyze(text), { certainty: 1.01 }), { text, marked: 0, refused: [] });
  });

  it('keeps to the ledger that a draft has', async () => {
    const text = await annotate('Ann Kovac said that the fuel tax would rise in July.\n\n```ledger\nminister: Ann Kovac | aka: Kovac\n```\n');
    assert.equal(text, 'Ann Kovac said that [the fuel tax would rise in July]{@minister}.\n\n```ledger\nminister: Ann Kovac | aka: Kovac\n```\n');
  });

  it('publishes as it did before, whatever the copy (§9, law 2)', () => {
    const piece = fc.constantFrom(
      'Ann Kovac said the tax would rise 12%.', '“We had no choice [in May],” she said. “None.”', ' ', '\n', '\r\n', '\n\n', 'According to the Post, talks failed.', 'A clerk who asked not to be named said so.',
      '[', ']', '”', '`x`', '```\n', '- ', '> ', '| a | b |\n|---|---|\n', '\\', '😀', '# ', '{@kovac}', '[a]{@kovac}', '---\n', '<!-- ', 'https://example.org/a', 'Court: law void\n', '*', '_',
    );
    let marked = 0, texts = 0;
    fc.assert(fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
      const text = pieces.join(''), result = annotated(analyze(text), { certainty: 0 });
      assert.equal(clean(result.text), clean(text));
      marked += result.marked;
      texts++;
    }), { numRuns: 300 });
    console.log(`      ${texts} texts, ${marked} stretches marked`);
    assert.ok(marked > 0);
  });
});
