import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { annotate, mark, type Annotation } from '../../server/markup/annotate.ts';
import { clean, cleanOf } from '../../server/markup/clean.ts';
import { leavesOf } from '../../server/markup/leaves.ts';
import { parse } from '../../server/markup/parse.ts';
import { toProjected, toSource } from '../../server/markup/projection.ts';
import { textOf } from '../../server/markup/text.ts';
import { annotatedDrafts, drafts, runs } from './pieces.ts';
import { blocksOf } from './show.ts';

const copy = fc.array(fc.constantFrom(
  'The talks failed on Sunday', ', ', '. ', ' ', '\n', '\r\n', '\r', '\n\n', '“We had no choice,”', ' she said', '"None," he said', ' [sic] ', '[for 2027]', '(left)', '😀', 'é', 'e\u0301', '‘the ministers’ plan’', '# Head\n', '- item\n', '> quoted\n',
  '| a | b |\n|---|---|\n', '`code`', 'https://example.org/a', '[a](b)', '*so*', '^', '\\', '[', ']', '{', '}', '12:30', '```\ncode\n```\n', 'f[x]{n=1}', '”', '«Non»',
), { maxLength: 25 }).map((p) => p.join(''));

const marks = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), size: fc.nat({ max: 40 }), what: fc.constantFrom('@kovac', '@aide ?', '+', '@we .opinion', '@a note="x y"', 'mention', 'mention kovac', '@a foo', 'x') }), { maxLength: 8 });

describe('markup: laws', () => {
  it('§10: parsing never throws, and the blocks and the leaves tile the text', () => {
    let count = 0;
    const check = (text: string): void => {
      const document = parse(text);
      assert.equal(textOf(document), text);
      let at = 0;
      for (const { start, end } of leavesOf(document)) {
        assert.equal(start, at);
        assert.ok(end > start);
        at = end;
      }
      assert.equal(at, text.length);
      for (const block of blocksOf(document)) {
        for (const list of [block.spans, block.mentions, block.notes, block.edits, block.controls, block.inert]) {
          list.forEach((range, i) => {
            assert.ok(range.start >= 0 && range.end <= block.size && range.start <= range.end, JSON.stringify([text, range]));
            assert.ok(i === 0 || list[i - 1]!.start <= range.start, JSON.stringify([text, list]));
          });
        }
        for (const fault of block.faults) {
          assert.ok(fault.start >= 0 && fault.end <= block.size && fault.start <= fault.end && fault.message !== '', JSON.stringify([text, fault]));
          for (const { edits } of fault.fixes) for (const e of edits) assert.ok(e.start >= 0 && e.start <= e.end && e.end <= block.size, JSON.stringify([text, fault]));
        }
        block.spans.forEach((span, i) => {
          if (span.parent !== null) assert.ok(span.parent < i && block.spans[span.parent]!.end >= span.end, JSON.stringify(text));
          if (span.continues !== null) assert.ok(block.spans[span.continues]!.tag.end <= span.start, JSON.stringify(text));
          if (i > 0) assert.ok(span.start >= block.spans[i - 1]!.end || span.end <= block.spans[i - 1]!.end, JSON.stringify(text));
        });
      }
      count++;
    };
    fc.assert(fc.property(drafts, check), runs(3000));
    fc.assert(fc.property(annotatedDrafts, check), runs(2000));
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), runs(2000));
    console.log(`      ${count} texts`);
  });

  it('§9 law 1: clean text is the text where nothing is found', () => {
    let count = 0, plain = 0;
    fc.assert(fc.property(fc.oneof(drafts, copy, annotatedDrafts), (text) => {
      const found = blocksOf(parse(text)).some((b) => b.kind === 'ledger' || b.kind === 'block-tag' || b.spans.length + b.mentions.length + b.notes.length + b.edits.length + b.controls.length > 0);
      count++;
      if (found) return;
      plain++;
      assert.equal(clean(text), text);
    }), runs(3000));
    console.log(`      ${count} texts, ${plain} without markup`);
  });

  it('§9 law 2: what was annotated is clean as before', () => {
    let accepted = 0, refused = 0;
    fc.assert(fc.property(copy, marks, (text, list) => {
      const annotations = list.map(({ at, size, what }): Annotation => {
        const start = Math.floor(at * text.length), end = Math.min(text.length, start + size);
        return what.startsWith('mention') ? { start, end, mention: what.slice(8) } : { start, end, items: what };
      });
      const result = annotate(text, annotations);
      assert.equal(result.accepted.length + result.refused.length, annotations.length);
      if (result.accepted.length > 0) assert.equal(clean(result.text), text, JSON.stringify(result));
      else assert.equal(result.text, text);
      accepted += result.accepted.length;
      refused += result.refused.length;
    }), runs(2000));
    console.log(`      ${accepted} annotations accepted, ${refused} refused`);
  });

  it('§9 law 2 for drafts: what is published does not change', () => {
    fc.assert(fc.property(fc.oneof(drafts, annotatedDrafts), marks, (text, list) => {
      const document = parse(text);
      const annotations = list.map(({ at, size }): Annotation => ({ start: Math.floor(at * text.length), end: Math.min(text.length, Math.floor(at * text.length) + size), items: '@kovac' }));
      const result = mark(document, annotations);
      assert.equal(clean(result.text), cleanOf(document).text, JSON.stringify(result));
    }), runs(1000));
  });

  it('§9 law 3: offsets map both ways, monotonically', () => {
    let count = 0;
    fc.assert(fc.property(fc.oneof(drafts, annotatedDrafts), (text) => {
      const document = parse(text), maps = [cleanOf(document), ...blocksOf(document).flatMap((b) => [b.clean, b.prose])];
      const texts = [text, ...blocksOf(document).flatMap((b) => [b.text, b.text])];
      maps.forEach((p, k) => {
        const source = texts[k]!;
        for (let i = 2; i < p.cuts.length; i += 2) assert.ok(p.cuts[i]! > p.cuts[i - 1]!, JSON.stringify([text, p]));
        for (let i = 0; i < p.cuts.length; i += 2) assert.ok(p.cuts[i]! < p.cuts[i + 1]! && p.cuts[i + 1]! <= source.length);
        let lastStart = 0, lastEnd = 0;
        for (let i = 0; i <= p.text.length; i++) {
          const start = toSource(p, i, 'start'), end = toSource(p, i, 'end');
          assert.ok(start >= lastStart && end >= lastEnd && end <= start);
          assert.equal(toProjected(p, start), i);
          assert.equal(toProjected(p, end), i);
          if (i < p.text.length) assert.equal(source[start], p.text[i]);
          if (i > 0) assert.equal(source[end - 1], p.text[i - 1]);
          lastStart = start;
          lastEnd = end;
        }
        let last = 0;
        for (let i = 0; i <= source.length; i++) {
          const at = toProjected(p, i);
          assert.ok(at >= last && at <= p.text.length);
          last = at;
        }
        count++;
      });
    }), runs(500));
    console.log(`      ${count} maps`);
  });
});
