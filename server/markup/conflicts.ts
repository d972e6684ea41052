/** Items that cannot stand together in one tag: a repeated single-valued item, two confidences, `+` beside `@id`. */
import { fault, fix } from './fault.ts';
import type { Fault, Item, ItemName } from './syntax.ts';

/** Items that a tag states once, as a message names them; each has a bit. */
const single: Readonly<Partial<Record<ItemName, readonly [bit: number, words: string]>>> = {
  continue: [1, '“+”'], confidence: [2, 'a confidence'], on: [4, '“on”'], at: [8, '“at”'], checked: [16, '“checked”'], note: [32, '“note”'], statement: [64, 'a kind of statement'],
};
const CONTINUE = 1, SOURCE = 128;

/** Adds one fault for each item that an earlier one of the tag rules out. The first item counts. */
export function conflicts(items: readonly Item[], faults: Fault[]): void {
  let seen = 0;
  for (const { name, start, end } of items) {
    const once = single[name];
    const bit = name === 'source' ? SOURCE : once?.[0] ?? 0;
    if (once !== undefined && (seen & bit) !== 0) {
      faults.push(fault('conflicting-items', start, end, `The tag states ${once[1]} more than once.`, [fix('Remove it', { start, end, text: '' })]));
    } else if ((seen & bit) === 0 && ((bit === CONTINUE && (seen & SOURCE) !== 0) || (bit === SOURCE && (seen & CONTINUE) !== 0))) {
      faults.push(fault('conflicting-items', start, end, 'A tag names its source or goes on with an earlier one by “+”, not both.', [fix('Remove it', { start, end, text: '' })]));
    }
    seen |= bit;
  }
}
