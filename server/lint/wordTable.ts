/** Words, each known by one number however often it is met, with a row of integers for each: nothing that the collector would have to move. What the integers mean is left to whoever keeps them. */

export interface WordTable {
  /** `width` integers a word, of which the first `OWN` are the table's; a new word's others are 0. Words count from 1. */
  rows: Int32Array;
  readonly width: number;
  /** How many rows are in use or free, and the first free one (0: none), which leads to the next. */
  count: number;
  free: number;
  /** By the last bits of the hash the first word, which leads to the next; 0: none. */
  slots: Int32Array;
  /** The letters of all words, one word behind the other; how many are taken, and how many of these by words that are gone. */
  letters: Uint16Array;
  taken: number;
  lost: number;
}

/** The first integers of a row. */
const HASH = 0, NEXT = 1, LENGTH = 3;
export const FROM = 2, OWN = 4;

/** Enough for an article; a desk may have hundreds of them open. Powers of two, as slots are told by bits. */
const ROWS = 64, LETTERS = 512;

export function newWords(width: number): WordTable {
  return { rows: new Int32Array(ROWS * width), width, count: 1, free: 0, slots: new Int32Array(ROWS), letters: new Uint16Array(LETTERS), taken: 0, lost: 0 };
}

/** The word that stands at `start … end`; 0 where the table lacks it. */
export function find(table: WordTable, text: string, start: number, end: number): number {
  const { rows, width, slots, letters } = table, length = end - start, hash = hashOf(text, start, length);
  for (let word = slots[hash & (slots.length - 1)]!, row; word !== 0; word = rows[row + NEXT]!) {
    row = word * width;
    if (rows[row + HASH] === hash && rows[row + LENGTH] === length && standsAt(letters, rows[row + FROM]!, text, start, length)) return word;
  }
  return 0;
}

/** Of all letters: a draft may hold thousands of names that begin and end alike. */
function hashOf(text: string, start: number, length: number): number {
  let hash = length;
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(start + i)) | 0;
  return hash ^ (hash >>> 15);
}

export function wordOf({ rows, width, letters }: WordTable, word: number): string {
  const from = rows[word * width + FROM]!, end = from + rows[word * width + LENGTH]!;
  let letter = '';
  for (let i = from; i < end; i++) letter += String.fromCharCode(letters[i]!);
  return letter;
}

export function lengthOf({ rows, width }: WordTable, word: number): number {
  return rows[word * width + LENGTH]!;
}

/** Takes a word out; its number is another's later. */
export function letGo(table: WordTable, word: number): void {
  const { rows, width, slots } = table, row = word * width, slot = rows[row + HASH]! & (slots.length - 1), next = rows[row + NEXT]!;
  if (slots[slot] === word) slots[slot] = next;
  else {
    let before = slots[slot]! * width;
    while (rows[before + NEXT] !== word) before = rows[before + NEXT]! * width;
    rows[before + NEXT] = next;
  }
  table.lost += rows[row + LENGTH]!;
  rows.fill(0, row, row + width);
  rows[row + NEXT] = table.free;
  table.free = word;
}

function standsAt(letters: Uint16Array, from: number, text: string, start: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (letters[from + i] !== text.charCodeAt(start + i)) return false;
  return true;
}

/** Puts in a word that the table lacks. */
export function add(table: WordTable, text: string, start: number, end: number): number {
  const length = end - start;
  if (table.taken + length > table.letters.length) makeRoomForLetters(table, length);
  let word = table.free;
  if (word === 0) {
    if (table.count === table.slots.length) makeRoomForRows(table);
    word = table.count++;
  } else table.free = table.rows[word * table.width + NEXT]!;
  const { rows, width, slots, letters, taken } = table, row = word * width;
  for (let i = 0; i < length; i++) letters[taken + i] = text.charCodeAt(start + i);
  table.taken += length;
  rows[row + HASH] = hashOf(text, start, length);
  rows[row + FROM] = taken;
  rows[row + LENGTH] = length;
  enter(rows, row, word, slots);
  return word;
}

function enter(rows: Int32Array, row: number, word: number, slots: Int32Array): void {
  const slot = rows[row + HASH]! & (slots.length - 1);
  rows[row + NEXT] = slots[slot]!;
  slots[slot] = word;
}

/** Four times as much. No row is free. */
function makeRoomForRows(table: WordTable): void {
  const { rows: before, width, count } = table, rows = new Int32Array(before.length * 4), slots = new Int32Array(table.slots.length * 4);
  rows.set(before);
  for (let word = 1; word < count; word++) enter(rows, word * width, word, slots);
  table.rows = rows;
  table.slots = slots;
}

/** What words that are gone have left is given up: all letters are moved together. */
function makeRoomForLetters(table: WordTable, more: number): void {
  const { rows, width, count, letters: before, taken, lost } = table, letters = new Uint16Array((taken - lost + more) * 2);
  let to = 0;
  if (lost === 0) {
    letters.set(before);
    to = taken;
  } else for (let row = width; row < count * width; row += width) {
    // That of a free row is 0.
    const from = rows[row + FROM]!, length = rows[row + LENGTH]!;
    letters.set(before.subarray(from, from + length), to);
    rows[row + FROM] = to;
    to += length;
  }
  table.letters = letters;
  table.taken = to;
  table.lost = 0;
}
