/** A marked mention, `[[words]]` or `[[id|words]]`: where it ends and what it names. Whether a tag behind it makes it a span is left to inline.ts. */
import { isLineEnd, isSpace, skipSpaces } from './characters.ts';
import { fault, fix } from './fault.ts';
import type { Fault, MarkedMention } from './syntax.ts';
import type { Range } from '../range.ts';

/** Where the parts of the mention that was read last stand. The value is used again for the next. */
export interface MentionParts {
  end: number;
  keyStart: number;
  keyEnd: number;
  words: number;
}

/** What the `[[` at `i` opens: a mention, whose parts are put into `parts`, nothing, or a mention that meets `limit` before any other bracket. */
export function readMention(text: string, i: number, limit: number, parts: MentionParts): 'mention' | 'unclosed' | 'nothing' {
  const start = i + 2;
  let bar = -1, fits = true, p = start;
  for (; p < limit; p++) {
    const code = text.charCodeAt(p);
    if (code === 91 || code === 93) break;
    if (code === 123 || code === 125 || isLineEnd(code)) fits = false;
    else if (code === 124 && bar < 0) bar = p;
    else if (code === 92 && text.charCodeAt(p + 1) !== 124) p++;
  }
  if (p >= limit) return 'unclosed';
  if (!fits || text.charCodeAt(p) !== 93 || p + 1 >= limit || text.charCodeAt(p + 1) !== 93) return 'nothing';
  // In a table cell the bar is written `\|`.
  const keyEnd = bar < 0 ? p : text.charCodeAt(bar - 1) === 92 ? bar - 1 : bar;
  let from = start, to = keyEnd;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  const words = bar < 0 ? start : bar + 1;
  if (from === to || skipSpaces(text, words, p) === p) return 'nothing';
  parts.end = p + 2;
  parts.keyStart = from;
  parts.keyEnd = to;
  parts.words = words;
  return 'mention';
}

/** A mention as a value. A class for the sake of its getters alone, as there are thousands in a long draft. */
export class ReadMention implements MarkedMention {
  readonly #keyStart: number;
  readonly #keyEnd: number;
  readonly #words: number;

  constructor(readonly start: number, readonly end: number, readonly key: string, keyStart: number, keyEnd: number, words: number) {
    this.#keyStart = keyStart;
    this.#keyEnd = keyEnd;
    this.#words = words;
  }

  get keyRange(): Range {
    return { start: this.#keyStart, end: this.#keyEnd };
  }
  get words(): Range {
    return { start: this.#words, end: this.end - 2 };
  }
}

/** `[[` with no bracket behind it. The mend closes it behind the capitalized words, or the first word. */
export function unclosedMention(text: string, i: number, limit: number): Fault {
  const words = /^\s*(?:[\p{Lu}\p{Lt}][^\s\]{}]*(?: [\p{Lu}\p{Lt}][^\s{}]*)*|[^\s{}]+)/u.exec(text.slice(i + 2, Math.min(limit, i + 82)))?.[0] ?? '';
  const end = i + 2 + words.replace(/[.,:;!?’”"']+$/u, '').length;
  const fixes = end > i + 2 ? [fix('Close the mention', { start: end, end: end, text: ']]' })] : [];
  return fault('unclosed-mention', i, i + 2, 'This mention is not closed by “]]”.', [...fixes, fix('Remove the brackets', { start: i, end: i + 2, text: '' })]);
}
