/** What was found in many texts, side by side on the same pages, is what was found in each alone. */
import { deepEqual, notEqual, equal } from 'node:assert/strict';
import type { ProseContext } from '../../server/prose/prose.ts';
import { readProse, startOfProse } from '../../server/prose/readProse.ts';
import { noPages } from '../../server/prose/rows.ts';
import { foundIn, listsOf } from './found.ts';

const context: ProseContext = { opaque: [], heading: false };
const entry = { ...startOfProse, begun: true };

const texts = [
  '',
  'Mayor Ida Venn of Marlow said two men were killed. “The wall is old,” she said.',
  'Brandt Mining stole nine million crowns from ‘The Long  Ferry’ in Orrin.',
  // Longer than a page.
  'Two deckhands were killed in the blast in Orrin. '.repeat(2000),
  'Nobody was hurt.',
];

describe('Finds', () => {
  const pages = noPages(), kept = texts.map(text => readProse(text, entry, context, pages).finds);
  for (const [i, text] of texts.entries()) it(text.slice(0, 20) || 'no text', () => deepEqual(listsOf(text, kept[i]!), foundIn(text, entry, context)));

  it('short texts share a list', () => {
    const short = noPages(), finds = Array.from({ length: 40 }, () => readProse(texts[1]!, entry, context, short).finds);
    equal(finds[39]!.numbers, finds[38]!.numbers);
    notEqual(finds[39]!.at, finds[38]!.at);
  });
});
