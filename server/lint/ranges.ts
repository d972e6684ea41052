/** Small questions about ranges that several rules ask. What the ranges are counted from is the asker's affair. */
import type { Range } from '../range.ts';

export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function anyOverlaps(ranges: readonly Range[], range: Range): boolean {
  return ranges.some(r => overlap(r, range));
}

/** From the first start to the last end, or null for no ranges. */
export function hull(ranges: readonly Range[]): Range | null {
  const first = ranges[0], last = ranges[ranges.length - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The range moved by `by`. */
export function moved(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

/** The range without the white space at its ends. */
export function trimmed(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return start === range.start && end === range.end ? range : { start, end };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 32 && code < 128 ? false : /\s/u.test(text[at]!);
}

/** True where words that say which (`of the plan`, `at the ministry`, `who saw it`, `polled by the Courier`) follow a noun that was taken without them. */
export function isQualified(text: string, end: number): boolean {
  return /^\s+(?:of|at|from|in|inside|within|for|who|whose|with|close to|familiar with|briefed on|working|(?:not )?involved|polled|surveyed|interviewed|contacted|consulted|based|led|hired|paid)(?![\p{L}])/u.test(text.slice(end, end + 24));
}

/** True where no word before the noun says which: it opens a sentence or a clause, or follows a word of grammar or of saying. `border` in `border officials` does. */
export function isBare(text: string, start: number): boolean {
  return BARE.test(text.slice(Math.max(0, start - 30), start));
}

const BARE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}\s’'-]|[\r\n])\s*$`
  + String.raw`|(?<![\p{L}’'-])(?:and|or|but|nor|yet|so|then|now|still|also|even|that|which|what|whom|where|when|while|as|than|if|because|since|though|although|until|unless|whether|why`
  + String.raw`|to|of|for|by|from|with|in|on|about|among|says?|said|saying|tells?|told|asked|according to|\p{L}{3,}ly)\s+$`,
  'iu',
);
