/** UTF-8 that was read as Windows-1252, and back. Which damage is reported is left to the rule. */

/** Windows-1252 characters of the bytes 80–9F; the five bytes without a character stand for themselves. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * The source of a pattern: bytes of UTF-8, shown as the characters that Windows-1252 has for them, or as the control characters of
 * Latin-1. Only Latin letters (two bytes, or four where they were damaged twice), punctuation and symbols (three, from `â`) and emoji
 * (four, from `ð`): other letters before such marks may be sound.
 */
export const SEQUENCE = (() => {
  const follow = `[${HIGH}\u0080-\u00BF]`;
  return `Ã[\u0082\u0083‚ƒ]Â${follow}|[Â-Å]${follow}|â${follow}{2}|ï»¿|ï¿½|ðŸ${follow}{2}|â€["']?`;
})();

/** The characters that were meant; null where the bytes do not say. */
export function repaired(damaged: string): string | null {
  if (damaged.length === 1) {
    const meant = HIGH[damaged.charCodeAt(0) - 0x80];
    return meant === undefined || meant === damaged ? null : meant;
  }
  // Damaged twice: the lead byte and the one behind it became a letter each.
  if (damaged[2] === 'Â') return repaired(String.fromCharCode(byteOf(damaged[1]!) + 0x40, byteOf(damaged[3]!)));
  // The last byte of a closing quotation mark has no character in Windows-1252; others were straightened later.
  if (damaged === 'â€') return '”';
  if (damaged === 'â€"') return '—';
  if (damaged === 'â€\'') return '’';
  const bytes = [...damaged].map(byteOf);
  const lead = bytes[0]!;
  let code = lead >= 0xF0 ? lead & 0x07 : lead >= 0xE0 ? lead & 0x0F : lead & 0x1F;
  for (const byte of bytes.slice(1)) code = (code << 6) | (byte & 0x3F);
  const meant = String.fromCodePoint(code);
  return code > 0x9F && /^[\p{L}\p{P}\p{S}\p{Zs}]$/u.test(meant) && meant !== '\uFFFD' ? meant : null;
}

function byteOf(character: string): number {
  const high = HIGH.indexOf(character);
  return high >= 0 ? 0x80 + high : character.charCodeAt(0);
}
