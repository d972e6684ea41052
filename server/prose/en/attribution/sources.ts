/** Who may have said it: candidate stretches for the source of a cue, within its sentence. Choosing is left to rules or the model. */
import { AND, AUX, CLOSE, COLON, COMMA, FINITE, GENITIVE, ING, MARK, NAME, NOUN, OPEN, PART, PLAIN, POSS, PREP, PRON, REL, STOP, SUB, THAT } from '../tags.ts';
import { Cls, is } from '../english.ts';
import { WINDOW } from './cues.ts';
import type { Cue } from './cues.ts';
import { bucket, templates, values } from './features.ts';
import type { Templates } from './features.ts';
import { ACCORD, DOCUMENT, GROUP, headKind, HEDGE, PERSON, PRONOUN, SPOKES, TIMEWORD, wordOf } from './kinds.ts';
import { turnsIn, verbsIn } from './scene.ts';
import type { Scene } from './scene.ts';

/** Candidates of the latest `sourceCandidates`: candidate 0 is no source. */
export const sourceFrom = new Int32Array(64), sourceTo = new Int32Array(64);
/** Which side of the cue (0 none, 1 left, 2 right), how many phrases away, and how far the stretch goes: 0 the phrase, 1 with what hangs on it, 2 up to the verb or comma, 3 to the sentence's end. */
const side = new Uint8Array(64), rank = new Uint8Array(64), reach = new Uint8Array(64), core = new Int32Array(64);
/** Sides of a cue, as bits. */
export const LEFT = 1, RIGHT = 2, EITHER = LEFT | RIGHT;
/** Phrases looked at on either side. */
const LEFT_PHRASES = 6, RIGHT_PHRASES = 2;

/** Candidates so far; the first and the last token that one begins at. */
let n = 0, least = 0, most = 0;

/** Adds a stretch unless it is there: those with the same start stand together. */
function add(s: number, e: number, which: number, k: number, far: number, head: number): void {
  for (let c = n - 1; c > 0 && sourceFrom[c] === s; c--) if (sourceTo[c] === e) return;
  if (n >= 64 || e <= s) return;
  sourceFrom[n] = s;
  sourceTo[n] = e;
  side[n] = which;
  rank[n] = k;
  reach[n] = far;
  core[n++] = head;
  least = Math.min(least, s);
  most = Math.max(most, s);
}

/** Fills the candidates on these sides; returns how many. */
export function sourceCandidates(scene: Scene, cue: Cue, sides: number): number {
  sourceFrom[0] = sourceTo[0] = core[0] = cue.head;
  side[0] = rank[0] = reach[0] = 0;
  n = 1;
  least = cue.from;
  most = cue.to - 1;
  if ((sides & LEFT) !== 0) addLeft(scene, cue);
  if ((sides & RIGHT) !== 0) addRight(scene, cue);
  measureGaps(scene, cue);
  return n;
}

/** The candidate that is the pronoun before the cue; no other is filled in. */
export function pronounSource(cue: Cue): number {
  n = 1;
  least = most = cue.from;
  add(cue.from - 1, cue.from, LEFT, 0, 0, cue.from - 1);
  return 1;
}

function addLeft(scene: Scene, { from, lo }: Cue): void {
  const { phraseFrom, phraseTo, phraseAt, phrases, tags } = scene;
  let before = from;
  while (before > lo && tags[before - 1] === COMMA) before--;
  let p = phraseAt[from - (from > lo ? 1 : 0)]!;
  while (p >= 0 && (p >= phrases || phraseFrom[p]! >= from)) p--;
  // A cue that is a noun takes its owner: `the mayor’s claim`.
  for (let k = 0; k < LEFT_PHRASES && p >= 0 && phraseFrom[p]! >= lo; k++, p--) {
    const s = phraseFrom[p]!, e = Math.min(phraseTo[p]!, from);
    for (let j = s + 1; j < e; j++) if (tags[j] === GENITIVE) {
      add(s, j, LEFT, k, 4, j - 1);
      break;
    }
    if (tags[s] === POSS && e > s + 1) add(s, s + 1, LEFT, k, 4, s);
    add(s, e, LEFT, k, 0, e - 1);
    if (tags[s] === REL) continue;
    const chained = chain(scene, p, before);
    if (chained > e) add(s, chained, LEFT, k, 1, e - 1);
    if (before > e && k < 5) add(s, before, LEFT, k, 2, e - 1);
    if (before < from && k < 4 && before >= e) add(s, from, LEFT, k, 3, e - 1);
  }
}

function addRight(scene: Scene, cue: Cue): void {
  const { phraseFrom, phraseTo, phraseAt, phrases, tags } = scene, { to, hi } = cue, bound = isActive(scene, cue);
  let p = phraseAt[to]!;
  for (let k = 0; k < RIGHT_PHRASES && p < phrases && phraseFrom[p]! < hi; k++, p++) {
    const s = Math.max(phraseFrom[p]!, to), e = phraseTo[p]!;
    if (s >= e) continue;
    if (s > to && tags[s - 1] !== PREP && (k > 0 || bound)) continue;
    add(s, e, RIGHT, k, 0, e - 1);
    if (k > 0) return;
    const chained = chain(scene, p, hi);
    if (chained > e) add(s, chained, RIGHT, k, 1, e - 1);
    let j = e;
    while (j < hi && tags[j] !== COMMA && tags[j] !== STOP && tags[j] !== COLON && tags[j] !== MARK && tags[j] !== CLOSE) j++;
    add(s, j, RIGHT, k, 2, e - 1);
    const comma = j;
    if (j < hi && tags[j] === COMMA) {
      j++;
      while (j < hi && tags[j] !== COMMA && tags[j] !== STOP && tags[j] !== COLON && tags[j] !== MARK) j++;
      add(s, j, RIGHT, k, 3, e - 1);
    }
    let end = hi;
    while (end > e && (tags[end - 1] === STOP || tags[end - 1] === MARK)) end--;
    if (end > comma) add(s, end, RIGHT, k, 5, e - 1);
    if (tags[s] === PRON) break;
  }
}

/** Whether the cue is a verb of its own: what follows it is its source only right behind it or behind a preposition. */
function isActive({ tags }: Scene, { head, passive, kind }: Cue): boolean {
  return !passive && (kind & ACCORD) === 0 && (tags[head] === FINITE || tags[head] === PLAIN);
}

/** What lies between the cue and the tokens of its sentence that candidates begin or end at, as bits, by distance from where the cue's sight begins. */
const between = new Int32Array(2 * WINDOW + 2);
/** The bit of each tag, and the bit by which a tag between a phrase's head and its end counts. */
const GAPS = bits(512, [COMMA, 1], [FINITE, 2], [AUX, 2], [THAT, 4], [REL, 4], [SUB, 4], [MARK, 8], [AND, 16], [COLON, 32], [ING, 64], [PREP, 128], [OPEN, 256]);
const INSIDES = bits(128, [COMMA, 1], [FINITE, 2], [AUX, 2], [REL, 4], [THAT, 4], [MARK, 8], [PREP, 16], [SUB, 32], [COLON, 64]);

function bits(other: number, ...list: readonly (readonly [tag: number, bit: number])[]): Int32Array {
  const table = new Int32Array(32).fill(other);
  for (const [tag, bit] of list) table[tag] = bit;
  return table;
}

function measureGaps(scene: Scene, cue: Cue): void {
  const { tags } = scene, { lo } = cue;
  let bits = 0;
  for (let j = cue.from; j > least; ) {
    between[j - lo] = bits;
    bits |= GAPS[tags[--j]!]!;
  }
  bits = 0;
  for (let j = cue.to; j <= most; j++) {
    between[j - lo] = bits;
    bits |= GAPS[tags[j]!]!;
  }
}

/** End of a phrase with the prepositional phrases that hang on it. */
function chain(scene: Scene, p: number, limit: number): number {
  const { phraseFrom, phraseTo, phrases, tags } = scene;
  let end = phraseTo[p]!;
  for (let q = p + 1; q < phrases && q < p + 4; q++) {
    const s = phraseFrom[q]!;
    if (s !== end + 1 || phraseTo[q]! > limit || (tags[end] !== PREP && !(tags[end] === AND && q === p + 1))) break;
    end = phraseTo[q]!;
  }
  return end;
}

/** Values of a source decision: those of the cue, of the candidate's side and head, of its edges. */
const WORD = 1, KIND = 2, TAG = 3, BEFORE = 4, BEFORE_THAT = 5, AFTER = 6, PASSIVE = 7,
  SIDE = 8, FAR = 9, AT = 10, HEAD = 11, HEAD_KIND = 12, GAP = 13, SIDE_GAP = 14, INSIDE = 15, LENGTH = 16, PREVIOUS = 17, PREVIOUS_WORD = 18, NEXT = 19, AT_START = 20, VERBS = 21;

/** That there is no source weighs 0. */
const NO_SOURCE = templates([]), SOURCE = templates([
  [90, FAR, PREVIOUS, VERBS], [85, FAR, NEXT, GAP], [76, SIDE, KIND, HEAD_KIND], [68, SIDE, PREVIOUS_WORD, TAG],
  [72, SIDE_GAP, BEFORE, AT_START], [91, SIDE_GAP, BEFORE_THAT, BEFORE], [62, AT, HEAD_KIND], [63, FAR, HEAD], [64, FAR, INSIDE, NEXT], [71, FAR, LENGTH, INSIDE], [74, SIDE, PASSIVE, PREVIOUS_WORD], [82, AT, BEFORE, AFTER], [83, FAR, WORD, PREVIOUS_WORD],
]);

/** Describes the cue whose candidates are to be weighed. */
export function sourceOutset({ tags }: Scene, { word, kind, head, from, to, lo, hi, passive }: Cue): void {
  values[WORD] = word;
  values[KIND] = kind;
  values[TAG] = tags[head]!;
  values[BEFORE] = from > lo ? tags[from - 1]! : 30;
  values[BEFORE_THAT] = from > lo + 1 ? tags[from - 2]! : 30;
  values[AFTER] = to < hi ? tags[to]! : 31;
  values[PASSIVE] = passive ? 1 : 0;
  insideFrom = -1;
}

/** The bits of the tags between the head at hand and `insideTo`. */
let inside = 0, insideFrom = -1, insideTo = 0;

/** Describes candidate `c` of that cue. */
export function sourceFeatures(scene: Scene, cue: Cue, c: number): Templates {
  const { tags, reading: { tokens } } = scene, { entry } = tokens, { lo, hi } = cue;
  if (c === 0) return NO_SOURCE;
  const s = sourceFrom[c]!, e = sourceTo[c]!, d = side[c]!, far = reach[c]!, h = core[c]!;
  const headTag = tags[h]!, kind = headKind[entry[h]!]!, gap = d === LEFT ? between[e - lo]! : between[s - lo]!;
  // The stretches of one head come one after the other, mostly the longer the later.
  if (h !== insideFrom || e < insideTo) {
    inside = 0;
    insideFrom = h;
    insideTo = h + 1;
  }
  while (insideTo < e) inside |= INSIDES[tags[insideTo++]!]!;
  values[SIDE] = d;
  values[FAR] = d | (far << 2);
  values[AT] = d | (rank[c]! << 2) | (far << 6);
  values[HEAD] = entry[h] === 0 && headTag === NAME ? 3 : wordOf(tokens, h);
  values[HEAD_KIND] = kind === 0 && headTag === NAME ? 1 << 9 : kind;
  values[GAP] = gap;
  values[SIDE_GAP] = d | (gap << 2);
  values[INSIDE] = inside;
  values[LENGTH] = bucket(e - s);
  values[PREVIOUS] = s > lo ? tags[s - 1]! : 30;
  values[PREVIOUS_WORD] = s > lo ? wordOf(tokens, s - 1) : 5;
  values[NEXT] = e < hi ? tags[e]! : 31;
  values[AT_START] = s === lo ? 1 : 0;
  values[VERBS] = (verbsIn(scene, lo, s) > 0 ? 1 : 0) | (e >= cue.from - 1 ? 2 : 0) | ((inside & 6) << 2);
  return SOURCE;
}

/** The candidate the rules choose. */
export function sourceRule(scene: Scene, cue: Cue, n: number): number {
  const { tags, reading: { tokens } } = scene, { entry } = tokens, { lo, hi } = cue;
  if ((cue.kind & HEDGE) !== 0 && (cue.kind & ACCORD) === 0 && tags[cue.head] !== FINITE) return 0;
  let best = 0, most = 0;
  const tag = tags[cue.head]!, after = cue.to < hi ? tags[cue.to]! : STOP;
  for (let c = 1; c < n; c++) {
    const s = sourceFrom[c]!, e = sourceTo[c]!, h = core[c]!, kind = headKind[entry[h]!]!, far = reach[c]!;
    const speaks = (kind & (PERSON | SPOKES | GROUP | DOCUMENT)) !== 0 || tags[h] === NAME || ((kind & PRONOUN) !== 0 && is(entry[h]!, Cls.subjectPronoun)) || tags[h] === REL;
    let v = speaks ? 2 : -1;
    if ((kind & TIMEWORD) !== 0) v -= 4;
    if ((cue.kind & ACCORD) !== 0) v += side[c] === RIGHT && s === cue.to ? (far === 1 ? 5 : far === 0 ? 4 : 3) : -5;
    else if (side[c] === RIGHT) {
      const by = cue.passive && s > lo && is(entry[s - 1]!, Cls.by);
      const inverted = s === cue.to && (cue.from === lo || tags[cue.from - 1] === COMMA || tags[cue.from - 1] === MARK || tags[cue.from - 1] === STOP) && tag === FINITE;
      v += by ? 6 : inverted && tags[s] !== PRON || (inverted && is(entry[s]!, Cls.subjectPronoun)) ? 4.5 : -4;
      if (far === 1) v += 0.3;
      if (far > 1) v -= 1;
    } else {
      if (cue.passive) v -= 7;
      v += 3 - rank[c]! * 0.8;
      if (turnsIn(scene, e, cue.from) > 0) for (let j = e; j < cue.from; j++) if (tags[j] === THAT || tags[j] === MARK) v -= 1;
      if (e < cue.from) v -= verbsIn(scene, e, cue.from) * 0.5;
      if (s > lo && tags[s - 1] === PREP) v -= 1.5;
      // `two officials and two envoys said`: the whole of it.
      if (s > lo && tags[s - 1] === AND && tags[s - 2] === NOUN) v -= 1.5;
      if (e >= cue.from - 1) v += 1;
      if (far === 2 && e === cue.from) v += 0.4;
      if (far === 2 || far === 3) for (let j = h + 1; j < e; j++) if ((tags[j] === FINITE || tags[j] === AUX) && tags[j - 1] !== REL) v -= 3;
      if (tags[h] === REL && e < cue.from) v -= 4;
      if (far === 4) v += tag === FINITE || tag === PART || tag === PLAIN ? -2 : 2;
      if (far === 3) v -= 0.5;
      if (after === COMMA && tag === FINITE && e === cue.from) v += 0.5;
    }
    if (v > most) {
      most = v;
      best = c;
    }
  }
  return best;
}

/** Whether the source stands right of the cue. */
export function sourceSide(c: number): number {
  return side[c]!;
}
