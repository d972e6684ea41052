/** Bare URLs: where one begins and ends in running text. */
import { isAsciiLetter, isDigit, isWhite, isWordAt } from './characters.ts';

/** Longest scheme that is looked for. */
const SCHEME = 16;

/** Start of the URL whose `:` (before `//`) or `.` (behind `www`) stands at `at`, not before `from`; -1 where there is none. */
export function startOfUrl(text: string, at: number, from: number): number {
  let p = at;
  while (p > from && at - p < SCHEME && isSchemeCharacter(text.charCodeAt(p - 1))) p--;
  while (p < at && !isAsciiLetter(text.charCodeAt(p))) p++;
  if (p === at || (p > from && isWordAt(text, p - 1))) return -1;
  return text.charCodeAt(at) === 46 && at - p !== 3 ? -1 : p;
}

/** End of the URL whose `:` or `.` stands at `at`: before white space or any of `< > [ ] { } |` or a quotation mark, and without trailing punctuation. */
export function endOfUrl(text: string, at: number, limit: number): number {
  let end = at, opened = 0, closed = 0;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (isWhite(code) || code === 60 || code === 62 || code === 91 || code === 93 || code === 123 || code === 124 || code === 125 || isQuotationMark(code)) break;
    if (code === 40) opened++;
    else if (code === 41) closed++;
  }
  for (; end > at; end--) {
    const code = text.charCodeAt(end - 1);
    if (code === 41 && closed > opened) closed--;
    else if (!isTrailing(code)) break;
  }
  return end;
}

function isSchemeCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 43 || code === 45;
}
function isQuotationMark(code: number): boolean {
  return code === 34 || code === 39 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f) || (code >= 0x300c && code <= 0x300f);
}
/** `. , : ; ! ? * _ ~` and the ellipsis */
function isTrailing(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 59 || code === 33 || code === 63 || code === 42 || code === 95 || code === 126 || code === 0x2026;
}
