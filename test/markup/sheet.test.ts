import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Blocks } from '../../server/markup/blocks.ts';
import { ITEM, NAME, names } from '../../server/markup/items.ts';
import { parse } from '../../server/markup/parse.ts';
import { BITS, KIND, kinds, LEVEL, RECORDS, ROW, SheetWriter, START, type Sheet } from '../../server/markup/sheet.ts';
import { startState } from '../../server/markup/state.ts';
import { CONTROL, DETAIL, EDIT, editForms, FAULT, forms, HEAD, INERT, inertKinds, LINE, MENTION, NOTE, sizeOf, SPAN, SPAN_HEAD, SPAN_SIZE, SPAN_TAG_END, WHAT } from '../../server/markup/tape.ts';
import type { Block } from '../../server/markup/syntax.ts';
import { annotatedDrafts, drafts, runs } from './pieces.ts';
import { blocksOf } from './show.ts';

function sheetOf(text: string): Sheet {
  const blocks = new Blocks(text, startState, 'whole'), sheet = new SheetWriter(blocks);
  while (blocks.next()) sheet.add();
  return sheet.finish();
}

/** What the numbers alone say of the block at `index`, sorted. */
function counted({ rows, tape, kept }: Sheet, index: number): string[] {
  const found: string[] = [];
  for (let at = index > 0 ? rows[ROW * (index - 1) + RECORDS]! : 0; at < rows[ROW * index + RECORDS]!; at += sizeOf(tape, at)) {
    const detail = tape[at]! >> DETAIL, start = tape[at + 1]!, end = tape[at + 2]!;
    switch (tape[at]! & WHAT) {
      case SPAN:
        found.push(`${forms[detail]} ${start} ${end} ${tape[at + SPAN_TAG_END]}`);
        for (let i = at + SPAN_HEAD; i < at + SPAN_HEAD + tape[at + SPAN_SIZE]!; i += ITEM) found.push(`${names[tape[i]! & NAME]} ${tape[i + 1]} ${tape[i + 2]}`);
        break;
      case MENTION: found.push(`mention ${start} ${end} ${tape[at + 3]} ${tape[at + 4]} ${tape[at + 5]}`); break;
      case EDIT: found.push(`${editForms[detail]} ${start} ${end}`); break;
      case INERT: found.push(`${inertKinds[detail]} ${start} ${end}`); break;
      case NOTE: found.push(`note ${start} ${end}`); break;
      case CONTROL: found.push(`control ${start} ${end}`); break;
      case FAULT: found.push(`${kept.faults[start]!.code} ${kept.faults[start]!.start} ${kept.faults[start]!.end}`); break;
      case LINE: found.push(`line ${start} ${end} ${detail}`); break;
      case HEAD: found.push('head'); break;
    }
  }
  return found.sort();
}

/** The same of the block as a value. The span that a block tag makes of it is the tag's, which has been read in a block of its own. */
function told(block: Block): string[] {
  const found: string[] = [];
  for (const { form, start, end, tag } of block.spans) {
    if (form === 'block') continue;
    found.push(`${form} ${start} ${end} ${tag.end}`);
    for (const item of tag.items) found.push(`${item.name} ${item.start} ${item.end}`);
  }
  for (const { start, end, keyRange, words } of block.mentions) found.push(`mention ${start} ${end} ${keyRange.start} ${keyRange.end} ${words.start}`);
  for (const { form, start, end } of block.edits) found.push(`${form} ${start} ${end}`);
  for (const { what, start, end } of block.inert) found.push(`${what} ${start} ${end}`);
  for (const { start, end } of block.notes) found.push(`note ${start} ${end}`);
  for (const { start, end } of block.controls) found.push(`control ${start} ${end}`);
  for (const { code, start, end } of block.faults) found.push(`${code} ${start} ${end}`);
  for (const { start, end, fields } of block.ledger) found.push(`line ${start} ${end} ${fields.length}`);
  if (block.head !== null) found.push('head');
  return found.sort();
}

describe('markup: the numbers that a parse writes down', () => {
  it('hold all that blocks say when they are asked', () => {
    let count = 0;
    fc.assert(fc.property(fc.oneof(drafts, annotatedDrafts), (text) => {
      const sheet = sheetOf(text), blocks = blocksOf(parse(text));
      assert.equal(sheet.count, blocks.length);
      blocks.forEach((block, i) => {
        const bits = sheet.rows[ROW * i + BITS]!;
        assert.deepEqual([sheet.rows[ROW * (i + 1) + START]! - sheet.rows[ROW * i + START]!, kinds[bits & KIND], (bits >> LEVEL) & 7], [block.size, block.kind, block.level], text);
        const numbers = counted(sheet, i);
        assert.deepEqual(numbers, told(block), JSON.stringify(text));
        count += numbers.length;
      });
    }), runs(2000));
    assert.ok(count > 1000);
    console.log(`      ${count} things`);
  });

  it('are not written over by the next parse', () => {
    const text = '[One]{@a} [[b]] “two”{+}\n\n'.repeat(50), sheet = sheetOf(text), rows = [...sheet.rows], tape = [...sheet.tape];
    sheetOf('[Three]{@c !} four.\n\n'.repeat(80));
    assert.deepEqual([[...sheet.rows], [...sheet.tape]], [rows, tape]);
  });
});
