/** Text in, text out: the checks that the tests of the language are written with. */
import { strict as assert } from 'node:assert';
import { clean } from '../../server/markup/clean.ts';
import { parse } from '../../server/markup/parse.ts';
import { blocksOf, drawn, mended, withFaults } from './show.ts';

/** What is found in the text, drawn into it. The text itself is the drawing without its marks. */
export function reads(drawing: string): void {
  const text = drawing.replace(/⟦[^⟦⟧]*?: |⟧/g, '');
  assert.equal(drawn(parse(text)), drawing);
}

/** Nothing at all is found in the text: no span, no mention, no fault, nothing inert. */
export function isPlain(text: string): void {
  reads(text);
  assert.equal(withFaults(text), text);
  assert.equal(clean(text), text);
}

/** The faults of the text stand under it on lines of carets. */
export function faults(marked: string): void {
  const text = marked.split('\n').filter((line) => !/^ *\^+ [a-z-]+: /.test(line)).join('\n');
  assert.equal(withFaults(text), marked);
}

export function cleansTo(text: string, expected: string): void {
  assert.equal(clean(text), expected);
}

export function mends(text: string, title: string, expected: string): void {
  assert.equal(mended(text, title), expected);
}

/** The prose of all blocks that have any. */
export function prose(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(blocksOf(parse(text)).map((b) => b.prose.text).filter((p) => p !== ''), expected);
}
