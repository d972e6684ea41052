/** A ledger's line as a value, made of what the tape says of it, and the numbers by which the tape calls its fields. How lines are read is left to ledger.ts. */
import { append } from './append.ts';
import { normalId } from './characters.ts';
import { nothing } from './found.ts';
import { DETAIL, FIELD, LINE_END, LINE_HEAD, LINE_ID_END, LINE_NAME, LINE_NAME_END, LINE_START } from './tape.ts';
import type { LedgerField, LedgerLine } from './syntax.ts';

/** What a field can be, by its number: a bare word, which states the kind or the terms, or a key. */
export const fieldKeys = [
  'kind', 'terms', 'aka', 'not', 'role', 'of', 'side', 'count', 'reason', 'knows', 'approved', 'interest', 'date', 'url', 'transcript', 'embargo', 'sought', 'declined', 'wikidata', 'note',
] as const;
/** The first key, the first with one value, and the bit above a field's number that says that the line takes its value. */
export const FIRST_KEY = 2, FIRST_SINGLE = 4, TAKEN = 32;
/** The bits of a field's number. */
const KEY = TAKEN - 1;

/** A line while its fields are put in; of words that were found in a list nobody asks again what they are. */
type Making = { -readonly [K in keyof LedgerLine]: K extends 'kind' | 'terms' ? string : K extends 'aka' | 'not' ? string[] : LedgerLine[K] };

/** The line whose record begins at `at`; its offsets count in `text`. */
export function lineAt(text: string, tape: Int32Array, at: number): LedgerLine {
  const start = tape[at + LINE_START]!, idEnd = tape[at + LINE_ID_END]!, nameStart = tape[at + LINE_NAME]!, nameEnd = tape[at + LINE_NAME_END]!;
  let fields: LedgerField[] = nothing as never[];
  const line: Making = {
    start, end: tape[at + LINE_END]!, id: normalId(text.slice(start, idEnd)), idRange: { start, end: idEnd }, name: unescaped(text.slice(nameStart, nameEnd)), nameRange: { start: nameStart, end: nameEnd },
    kind: 'person', kindStated: false, terms: 'on-record', aka: nothing as never[], not: nothing as never[],
    role: null, of: null, side: null, count: null, reason: null, knows: null, approved: null, interest: null, date: null, url: null, transcript: null,
    embargo: null, sought: null, declined: null, wikidata: null, note: null, fields,
  };
  for (let p = at + LINE_HEAD, last = p + FIELD * (tape[at]! >> DETAIL); p < last; p += FIELD) {
    const key = fieldKeys[tape[p]! & KEY]!, end = tape[p + 2]!, words = text.slice(tape[p + 3]!, end).trim(), value = key === 'aka' || key === 'not' ? words : unescaped(words);
    fields = append(fields, { start: tape[p + 1]!, end, key, value });
    if ((tape[p]! & TAKEN) === 0) continue;
    if (key === 'aka' || key === 'not') {
      const names = listOf(value);
      if (line[key].length === 0) line[key] = names;
      else for (const name of names) line[key].push(name);
    } else if (key === 'count') line.count = Number(value);
    else line[key] = value;
    if (key === 'kind') line.kindStated = true;
  }
  line.fields = fields;
  return line as LedgerLine;
}

/** Names between commas; `\,` is no comma. */
function listOf(value: string): string[] {
  const parts = value.includes('\\') ? value.split(/(?<!\\),/).map((name) => unescaped(name.replaceAll('\\,', ','))) : value.split(',');
  const names: string[] = [];
  for (const part of parts) {
    const name = part.trim();
    if (name !== '') names.push(name);
  }
  return names;
}

export function unescaped(words: string): string {
  return words.includes('\\|') ? words.replaceAll('\\|', '|') : words;
}
