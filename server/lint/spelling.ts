/** When two spellings may be of one name: folding of marks and transliteration, and a few edits in a long word. Whose name it is, is left to the rule. */
import { distance } from './distance.ts';

/** A word with the two forms in which it is compared, worked out once. */
export interface Spelt {
  readonly word: string;
  /** Without marks, hyphens, apostrophes: equal for `Müller` and `Muller`, `Jean-Luc` and `Jean Luc`. */
  readonly folded: string;
  /** Also equal for `Sergei` and `Sergey`, `Mohamed` and `Mohammed`, `Khaled` and `Kaled`. */
  readonly sound: string;
}

export function spelt(word: string): Spelt {
  const folded = (/^[a-z]+$/i.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[øłđıßæœð]/gu, c => SPECIAL[c]!).replace(/[-‐‑’'`\s.]+/gu, ''));
  const sound = folded.replace(/^(?:al|el)(?=\p{L}{4})/u, 'al').replace(/kh|gh|ck|ph|ou|w/gu, c => SOUNDS[c]!).replace(/[iy]+/gu, 'i').replace(/(\p{L})\1+/gu, '$1');
  return { word, folded, sound };
}

export type Likeness = 'marks' | 'sound' | 'edits';

/** How one spelling is like the other, or null. Singular and plural, possessives and the adjectives of nations are never alike. */
export function likeness(a: Spelt, b: Spelt): Likeness | null {
  const x = a.folded, y = b.folded;
  // Capitals alone (`NATO` and `Nato`, `The Hague` and `the Hague`) are a matter of style.
  if (x === y) return a.word.toLowerCase() === b.word.toLowerCase() ? null : 'marks';
  const shorter = Math.min(x.length, y.length);
  const limit = shorter >= LONG ? 2 : shorter >= MEDIUM ? 1 : 0;
  const like = shorter >= 4 && a.sound === b.sound ? 'sound' : limit > 0 && x[0] === y[0] && distance(x, y, limit) <= limit ? 'edits' : null;
  return like !== null && isDerived(x, y) ? null : like;
}

/** True for surnames under one first name: then one letter in five is enough. */
export function isNear(a: Spelt, b: Spelt): boolean {
  if (likeness(a, b) !== null) return true;
  const x = a.folded, y = b.folded, shorter = Math.min(x.length, y.length);
  if (x === y || shorter < 5) return false;
  const limit = shorter >= LONG ? 2 : 1;
  return distance(x, y, limit) <= limit && !isDerived(x, y);
}

const SPECIAL: { readonly [c: string]: string } = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd' };
const SOUNDS: { readonly [c: string]: string } = { kh: 'k', gh: 'g', ck: 'k', ph: 'f', ou: 'u', w: 'v' };

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
