/** Headlines with a colon that tell what the piece is, or what it is about, and not what somebody says. */
import { hashesOf, hashOf } from '../../lexicon.ts';
import { Cls, is } from '../english.ts';
import { routineWords } from '../lexicon/routine.ts';
import { ADJ, AUX, DET, FINITE, GENITIVE, NAME, NOUN, NUM, REL, STOP } from '../tags.ts';
import type { Cue } from './cues.ts';
import type { Scene } from './scene.ts';

/** `Storm Bessel: live updates`, `The mayor: a profile`, `Explainer: how the levy works`, `Ida Venn: the woman who drew the fens`. */
export function isTopic(scene: Scene, { head, lo, hi }: Cue): boolean {
  const { tags, reading: { tokens: { entry, hash } } } = scene, first = head + 1;
  if (EVENTS.has(hash[lo]!) || (head === lo + 1 && LABELS.has(hash[lo]!))) return true;
  // What is live is mostly a page, and seldom somebody who lives.
  if (hash[first] === LIVE || is(entry[first]!, Cls.question)) return true;
  if (tags[first] === DET && is(entry[first]!, Cls.article)) return !hasVerb(tags, first, hi);
  return isPhrase(scene, first, tags[hi - 1] === STOP ? hi - 2 : hi - 1);
}

/** A known noun and what stands before it, in tokens [from, last]. */
function isPhrase({ tags, reading: { tokens: { entry } } }: Scene, from: number, last: number): boolean {
  if (last < from || tags[last] !== NOUN || entry[last] === 0 || is(entry[from]!, Cls.no) || is(entry[last]!, Cls.verbBase)) return false;
  for (let j = from; j <= last; j++) if (tags[j] !== NOUN && tags[j] !== ADJ && tags[j] !== DET && tags[j] !== NUM && tags[j] !== NAME && tags[j] !== GENITIVE) return false;
  return true;
}

/** A verb of its own, and not only that of a clause: `the woman who drew the fens` has none. */
function hasVerb(tags: Uint8Array, from: number, to: number): boolean {
  for (let j = from; j < to && tags[j] !== REL; j++) if (tags[j] === FINITE || tags[j] === AUX) return true;
  return false;
}

const LIVE = hashOf('live');
/** What happens, and says nothing. */
const EVENTS = hashesOf('storm hurricane typhoon cyclone tornado earthquake quake tsunami flood floods flooding wildfire wildfires heatwave blizzard drought election elections budget war strike strikes crash blast explosion blaze fire match');
const LABELS = hashesOf(routineWords.label);
