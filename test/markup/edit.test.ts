import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { edit } from '../../server/markup/edit.ts';
import { parse } from '../../server/markup/parse.ts';
import { textOf } from '../../server/markup/text.ts';
import { itemAt, startOf } from '../../server/sequence.ts';
import { annotatedDrafts, changes, drafts, runs, type Change } from './pieces.ts';
import { blocksOf, plain } from './show.ts';

const START = '\ufeff---\nheadline: Talks\n---\n# Budget\n\n[The tax will rise 12%]{@kovac}, Ann Kovac said.\nA second line.\n“We had no choice,”{@kovac} she said. “None.”{+}\n\n{@court}\n- one\n- two\n\n  more\n\n> quoted\n> > deeper\n\n| a | b |\n|---|---|\n| c | d |\n\n```ledger\nkovac: Ann Kovac | aka: Kovac\n```\n\nAn aide said talks failed.\n\n```\ncode\n```\n\nLast words.';

/** Does the edits one after the other, comparing with a fresh parse each time. Returns how many. */
function session(start: string, list: readonly Change[]): number {
  let text = start, document = parse(text);
  for (const { at, drop, typed } of list) {
    const from = Math.floor(at * text.length), to = Math.min(text.length, from + drop);
    const before = document;
    const result = edit(document, { start: from, end: to }, typed);
    document = result.document;
    text = text.slice(0, from) + typed + text.slice(to);
    assert.equal(textOf(document), text);
    const fresh = parse(text);
    assert.deepEqual(blocksOf(document).map(plain), blocksOf(fresh).map(plain), JSON.stringify(text));
    const { first, removed, inserted } = result.change, old = blocksOf(before), now = blocksOf(document);
    assert.equal(now.length, old.length - removed + inserted);
    for (let i = 0; i < first; i++) assert.equal(now[i], old[i]);
    for (let i = first + removed; i < old.length; i++) assert.equal(now[i - removed + inserted], old[i]);
  }
  return list.length;
}

describe('markup: an edit gives what a fresh parse gives', () => {
  it('over random sessions', function () {
    this.timeout(600_000);
    let sessions = 0, edits = 0;
    fc.assert(fc.property(fc.oneof(fc.constant(''), fc.constant(START), drafts, annotatedDrafts), changes, (start, list) => {
      edits += session(start, list);
      sessions++;
    }), runs(250));
    console.log(`      ${sessions} sessions, ${edits} edits, each compared with a fresh parse`);
  });

  it('for every character of a draft: deleted, doubled, and a line end put in', () => {
    const document = parse(START);
    for (let i = 0; i < START.length; i++) {
      for (const [end, typed] of [[i + 1, ''], [i, START.charAt(i)], [i, '\n'], [i, '\r'], [i, '```\n'], [i, '{@x}\n']] as const) {
        const text = START.slice(0, i) + typed + START.slice(end);
        assert.deepEqual(blocksOf(edit(document, { start: i, end }, typed).document).map(plain), blocksOf(parse(text)).map(plain), JSON.stringify(text));
      }
    }
  });

  it('when typed character by character, and deleted from the end and from the start', () => {
    let document = parse('');
    for (let i = 0; i < START.length; i++) document = edit(document, { start: i, end: i }, START.charAt(i)).document;
    assert.deepEqual(blocksOf(document).map(plain), blocksOf(parse(START)).map(plain));
    for (let i = START.length; i > START.length / 2; i--) document = edit(document, { start: i - 1, end: i }, '').document;
    const rest = START.slice(0, Math.floor(START.length / 2));
    assert.deepEqual(blocksOf(document).map(plain), blocksOf(parse(textOf(document))).map(plain));
    assert.equal(textOf(document).length, rest.length);
    for (let i = 0; i < rest.length; i++) {
      document = edit(document, { start: 0, end: 1 }, '').document;
      assert.deepEqual(blocksOf(document).map(plain), blocksOf(parse(textOf(document))).map(plain));
    }
  });

  it('when a fence opens above everything and closes again', () => {
    const text = `${'[One]{@a} two.\n\n'.repeat(2000)}`;
    let document = parse(text);
    for (const typed of ['```\n', '~~~\n', '<!--', '<script>\n', '```ledger\n', '---\ntitle: x\n']) {
      const opened = edit(document, { start: 0, end: 0 }, typed);
      assert.deepEqual(blocksOf(opened.document).map(plain), blocksOf(parse(typed + text)).map(plain));
      document = edit(opened.document, { start: 0, end: typed.length }, '').document;
      assert.deepEqual(blocksOf(document).map(plain), blocksOf(parse(text)).map(plain));
    }
  });

  it('when a line far below closes a ledger, or a head, that was unclosed', () => {
    for (const [open, close] of [['```ledger\na: Ann\n\n', '```\n'], ['---\ntitle: x\n', '---\n'], ['---\ntitle: x\n', '...\n']] as const) {
      const text = `${open}${'Some words.\n\n'.repeat(500)}`;
      const at = text.length - 26;
      const { document } = edit(parse(text), { start: at, end: at }, close);
      assert.deepEqual(blocksOf(document).map(plain), blocksOf(parse(text.slice(0, at) + close + text.slice(at))).map(plain));
      const again = edit(document, { start: at, end: at + close.length }, '').document;
      assert.deepEqual(blocksOf(again).map(plain), blocksOf(parse(text)).map(plain));
    }
  });

  it('leaves every block alone that it does not touch', () => {
    const text = 'Some words [here]{@a}.\n\n'.repeat(1000);
    const document = parse(text);
    for (const index of [0, 1, 500, 999, 1998]) {
      const at = startOf(document.blocks, index) + 3;
      const { change, document: next } = edit(document, { start: at, end: at }, 'x');
      assert.ok(change.removed <= 2 && change.inserted <= 2, JSON.stringify(change));
      assert.equal(itemAt(next.blocks, index === 0 ? 2 : 0), itemAt(document.blocks, index === 0 ? 2 : 0));
    }
  });

  it('clips a range that reaches beyond the text', () => {
    assert.equal(textOf(edit(parse('abc'), { start: 2, end: 99 }, 'x').document), 'abx');
    assert.equal(textOf(edit(parse('abc'), { start: 99, end: 120 }, 'x').document), 'abcx');
    assert.equal(textOf(edit(parse('abc'), { start: -3, end: 1 }, 'x').document), 'xbc');
  });
});
