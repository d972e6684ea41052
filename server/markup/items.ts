/** The table of items (language.md §4): what each item of a tag is called and which values it takes. Finding where items begin and end is left to tag.ts. */
import { endOfId, normalId } from './characters.ts';
import { isDate } from './date.ts';
import { fault, fix, shown } from './fault.ts';
import { nearest } from './nearest.ts';
import type { Confidence, Fault, Item, ItemName, StatementKind } from './syntax.ts';
import type { Range } from '../range.ts';

const named: Readonly<Record<string, ItemName>> = { src: 'source', conf: 'confidence', via: 'via', on: 'on', at: 'at', checked: 'checked', note: 'note' };
const confidences: Readonly<Record<string, Confidence>> = { '!': 'confirmed', '~': 'likely', '?': 'unverified', '??': 'disputed' };
const confidenceWords: readonly string[] = Object.values(confidences);
const statements: readonly StatementKind[] = ['opinion', 'forecast', 'allegation'];

/** Names before `=`. */
export const itemNames: readonly string[] = Object.keys(named);

/** `@id`, from the sign at `p` to `end`. */
export function sourceItem(text: string, p: number, end: number, base: number): Item {
  return { name: 'source', start: p - base, end: end - base, value: normalId(text.slice(p + 1, end)), valueRange: { start: p + 1 - base, end: end - base } };
}

/** An item that is a sign, or begins with one: `+`, `+@id`, `!`, `~`, `?`, `??`, `.opinion`. */
export function itemOfToken(text: string, p: number, end: number, base: number, faults: Fault[]): Item {
  const token = text.slice(p, end);
  const range = { start: p - base, end: end - base };
  if (token === '+') return item('continue', range, '', range);
  if (token.startsWith('+@')) return item('continue', range, normalId(token.slice(2)), { start: range.start + 2, end: range.end });
  const confidence = Object.hasOwn(confidences, token) ? confidences[token] : undefined;
  if (confidence !== undefined) return item('confidence', range, confidence, range);
  if (token.startsWith('.')) {
    const word = token.slice(1);
    if (statements.some((s) => s === word)) return item('statement', range, word, { start: range.start + 1, end: range.end });
    return unknownItem(text, p, end, base, prefixed('.', nearest(word, statements)), faults);
  }
  return unknownItem(text, p, end, base, null, faults);
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
      if (!confidenceWords.includes(value)) {
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
