/** When two spellings may be of one name: folding of marks and transliteration, and a few edits in a long word. Whose name it is, is left to the rule. */
import { distance } from './distance.ts';

/** What tells most words apart without a look at their letters, all of the folded word. */
export interface Outline {
  /** The first two letters of the sound, as one number. */
  readonly begins: number;
  /** A hash of the sound, which is equal for `Sergei` and `Sergey`, `Abayev` and `Abaev`, `Mohamed` and `Mohammed`, `Khaled` and `Kaled`. */
  readonly sound: number;
  /** Which letters it has, a bit each. */
  readonly letters: number;
  readonly length: number;
}

/** A word with the forms in which it is compared, worked out once. */
export interface Spelt extends Outline {
  readonly word: string;
  /** Without marks, hyphens, apostrophes: equal for `Müller` and `Muller`, `Jean-Luc` and `Jean Luc`. */
  readonly folded: string;
}

export function spelt(word: string): Spelt {
  const { begins, sound, letters, length } = outlineOf(word);
  return { word, folded: foldedOf(word), begins, sound, letters, length };
}

export function outlineOf(word: string): Outline {
  const folded = isAscii(word) ? word : foldedOf(word);
  makeRoom(folded.length);
  let length = 0;
  for (let i = 0; i < folded.length; i++) length = take(folded.charCodeAt(i), length);
  return heard(length);
}

/** The same of letters that stand in a list. */
export function outlineOfLetters(letters: Uint16Array, from: number, end: number): Outline {
  let all = 0, word = '', length = 0;
  for (let i = from; i < end; i++) all |= letters[i]!;
  if (all > 127) {
    for (let i = from; i < end; i++) word += String.fromCharCode(letters[i]!);
    return outlineOf(word);
  }
  makeRoom(end - from);
  for (let i = from; i < end; i++) length = take(letters[i]!, length);
  return heard(length);
}

function makeRoom(length: number): void {
  if (length + BEHIND > codes.length) codes = new Uint16Array(length * 2 + BEHIND);
}

/** Most words are folded but for their capitals. */
function take(code: number, length: number): number {
  if (isPassed(code)) return length;
  codes[length] = code >= 65 && code <= 90 ? code + 32 : code;
  return length + 1;
}

/** The letters of a word while it is heard, and behind them some zeros. */
let codes = new Uint16Array(64);
const BEHIND = 3;

function isAscii(word: string): boolean {
  let all = 0;
  for (let i = 0; i < word.length; i++) all |= word.charCodeAt(i);
  return all < 128;
}

/** What folding leaves out of an ASCII word: white space, hyphens, apostrophes, periods. */
function isPassed(code: number): boolean {
  return code === 32 || code === 45 || code === 46 || code === 39 || code === 96 || (code >= 9 && code <= 13);
}

/** False for words that do not sound alike and are too many letters apart, of which these are the lengths and letters, to be near. */
export function mayBeNear(length: number, letters: number, otherLength: number, otherLetters: number): boolean {
  const shorter = Math.min(length, otherLength), edits = shorter >= LONG ? 2 : shorter >= NEAR ? 1 : 0;
  return edits > 0 && Math.abs(length - otherLength) <= edits && areWithin(letters, otherLetters, edits);
}

function foldedOf(word: string): string {
  if (isAscii(word)) return word.toLowerCase().replace(/[-'`\s.]+/g, '');
  return word.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[øłđıßæœð]/gu, c => SPECIAL[c]!).replace(/[-‐‑’'`\s.]+/gu, '');
}

/**
 * As it is heard: two letters for one sound as one (`kh`, `gh`, `ck`, `ph`, `ou`), `w` as `v`, `y` as `i`, `-ayev` as `-aev`, doubled letters once; the article `El` as `Al`.
 */
function heard(length: number): Outline {
  for (let i = 0; i < BEHIND; i++) codes[length + i] = 0;
  let begins = 0, sound = 0, letters = 0, count = 0, last = 0;
  for (let i = 0; i < length; i++) letters |= 1 << (codes[i]! & 31);
  for (let i = 0; i < length; i++) {
    let code = codes[i]!;
    const next = codes[i + 1]!, joint = joined(code, next);
    if (joint !== 0) {
      code = joint;
      i++;
    } else if (code === Y && VOWELS.includes(last) && next === E && codes[i + 2] === V) continue;
    else if (code === W) code = V;
    else if (code === Y) code = I;
    else if (code === E && i === 0 && next === L && isArticle(length)) code = A;
    if (code !== last || code < A) {
      sound = (Math.imul(sound, 31) + code) | 0;
      if (count < 2) begins |= code << (count === 0 ? 16 : 0);
      count++;
    }
    last = code;
  }
  return { begins, sound, letters, length };
}

/** `El` before four letters and more. */
function isArticle(length: number): boolean {
  return length >= 6 && ARTICLE.test(String.fromCharCode(...codes.subarray(0, 6)));
}

const ARTICLE = /^el\p{L}{4}/u;
const [A, C, E, F, G, H, I, K, L, O, P, U, V, W, Y] = [97, 99, 101, 102, 103, 104, 105, 107, 108, 111, 112, 117, 118, 119, 121] as const;

const VOWELS: readonly number[] = [A, E, I, O, U];

/** The one letter that two stand for; 0 where they are two sounds. */
function joined(a: number, b: number): number {
  if (b === H) return a === K || a === G ? a : a === P ? F : 0;
  if (b === K) return a === C ? K : 0;
  return a === O && b === U ? U : 0;
}

export type Likeness = 'marks' | 'sound' | 'edits';

/** How one spelling is like the other, or null. Singular and plural, possessives and the adjectives of nations are never alike. */
export function likeness(a: Spelt, b: Spelt): Likeness | null {
  const x = a.folded, y = b.folded;
  // Capitals alone (`NATO` and `Nato`, `The Hague` and `the Hague`) are a matter of style.
  if (x === y) return a.word.toLowerCase() === b.word.toLowerCase() ? null : 'marks';
  const shorter = Math.min(x.length, y.length);
  const limit = shorter >= LONG ? 2 : shorter >= MEDIUM ? 1 : 0;
  const like = shorter >= 4 && a.sound === b.sound ? 'sound' : limit > 0 && x.charCodeAt(0) === y.charCodeAt(0) && isWithin(a, b, limit) ? 'edits' : null;
  return like !== null && isDerived(x, y) ? null : like;
}

/** True for surnames under one first name: then one letter in five is enough. */
export function isNear(a: Spelt, b: Spelt): boolean {
  if (likeness(a, b) !== null) return true;
  const x = a.folded, y = b.folded, shorter = Math.min(x.length, y.length);
  if (x === y || shorter < NEAR) return false;
  const limit = shorter >= LONG ? 2 : 1;
  return isWithin(a, b, limit) && !isDerived(x, y);
}

/** True where as many edits turn one folded word into the other. Each edit takes away one letter and brings one in, at most. */
function isWithin(a: Spelt, b: Spelt, edits: number): boolean {
  return areWithin(a.letters, b.letters, edits) && distance(a.folded, b.folded, edits) <= edits;
}

function areWithin(a: number, b: number, edits: number): boolean {
  let apart = a ^ b;
  for (let i = 0; i < 2 * edits; i++) apart &= apart - 1;
  return apart === 0;
}

const SPECIAL: { readonly [c: string]: string } = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd' };

/** Folded letters from which on one edit, and two, still leave a word recognizable. */
const MEDIUM = 6;
const LONG = 8;
/** The same under one first name. */
const NEAR = 5;

/** One word plus an ending: `Kovac` and `Kovacs`, `Russia` and `Russian`, `Ukraine` and `Ukrainian`. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.startsWith(short)) return ENDING.test(long.slice(short.length));
  // The ending may have taken the place of a last vowel.
  const stem = short.replace(/(?:ia|a|e|o|y|us)$/u, '');
  return stem !== short && stem.length >= 3 && long.startsWith(stem) && ADJECTIVE.test(long.slice(stem.length));
}

const ENDING = /^(?:e?s|e?n|i?ans?|ese|i|is|ish|ics?|ers?|al|ists?|ism|a|e|ia)$/u;
const ADJECTIVE = /^(?:i?ans?|ese|ish|ics?|ists?|ies|ine)$/u;
