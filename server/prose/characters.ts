/** What kind of character a code unit is, and its lower case. How characters make words is left to tokens.ts. */

/** Kinds of characters: other signs, white space, signs that may stand inside a word or number, then what words and numbers are made of. */
export const SPACES = 1, JOINT = 2, LOWER = 3, UPPER = 4, DIGIT = 5;

/** Letters up to here have case; what lies behind is taken as it stands. */
const CASED = 0x530;

/** The kind of every code unit. */
export const kinds = new Uint8Array(0x10000);
const lower = new Uint16Array(CASED);
/** Small letter of an ASCII letter, 0 for every other code unit. */
export const plain = new Uint8Array(0x10000);

kinds.fill(LOWER, CASED);
kinds.fill(0, 0x2000, 0x2c00);
kinds.fill(SPACES, 0x2000, 0x200c);
for (const c of [0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]) kinds[c] = SPACES;
kinds.fill(0, 0x3001, 0x3040);
kinds.fill(0, 0xd800, 0xf900);
kinds.fill(0, 0xff00, 0xff10);
for (let c = 0; c < CASED; c++) {
  const ch = String.fromCharCode(c), low = ch.toLowerCase(), up = ch.toUpperCase();
  lower[c] = low.length === 1 ? low.charCodeAt(0) : c;
  kinds[c] = c <= 32 || c === 0xa0 || c === 0x85 ? SPACES : c >= 48 && c <= 57 ? DIGIT : low !== ch ? UPPER : up !== ch || (c >= 0x250 && c < 0x2b0) || (c >= 0x300 && c < 0x370) || c === 0xaa || c === 0xba ? LOWER : 0;
}
for (const sign of "'’-‐‑.,:@") kinds[sign.charCodeAt(0)] = JOINT;
for (let c = 97; c <= 122; c++) plain[c] = plain[c - 32] = c;

export function fold(c: number): number {
  return c < CASED ? lower[c]! : c;
}
