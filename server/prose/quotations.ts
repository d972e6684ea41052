/** Pairs quotation marks over tokens, paragraph by paragraph. Who is quoted is left to the attributions. */
import type { Quotation } from './prose.ts';
import { CAPITAL, LINE, NUMBER, QUOTE, SIGN, SINGLE, SPACE, WORD } from './tokens.ts';
import type { Tokens } from './tokens.ts';

export interface Pairing {
  readonly quotations: readonly Quotation[];
  /** For each token 1 + the index of the outermost quotation that holds it, its marks included. */
  readonly quoted: Int32Array;
  /** The mark still open at the end, or ''. */
  readonly open: string;
}

const CLOSERS: Readonly<Record<number, readonly number[]>> = {
  34: [34, 0x201d], 0x201c: [0x201d, 34], 0x201d: [0x201d], 0x201e: [0x201c, 0x201d], 0xab: [0xbb], 0xbb: [0xab], 0x300c: [0x300d], 0x300e: [0x300f],
  39: [39, 0x2019], 0x2018: [0x2019, 39], 0x201a: [0x2018, 0x2019],
};
/** Words of a label in quotation marks, at most. */
const LABEL = 2;

let quoted = new Int32Array(0);

/** `paragraphs[k]` is the first token of paragraph k; `entry` the mark left open by the text before. */
export function pairQuotations(tokens: Tokens, paragraphs: readonly number[], entry: string): Pairing {
  if (quoted.length < tokens.count) quoted = new Int32Array(tokens.count * 2);
  quoted.fill(0, 0, tokens.count);
  const found: { from: number; to: number; nested: boolean; closed: boolean }[] = [];
  let open = entry;
  for (let p = 0; p < paragraphs.length; p++) open = pairParagraph(tokens, paragraphs[p]!, paragraphs[p + 1] ?? tokens.count, open, found);
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const quotations: Quotation[] = [];
  for (const { from, to, nested, closed } of found) {
    quotations.push(quotation(tokens, from, to, nested, closed));
    if (!nested) quoted.fill(quotations.length, from, to);
  }
  return { quotations, quoted, open };
}

function pairParagraph(tokens: Tokens, from: number, to: number, entry: string, found: { from: number; to: number; nested: boolean; closed: boolean }[]): string {
  const { shape, code } = tokens;
  // At most one open double mark and one open single mark inside or around it: news copy nests no deeper.
  let double = -1, single = -1;
  for (let i = from; i < to; i++) {
    const s = shape[i]!;
    if ((s & (QUOTE | SINGLE)) === 0) continue;
    const c = code[i]!, before = i === from || (s & SPACE) !== 0 || opensAfter(tokens, i - 1), after = i + 1 < to && (shape[i + 1]! & SPACE) === 0;
    if ((s & QUOTE) !== 0) {
      const closes = double >= 0 && CLOSERS[code[double]!]!.includes(c) && !(c === 34 && before && after && i > double + 1);
      if (closes) {
        found.push({ from: double, to: i + 1, nested: single >= 0 && single < double, closed: true });
        if (single > double) single = -1;
        double = -1;
      } else if (c === 34 ? before || (double < 0 && after) : c !== 0x201d && c !== 0xbb && c !== 0x300d && c !== 0x300f || (c === 0xbb && before)) {
        if (single >= 0 && double >= 0) single = -1;
        double = i;
      }
    } else {
      const opener = single >= 0 ? code[single]! : 0;
      if (single >= 0 && CLOSERS[opener]!.includes(c) && !before && !(i + 1 < to && (shape[i + 1]! & (SPACE | SIGN)) === 0)) {
        if (double < single && i - single > 1) found.push({ from: single, to: i + 1, nested: double >= 0, closed: true });
        else if (double < 0) found.push({ from: single, to: i + 1, nested: false, closed: true });
        single = -1;
      } else if (before && after && c !== 0x2019) single = i;
    }
  }
  if (double < 0) return '';
  found.push({ from: double, to, nested: false, closed: false });
  const mark = String.fromCharCode(code[double]!);
  // Only a quotation that began the paragraph, or that goes on, is expected to open again in the next.
  return double === from || entry !== '' || to < tokens.count || (shape[double]! & LINE) === 0 ? mark : '';
}

function opensAfter(tokens: Tokens, i: number): boolean {
  const s = tokens.shape[i]!, c = tokens.code[i]!;
  if ((s & SIGN) === 0) return false;
  return c === 40 || c === 91 || c === 123 || c === 45 || (c >= 0x2010 && c <= 0x2015) || c === 0x201c || c === 0x2018 || ((c === 34 || c === 39) && (s & SPACE) !== 0);
}

function quotation(tokens: Tokens, from: number, to: number, nested: boolean, closed: boolean): Quotation {
  const { start, end, shape } = tokens;
  let words = 0, capitals = 0, small = 0;
  const last = closed ? to - 1 : to;
  for (let i = from + 1; i < last; i++) {
    if ((shape[i]! & (WORD | NUMBER)) === 0) continue;
    words++;
    if ((shape[i]! & CAPITAL) !== 0) capitals++;
    else if (end[i]! - start[i]! < 5) small++;
  }
  const stop = last - 1 > from ? tokens.code[last - 1]! : 0;
  const ended = stop === 46 || stop === 44 || stop === 33 || stop === 63;
  const use = words <= LABEL && !ended ? 'scare' : words > 1 && words <= 8 && capitals + small === words && (small === 0 || capitals > 1) && !ended ? 'title' : 'speech';
  return {
    start: start[from]!, end: end[to - 1]!, nested, closed, use,
    content: { start: end[from]!, end: closed ? Math.max(end[from]!, start[to - 1]!) : end[to - 1]! },
  };
}
