/** Settles one cue after another: is it one, who is its source, where is its content. By the model where there is one, else by rules. */
import type { Cue } from './cues.ts';
import { cueAt, cueFeatures, cueRule, gateFeatures } from './cues.ts';
import { edges, frameOf, leftEnd, leftStartFeatures, leftStarts, rightEndFeatures, rightEnds, rightStartFeatures, rightStarts } from './contents.ts';
import type { Frame } from './contents.ts';
import { leftStartRule, rightEndRule, rightStartRule } from './contentRules.ts';
import { ACCORD } from './kinds.ts';
import { certaintyOf, weigh } from './model.ts';
import type { Model } from './model.ts';
import type { Scene } from './scene.ts';
import { COLON } from '../tags.ts';
import { sourceCandidates, sourceFeatures, sourceFrom, sourceRule, sourceSide, sourceTo } from './sources.ts';

/** What was settled for one cue, in tokens; -1 for what is absent. */
export interface Settled {
  readonly cue: Cue;
  readonly certainty: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
  /** Nothing was said: `declined to comment`. */
  readonly negative: boolean;
}

/** Rules take a cue from here on. */
const BELIEF = 0.5;
/** From here on the rules know a colon for a cue. */
const HEADLINE = 0.8;

/** How sure the machine is that token `i` is a cue, with the cue; null where it is none. */
export function settleCue(scene: Scene, i: number, model: Model | null): { cue: Cue; certainty: number } | null {
  if (model !== null && scene.tags[i] !== COLON) {
    gateFeatures(scene, i);
    if (weigh(model) < model.gate) return null;
  }
  const cue = cueAt(scene, i);
  // Headlines with a colon are too rare in the copy that was learned from: there the rule decides.
  if (model === null || cue.sign) {
    const belief = cueRule(scene, cue);
    if (model === null || belief >= HEADLINE) return belief >= BELIEF ? { cue, certainty: belief } : null;
  }
  cueFeatures(scene, cue);
  const sum = weigh(model) + model.bias;
  return sum > 0 ? { cue, certainty: certaintyOf(model, sum) } : null;
}

/** Source and content of a cue. */
export function settle(scene: Scene, cue: Cue, certainty: number, model: Model | null): Settled {
  const s = chooseSource(scene, cue, model);
  const from = s === 0 ? -1 : sourceFrom[s]!, to = s === 0 ? -1 : sourceTo[s]!;
  const frame = frameOf(scene, cue, sourceSide(s), from, to);
  const leftFrom = chooseLeftStart(scene, frame, model);
  const rightFrom = chooseRightStart(scene, frame, model, leftFrom < 0 ? 1 : 0);
  const rightTo = rightFrom < 0 ? -1 : chooseRightEnd(scene, frame, rightFrom, model);
  const leftTo = leftFrom < 0 ? -1 : leftFrom < frame.cue.lo && leftEnd(scene, frame) <= frame.cue.lo ? frame.cue.lo : leftEnd(scene, frame);
  return { cue, certainty, sourceFrom: from, sourceTo: to, leftFrom: leftTo > leftFrom ? leftFrom : -1, leftTo, rightFrom, rightTo, negative: false };
}

function chooseSource(scene: Scene, cue: Cue, model: Model | null): number {
  const n = sourceCandidates(scene, cue);
  const ruled = sourceRule(scene, cue, n);
  if (model === null) return ruled;
  // `According to Lund the wall was old`: where the cue opens the sentence, its source leaves words for the content.
  const opens = (cue.kind & ACCORD) !== 0 && cue.from === cue.lo;
  let at = 0, most = -Infinity;
  for (let c = 0; c < n; c++) {
    if (opens && sourceTo[c]! >= cue.hi - 1) continue;
    sourceFeatures(scene, cue, c, ruled);
    const sum = weigh(model);
    if (sum > most) {
      most = sum;
      at = c;
    }
  }
  return at;
}

/** `first` 1: a cue without content on its left has some on its right, if any words are there. */
function chooseRightStart(scene: Scene, frame: Frame, model: Model | null, first: number): number {
  const n = rightStarts(scene, frame);
  if (n < 2) return -1;
  const ruled = rightStartRule(scene, frame, n);
  if (model === null) return edges[Math.max(first, ruled)]!;
  let at = first, most = -Infinity;
  for (let c = first; c < n; c++) {
    rightStartFeatures(scene, frame, c, ruled);
    const sum = weigh(model);
    if (sum > most) {
      most = sum;
      at = c;
    }
  }
  return edges[at]!;
}

function chooseRightEnd(scene: Scene, frame: Frame, start: number, model: Model | null): number {
  const n = rightEnds(scene, frame, start);
  if (n === 0) return start + 1;
  const ruled = rightEndRule(scene, frame, start, n);
  if (model === null) return edges[ruled]!;
  let at = 0, most = -Infinity;
  for (let c = 0; n > 1 && c < n; c++) {
    rightEndFeatures(scene, frame, start, c, n, ruled);
    const sum = weigh(model);
    if (sum > most) {
      most = sum;
      at = c;
    }
  }
  return edges[at]!;
}

function chooseLeftStart(scene: Scene, frame: Frame, model: Model | null): number {
  const n = leftStarts(scene, frame);
  if (n < 2) return -1;
  const ruled = leftStartRule(scene, frame, n);
  if (model === null) return edges[ruled]!;
  let at = 0, most = -Infinity;
  for (let c = 0; c < n; c++) {
    leftStartFeatures(scene, frame, c, ruled);
    const sum = weigh(model);
    if (sum > most) {
      most = sum;
      at = c;
    }
  }
  return edges[at]!;
}
