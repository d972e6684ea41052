/** Finds who says what: settles every cue, sentence by sentence. Building the findings is left to `assemble`. */
import type { Reading } from '../reading.ts';
import { assemble } from './attribution/assemble.ts';
import type { Attributions } from './attribution/assemble.ts';
import { settle, settleCue } from './attribution/choose.ts';
import type { Settled } from './attribution/choose.ts';
import { mayCue } from './attribution/cues.ts';
import { isDeed } from './attribution/forms.ts';
import { ACCORD, HEDGE, SAY } from './attribution/kinds.ts';
import type { Model } from './attribution/model.ts';
import { sceneOf } from './attribution/scene.ts';
import type { Scene } from './attribution/scene.ts';
import { isNaming, silenceAt } from './attribution/silence.ts';
import { ADJ, DET, NOUN, POSS, PREP } from './tags.ts';

export function findAttributions(reading: Reading): Attributions {
  const scene = sceneOf(reading), model = reading.context.model ?? null;
  const settled: Settled[] = [];
  for (let k = 0; k < reading.from.length; k++) settleSentence(scene, k, model, settled);
  return assemble(scene, settled);
}

/** Appends what is settled for the cues of sentence `k`. */
function settleSentence(scene: Scene, k: number, model: Model | null, settled: Settled[]): void {
  const { from, to } = scene.reading, first = settled.length;
  for (let i = from[k]!; i < to[k]!; i++) {
    if (!mayCue(scene, i)) continue;
    const silence = silenceAt(scene, i);
    if (silence !== null) {
      settled.push(silence);
      i = silence.cue.to - 1;
      continue;
    }
    const found = settleCue(scene, i, model);
    if (found === null || isNaming(scene, found.cue)) continue;
    const last = settled[settled.length - 1];
    if (last !== undefined && settled.length > first) {
      // `said in a statement:` is one cue, its noun and colon none.
      if (i < last.rightFrom && i >= last.cue.to && (found.cue.sign || scene.tags[i] === NOUN)) continue;
      if (scene.tags[i] === NOUN && isWhereSaid(scene, last, i)) continue;
      if (found.cue.from <= last.cue.head) {
        // Two heads in one verb group: the surer one.
        if (last.certainty >= found.certainty) continue;
        settled.pop();
      }
    }
    const one = settle(scene, found.cue, found.certainty, model);
    if ((one.rightFrom >= 0 || one.leftFrom >= 0) && !isDone(one) && !isDeed(scene, one)) settled.push(one);
  }
}

/** `said in a statement`: the noun tells where the words stand. */
function isWhereSaid({ tags }: Scene, { cue }: Settled, i: number): boolean {
  if (i <= cue.to || tags[cue.to] !== PREP) return false;
  for (let j = cue.to + 1; j < i; j++) if (tags[j] !== DET && tags[j] !== ADJ && tags[j] !== POSS) return false;
  return true;
}

/** `was charged with`, `was denied`: something done to somebody, and nobody behind it says so. */
function isDone({ cue, sourceFrom }: Settled): boolean {
  return cue.passive && sourceFrom < cue.from && (cue.kind & (SAY | HEDGE | ACCORD)) === 0;
}
