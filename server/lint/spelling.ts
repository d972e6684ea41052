/** When two spellings may be of one name: folding of marks and transliteration, and a few edits in a long word. Whose name it is, is left to the rule. */
import { distance } from './distance.ts';

/** A word with the forms in which it is compared, worked out once. */
export interface Spelt {
  readonly word: string;
  /** Without marks, hyphens, apostrophes: equal for `Müller` and `Muller`, `Jean-Luc` and `Jean Luc`. */
  readonly folded: string;
  /** Also equal for `Sergei` and `Sergey`, `Abayev` and `Abaev`, `Mohamed` and `Mohammed`, `Khaled` and `Kaled`. */
  readonly sound: string;
  /** Which letters the folded word has, a bit each: most pairs of words are told apart by them alone. */
  readonly letters: number;
}

export function spelt(word: string): Spelt {
  const small = (ASCII.test(word) ? word : word.normalize('NFD').replace(/\p{M}+/gu, '')).toLowerCase();
  const folded = WORD.test(small) ? small : small.replace(/[øłđıßæœð]/gu, c => SPECIAL[c]!).replace(/[-‐‑’'`\s.]+/gu, '');
  let letters = 0;
  for (let i = 0; i < folded.length; i++) letters |= 1 << (folded.charCodeAt(i) & 31);
  return { word, folded, sound: soundOf(folded), letters };
}

const ASCII = /^[\0-\x7F]*$/;
const WORD = /^[a-z]+$/;

/** Two letters for one sound as one (`kh`, `gh`, `ck`, `ph`, `ou`), `w` as `v`, `y` as `i`, `-ayev` as `-aev`, doubled letters once; the article `El` as `Al`. */
function soundOf(folded: string): string {
  const word = folded.startsWith('el') && ARTICLE.test(folded) ? `al${folded.slice(2)}` : folded;
  let sound = '', last = 0;
  for (let i = 0; i < word.length; i++) {
    let code = word.charCodeAt(i);
    const joint = joined(code, word.charCodeAt(i + 1));
    if (joint !== 0) {
      code = joint;
      i++;
    } else if (code === Y && last !== 0 && VOWELS.includes(last) && word.startsWith('ev', i + 1)) continue;
    else if (code === W) code = V;
    else if (code === Y) code = I;
    if (code !== last || code < A) sound += String.fromCharCode(code);
    last = code;
  }
  return sound;
}

const ARTICLE = /^el\p{L}{4}/u;
const [A, C, F, G, H, I, K, O, P, U, V, W, Y] = [...'acfghikopuvwy'].map(c => c.charCodeAt(0)) as [number, number, number, number, number, number, number, number, number, number, number, number, number];

const VOWELS = [...'aeiou'].map(c => c.charCodeAt(0));

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
  if (x === y || shorter < 5) return false;
  const limit = shorter >= LONG ? 2 : 1;
  return isWithin(a, b, limit) && !isDerived(x, y);
}

/** True where as many edits turn one folded word into the other. Each edit takes away one letter and brings one in, at most. */
function isWithin(a: Spelt, b: Spelt, edits: number): boolean {
  let apart = a.letters ^ b.letters;
  for (let i = 0; i < 2 * edits; i++) apart &= apart - 1;
  return apart === 0 && distance(a.folded, b.folded, edits) <= edits;
}

const SPECIAL: { readonly [c: string]: string } = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd' };

/** Folded letters from which on one edit, and two, still leave a word recognizable. */
const MEDIUM = 6;
const LONG = 8;

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
