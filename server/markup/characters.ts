/** Classes of characters: which ones begin lines that are no paragraph's, and which ones words and ids are made of. What they mean is left to the readers. */

/** 1 for the ASCII characters with which a line may begin something else than more of a paragraph. */
export const starters = new Uint8Array(128);
for (const sign of '\n\r \t#>-*_+`~<=|:{0123456789') starters[sign.charCodeAt(0)] = 1;

/** 1 for the ASCII characters that an id may hold behind its first letter. */
const idParts = new Uint8Array(128);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_') idParts[sign.charCodeAt(0)] = 1;

export function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}
export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
/** Space, tab, line end, or NaN, which stands for either end of the text. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code !== code;
}
/** White space of any script, line ends included. */
export function isWhite(code: number): boolean {
  return isBlank(code) || code === 11 || code === 12 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff;
}
/** Whether nothing but white space stands between two offsets. */
export function isWhiteBetween(text: string, start: number, end: number): boolean {
  for (let p = start; p < end; p++) if (!isWhite(text.charCodeAt(p))) return false;
  return true;
}
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
export function isAsciiPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
}

const letter = /^\p{L}/u, wordPart = /^[\p{L}\p{M}\p{N}]/u, idPart = /^[\p{L}\p{M}\p{Nd}]/u;

/** Length of the letter at `i` (1 or 2 units), 0 where there is none. */
export function letterAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return isAsciiLetter(code) ? 1 : 0;
  return matchAt(letter, text, i);
}
/** Whether a letter, mark or digit stands at `i`. A lone surrogate counts as none. */
export function isWordAt(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 128) return isAsciiLetter(code) || isDigit(code);
  if (code >= 0xdc00 && code <= 0xdfff && i > 0) return matchAt(wordPart, text, i - 1) === 2;
  return matchAt(wordPart, text, i) > 0;
}

/** End of the id that begins at `i`, or `i` where none does: a letter, then letters, marks, digits, `-`, `_`. */
export function endOfId(text: string, i: number, limit: number): number {
  let p = letterAt(text, i);
  if (p === 0 || i + p > limit) return i;
  p += i;
  while (p < limit) {
    const code = text.charCodeAt(p);
    if (code < 128) {
      if (idParts[code] === 0) break;
      p++;
    } else {
      const length = matchAt(idPart, text, p);
      if (length === 0 || p + length > limit) break;
      p += length;
    }
  }
  return p;
}

/** An id in the form in which ids are compared: NFC. */
export function normalId(id: string): string {
  for (let i = 0; i < id.length; i++) if (id.charCodeAt(i) > 127) return id.normalize('NFC');
  return id;
}

/** Offset behind the line end at `i`, which must be one (LF, CRLF or CR). */
export function afterLineEnd(text: string, i: number): number {
  return text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
}

/** Offset of the line end at or behind `i`, or `limit`. */
export function endOfLine(text: string, i: number, limit: number): number {
  while (i < limit) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) break;
    i++;
  }
  return i;
}

/** Offset of the first character at or behind `i` that is neither space nor tab. */
export function skipSpaces(text: string, i: number, limit: number): number {
  while (i < limit && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function matchAt(pattern: RegExp, text: string, i: number): number {
  const code = text.codePointAt(i);
  if (code === undefined) return 0;
  const character = String.fromCodePoint(code);
  return pattern.test(character) ? character.length : 0;
}
