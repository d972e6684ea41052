/** The features by which the model chooses among the edges of a content. */
import { CAPITAL } from '../../tokens.ts';
import { MARK, PREP, PRON, REL, THAT, TO } from '../tags.ts';
import { edges, isTitle } from './contents.ts';
import type { Frame } from './contents.ts';
import { bucket, templates, values } from './features.ts';
import type { Template, Templates } from './features.ts';
import { ACCORD, HEDGE, speechKind, wordOf } from './kinds.ts';
import { commasIn, heraldsIn, turnsIn, verbsIn } from './scene.ts';
import type { Scene } from './scene.ts';

/** Values of a frame, the same in every decision on an edge, and of the candidate for it. */
const WORD = 1, KIND = 2, TAG = 3, SIDE = 4, BROKEN = 5, AFTER = 6, LEFT = 7, BROKEN_PASSIVE = 8, AFTER_BROKEN = 9, T = 10, B = 11, SHAPE = 12, AT = 13, BEFORE = 14, REST = 15, LENGTH = 16, NEXT = 17;
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

function wordAt({ reading: { tokens } }: Scene, p: number): number {
  const { entry, count, shape } = tokens;
  if (p < 0 || p >= count) return 9;
  return entry[p] === 0 && (shape[p]! & CAPITAL) !== 0 ? 11 : wordOf(tokens, p);
}

const FIRST = 20, AWAY = 21, MARKED = 22, SKIPPED = 23, INDEX = 24, NEAR_END = 25, QUOTED_LEFT = 26, AT_END = 27, TAG_BEFORE = 28;
const NO_RIGHT = templates([[101, KIND, SIDE], [108, QUOTED_LEFT, LEFT, AT_END], [109, NEAR_END, BROKEN, LEFT]]);
const RIGHT_STARTS: readonly Template[] = [
  [133, REST, SHAPE, T], [121, WORD, T, TAG_BEFORE], [130, AWAY, INDEX, SHAPE], [120, SHAPE, T, B], [124, SKIPPED, WORD], [125, AWAY, T, MARKED], [126, AT, FIRST, KIND], [127, BEFORE, T, BROKEN], [128, WORD, AT, FIRST], [129, SIDE, SHAPE, T],
  [131, MARKED, KIND, SHAPE], [132, T, NEXT, SHAPE],
];
const RIGHT_START = templates(RIGHT_STARTS), FIRST_RIGHT_START = templates([...RIGHT_STARTS, [140, WORD, AFTER]]);

/** Describes right start candidate `c` of that frame. */
export function rightStartFeatures(scene: Scene, frame: Frame, c: number): Templates {
  const { tags, reading: { quoted } } = scene, { cue, right } = frame, p = edges[c]!;
  if (c === 0) {
    values[QUOTED_LEFT] = frame.left > cue.lo && quoted[frame.left - 1] !== 0 ? 1 : 0;
    values[AT_END] = right >= cue.hi - 1 ? 1 : 0;
    values[NEAR_END] = cue.hi - right < 4 ? 1 : 0;
    return NO_RIGHT;
  }
  const t = tags[p]!, b = p > 0 ? tags[p - 1]! : 30, mark = quoted[p] !== 0 ? (t === MARK ? (isTitle(scene, p) ? 3 : 2) : 1) : 0;
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
  return c === 1 ? FIRST_RIGHT_START : RIGHT_START;
}

function restHasVerb(scene: Scene, from: number, to: number): number {
  return to > from && verbsIn(scene, from, to) > 0 ? 1 : 0;
}

const WHERE = 20, WHERE_T = 21, IN_QUOTE = 22, AT_NEXT = 23, OPENING = 24, COMMAS = 25, VERBS = 26, FEW_VERBS = 27, AHEAD = 28, AFTER_NEXT = 29, BEGINS_WHERE = 30, NEXT_VERBS = 31, T_NEXT = 32, AFTERWARDS = 33, WHERE_BEGINS = 34;
const RIGHT_END = templates([
  [150, WHERE_T, IN_QUOTE], [151, WHERE_T, B], [153, AT, WHERE, IN_QUOTE], [154, AT, AT_NEXT, WHERE], [156, WORD, WHERE_T], [159, VERBS, COMMAS, WHERE_T], [160, IN_QUOTE, WHERE, LENGTH], [161, AHEAD, WHERE_T],
  [163, TAG, WHERE_T], [164, OPENING, FEW_VERBS, WHERE_T], [166, AFTER_NEXT, T_NEXT], [231, BEGINS_WHERE, AT, NEXT], [232, BEGINS_WHERE, T, NEXT_VERBS], [235, KIND, T_NEXT, FEW_VERBS],
  [238, AFTERWARDS, T, WHERE_BEGINS],
]);

/** Describes right end candidate `c` of `n`. */
export function rightEndFeatures(scene: Scene, frame: Frame, start: number, c: number, n: number): Templates {
  const { tags, reading: { quoted, tokens: { count } } } = scene, { cue } = frame, q = edges[c]!;
  const t = q < count ? tags[q]! : 31, b = tags[q - 1]!, opening = tags[start]!, next = q + 1 < count ? tags[q + 1]! : 31;
  const where = (q >= cue.hi - 1 ? 1 : 0) | (q > cue.hi ? 2 : 0) | (c === n - 1 ? 4 : 0);
  const verbs = verbsIn(scene, start, q), few = Math.min(verbs, 2);
  const begins = opening === THAT ? 1 : opening === MARK ? 2 : opening === TO ? 3 : opening === PREP ? 4 : opening === REL ? 5 : 6;
  values[T] = t;
  values[B] = b;
  values[WHERE] = where;
  values[WHERE_T] = where | (t << 4);
  values[IN_QUOTE] = (quoted[q - 1] !== 0 && q < count && quoted[q] === quoted[q - 1] ? 1 : 0) | (quoted[start] !== 0 ? 2 : 0) | (b === MARK ? 4 : 0);
  values[AT] = wordAt(scene, q);
  values[AT_NEXT] = wordAt(scene, q + 1);
  values[OPENING] = opening;
  values[LENGTH] = bucket(q - start);
  values[COMMAS] = Math.min(commasIn(scene, start, q), 3);
  values[VERBS] = Math.min(verbs, 3);
  values[FEW_VERBS] = few;
  values[AHEAD] = speechAhead(scene, q, cue.hi);
  values[NEXT] = next;
  values[AFTER_NEXT] = q + 2 < count ? tags[q + 2]! : 31;
  values[BEGINS_WHERE] = begins | (where << 4);
  values[WHERE_BEGINS] = where | (begins << 4);
  values[NEXT_VERBS] = next | (few << 8);
  values[T_NEXT] = t | (next << 8);
  values[AFTERWARDS] = afterwards(scene, q, cue.hi);
  return RIGHT_END;
}

/** What the rest of the sentence behind `q` looks like: a verb, a subject right away, a quotation, another comma. */
function afterwards(scene: Scene, q: number, hi: number): number {
  const { tags, reading: { quoted } } = scene, first = q + 1, end = Math.min(hi, q + 9);
  if (first >= end) return 0;
  let v = (verbsIn(scene, first, end) > 0 ? 1 : 0) | (commasIn(scene, first, end) > 0 ? 2 : 0) | (tags[first] === PRON || (first + 1 < end && tags[first + 1] === PRON) ? 16 : 0);
  if (turnsIn(scene, first, end) > 0) for (let j = first; j < end; j++) v |= tags[j] === THAT ? 8 : tags[j] === MARK && quoted[j] !== 0 ? 4 : 0;
  return v;
}

/** What speaks behind `q` in the sentence: 1 a verb of saying, 2 `according`, within eight tokens. */
function speechAhead(scene: Scene, q: number, hi: number): number {
  const end = Math.min(hi, q + 8);
  if (q >= end || heraldsIn(scene, q, end) === 0) return 0;
  let j = q;
  while (heraldsIn(scene, j, j + 1) === 0) j++;
  return (speechKind[scene.reading.tokens.entry[j]!]! & (ACCORD | HEDGE)) !== 0 ? 2 : 1;
}

const PLACE = 20, SHORT_BROKEN = 21, OPENING_TAG = 22;
const NO_LEFT = templates([
  [170, WORD, AFTER], [171, KIND, SIDE], [172, AFTER, BROKEN], [173, BROKEN_PASSIVE, SIDE], [176, TAG, AFTER_BROKEN], [182, OPENING_TAG, SHORT_BROKEN, AFTER]
]);
const LEFT_START = templates([
  [190, PLACE, B, BROKEN], [191, PLACE, T, BROKEN], [193, PLACE, AT, B], [194, PLACE, LENGTH, B], [195, PLACE, REST, B], [196, PLACE, WORD, B], [197, PLACE, KIND, SHORT_BROKEN], [201, PLACE, NEXT, T],
]);

/** Describes left start candidate `c`; `stop` is the end of left content. */
export function leftStartFeatures(scene: Scene, frame: Frame, stop: number, c: number): Templates {
  const { tags, reading: { quoted } } = scene, { cue, broken } = frame, p = edges[c]!, { lo } = cue, short = cue.hi - frame.right < 3 ? 1 : 0;
  values[SHORT_BROKEN] = short | (broken << 1);
  if (c === 0) {
    values[OPENING_TAG] = tags[lo]!;
    return NO_LEFT;
  }
  const t = tags[p]!, endsQuote = stop > lo && tags[stop - 1] === MARK ? 1 : 0;
  values[T] = t;
  values[B] = p > lo ? tags[p - 1]! : 30;
  values[PLACE] = (p === lo ? 1 : 0) | (p < lo ? 2 : 0) | (t === MARK && quoted[p] !== 0 ? 4 : 0) | (endsQuote << 3);
  values[AT] = wordAt(scene, p);
  values[LENGTH] = bucket(stop - p);
  values[REST] = restHasVerb(scene, p, stop);
  values[NEXT] = p + 1 < stop ? tags[p + 1]! : 31;
  return LEFT_START;
}
