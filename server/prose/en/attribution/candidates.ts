/** The candidates of a sentence after the first look: likely cues, with their sources and contents. Which of them count is left to the second look. */
import { foundAt, settle } from './choose.ts';
import type { Settled } from './choose.ts';
import { mayCue } from './cues.ts';
import { formKind } from './kinds.ts';
import type { Model } from './model.ts';
import type { Scene } from './scene.ts';
import { isNaming, isUnchecked, silenceAt } from './silence.ts';

export interface Candidate {
  readonly one: Settled;
  /** Its weight at the first look, 0 in the balance. */
  readonly sum: number;
  /** A rule has decided on it. */
  readonly decided: boolean;
  /** Its weight is beyond doubt. */
  readonly plain: boolean;
}

const NONE: readonly never[] = [];
/** The weight of a silence: it tells nothing about what is said beside it. */
const NOTHING = -9;

/** The candidates of sentence `k`, in order. */
export function candidatesIn(scene: Scene, k: number, model: Model | null): readonly Candidate[] {
  const { heads, headsFrom, reading: { tokens: { entry } } } = scene;
  let least = 0, candidates: Candidate[] | null = null;
  for (let h = headsFrom[k]!, end = headsFrom[k + 1]!; h < end; h++) {
    const i = heads[h]!;
    if (i < least || !mayCue(scene, i)) continue;
    const silence = formKind[entry[i]!] === 0 ? null : silenceAt(scene, i);
    if (silence !== null) {
      candidates = append(candidates, { one: silence, sum: NOTHING, decided: true, plain: false });
      least = silence.cue.to;
      continue;
    }
    const found = foundAt(scene, i, model);
    if (found !== null && !isNaming(scene, found.cue) && !isUnchecked(scene, found.cue)) candidates = append(candidates, { one: settle(scene, found, model), sum: found.sum, decided: found.least > 0, plain: found.plain });
  }
  return candidates ?? NONE;
}

/** Most sentences have none, and most others one. */
function append(list: Candidate[] | null, one: Candidate): Candidate[] {
  if (list === null) return [one];
  list.push(one);
  return list;
}
