/** The table of items (language.md §4): what each item of a tag is called and which values it takes. Finding where items begin and end is left to tag.ts. */
import { endOfId, normalId } from './characters.ts';
import { isDate } from './date.ts';
import { fault, fix, shown } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Confidence, Fault, Item, ItemName, StatementKind } from './syntax.ts';
import type { Range } from '../range.ts';

const named: Readonly<Record<string, ItemName>> = { src: 'source', conf: 'confidence', via: 'via', on: 'on', at: 'at', checked: 'checked', note: 'note' };
const confidenceWords: readonly Confidence[] = ['confirmed', 'likely', 'unverified', 'disputed'];
const statements: readonly StatementKind[] = ['opinion', 'forecast', 'allegation'];

/** Names before `=`. */
const itemNames: readonly string[] = Object.keys(named);

/** `@id`, from the sign at `p` to `idEnd`; what stands between that and `end` belongs to no id. */
export function sourceItem(text: string, p: number, idEnd: number, end: number, base: number): Item {
  return { name: 'source', start: p - base, end: end - base, value: normalId(text.slice(p + 1, idEnd)), valueRange: { start: p + 1 - base, end: idEnd - base } };
}

/** An item that is a sign, or begins with one: `+`, `+@id`, `!`, `~`, `?`, `??`, `.opinion`. */
export function itemOfToken(text: string, p: number, end: number, base: number, faults: Fault[]): Item {
  const start = p - base, to = end - base, length = end - p;
  switch (text.charCodeAt(p)) {
    case 43:
      if (length === 1) return tokenItem('continue', start, to, '', 0);
      if (text.charCodeAt(p + 1) === 64) return tokenItem('continue', start, to, normalId(text.slice(p + 2, end)), 2);
      break;
    case 33: if (length === 1) return tokenItem('confidence', start, to, 'confirmed', 0); break;
    case 126: if (length === 1) return tokenItem('confidence', start, to, 'likely', 0); break;
    case 63:
      if (length === 1) return tokenItem('confidence', start, to, 'unverified', 0);
      if (length === 2 && text.charCodeAt(p + 1) === 63) return tokenItem('confidence', start, to, 'disputed', 0);
      break;
    case 46: {
      const word = text.slice(p + 1, end);
      for (const statement of statements) if (statement === word) return tokenItem('statement', start, to, statement, 1);
      return unknownItem(text, p, end, base, prefixed('.', nearest(word, statements)), faults);
    }
  }
  return unknownItem(text, p, end, base, null, faults);
}

/** An item whose value begins so many signs behind its start. */
export function tokenItem(name: ItemName, start: number, end: number, value: string, signs: number): Item {
  return { name, start, end, value, valueRange: { start: start + signs, end } };
}

/** `name=value`, the value without its quotation marks. */
export function itemOfValue(text: string, p: number, end: number, base: number, name: string, value: string, valueRange: Range, faults: Fault[]): Item {
  const known = Object.hasOwn(named, name) ? named[name] : undefined;
  const range = { start: p - base, end: end - base };
  if (known === undefined) {
    const meant = nearest(name, itemNames);
    return unknownItem(text, p, end, base, meant === null ? null : meant + text.slice(p + name.length, end), faults);
  }
  switch (known) {
    case 'source': case 'via': {
      const id = value.startsWith('@') ? value.slice(1) : value;
      const length = endOfId(id, 0, id.length);
      // Nothing like an id: `src=3.png` is somebody else's attribute.
      if (length === 0) return unknownItem(text, p, end, base, null, faults);
      const start = valueRange.start + value.length - id.length;
      if (length < id.length) {
        faults.push(fault('bad-value', range.start, range.end, `“${shown(id)}” is not an id.`,
          [fix(`Change to “${name}=@${id.slice(0, length)}”`, { ...range, text: `${name}=@${id.slice(0, length)}` })]));
      }
      return item(known, range, normalId(id.slice(0, length)), { start, end: Math.max(start, valueRange.end) });
    }
    case 'confidence':
      if (!confidenceWords.some((word) => word === value)) {
        const meant = nearest(value, confidenceWords);
        faults.push(fault('bad-value', range.start, range.end, `“${shown(value)}” is not a confidence: confirmed, likely, unverified or disputed.`,
          meant === null ? [] : [fix(`Change to “conf=${meant}”`, { ...valueRange, text: meant })]));
      }
      return item(known, range, value, valueRange);
    case 'on':
      if (!isDate(value)) faults.push(fault('bad-value', range.start, range.end, `“${shown(value)}” is not a date like 2025-11-24 or 2025-11.`));
      return item(known, range, value, valueRange);
    default:
      if (value === '') faults.push(fault('bad-value', range.start, range.end, `“${name}” has no value.`, [fix(`Remove “${name}”`, { ...range, text: '' })]));
      return item(known, range, value, valueRange);
  }
}

/** An item outside the table, kept with a fault; `meant` is what was probably meant. */
export function unknownItem(text: string, p: number, end: number, base: number, meant: string | null, faults: Fault[]): Item {
  const range = { start: p - base, end: end - base };
  const token = text.slice(p, end);
  const fixes = meant === null ? [] : [fix(`Change to “${shown(meant)}”`, { ...range, text: meant })];
  faults.push(fault('unknown-item', range.start, range.end, `“${shown(token)}” is not an item of a tag.`, [...fixes, fix(`Remove “${shown(token)}”`, { ...range, text: '' })]));
  return item('unknown', range, token, range);
}

function item(name: ItemName, { start, end }: Range, value: string, valueRange: Range): Item {
  return { name, start, end, value, valueRange };
}

function prefixed(sign: string, word: string | null): string | null {
  return word === null ? null : sign + word;
}
