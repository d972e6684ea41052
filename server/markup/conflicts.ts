/** Items that cannot stand together in one tag: a repeated single-valued item, two confidences, `+` beside `@id`. */
import { fault, fix } from './fault.ts';
import type { Fault, Item, ItemName } from './syntax.ts';

const single: ReadonlySet<ItemName> = new Set<ItemName>(['continue', 'confidence', 'on', 'at', 'checked', 'note', 'statement']);

const words: Readonly<Record<string, string>> = { continue: '“+”', confidence: 'a confidence', on: '“on”', at: '“at”', checked: '“checked”', note: '“note”', statement: 'a kind of statement' };

/** Adds one fault for each item that an earlier one of the tag rules out. The first item counts. */
export function conflicts(items: readonly Item[], faults: Fault[]): void {
  if (items.length < 2) return;
  const seen = new Set<ItemName>();
  for (const item of items) {
    const { name, start, end } = item;
    const remove = fix('Remove it', { start, end, text: '' });
    if (single.has(name) && seen.has(name)) {
      faults.push(fault('conflicting-items', start, end, `The tag states ${words[name]} more than once.`, [remove]));
    } else if ((name === 'continue' && seen.has('source')) || (name === 'source' && seen.has('continue'))) {
      if (!seen.has('source') || !seen.has('continue')) {
        faults.push(fault('conflicting-items', start, end, 'A tag names its source or goes on with an earlier one by “+”, not both.', [remove]));
      }
    }
    seen.add(name);
  }
}
