/** The table of items (language.md §4): what each item of a tag is called and which values it takes. Finding where items begin and end is left to tag.ts, what they are as values to itemsOf.ts. */
import { endOfId } from './characters.ts';
import { isDate } from './date.ts';
import { fault, fix, shown } from './fault.ts';
import { nearest } from './nearest.ts';
import { placeOf } from './placeOf.ts';
import type { Confidence, Fault, ItemName, StatementKind } from './syntax.ts';

/** Items written down: the first `count` numbers, ITEM for each. The list is used again for the next tag. */
export interface ItemList {
  readonly numbers: number[];
  count: number;
}

/**
 * An item takes four numbers: its name in four bits and above them how many signs it has before its value, its start, its end, and
 * the end of its value.
 */
export const ITEM = 4;
export const NAME = 15, SIGNS = 4;
/** Names by their number. */
export const names: readonly ItemName[] = ['source', 'continue', 'confidence', 'via', 'on', 'at', 'checked', 'note', 'statement', 'unknown'];
export const SOURCE = 0, CONTINUE = 1, CONFIDENCE = 2, VIA = 3, ON = 4, STATEMENT = 8, UNKNOWN = 9;

/** What stands before `=`, each with the number of its name. */
const named: Readonly<Record<string, number>> = { src: SOURCE, conf: CONFIDENCE, via: VIA, on: ON, at: names.indexOf('at'), checked: names.indexOf('checked'), note: names.indexOf('note') };
const itemNames: readonly string[] = Object.keys(named), numbers: readonly number[] = Object.values(named);
const confidenceWords: readonly Confidence[] = ['confirmed', 'likely', 'unverified', 'disputed'];
const statements: readonly StatementKind[] = ['opinion', 'forecast', 'allegation'];

/** Writes down an item whose value stands between two offsets. */
export function putItem(list: ItemList, name: number, start: number, end: number, valueStart: number, valueEnd: number): void {
  const { numbers, count } = list;
  numbers[count] = name | (valueStart - start) << SIGNS;
  numbers[count + 1] = start;
  numbers[count + 2] = end;
  numbers[count + 3] = valueEnd;
  list.count = count + ITEM;
}

/** An item that is a sign, or begins with one: `+`, `+@id`, `!`, `~`, `?`, `??`, `.opinion`. */
export function putToken(list: ItemList, text: string, p: number, end: number, faults: Fault[]): void {
  const length = end - p;
  switch (text.charCodeAt(p)) {
    case 43:
      if (length === 1) return putItem(list, CONTINUE, p, end, p, end);
      if (text.charCodeAt(p + 1) === 64) return putItem(list, CONTINUE, p, end, p + 2, end);
      break;
    case 33: case 126: if (length === 1) return putItem(list, CONFIDENCE, p, end, p, end); break;
    case 63: if (length === 1 || (length === 2 && text.charCodeAt(p + 1) === 63)) return putItem(list, CONFIDENCE, p, end, p, end); break;
    case 46:
      if (placeOf(statements, text, p + 1, end) >= 0) return putItem(list, STATEMENT, p, end, p + 1, end);
      return putUnknown(list, text, p, end, prefixed('.', nearest(text.slice(p + 1, end), statements)), faults);
  }
  putUnknown(list, text, p, end, null, faults);
}

/** The number of the name between two offsets, or UNKNOWN. */
export function nameOf(text: string, start: number, end: number): number {
  const place = placeOf(itemNames, text, start, end);
  return place < 0 ? UNKNOWN : numbers[place]!;
}

/** `name=value`, of which `nameOf` has said which name it is: the item ends at `end`, its value, without quotation marks, stands between two offsets. */
export function putNamed(list: ItemList, text: string, p: number, end: number, name: number, valueStart: number, valueEnd: number, faults: Fault[]): void {
  let start = valueStart;
  switch (name) {
    case UNKNOWN: {
      const word = text.slice(p, text.indexOf('=', p)), meant = nearest(word, itemNames);
      return putUnknown(list, text, p, end, meant === null ? null : meant + text.slice(p + word.length, end), faults);
    }
    case SOURCE: case VIA: {
      if (valueStart < valueEnd && text.charCodeAt(valueStart) === 64) start++;
      const idEnd = endOfId(text, start, valueEnd);
      // Nothing like an id: `src=3.png` is somebody else's attribute.
      if (idEnd === start) return putUnknown(list, text, p, end, null, faults);
      if (idEnd < valueEnd) {
        const meant = `${text.slice(p, text.indexOf('=', p))}=@${text.slice(start, idEnd)}`;
        faults.push(fault('bad-value', p, end, `“${shown(meantBy(text, valueStart, valueEnd).slice(start - valueStart))}” is not an id.`, [fix(`Change to “${meant}”`, { start: p, end, text: meant })]));
      }
      break;
    }
    case CONFIDENCE:
      if (placeOf(confidenceWords, text, valueStart, valueEnd) < 0) {
        const value = meantBy(text, valueStart, valueEnd), meant = nearest(value, confidenceWords);
        faults.push(fault('bad-value', p, end, `“${shown(value)}” is not a confidence: confirmed, likely, unverified or disputed.`,
          meant === null ? [] : [fix(`Change to “conf=${meant}”`, { start: valueStart, end: valueEnd, text: meant })]));
      }
      break;
    case ON:
      if (!isDate(text, valueStart, valueEnd)) faults.push(fault('bad-value', p, end, `“${shown(meantBy(text, valueStart, valueEnd))}” is not a date like 2025-11-24 or 2025-11.`));
      break;
    default:
      if (valueStart === valueEnd) faults.push(fault('bad-value', p, end, `“${names[name]!}” has no value.`, [fix(`Remove “${names[name]!}”`, { start: p, end, text: '' })]));
  }
  putItem(list, name, p, end, start, valueEnd);
}

/** An item outside the table, kept with a fault; `meant` is what was probably meant. */
export function putUnknown(list: ItemList, text: string, p: number, end: number, meant: string | null, faults: Fault[]): void {
  const range = { start: p, end }, token = shown(text.slice(p, end));
  const fixes = meant === null ? [] : [fix(`Change to “${shown(meant)}”`, { ...range, text: meant })];
  faults.push(fault('unknown-item', p, end, `“${token}” is not an item of a tag.`, [...fixes, fix(`Remove “${token}”`, { ...range, text: '' })]));
  putItem(list, UNKNOWN, p, end, p, end);
}

/** The value between two offsets as meant: between quotation marks a backslash may stand before some signs. */
export function meantBy(text: string, start: number, end: number): string {
  const value = text.slice(start, end);
  return text.charCodeAt(start - 1) !== 61 && value.includes('\\') ? value.replace(/\\(["\\{}[\]])/g, '$1') : value;
}

function prefixed(sign: string, word: string | null): string | null {
  return word === null ? null : sign + word;
}
