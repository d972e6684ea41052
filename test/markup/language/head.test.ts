import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parse } from '../../../server/markup/parse.ts';
import type { Head } from '../../../server/markup/syntax.ts';
import { cleansTo, faults, mends, reads } from '../check.ts';
import { runs } from '../pieces.ts';
import { blocksOf } from '../show.ts';

const headOf = (text: string) => blocksOf(parse(text))[0]!.head;

describe('language: files and head', () => {
  it('§1 files: a byte-order mark is tolerated', () => {
    reads('⟦heading 1: \ufeff# Title⟧\n');
    reads('⟦head: \ufeff---\nstatus: ready\n---⟧\n⟦bracket @a: [One]{@a}⟧');
    reads('\ufeff⟦bracket @a: [One]{@a}⟧');
  });
  it('§1 files: line ends are LF, CRLF and CR, also mixed, and no others', () => {
    reads('⟦heading 1: # a⟧\r⟦heading 2: ## b⟧\r\n⟦heading 3: ### c⟧\nd\u2028# e\u000b# f\n');
    cleansTo('[a]{@x}\r\n\r{@y}\rb\r\n', 'a\r\n\rb\r\n');
  });
  it('§2 head: a first line ---, a key, up to --- or ...', () => {
    reads('⟦head: ---\nheadline: Talks fail\n---⟧\nText.');
    reads('⟦head: ---\nheadline: Talks fail\n...⟧\nText.');
    reads('⟦head: ---\r\nheadline: Talks fail\r\n---⟧\r\nText.');
    reads('⟦head: ---\rheadline: Talks fail\r---⟧\rText.');
  });
  it('§2 head: any other --- is a thematic break', () => {
    reads('⟦break: ---⟧\nText.\n');
    reads('⟦break: ---⟧\n\nheadline: x\n⟦break: ---⟧\n');
    reads('Text.\n⟦break: ---⟧\nheadline: x\n⟦break: ---⟧\n');
    reads('⟦break: ---⟧\nheadline: x\n');
  });
  it('§2 head: keys with a meaning', () => {
    const head = headOf('---\nheadline: "Talks: fail"\nstandfirst: So it is\nbyline: Ann Lee\ndateline: GENEVA\ndate: 2026-05-01\nreporters: [Ann Lee, "Bo Ek, Geneva"]\nstatus: ready\nlang: de\npreset: ap\nsection: world\n---\n')!;
    assert.deepEqual({ ...head, places: Object.keys(head.places) }, {
      headline: 'Talks: fail', standfirst: 'So it is', byline: 'Ann Lee', dateline: 'GENEVA', date: '2026-05-01', reporters: [{ name: 'Ann Lee', place: null }, { name: 'Bo Ek', place: 'Geneva' }],
      status: 'ready', lang: 'de', preset: 'ap', places: ['headline', 'standfirst', 'byline', 'dateline', 'date', 'reporters', 'status', 'lang', 'preset', 'section'],
    });
  });
  it('§2 head: defaults, and where each value stands', () => {
    const text = '\ufeff---\r\nheadline: Talks fail\r\nother: 1\r\n---\r\n', head = headOf(text)!;
    assert.equal(head.status, 'draft');
    assert.equal(head.lang, 'en');
    assert.equal(text.slice(head.places['headline']!.start, head.places['headline']!.end), 'Talks fail');
  });
  it('§2 head: a list of reporters line by line', () => {
    assert.deepEqual(headOf('---\nreporters:\n  - Ann Lee, Geneva\n  - Bo Ek\n---\n')!.reporters, [{ name: 'Ann Lee', place: 'Geneva' }, { name: 'Bo Ek', place: null }]);
  });
  it('§2 head: lines of key and words say what the library for YAML makes of them', () => {
    const pieces = ['status: ready', 'headline: ', 'byline: Ann Lee', 'reporters: Ann Lee, Oslo', 'a: ', ' ', 'null', 'True', '~', '1.5', '0x1f', ': ', ':', ' #', '"q"', '“Hm,” he said', '\n', '\n', '\r\n', '\r', '\t', '-', ', ', '[', '{', '&a', '*a', '|', '%', 'é', '\u00a0', '\u2028', '10:30', 'https://example.org', 'words'];
    let count = 0;
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (list) => {
      // A quoted value is too much for the short way.
      const body = list.join(''), plain = headOf(`---\nlang: en\n${body}\ntitle: x\n---\n`), quoted = headOf(`---\nlang: en\n${body}\ntitle: "x"\n---\n`);
      const places = (head: Head | null) => Object.entries(head?.places ?? {}).filter(([key]) => key !== 'title');
      assert.deepEqual({ ...plain, places: places(plain) }, { ...quoted, places: places(quoted) }, JSON.stringify(body));
      count++;
    }), runs(2000));
    console.log(`      ${count} heads`);
  });
  it('§2 head: a status that is none is a fault', () => {
    faults('---\nstatus: redy\n        ^^^^ bad-value: “redy” is not a status: draft, edit, ready or published.\n---\n');
    mends('---\nstatus: redy\n---\n', 'Change to “ready”', '---\nstatus: ready\n---\n');
  });
  it('§2 head: damaged YAML is one fault, and the rest works', () => {
    reads('⟦head: ---\nheadline: "Talks\nstatus: [ready\n---⟧\n⟦bracket @a: [One]{@a}⟧');
    for (const body of ['headline: "Talks', 'a: 1\na: 2', 'a: b: c', 'a:\n\t- b', 'a: [b', `a: ${'['.repeat(20000)}`]) {
      const all = blocksOf(parse(`---\n${body}\n---\n[One]{@a}`));
      assert.deepEqual(all.flatMap((b) => b.faults.map((f) => f.code)), ['damaged-head'], body.slice(0, 20));
      assert.equal(all[0]!.head!.status, 'draft');
    }
  });
});
