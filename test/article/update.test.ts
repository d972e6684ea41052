import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../server/article/analyze.ts';
import { update } from '../../server/article/update.ts';
import { textOf } from '../../server/markup/text.ts';
import { runs } from '../markup/pieces.ts';
import { whole } from './show.ts';

/** Pieces a writer types or pastes: prose, marks, line ends, halves of pairs. */
const PIECES = [
  'a', ' ', '\n', '\r\n', '\r', '\n\n', '. ', '“', '”', '"', '[', ']', '{@kovac}', '{+}', '[[', ']]', '```\n', '```ledger\nkovac: Ann Kovac | aka: Kovac\n```\n', '---\nstatus: ready\n---\n',
  'Ann Kovac said the tax would rise 12%.', ' She said so.', 'The mayor resigned on Sunday.\n', '“We had no choice,” he said. “None.”', '# Head\n', '- item\n', '> quoted\n', '| a | b |\n|---|---|\n', '{@kovac}\n',
  '{>>@jd: who?<<}', '<!-- x -->', '\\', '😀', '\ud83d', '\ude00', 'e\u0301', 'TK', '{++a++}', '{--b--}', '`code`', 'https://example.org/a', 'A U.S. official told the Post that talks failed.\n', '[Talks failed]{@kovac ?}',
];

const START = `# Budget passes\n\n[The tax will rise 12%]{@kovac}, Ann Kovac said.\nA second line stands here alone.\n“We had no choice,”{@kovac} she said. “None.”{+}\n\nKovac left on Sunday. Nobody said why.\n\n\`\`\`ledger\nkovac: Ann Kovac | aka: Kovac\n\`\`\`\n\nAn aide said talks failed. The aide asked not to be named.\n`;

const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat({ max: 30 }), text: fc.oneof(fc.constantFrom(...PIECES), fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map(p => p.join('')), fc.constant('')) }), { minLength: 1, maxLength: 25 });

describe('article: an edit gives what a fresh analysis gives', () => {
  it('after every edit of random sessions', function () {
    this.timeout(120_000);
    let sessions = 0, count = 0;
    fc.assert(fc.property(fc.boolean(), edits, (filled, session) => {
      let text = filled ? START : '', article = analyze(text);
      for (const { at, drop, text: typed } of session) {
        const start = Math.floor(at * text.length), end = Math.min(text.length, start + drop);
        article = update(article, { start, end }, typed);
        text = text.slice(0, start) + typed + text.slice(end);
        assert.equal(textOf(article.document), text);
        assert.deepEqual(whole(article), whole(analyze(text)));
        count++;
      }
      sessions++;
    }), runs(150));
    console.log(`      ${sessions} sessions, ${count} edits`);
  });

  it('takes the paragraphs that an edit leaves alone over as they are, one paragraph a line too', () => {
    const text = Array.from({ length: 50 }, (_, i) => `The mayor of town number ${i} resigned on Sunday, an aide told reporters.`).join('\n');
    const before = analyze(text), after = update(before, { start: 10, end: 11 }, 'x');
    const old = new Set(before.blocks.chunks.flatMap(c => c.items));
    const kept = after.blocks.chunks.flatMap(c => c.items).filter(block => old.has(block)).length;
    assert.equal(before.blocks.count, 50);
    assert.equal(kept, 49);
  });

  it('a paragraph of more lines than a call takes arguments', () => {
    const text = 'No!\n'.repeat(150_000), after = update(analyze(text), { start: 1, end: 2 }, 'ow');
    assert.equal(after.blocks.count, 150_000);
  });

  it('who speaks and who is named in a draft of many chunks, whichever versions are asked', function () {
    this.timeout(120_000);
    const paragraph = fc.constantFrom(
      'Finance Minister Ann Kovac said the tax would rise 12%.', 'She said so.', 'They said no.', 'Kovac left. He said why.', 'The official said talks failed.', 'PORT HALLAM, May 2 — The mayor resigned.', 'Port Hallam is full.',
      'An aide who attended the meeting said talks failed, asking not to be named because he feared dismissal.', 'Tessaly Semiconductor said it would cut jobs.', 'Tessaly denied it. The company said so.', '“None,” it said.', 'Text without a name.', '',
      'Ivo Kovac and Ida Brunn said so.', 'Researchers said the study shows growth.', 'The authors said otherwise.', '[Talks failed]{@kovac ?}', '[He left]{@tk}, [she stayed]{@continue}.', '[[kovac]] left.', '# Head', 'The North Harbor Transport Office warned of delays. NHTO said so.',
    );
    const draft = fc.array(paragraph, { minLength: 130, maxLength: 400 });
    const session = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 60 }), fc.constant(4000)), text: fc.oneof(fc.constantFrom('', 'a', ' ', '.', '“', '\n\n', ' said', 'Ann '), fc.array(paragraph, { maxLength: 90 }).map(p => `\n\n${p.join('\n\n')}\n\n`)), asked: fc.boolean() }), { minLength: 1, maxLength: 12 });
    const table = ({ sources, entities, blocks }: ReturnType<typeof analyze>) => ({ blocks: blocks.count, sources: sources.map(s => ({ ...s })), entities: entities.map(e => ({ ...e })) });
    fc.assert(fc.property(draft, session, (paragraphs, edits) => {
      let text = `${paragraphs.join('\n\n')}\n\n\`\`\`ledger\nkovac: Ann Kovac | aka: Kovac\n\`\`\`\n`, article = analyze(text);
      for (const { at, drop, text: typed, asked } of edits) {
        const start = Math.floor(at * text.length), end = Math.min(text.length, start + drop), before = article;
        article = update(article, { start, end }, typed);
        text = text.slice(0, start) + typed + text.slice(end);
        if (!asked) continue;
        assert.deepEqual(table(article), table(analyze(text)));
        assert.deepEqual(table(before), table(analyze(textOf(before.document))));
      }
    }), runs(25));
  });
});
