/** Which `*` and `_` are marks of emphasis: pairs of runs, by the sides on which words stand. A rule of thumb that needs one pass; rendering is left to Markdown's own readers. */
import { isWhite, isWordAt } from './characters.ts';
import type { Inert } from './syntax.ts';

interface Run { readonly sign: number; readonly start: number; left: number; end: number }

/** Offsets of the signs that open or close emphasis, each once. */
export function emphasisMarks(text: string, inert: readonly Inert[]): number[] {
  const marks: number[] = [];
  const open: { readonly [sign: number]: Run[] } = { 42: [], 95: [] };
  let skip = 0;
  for (let i = 0; i < text.length; i++) {
    while (skip < inert.length && inert[skip]!.end <= i) skip++;
    if (skip < inert.length && inert[skip]!.start <= i) {
      i = inert[skip]!.end - 1;
      continue;
    }
    const sign = text.charCodeAt(i);
    if (sign !== 42 && sign !== 95) continue;
    let end = i;
    while (end < text.length && text.charCodeAt(end) === sign) end++;
    const before = text.charCodeAt(i - 1), after = text.charCodeAt(end);
    const wordBefore = i > 0 && isWordAt(text, i - 1), wordAfter = end < text.length && isWordAt(text, end);
    const spaceBefore = i === 0 || isWhite(before), spaceAfter = end >= text.length || isWhite(after);
    const stack = open[sign]!;
    // Within a word `_` means nothing.
    const closes = !spaceBefore && !(sign === 95 && wordAfter), opens = !spaceAfter && !(sign === 95 && wordBefore) && (spaceBefore || !wordBefore || sign === 42);
    let left = end - i, at = i;
    if (closes) {
      while (left > 0 && stack.length > 0) {
        const run = stack[stack.length - 1]!;
        const count = Math.min(left, run.left);
        for (let k = 0; k < count; k++) marks.push(run.start + run.left - 1 - k, at + k);
        run.left -= count;
        left -= count;
        at += count;
        if (run.left === 0) stack.pop();
      }
    }
    if (opens && left > 0) stack.push({ sign, start: at, left, end });
    i = end - 1;
  }
  return marks;
}
