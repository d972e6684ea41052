/** Where the first prose paragraph of a Markdown paragraph ends (language.md §3). All other prose is left to the prose room. */
import { afterLineEnd, endOfLine } from './characters.ts';

/** A broken line shorter than this may be a headline, byline or caption. */
const SHORT = 60;

const sentenceEnd = /[.!?…。！？](?:\{[^{}]*\})?["'”’»“«›)\]」』]*(?:\{[^{}]*\})?[ \t]*$/u;
const sentenceStart = /^[ \t]*["'“„«»‘‚「『[({—–-]*[\p{Lu}\p{Lt}\p{Nd}]|^[ \t]*["“„«»‘‚「『—–-]/u;

/** Offset behind the first prose paragraph of `text`, its line end included. */
export function endOfFirstParagraph(text: string, from: number): number {
  const { length } = text;
  for (let p = from; p < length;) {
    const end = endOfLine(text, p, length);
    if (end >= length) return length;
    const next = afterLineEnd(text, end);
    if (next >= length) return length;
    if (sentenceEnd.test(text.slice(Math.max(p, end - 200), end)) || (end - p < SHORT && sentenceStart.test(text.slice(next, next + 20)))) return next;
    p = next;
  }
  return length;
}
