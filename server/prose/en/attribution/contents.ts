/** What was said: where the content right and left of a cue may begin and end. Choosing is left to `contentRules` and the model. */
import { ADJ, ADV, AND, CLOSE, COLON, COMMA, DASHED, DET, ING, MARK, NAME, NOUN, PLAIN, POSS, PREP, PRON, REL, STOP, SUB, THAT, TIME, TO } from '../tags.ts';
import { Cls, is } from '../english.ts';
import type { Cue } from './cues.ts';
import { verbsIn } from './scene.ts';
import type { Scene } from './scene.ts';

/** A cue with its source, as the content sees it. `left` is where left content must end, `right` where right content may begin. */
export interface Frame {
  readonly cue: Cue;
  readonly left: number;
  readonly right: number;
  /** 0 no source, 1 left of the cue, 2 right. */
  readonly side: number;
  /** 1 where a comma or mark ends the words before source and cue. */
  readonly broken: number;
}

/** Candidate positions of the latest call; candidate 0 is none. */
export const edges = new Int32Array(128);
/** How far right of the cue, in tokens, content may begin. */
const REACH = 11;
/** Candidates of an end among which prepositions count. */
const PREPOSITIONS = 5;

export function frameOf(scene: Scene, cue: Cue, side: number, from: number, to: number): Frame {
  const { tags } = scene, near = side === 1 && from < cue.from && (verbsIn(scene, to, cue.from) === 0 || tags[to] === REL || (tags[to] === COMMA && tags[to + 1] === REL));
  const left = near ? from : cue.from;
  const right = side === 2 && from >= cue.to && from - cue.to < 6 ? Math.max(to, cue.to) : cue.to;
  const before = left > cue.lo ? tags[left - 1]! : STOP;
  return { cue, left, right, side, broken: before === COMMA || before === MARK || before === DASHED ? 1 : 0 };
}

/** Tags of words that may open a content right behind a phrase: no verb, for what it would say it of is the phrase, and no sign. */
const STARTS = new Uint8Array(32);
for (const tag of [DET, PRON, POSS, ING, ADV, NOUN, NAME, ADJ, PLAIN]) STARTS[tag] = 1;

/** Where content right of the cue may begin. */
export function rightStarts(scene: Scene, frame: Frame): number {
  const { tags, phraseAt, phraseTo, phrases } = scene, { hi } = frame.cue, first = frame.right, last = Math.min(hi, first + REACH);
  edges[0] = -1;
  if (first >= hi) return 1;
  let comma = first;
  while (comma < hi && (tags[comma] === COMMA || tags[comma] === COLON)) comma++;
  let n = withRightStart(tags, 1, comma, hi);
  let phrase = phraseAt[first]!;
  for (let p = comma + 1; p < last; p++) {
    while (phrase < phrases && phraseTo[phrase]! < p) phrase++;
    const t = tags[p]!, b = tags[p - 1]!;
    if (b === COMMA || b === COLON || b === DASHED || t === MARK || t === THAT || t === REL || t === TO || t === PREP || t === SUB || b === TIME || (phrase < phrases && phraseTo[phrase] === p && STARTS[t] !== 0)) n = withRightStart(tags, n, p, hi);
  }
  return n;
}

/** Adds a candidate behind the `n` there are; returns how many there are then. */
function withRightStart(tags: Uint8Array, n: number, p: number, hi: number): number {
  if (p >= hi || n >= 40 || tags[p] === STOP || tags[p] === CLOSE || (n > 1 && edges[n - 1]! >= p)) return n;
  edges[n] = p;
  return n + 1;
}

/** Where content that begins at `start` may end (exclusive); no candidate stands for none. */
export function rightEnds(scene: Scene, frame: Frame, start: number): number {
  const { tags, reading } = scene, { hi } = frame.cue, { quoted, tokens } = reading;
  let n = 0, end = hi;
  if (end > start + 1 && tags[end - 1] === STOP) end--;
  for (let p = start + 1; p < end && p < start + 90; p++) {
    const t = tags[p]!, b = tags[p - 1]!;
    if (t === COMMA || t === COLON || t === DASHED || t === AND || t === SUB || t === REL || t === CLOSE || (t === PREP && n < PREPOSITIONS && quoted[p] === 0 && !is(tokens.entry[p]!, Cls.of)) || b === MARK || (t === MARK && quoted[p] === 0)) n = withRightEnd(n, p, start);
  }
  n = withRightEnd(n, end, start);
  // A quotation that goes on behind the sentence.
  const last = hi - 1;
  if (quoted[last] !== 0 && hi < tokens.count && quoted[hi] === quoted[last]) n = withRightEnd(n, tokenBehind(scene, hi, reading.quotations[quoted[last]! - 1]!.end), start);
  return n;
}

function withRightEnd(n: number, p: number, start: number): number {
  if (p <= start || n >= 100 || (n > 0 && edges[n - 1]! >= p)) return n;
  edges[n] = p;
  return n + 1;
}

/** First token at or behind an offset, from token `p` on. */
function tokenBehind(scene: Scene, p: number, offset: number): number {
  const { start, count } = scene.reading.tokens;
  let low = p, high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where content left of the cue may begin. */
export function leftStarts(scene: Scene, frame: Frame): number {
  const { tags, reading } = scene, { quoted, from, paragraph } = reading, { lo, sentence } = frame.cue;
  let n = 1;
  edges[0] = -1;
  const stop = leftEnd(scene, frame);
  if (stop <= lo) return leftQuoteOnly(scene, frame, n);
  // A quotation that began in an earlier sentence of the paragraph.
  if (quoted[lo] !== 0 && tags[lo] !== MARK || (sentence > 0 && quoted[lo] !== 0 && quoted[lo - 1] === quoted[lo])) {
    const first = firstOfQuotation(scene, lo);
    if (first < lo && paragraph[reading.sentenceOf[first]!]! === paragraph[sentence]!) n = withLeftStart(n, first, stop);
  }
  n = withLeftStart(n, lo, stop);
  for (let p = stop - 1; p > lo && n < 40; p--) {
    const b = tags[p - 1]!, t = tags[p]!;
    if (b === AND || b === DASHED || b === COLON || (b === COMMA && t !== MARK)) n = withLeftStart(n, p, stop);
  }
  // Whole sentences before, in quotation marks of their own.
  if (sentence > 0 && tags[lo] === MARK && paragraph[sentence - 1]! === paragraph[sentence]! && tags[from[sentence - 1]!] === MARK && tags[lo - 1] === MARK) n = withLeftStart(n, from[sentence - 1]!, stop);
  return n;
}

function withLeftStart(n: number, p: number, stop: number): number {
  if (p >= stop || n >= 60) return n;
  for (let c = 1; c < n; c++) if (edges[c] === p) return n;
  edges[n] = p;
  return n + 1;
}

/** A sentence that opens with its cue, behind a quotation that ended the sentence before it: `“No.” That is what he said.` */
function leftQuoteOnly(scene: Scene, frame: Frame, n: number): number {
  const { tags, reading } = scene, { quoted, paragraph } = reading, { lo, sentence } = frame.cue;
  if (sentence === 0 || lo === 0 || tags[lo - 1] !== MARK || quoted[lo - 1] === 0 || paragraph[sentence - 1]! !== paragraph[sentence]!) return n;
  edges[n++] = firstOfQuotation(scene, lo - 1);
  return n;
}

/** End of left content: before source and cue, without the comma. */
export function leftEnd(scene: Scene, frame: Frame): number {
  const { tags } = scene;
  let p = frame.left;
  while (p > frame.cue.lo && (tags[p - 1] === COMMA || tags[p - 1] === DASHED)) p--;
  return p;
}

function firstOfQuotation(scene: Scene, i: number): number {
  const { quoted, quotations } = scene.reading;
  return Math.min(i, tokenBehind(scene, 0, quotations[quoted[i]! - 1]!.start));
}

/** Whether the quotation at `p` is the title of something. */
export function isTitle(scene: Scene, p: number): boolean {
  const { quoted, quotations } = scene.reading;
  return quoted[p] !== 0 && quotations[quoted[p]! - 1]!.use === 'title';
}
