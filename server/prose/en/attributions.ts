/** Finds who says what: settles every cue, sentence by sentence. Building the findings is left to `assemble`. */
import type { Reading } from '../reading.ts';
import { assemble } from './attribution/assemble.ts';
import type { Attributions } from './attribution/assemble.ts';
import { candidatesIn } from './attribution/candidates.ts';
import type { Candidate } from './attribution/candidates.ts';
import { secondFeatures, standsAlone, summaryOf } from './attribution/second.ts';
import { certaintyOf, putInForce, weigh } from './attribution/model.ts';
import type { Settled } from './attribution/choose.ts';
import { isDeed, standsForLast } from './attribution/forms.ts';
import { ACCORD, HEDGE, SAY } from './attribution/kinds.ts';
import { asksNoName } from './attribution/silence.ts';
import type { Model } from './attribution/model.ts';
import { sceneOf, verbsIn } from './attribution/scene.ts';
import type { Scene } from './attribution/scene.ts';
import { Cls, is } from './english.ts';
import { ADJ, COLON, DET, NOUN, POSS, PREP, REL, SUB } from './tags.ts';

export function findAttributions(reading: Reading): Attributions {
  const scene = sceneOf(reading), model = reading.context.model ?? null;
  const settled: Settled[] = [];
  if (model !== null) putInForce(model);
  let before = 0;
  for (let k = 0; k < reading.sentences; k++) {
    const list = candidatesIn(scene, k, model);
    keep(scene, list, before, model, settled);
    before = summaryOf(scene, list, k);
  }
  return assemble(scene, settled);
}

/** Appends those candidates of a sentence that count. */
function keep(scene: Scene, list: readonly Candidate[], before: number, model: Model | null, settled: Settled[]): void {
  const { tags } = scene, first = settled.length;
  for (let n = 0; n < list.length; n++) {
    const { one, decided } = list[n]!, { cue } = one, i = cue.head;
    if (one.negative) {
      settled.push(one);
      continue;
    }
    // `Calls to the ministry were not returned` is one silence.
    if (tags[i] === NOUN && n + 1 < list.length && list[n + 1]!.one.negative && is(scene.reading.tokens.entry[i]!, Cls.inquiry)) continue;
    if (model !== null && !decided) one.certainty = learnedCertainty(scene, list, n, before, model);
    if (one.certainty === 0) continue;
    if (settled.length > first) {
      const last = settled[settled.length - 1]!;
      // `said in a statement:` is one cue, its noun and colon none.
      if (i < last.rightFrom && i >= last.cue.to && (cue.sign || tags[i] === NOUN)) continue;
      if (tags[i] === NOUN && isWhereSaid(scene, last, i)) continue;
      // `Kovac published her novel: “…”`: the colon has the words, the verb a thing.
      if (cue.sign && decided && last.rightFrom === last.cue.to && i < last.rightTo && !last.negative && verbsIn(scene, last.rightFrom, i) === 0) settled.pop();
      if (cue.from <= last.cue.head) {
        // Two heads in one verb group: the surer one.
        if (last.certainty >= one.certainty) continue;
        settled.pop();
      }
    }
    // `Okafor wrote:` has its content in the next paragraph.
    const hasContent = one.rightFrom >= 0 || one.leftFrom >= 0 || tags[cue.hi - 1] === COLON || (decided && standsForLast(scene, cue));
    if (hasContent && !isDone(one) && !isDeed(scene, one) && !isOwnPhrase(scene, one)) settled.push(asksNoName(scene, one) ? withoutContent(one) : one);
  }
  // `Asked about it, she would not say` is one silence.
  if ((settled.length === first + 1 || (settled.length === first + 2 && settled[first + 1]!.negative)) && isQuestioned(scene, settled[first]!)) settled.splice(first, 1);
}

/** A silence. Each field by name: code compiled for what was settled serves it, too. */
function withoutContent({ cue, certainty, sourceFrom, sourceTo, leftFrom, leftTo }: Settled): Settled {
  return { cue, certainty, sourceFrom, sourceTo, leftFrom, leftTo, rightFrom: -1, rightTo: -1, negative: true };
}

/** How far below the balance a cue still counts where the sentence has no other strong one, and how far above it must be where it has. */
const LONE = 0.3, CROWDED = 0.2;

/** `asked the state for money`: a thing is said to have been done as often as somebody says it. */
const DEED = 0.65;

/** What is left of a certainty where the content has neither a verb nor words in quotation marks. */
function shareOf(scene: Scene, one: Settled): number {
  return hasClause(scene, one) ? 1 : DEED;
}

/** The certainty after the second look; 0 for what is no cue. A cue that stands alone is taken from a little below the balance, and its certainty says how doubtful it is. */
function learnedCertainty(scene: Scene, list: readonly Candidate[], n: number, before: number, model: Model): number {
  const { one, plain, sum } = list[n]!;
  if (plain) return Math.max(certaintyOf(model, sum) * shareOf(scene, one), one.certainty);
  const again = weigh(secondFeatures(scene, list, n, before)) * model.scale + model.again;
  return again + (standsAlone() ? LONE : -CROWDED) <= 0 ? 0 : Math.max(certaintyOf(model, again) * shareOf(scene, one), one.certainty);
}

/** Whether the content holds a verb of its own, or words in quotation marks. */
function hasClause(scene: Scene, { leftFrom, leftTo, rightFrom, rightTo }: Settled): boolean {
  const { quoted } = scene.reading;
  return (leftFrom >= 0 && (verbsIn(scene, leftFrom, leftTo) > 0 || quoted[leftTo - 1] !== 0)) || (rightFrom >= 0 && (verbsIn(scene, rightFrom, rightTo) > 0 || quoted[rightFrom] !== 0 || quoted[rightTo - 1] !== 0));
}

/** `said in a statement`: the noun tells where the words stand. */
function isWhereSaid({ tags }: Scene, { cue }: Settled, i: number): boolean {
  if (i <= cue.to || tags[cue.to] !== PREP) return false;
  for (let j = cue.to + 1; j < i; j++) if (tags[j] !== DET && tags[j] !== ADJ && tags[j] !== POSS) return false;
  return true;
}

/** `Asked about the delay, she laughed`: who was asked, and nobody says a thing. */
function isQuestioned({ tags, reading: { tokens: { entry } } }: Scene, { cue, sourceFrom, leftFrom }: Settled): boolean {
  if (sourceFrom >= 0 || leftFrom >= 0 || cue.from !== cue.head || !is(entry[cue.head]!, Cls.hearsQuestion)) return false;
  return cue.head === cue.lo || (cue.head === cue.lo + 1 && (tags[cue.lo] === SUB || tags[cue.lo] === REL));
}

/** `a previous forecast of $2`: what stands before the noun in its own phrase is nobody. */
function isOwnPhrase({ tags }: Scene, { cue, sourceFrom, sourceTo }: Settled): boolean {
  return tags[cue.head] === NOUN && sourceFrom >= 0 && sourceTo === cue.from && tags[sourceTo - 1] === ADJ;
}

/** `was charged with`, `was denied`: something done to somebody, and nobody behind it says so. */
function isDone({ cue, sourceFrom }: Settled): boolean {
  return cue.passive && sourceFrom < cue.from && (cue.kind & (SAY | HEDGE | ACCORD)) === 0;
}
