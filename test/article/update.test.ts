import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { analyze } from '../../server/article/analyze.ts';
import { update } from '../../server/article/update.ts';
import { textOf } from '../../server/markup/text.ts';
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
    }), { numRuns: Number(process.env.RUNS ?? 150) });
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
});
