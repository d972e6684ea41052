/** Who may have said it: candidate stretches for the source of a cue, within its sentence. Choosing is left to rules or the model. */
import { AND, AUX, CLOSE, COLON, COMMA, FINITE, GENITIVE, ING, MARK, NAME, NOUN, OPEN, POSS, PREP, PRON, REL, STOP, SUB, THAT } from '../tags.ts';
import { Cls, is } from '../english.ts';
import type { Cue } from './cues.ts';
import { begin, bucket, put, put2, put3 } from './features.ts';
import { ACCORD, DOCUMENT, GROUP, headKind, HEDGE, lemmaHash, PERSON, PRONOUN, SPOKES, TIMEWORD } from './kinds.ts';
import type { Scene } from './scene.ts';

/** Candidates of the latest `sourceCandidates`: candidate 0 is no source. */
export const sourceFrom = new Int32Array(64), sourceTo = new Int32Array(64);
/** Which side of the cue (0 none, 1 left, 2 right), how many phrases away, and how far the stretch goes: 0 the phrase, 1 with what hangs on it, 2 up to the verb or comma, 3 to the sentence's end. */
const side = new Uint8Array(64), rank = new Uint8Array(64), reach = new Uint8Array(64), core = new Int32Array(64);
const LEFT = 1, RIGHT = 2;
/** Phrases looked at on either side. */
const LEFT_PHRASES = 7, RIGHT_PHRASES = 3;

/** Fills the candidates; returns how many. */
export function sourceCandidates(scene: Scene, cue: Cue): number {
  const { phraseFrom, phraseTo, phraseAt, phrases, tags } = scene, { lo, hi } = cue;
  let n = 0;
  const add = (s: number, e: number, which: number, k: number, far: number, head: number): void => {
    for (let c = 1; c < n; c++) if (sourceFrom[c] === s && sourceTo[c] === e) return;
    if (n >= 64 || e <= s) return;
    sourceFrom[n] = s;
    sourceTo[n] = e;
    side[n] = which;
    rank[n] = k;
    reach[n] = far;
    core[n++] = head;
  };
  sourceFrom[0] = sourceTo[0] = cue.head;
  side[0] = rank[0] = reach[0] = 0;
  core[0] = cue.head;
  n = 1;
  measureGaps(scene, cue);
  let before = cue.from;
  while (before > lo && tags[before - 1] === COMMA) before--;
  let p = phraseAt[cue.from - (cue.from > lo ? 1 : 0)]!;
  while (p >= 0 && (p >= phrases || phraseFrom[p]! >= cue.from)) p--;
  // A cue that is a noun takes its owner: `the mayor’s claim`.
  for (let k = 0; k < LEFT_PHRASES && p >= 0 && phraseFrom[p]! >= lo; k++, p--) {
    const s = phraseFrom[p]!, e = Math.min(phraseTo[p]!, cue.from);
    for (let j = s; j < e; j++) if (tags[j] === GENITIVE && j > s) {
      add(s, j, LEFT, k, 4, j - 1);
      break;
    }
    if (tags[s] === POSS && e > s + 1) add(s, s + 1, LEFT, k, 4, s);
    add(s, e, LEFT, k, 0, e - 1);
    if (tags[s] === REL) continue;
    const chained = chain(scene, p, before);
    if (chained > e) add(s, chained, LEFT, k, 1, e - 1);
    if (before > e && k < 5) add(s, before, LEFT, k, 2, e - 1);
    if (before < cue.from && k < 4 && before >= e) add(s, cue.from, LEFT, k, 3, e - 1);
  }
  p = phraseAt[cue.to]!;
  for (let k = 0; k < RIGHT_PHRASES && p < phrases && phraseFrom[p]! < hi; k++, p++) {
    const s = Math.max(phraseFrom[p]!, cue.to), e = phraseTo[p]!;
    if (s >= e) continue;
    add(s, e, RIGHT, k, 0, e - 1);
    const chained = chain(scene, p, hi);
    if (chained > e) add(s, chained, RIGHT, k, 1, e - 1);
    if (k > 1) continue;
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
  return n;
}

/** What lies between the cue and each token of its sentence, as bits, by distance from the sentence's start. */
let between = new Int32Array(256);

function measureGaps(scene: Scene, cue: Cue): void {
  const { tags } = scene, { lo, hi } = cue;
  if (between.length < hi - lo + 1) between = new Int32Array(2 * (hi - lo));
  let bits = 0;
  for (let j = cue.from; j > lo; ) {
    between[j - lo] = bits;
    bits |= gapBit(tags[--j]!);
  }
  between[0] = bits;
  bits = 0;
  for (let j = cue.to; j < hi; j++) {
    between[j - lo] = bits;
    bits |= gapBit(tags[j]!);
  }
}

function gapBit(t: number): number {
  return t === COMMA ? 1 : t === FINITE || t === AUX ? 2 : t === THAT || t === REL || t === SUB ? 4 : t === MARK ? 8 : t === AND ? 16 : t === COLON ? 32 : t === ING ? 64 : t === PREP ? 128 : t === OPEN ? 256 : 512;
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

/** Puts the features of candidate `c`; `ruled` is the one that the rules choose. */
export function sourceFeatures(scene: Scene, cue: Cue, c: number, ruled: number): void {
  const { tags, reading: { tokens } } = scene, { entry, hash } = tokens, { lo, hi } = cue;
  const s = sourceFrom[c]!, e = sourceTo[c]!, d = side[c]!, r = rank[c]!, far = reach[c]!, h = core[c]!;
  const w = cue.word, tag = tags[cue.head]!, after = cue.to < hi ? tags[cue.to]! : 31, at = d | (r << 2) | (far << 6);
  const before = cue.from > lo ? tags[cue.from - 1]! : 30;
  begin();
  if (c === 0) {
    put2(50, w, tag);
    put3(51, tag, after, before);
    put2(52, cue.kind, (cue.passive ? 1 : 0) | (cue.from === lo ? 2 : 0));
    put3(53, w, after, before);
    put(54, ruled === 0 ? 1 : 0);
    put3(56, ruled === 0 ? 1 : 0, tag, cue.kind);
    put3(55, cue.kind, tag, cue.from === lo ? 1 : 0);
    return;
  }
  const headTag = tags[h]!, head = entry[h] !== 0 ? lemmaHash[entry[h]!]! : headTag === NAME ? 3 : hash[h]!;
  let kind = headKind[entry[h]!]!;
  if (kind === 0 && headTag === NAME) kind = 1 << 9;
  const gap = d === LEFT ? between[e - lo]! : between[s - lo]!;
  let inside = 0;
  for (let j = h + 1; j < e; j++) {
    const t = tags[j]!;
    inside |= t === COMMA ? 1 : t === FINITE || t === AUX ? 2 : t === REL || t === THAT ? 4 : t === MARK ? 8 : t === PREP ? 16 : t === SUB ? 32 : t === COLON ? 64 : 128;
  }
  const prev = s > lo ? tags[s - 1]! : 30, next = e < hi ? tags[e]! : 31;
  const prevHash = s > lo ? (entry[s - 1] !== 0 ? lemmaHash[entry[s - 1]!]! : hash[s - 1]!) : 5;
  put(60, at);
  put3(72, d | (gap << 2), before, s === lo ? 1 : 0);
  put3(91, d | (gap << 2), cue.from > lo + 1 ? tags[cue.from - 2]! : 30, before);
  put3(90, d | (far << 2), prev, (scene.verbs[s]! > scene.verbs[lo]! ? 1 : 0) | (e >= cue.from - 1 ? 2 : 0) | ((inside & 6) << 2));
  put2(88, c === ruled ? 1 : 0, cue.passive ? 1 : 0);
  put3(89, c === ruled ? 1 : 0, tag, d | (far << 2));
  put2(62, at, kind);
  put2(63, d | (far << 2), head);
  put3(64, d | (far << 2), inside, next);
  put3(67, d, prev, kind);
  put3(68, d, prevHash, tag);
  put3(70, d, gap, kind);
  put3(71, d | (far << 2), bucket(e - s), inside);
  put3(74, d, cue.passive ? 1 : 0, prevHash);
  put3(75, d, w, gap);
  put3(76, d, cue.kind, kind);
  put3(82, at, before, after);
  put3(83, d | (far << 2), w, prevHash);
  put3(85, d | (far << 2), next, gap);
  put3(87, w, d, kind);
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
      let verbs = 0;
      for (let j = e; j < cue.from; j++) if (tags[j] === FINITE || tags[j] === AUX) verbs++;
      for (let j = e; j < cue.from; j++) if (tags[j] === THAT || tags[j] === MARK) v -= 1;
      v -= verbs * 0.5;
      if (s > lo && tags[s - 1] === PREP) v -= 1.5;
      // `two officials and two envoys said`: the whole of it.
      if (s > lo && tags[s - 1] === AND && tags[s - 2] === NOUN) v -= 1.5;
      if (e >= cue.from - 1) v += 1;
      if (far === 2 && e === cue.from) v += 0.4;
      if (far === 2 || far === 3) for (let j = h + 1; j < e; j++) if ((tags[j] === FINITE || tags[j] === AUX) && tags[j - 1] !== REL) v -= 3;
      if (tags[h] === REL && e < cue.from) v -= 4;
      if (far === 4) v += tag === FINITE || tag === PART_TAG ? -2 : 2;
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
const PART_TAG = 11;

/** Whether the source stands right of the cue. */
export function sourceSide(c: number): number {
  return side[c]!;
}
/** The head token of a candidate. */
export function sourceHead(c: number): number {
  return core[c]!;
}
