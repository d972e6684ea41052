/** The features by which the model chooses among the edges of a content. */
import { CAPITAL } from '../../tokens.ts';
import { COLON, MARK, PREP, PRON, REL, THAT, TO } from '../tags.ts';
import { edges, isTitle } from './contents.ts';
import type { Frame } from './contents.ts';
import { bucket, templates, values } from './features.ts';
import type { Template, Templates } from './features.ts';
import { ACCORD, HEDGE, lemmaHash, speechKind } from './kinds.ts';
import type { Scene } from './scene.ts';

/** Values of a frame, the same in every decision on an edge, and of the candidate for it. */
const WORD = 1, KIND = 2, TAG = 3, SIDE = 4, BROKEN = 5, AFTER = 6, LEFT = 7, BROKEN_PASSIVE = 8, AFTER_BROKEN = 9, VARIANT = 10, RULED = 11, T = 12, B = 13, SHAPE = 14, AT = 15, BEFORE = 16, REST = 17, LENGTH = 18, NEXT = 19;

/** Templates, from number `t` on, of what every decision on an edge knows of its frame. */
function ofFrame(t: number): readonly Template[] {
  return [[t, WORD, AFTER, VARIANT], [t + 1, KIND, SIDE, VARIANT], [t + 2, AFTER, BROKEN, VARIANT], [t + 3, BROKEN_PASSIVE, SIDE, VARIANT], [t + 4, BROKEN, LEFT, VARIANT], [t + 5, WORD, BROKEN, VARIANT], [t + 6, TAG, AFTER_BROKEN, VARIANT]];
}

/** What stands behind the cue, as a hash of its first tags: of none, of one, of two … */
const SKIPS = 6, skips = new Int32Array(SKIPS + 1);

/** Describes the frame whose edges are to be weighed. */
export function edgeOutset({ tags }: Scene, frame: Frame): void {
  const { cue, broken } = frame, after = frame.right < cue.hi ? tags[frame.right]! : 31;
  values[WORD] = cue.word;
  values[KIND] = cue.kind;
  values[TAG] = tags[cue.head]!;
  values[SIDE] = frame.side;
  values[BROKEN] = broken;
  values[AFTER] = after;
  values[LEFT] = bucket(frame.left - cue.lo);
  values[BROKEN_PASSIVE] = (broken << 1) | (cue.passive ? 1 : 0);
  values[AFTER_BROKEN] = after | (broken << 8);
  for (let k = 0; k < SKIPS && frame.right + k < cue.hi; k++) skips[k + 1] = Math.imul(skips[k]!, 31) + tags[frame.right + k]! + 1;
}

function wordAt(scene: Scene, p: number): number {
  const { entry, hash, count, shape } = scene.reading.tokens;
  if (p < 0 || p >= count) return 9;
  return entry[p] !== 0 ? lemmaHash[entry[p]!]! : (shape[p]! & CAPITAL) !== 0 ? 11 : hash[p]!;
}

const FIRST = 20, AWAY = 21, MARKED = 22, SKIPPED = 23, INDEX = 24, LATER = 25, NEAR_END = 26, QUOTED_LEFT = 27, TAG_BEFORE = 28;
const NO_RIGHT = templates([[111, RULED, BROKEN, KIND], ...ofFrame(100), [107, AT, BROKEN, SIDE], [108, QUOTED_LEFT, LEFT, LENGTH], [109, NEAR_END, BROKEN, LEFT], [110, REST, BROKEN, KIND]]);
const RIGHT_STARTS: readonly Template[] = [
  [120, SHAPE, T, B], [135, RULED, SHAPE, KIND], [121, WORD, T, TAG_BEFORE], [122, KIND, T, TAG_BEFORE], [123, SKIPPED, T, BROKEN], [124, SKIPPED, WORD], [125, AWAY, T, MARKED], [126, AT, FIRST, KIND], [127, BEFORE, T, BROKEN],
  [128, WORD, AT, FIRST], [129, SIDE, SHAPE, T], [130, AWAY, INDEX, SHAPE], [131, MARKED, KIND, SHAPE], [132, T, NEXT, SHAPE], [133, REST, SHAPE, T], [134, LATER, SHAPE, T],
];
const RIGHT_START = templates(RIGHT_STARTS), FIRST_RIGHT_START = templates([...RIGHT_STARTS, ...ofFrame(140)]);

/** Describes right start candidate `c` of that frame; `ruled` is, here and below, the one that the rules choose. */
export function rightStartFeatures(scene: Scene, frame: Frame, c: number, ruled: number): Templates {
  const { tags, reading: { quoted } } = scene, { cue, right } = frame, p = edges[c]!;
  values[RULED] = c === ruled ? 1 : 0;
  if (c === 0) {
    values[VARIANT] = 1;
    values[AT] = wordAt(scene, right);
    values[QUOTED_LEFT] = frame.left > cue.lo && quoted[frame.left - 1] !== 0 ? 1 : 0;
    values[LENGTH] = right >= cue.hi - 1 ? 1 : 0;
    values[NEAR_END] = cue.hi - right < 4 ? 1 : 0;
    values[REST] = restHasVerb(scene, right, cue.hi);
    return NO_RIGHT;
  }
  const t = tags[p]!, b = p > 0 ? tags[p - 1]! : 30, mark = quoted[p] !== 0 ? (t === MARK ? (isTitle(scene, p) ? 3 : 2) : 1) : 0;
  values[VARIANT] = 2;
  values[T] = t;
  values[B] = b;
  values[SHAPE] = (c === 1 ? 1 : 0) | (mark << 1) | (frame.broken << 3);
  values[FIRST] = c === 1 ? 1 : 0;
  values[TAG_BEFORE] = c === 1 ? 1 : b + 2;
  values[SKIPPED] = skips[Math.min(p - right, SKIPS)]!;
  values[AWAY] = bucket(p - right);
  values[MARKED] = mark;
  values[AT] = wordAt(scene, p);
  values[BEFORE] = wordAt(scene, p - 1);
  values[INDEX] = c;
  values[NEXT] = p + 1 < cue.hi ? tags[p + 1]! : 31;
  values[REST] = restHasVerb(scene, p, cue.hi);
  values[LATER] = laterMark(scene, p, cue.hi);
  return c === 1 ? FIRST_RIGHT_START : RIGHT_START;
}

/** Whether a quotation opens, or `that` stands, behind `p` within the reach. */
function laterMark(scene: Scene, p: number, hi: number): number {
  const { tags, turns, reading: { quoted } } = scene, end = Math.min(hi, p + 12);
  let v = 0;
  if (p + 1 >= end || turns[end] === turns[p + 1]) return v;
  for (let j = p + 1; j < end; j++) v |= tags[j] === THAT ? 1 : tags[j] === MARK && quoted[j] !== 0 ? 2 : tags[j] === COLON ? 4 : 0;
  return v;
}

function restHasVerb({ verbs }: Scene, from: number, to: number): number {
  return to > from && verbs[to]! > verbs[from]! ? 1 : 0;
}

const WHERE = 20, WHERE_T = 21, IN_QUOTE = 22, AT_NEXT = 23, OPENING = 24, COMMAS = 25, VERBS = 26, FEW_VERBS = 27, AHEAD = 28, AFTER_NEXT = 29, BEGINS_WHERE = 30, NEXT_VERBS = 31, BEGINS = 32, T_NEXT = 33, QUOTE_T = 34, AFTERWARDS = 35, WHERE_BEGINS = 36;
const RIGHT_END = templates([
  [150, WHERE, T, IN_QUOTE], [168, RULED, WHERE, T], [151, WHERE, T, B], [152, T, NEXT, WHERE], [153, AT, WHERE, IN_QUOTE], [154, AT, AT_NEXT, WHERE], [155, LENGTH, WHERE, T], [156, WORD, WHERE, T], [157, KIND, WHERE, T], [158, OPENING, WHERE, T],
  [159, VERBS, COMMAS, WHERE_T], [160, IN_QUOTE, WHERE, LENGTH], [161, AHEAD, WHERE, T], [162, SIDE, BROKEN, WHERE_T], [163, TAG, WHERE, T], [164, OPENING, FEW_VERBS, WHERE_T], [165, AT, FEW_VERBS, OPENING], [166, NEXT, AFTER_NEXT, T], [167, BROKEN, WHERE, REST],
  [231, BEGINS_WHERE, AT, NEXT], [232, BEGINS_WHERE, T, NEXT_VERBS], [233, WORD, AT, BEGINS], [234, BEGINS_WHERE, AT_NEXT, T], [235, KIND, T_NEXT, FEW_VERBS], [236, BEGINS_WHERE, QUOTE_T, NEXT], [237, BEFORE, T, WHERE], [238, AFTERWARDS, T, WHERE_BEGINS],
]);

/** Describes right end candidate `c` of `n`. */
export function rightEndFeatures(scene: Scene, frame: Frame, start: number, c: number, n: number, ruled: number): Templates {
  const { tags, reading: { quoted, tokens: { count } } } = scene, { cue } = frame, q = edges[c]!;
  const t = q < count ? tags[q]! : 31, b = tags[q - 1]!, opening = tags[start]!, next = q + 1 < count ? tags[q + 1]! : 31;
  const inQuote = (quoted[q - 1] !== 0 && q < count && quoted[q] === quoted[q - 1] ? 1 : 0) | (quoted[start] !== 0 ? 2 : 0) | (b === MARK ? 4 : 0);
  const where = (q >= cue.hi - 1 ? 1 : 0) | (q > cue.hi ? 2 : 0) | (c === n - 1 ? 4 : 0);
  const verbs = scene.verbs[q]! - scene.verbs[start]!, few = Math.min(verbs, 2);
  const begins = opening === THAT ? 1 : opening === MARK ? 2 : opening === TO ? 3 : opening === PREP ? 4 : opening === REL ? 5 : 6;
  values[RULED] = c === ruled ? 1 : 0;
  values[T] = t;
  values[B] = b;
  values[WHERE] = where;
  values[WHERE_T] = where | (t << 4);
  values[IN_QUOTE] = inQuote;
  values[AT] = wordAt(scene, q);
  values[AT_NEXT] = wordAt(scene, q + 1);
  values[BEFORE] = wordAt(scene, q - 1);
  values[OPENING] = opening;
  values[LENGTH] = bucket(q - start);
  values[COMMAS] = Math.min(scene.commas[q]! - scene.commas[start]!, 3);
  values[VERBS] = Math.min(verbs, 3);
  values[FEW_VERBS] = few;
  values[AHEAD] = speechAhead(scene, q, cue.hi);
  values[REST] = restHasVerb(scene, q, cue.hi);
  values[NEXT] = next;
  values[AFTER_NEXT] = q + 2 < count ? tags[q + 2]! : 31;
  values[BEGINS] = begins;
  values[BEGINS_WHERE] = begins | (where << 4);
  values[WHERE_BEGINS] = where | (begins << 4);
  values[NEXT_VERBS] = next | (few << 8);
  values[T_NEXT] = t | (next << 8);
  values[QUOTE_T] = inQuote | (t << 4);
  values[AFTERWARDS] = afterwards(scene, q, cue.hi);
  return RIGHT_END;
}

/** What the rest of the sentence behind `q` looks like: a verb, a subject right away, a quotation, another comma. */
function afterwards({ tags, verbs, commas, turns, reading: { quoted } }: Scene, q: number, hi: number): number {
  const first = q + 1, end = Math.min(hi, q + 9);
  if (first >= end) return 0;
  let v = (verbs[end]! > verbs[first]! ? 1 : 0) | (commas[end]! > commas[first]! ? 2 : 0) | (tags[first] === PRON || (first + 1 < end && tags[first + 1] === PRON) ? 16 : 0);
  if (turns[end] !== turns[first]) for (let j = first; j < end; j++) v |= tags[j] === THAT ? 8 : tags[j] === MARK && quoted[j] !== 0 ? 4 : 0;
  return v;
}

/** What speaks behind `q` in the sentence: 1 a verb of saying, 2 `according`, within eight tokens. */
function speechAhead({ heralds, reading: { tokens: { entry } } }: Scene, q: number, hi: number): number {
  const end = Math.min(hi, q + 8);
  if (q >= end || heralds[end] === heralds[q]) return 0;
  let j = q;
  while (heralds[j + 1] === heralds[j]) j++;
  return (speechKind[entry[j]!]! & (ACCORD | HEDGE)) !== 0 ? 2 : 1;
}

const PLACE = 20, ENDS_QUOTE = 21, SHORT = 22, SHORT_BROKEN = 23, OPENER = 24, OPENER_TAG = 25, IS_FIRST = 26, VERB_BEFORE = 27, SAME_QUOTE = 28, VERB_RIGHT = 29, BROKEN_SHORT = 30;
const NO_LEFT = templates([
  [184, RULED, BROKEN, SHORT], ...ofFrame(170), [177, ENDS_QUOTE, SHORT, BROKEN], [178, SHORT, BROKEN, KIND], [179, SHORT, BROKEN, LENGTH], [180, REST, BROKEN, SHORT], [181, OPENER, BROKEN, SHORT], [182, OPENER_TAG, BROKEN_SHORT, AFTER], [183, VERB_RIGHT, BROKEN, KIND],
]);
const LEFT_STARTS: readonly Template[] = [
  [190, PLACE, B, BROKEN], [202, RULED, PLACE, B], [191, PLACE, T, BROKEN], [192, PLACE, BEFORE, B], [193, PLACE, AT, B], [194, PLACE, LENGTH, B], [195, PLACE, REST, B], [196, PLACE, WORD, B], [197, PLACE, KIND, SHORT_BROKEN], [198, PLACE, OPENER, IS_FIRST],
  [199, PLACE, VERB_BEFORE, B], [200, PLACE, SAME_QUOTE, SHORT], [201, PLACE, NEXT, T],
];
const LEFT_START = templates(LEFT_STARTS), FIRST_LEFT_START = templates([...LEFT_STARTS, ...ofFrame(205)]);

/** Describes left start candidate `c`; `stop` is the end of left content. */
export function leftStartFeatures(scene: Scene, frame: Frame, stop: number, c: number, ruled: number): Templates {
  const { tags, reading: { quoted } } = scene, { cue, broken } = frame, p = edges[c]!, { lo } = cue;
  const endsQuote = stop > 0 && stop > lo && tags[stop - 1] === MARK ? 1 : 0, short = cue.hi - frame.right < 3 ? 1 : 0;
  values[RULED] = c === ruled ? 1 : 0;
  values[SHORT] = short;
  values[OPENER] = wordAt(scene, lo);
  if (c === 0) {
    values[VARIANT] = 1;
    values[ENDS_QUOTE] = endsQuote;
    values[LENGTH] = bucket(stop - lo);
    values[REST] = restHasVerb(scene, lo, stop);
    values[OPENER_TAG] = tags[lo]!;
    values[BROKEN_SHORT] = broken | (short << 1);
    values[VERB_RIGHT] = restHasVerb(scene, frame.right, cue.hi);
    return NO_LEFT;
  }
  const t = tags[p]!;
  values[VARIANT] = 2 | (endsQuote << 2);
  values[T] = t;
  values[B] = p > lo ? tags[p - 1]! : 30;
  values[PLACE] = (p === lo ? 1 : 0) | (p < lo ? 2 : 0) | (t === MARK && quoted[p] !== 0 ? 4 : 0) | (endsQuote << 3);
  values[AT] = wordAt(scene, p);
  values[BEFORE] = wordAt(scene, p - 1);
  values[LENGTH] = bucket(stop - p);
  values[REST] = restHasVerb(scene, p, stop);
  values[SHORT_BROKEN] = short | (broken << 1);
  values[IS_FIRST] = p === lo ? 1 : 0;
  values[VERB_BEFORE] = restHasVerb(scene, lo, p);
  values[SAME_QUOTE] = quoted[p] !== 0 && stop > 0 && quoted[p] === quoted[stop - 1] ? 1 : 0;
  values[NEXT] = p + 1 < stop ? tags[p + 1]! : 31;
  return p === lo ? FIRST_LEFT_START : LEFT_START;
}
