/** Items that cannot stand together in one tag: a repeated single-valued item, two confidences, `+` beside `@id`. */
import { fault, fix } from './fault.ts';
import { CONTINUE, ITEM, NAME, names, SOURCE, type ItemList } from './items.ts';
import type { Fault, ItemName } from './syntax.ts';

/** Items that a tag states once, as a message names them. */
const single: Readonly<Partial<Record<ItemName, string>>> = {
  continue: '“+”', confidence: 'a confidence', on: '“on”', at: '“at”', checked: '“checked”', note: '“note”', statement: 'a kind of statement',
};
const once = names.map((name) => single[name] ?? '');

/** Adds one fault for each item that an earlier one of the tag rules out. The first item counts. */
export function conflicts({ numbers, count }: ItemList, faults: Fault[]): void {
  let seen = 0;
  for (let i = 0; i < count; i += ITEM) {
    const name = numbers[i]! & NAME, bit = 1 << name;
    if ((seen & bit) !== 0) {
      if (once[name] !== '') contradict(numbers, i, `The tag states ${once[name]} more than once.`, faults);
    } else if ((name === CONTINUE && (seen & 1 << SOURCE) !== 0) || (name === SOURCE && (seen & 1 << CONTINUE) !== 0)) {
      contradict(numbers, i, 'A tag names its source or goes on with an earlier one by “+”, not both.', faults);
    }
    seen |= bit;
  }
}

function contradict(numbers: readonly number[], i: number, message: string, faults: Fault[]): void {
  const start = numbers[i + 1]!, end = numbers[i + 2]!;
  faults.push(fault('conflicting-items', start, end, message, [fix('Remove it', { start, end, text: '' })]));
}
