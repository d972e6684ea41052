/** A draft linted key by key: the names and findings that are taken over make the same problems as a draft linted afresh. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/article/analyze.ts';
import { update } from '../../server/article/update.ts';
import type { ArticleBlock } from '../../server/article/article.ts';
import { lint } from '../../server/lint/lint.ts';
import { itemAt, sequenceOf } from '../../server/sequence.ts';
import { plainly } from './check.ts';

/** Applies the edits one after another, each as where it begins, how much it takes away and what it puts in. */
function checkEdits(text: string, edits: readonly (readonly [number, number, string])[]): void {
  let article = analyze(text);
  lint(article);
  for (const [at, gone, put] of edits) {
    text = text.slice(0, at) + put + text.slice(at + gone);
    article = update(article, { start: at, end: at + gone }, put);
    assert.deepEqual(plainly(lint(article)), plainly(lint(analyze(text))), text);
  }
}

describe('lint after edits', () => {
  const paragraphs = ['Governor Marta Lindqvist opened the bridge. Mr. Lindkvist did not come.', 'It was reported that nine people died. Some fear that the school will close.', 'An official admitted the fire, and “nobody was there to see it burn down.”', 'Ivo Kovac and Ivo Kovač spoke at the Harbor Institute.'];
  const text = `${paragraphs.join('\n\n')}\n\n\`\`\`ledger\ngov: Marta Lindqvist | person\n\`\`\`\n`;

  it('names that come, are changed and go', () => {
    const at = text.indexOf('Lindkvist');
    checkEdits(text, [[at, 9, 'Lindqvist'], [at, 9, 'Lindkvist'], [at, 9, ''], [at, 0, 'Harbour Institute'], [0, 0, 'Mr. Lindquist left.\n\n'], [0, 21, '']]);
  });

  it('words of the same letters in the place of those that went', () => {
    const edits = Array.from({ length: 60 }, (_, i): readonly [number, number, string] => [0, i === 0 ? 0 : 12, `Ada Brant${String.fromCharCode(97 + (i * 7) % 26)}ea`]);
    checkEdits(` spoke.\n\n${text}`, edits);
  });

  it('paragraphs that move and are parted', () => {
    const at = text.indexOf('It was');
    checkEdits(text, [[at, 0, '“Nobody came to the fair on Sunday,” she said.\n\n'], [at + 50, 0, '\n\n'], [0, at, ''], [0, 0, `${paragraphs[3]}\n\n`]]);
  });

  it('a ledger line that comes and goes', () => {
    const at = text.indexOf('gov:');
    checkEdits(text, [[at, 0, 'aide: a campaign aide | anonymous\n'], [0, 0, '[It burned.]{@aide} '], [0, 20, ''], [at, 34, '']]);
  });

  it('a draft whose lint fails leaves nothing behind for the next', () => {
    const article = analyze('Nine people died in the fire on Sunday.\n\nTen people died.'), { blocks } = article, last = itemAt(blocks, blocks.count - 1);
    const broken: ArticleBlock = Object.create(last, { markup: { get: () => { throw new Error('no markup'); } } });
    const all = Array.from({ length: blocks.count - 1 }, (_, i) => itemAt(blocks, i)), sized = sequenceOf([...all, last]);
    const failing = { ...article, blocks: { ...sized, chunks: [{ ...sized.chunks[0]!, items: [...all, broken] }] } };
    const before = plainly(lint(analyze(text)));
    assert.throws(() => lint(failing), /no markup/);
    assert.deepEqual(plainly(lint(analyze(text))), before);
  });
});
