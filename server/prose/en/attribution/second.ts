/** The features of the second look at a cue, when its source, its content and the other candidates of its sentence are known. */
import { LINES } from '../../finds.ts';
import { NAME, THAT } from '../tags.ts';
import type { Candidate } from './candidates.ts';
import { bucket, templates, values } from './features.ts';
import type { Templates } from './features.ts';
import { headKind, wordOf } from './kinds.ts';
import { verbsIn } from './scene.ts';
import type { Scene } from './scene.ts';

/** Values of a candidate: its weight at the first look, its word, its source, its content, what stands beside it. */
const WEIGHT = 1, HALF = 2, WORD = 3, KIND = 4, TAG = 5, FLAGS = 6, SPEAKER = 7, SIDE = 8, HEAD = 9, CONTENT = 10, LENGTH = 11, FIRST = 12, SECOND = 13, FIRST_HASH = 14, GAP = 15, EARLIER = 16, LATER = 17, MOST = 18,
  EARLIER_WORD = 19, LATER_WORD = 20, HELD = 21, HOLDER = 22, BEFORE = 23, LINE = 24, LEADS = 25, LAST_WORD = 26;
const SECONDS = templates([
  [256, WEIGHT], [257, WEIGHT, KIND], [258, WEIGHT, TAG, FLAGS], [259, SPEAKER, SIDE, TAG], [260, SPEAKER, SIDE, WORD], [261, HEAD, SIDE, KIND], [262, CONTENT, KIND], [263, CONTENT, WORD], [264, CONTENT, WEIGHT], [265, CONTENT, SPEAKER, TAG],
  [266, LENGTH, FIRST, SECOND], [267, FIRST, FIRST_HASH, WORD], [268, GAP, FIRST, KIND], [269, EARLIER, LATER, WEIGHT], [270, EARLIER, LATER, KIND], [271, HELD, HOLDER, WORD], [272, HELD, HOLDER, WEIGHT], [273, BEFORE, HELD, WEIGHT],
  [274, BEFORE, CONTENT, HALF], [275, BEFORE, MOST, WEIGHT], [276, EARLIER_WORD, WORD, HELD], [277, LATER_WORD, WORD, HELD], [278, SPEAKER, CONTENT, WEIGHT], [279, HEAD, WORD, SIDE], [280, CONTENT, LENGTH, WORD], [281, TAG, LENGTH, CONTENT],
  [282, WORD, HALF, HELD], [283, LEADS, LINE, WEIGHT], [284, WORD, SPEAKER, CONTENT], [285, WORD, FIRST, SPEAKER], [286, LAST_WORD, CONTENT, KIND], [287, WEIGHT, LENGTH], [288, WEIGHT, SPEAKER, SIDE], [289, WEIGHT, FIRST, KIND], [290, HEAD, CONTENT],
  [291, WORD, BEFORE, HELD], [292, LATER_WORD, EARLIER_WORD, HELD], [293, WORD, FLAGS, CONTENT],
]);

/** Candidates on either side that a candidate sees. */
const NEAR = 6;

/** Describes candidate `n` of a sentence; `before` is the `summaryOf` the sentence before it, 0 where there is none. */
export function secondFeatures(scene: Scene, list: readonly Candidate[], n: number, before: number): Templates {
  const { tags, reading: { line } } = scene, { one, sum } = list[n]!, { cue } = one;
  values[WEIGHT] = level(sum);
  values[HALF] = values[WEIGHT]! >> 1;
  values[WORD] = cue.word;
  values[KIND] = cue.kind;
  values[TAG] = tags[cue.head]!;
  values[FLAGS] = (cue.passive ? 1 : 0) | (cue.negated ? 2 : 0);
  const p = cue.from - 1;
  values[LAST_WORD] = p < cue.lo ? 1 : tags[p] === NAME ? 3 : wordOf(scene.reading.tokens, p);
  values[BEFORE] = before;
  values[LINE] = LINES[line[cue.sentence]!]!.charCodeAt(0);
  values[LEADS] = cue.sentence === 0 ? 1 : 0;
  describeSource(scene, list[n]!);
  describeContent(scene, list[n]!);
  describeOthers(list, n);
  return SECONDS;
}

/** Whether no other strong candidate stands beside the one described last. */
export function standsAlone(): boolean {
  return values[MOST]! < 2;
}

function describeSource({ tags, phraseAt, phraseTo, phrases, reading: { tokens } }: Scene, { one: { cue, sourceFrom, sourceTo } }: Candidate): void {
  values[SIDE] = sourceFrom < 0 ? 0 : sourceFrom < cue.from ? 1 : 2;
  values[SPEAKER] = 0;
  values[HEAD] = 1;
  if (sourceFrom < 0) return;
  const p = phraseAt[sourceFrom]!, h = p < phrases && phraseTo[p]! <= sourceTo ? phraseTo[p]! - 1 : sourceTo - 1, e = tokens.entry[h]!, named = tags[h] === NAME;
  values[SPEAKER] = headKind[e]! || (0x10000 | (named ? 1 : tags[h]! << 1));
  values[HEAD] = named ? 3 : wordOf(tokens, h);
}

function describeContent(scene: Scene, { one: { cue, leftFrom, leftTo, rightFrom, rightTo } }: Candidate): void {
  const { tags, reading: { tokens, quoted } } = scene;
  const left = leftFrom < 0 ? 0 : 1 | (quoted[leftTo - 1] !== 0 ? 4 : 0) | (verbsIn(scene, leftFrom, leftTo) > 0 ? 8 : 0);
  if (rightFrom < 0) {
    values[CONTENT] = left;
    values[FIRST] = values[SECOND] = 30;
    values[FIRST_HASH] = 1;
    values[GAP] = values[LENGTH] = 0;
    return;
  }
  const first = tags[rightFrom]!;
  values[CONTENT] = left | 2 | (quoted[rightFrom] !== 0 ? 16 : quoted[rightTo - 1] !== 0 ? 32 : 0) | (verbsIn(scene, rightFrom, rightTo) > 0 ? 64 : 0) | (first === THAT ? 128 : 0);
  values[FIRST] = first;
  values[SECOND] = rightFrom + 1 < rightTo ? tags[rightFrom + 1]! : 31;
  values[FIRST_HASH] = first === NAME ? 3 : wordOf(tokens, rightFrom);
  values[GAP] = bucket(rightFrom - cue.to);
  values[LENGTH] = bucket(rightTo - rightFrom);
}

/** The other candidates of the sentence: the heaviest on either side, the nearest words, and one whose content holds this one. */
function describeOthers(list: readonly Candidate[], n: number): void {
  const { head } = list[n]!.one.cue;
  let earlier = -Infinity, later = -Infinity;
  values[HELD] = 0;
  values[HOLDER] = values[EARLIER_WORD] = values[LATER_WORD] = 1;
  for (let m = Math.max(0, n - NEAR), end = Math.min(list.length, n + NEAR + 1); m < end; m++) {
    const { one: { cue, leftFrom, leftTo, rightFrom, rightTo }, sum } = list[m]!;
    if (m === n) continue;
    if (m < n) earlier = Math.max(earlier, sum);
    else later = Math.max(later, sum);
    if (sum <= 0) continue;
    if (m < n) values[EARLIER_WORD] = cue.word;
    else if (values[LATER_WORD] === 1) values[LATER_WORD] = cue.word;
    if (m < n ? rightFrom < 0 || rightFrom > head || rightTo <= head : leftFrom < 0 || leftFrom > head || leftTo <= head) continue;
    values[HELD] = m < n ? 1 : 2;
    values[HOLDER] = cue.word;
  }
  values[EARLIER] = strength(earlier);
  values[LATER] = strength(later);
  values[MOST] = Math.max(values[EARLIER]!, values[LATER]!);
}

/** A weight as one of sixteen levels. */
function level(sum: number): number {
  return sum < -2 ? 0 : sum >= 5 ? 15 : Math.floor((sum + 2) * 2) + 1;
}

/** How strong a neighbour is: 0 there is none. */
function strength(sum: number): number {
  return sum === -Infinity ? 0 : sum < 0 ? 1 : sum < 1.5 ? 2 : 3;
}

/** What a sentence leaves to the next: 1 nothing, 2 an attribution, 3 one with a quotation, 4 words inside an open quotation. */
export function summaryOf({ reading: { quoted, from, to } }: Scene, list: readonly Candidate[], k: number): number {
  let state = 1;
  for (const { one: { leftFrom, leftTo, rightFrom, rightTo }, sum } of list) {
    if (sum <= 0) continue;
    if ((leftFrom >= 0 && quoted[leftTo - 1] !== 0) || (rightFrom >= 0 && quoted[rightTo - 1] !== 0)) return 3;
    state = 2;
  }
  return state === 1 && quoted[from[k]!] !== 0 && quoted[to[k]! - 1] !== 0 ? 4 : state;
}
