/** How many columns of a terminal a character fills. A plain approximation of Unicode's East Asian width; terminals differ among themselves. */

/** 0 for marks that combine with the character before, 2 for wide characters and emoji, else 1. `codePoint` is one Unicode code point. */
export function widthOf(codePoint: number): 0 | 1 | 2 {
  if (codePoint < 0x300 || (codePoint >= 0x2010 && codePoint <= 0x2027)) return 1;
  if (combining.test(String.fromCodePoint(codePoint))) return 0;
  for (let i = 0; i < wide.length; i += 2) if (codePoint >= wide[i]! && codePoint <= wide[i + 1]!) return 2;
  return 1;
}

/** Whether every character of `text` fills one column. */
export function isPlainWidth(text: string): boolean {
  return plain.test(text);
}

/** Columns that `text` fills. */
export function displayWidth(text: string): number {
  if (isPlainWidth(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOf(character.codePointAt(0)!);
  return width;
}

const plain = /^[\u0000-\u02ff\u2010-\u2027]*$/;
const combining = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff\u{1f3fb}-\u{1f3ff}]$/u;

/** Pairs of first and last: Hangul, Chinese and Japanese, full-width forms, emoji. */
const wide = [
  0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xa000, 0xa4cf, 0xa960, 0xa97c, 0xac00, 0xd7a3,
  0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x1f1e6, 0x1f1ff, 0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff,
  0x1fa70, 0x1faff, 0x20000, 0x3fffd,
];
