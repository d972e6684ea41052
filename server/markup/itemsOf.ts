/** The items of a tag as values, made of the numbers that items.ts writes down. */
import { endOfId, normalId } from './characters.ts';
import { CONFIDENCE, CONTINUE, ITEM, meantBy, NAME, names, SIGNS, SOURCE, STATEMENT, UNKNOWN, VIA } from './items.ts';
import type { Item } from './syntax.ts';

const byMark: Readonly<Record<string, string>> = { '!': 'confirmed', '~': 'likely', '?': 'unverified', '??': 'disputed' };

/** The items in `count` numbers from `from` on. `text` is what the tag was read from; `less` is taken from each offset. */
export function itemsOf(text: string, numbers: ArrayLike<number>, from: number, count: number, less: number): readonly Item[] {
  const items = new Array<Item>(count / ITEM);
  for (let k = 0, i = from; k < items.length; k++, i += ITEM) {
    const start = numbers[i + 1]!, valueStart = start + (numbers[i]! >> SIGNS), valueEnd = numbers[i + 3]!;
    items[k] = { name: names[numbers[i]! & NAME]!, start: start - less, end: numbers[i + 2]! - less, value: valueOf(text, numbers, i, 0), valueRange: { start: valueStart - less, end: valueEnd - less } };
  }
  return items;
}

/** The value, as meant, of the item whose numbers begin at `i`; their offsets count from `base` in the text. */
export function valueOf(text: string, numbers: ArrayLike<number>, i: number, base: number): string {
  const name = numbers[i]! & NAME, signs = numbers[i]! >> SIGNS, start = base + numbers[i + 1]! + signs, end = base + numbers[i + 3]!;
  switch (name) {
    // Of a value that goes on behind the id only the id is meant.
    case SOURCE: case VIA: return normalId(text.slice(start, signs === 1 ? end : endOfId(text, start, end)));
    case CONTINUE: return signs === 0 ? '' : normalId(text.slice(start, end));
    case CONFIDENCE: if (signs === 0) return byMark[text.slice(start, end)]!; break;
    case STATEMENT: case UNKNOWN: return text.slice(start, end);
  }
  return meantBy(text, start, end);
}
