/** Which candidates for the source of a cue the order of words rules out. Choosing among the others is left to the model. */
import { ADV, AND, AUX, CLOSE, COMMA, DASHED, FINITE, MARK, PREP, PRON, REL, SUB, THAT } from '../tags.ts';
import type { Cue } from './cues.ts';
import { JUDGE, MENTAL, SAY, SHOW, speechKind } from './kinds.ts';
import { commasIn, verbsIn } from './scene.ts';
import type { Scene } from './scene.ts';
import { LEFT, sourceFrom, sourceSide, sourceTo } from './sources.ts';

/** Whether candidate `c`, which stands on one side of the cue, cannot be its source; that of none always can. */
export function isBarred(scene: Scene, cue: Cue, c: number): boolean {
  if (c === 0) return false;
  return sourceSide(c) === LEFT ? isCutOff(scene, cue, c) || isEnclosed(scene, cue, c) || isObject(scene, cue, c) : isSubject(scene, cue, c);
}

/** A verb of its own has its subject beside it, unless it goes on behind `and` or a comma: what other verbs part from it is none. */
function isCutOff(scene: Scene, cue: Cue, c: number): boolean {
  const { tags } = scene, to = sourceTo[c]!;
  if (tags[cue.head] !== FINITE || verbsIn(scene, to, cue.from) === 0 || tags[to] === REL || tags[to] === COMMA) return false;
  let before = cue.from - 1;
  while (before > to && tags[before] === ADV) before--;
  const tag = tags[before]!;
  return tag !== AND && tag !== COMMA && tag !== DASHED && tag !== MARK && tag !== CLOSE && tag !== REL && tag !== THAT && tag !== SUB;
}

/** `Okafor met the builders, with whom 12 people worked, and told them`, `A diver, and who feared for his work, said`: what a clause between commas holds is no subject of a verb behind it. */
function isEnclosed(scene: Scene, cue: Cue, c: number): boolean {
  const { tags } = scene, from = sourceFrom[c]!, to = sourceTo[c]!, before = tags[cue.from - 1]!, between = commasIn(scene, to, cue.from);
  if (tags[cue.head] !== FINITE || between === 0) return false;
  // `, which opened in May, heard`: the clause has its verb, and the comma closes it.
  if (before !== AND && (before !== COMMA || between > 1 || verbsIn(scene, from, cue.from) === 0)) return false;
  let first = from;
  while (first > cue.lo && tags[first - 1] !== COMMA) first--;
  return first > cue.lo && (tags[first] === REL || ((tags[first] === PREP || tags[first] === AND) && tags[first + 1] === REL));
}

/** `A man who lives nearby said`: what stands behind the verb of a clause about somebody is no subject of the next verb. */
function isObject({ tags, reading: { tokens: { entry } } }: Scene, cue: Cue, c: number): boolean {
  const from = sourceFrom[c]!;
  if (sourceTo[c] !== cue.from || tags[from] === PRON || from < cue.lo + 2 || tags[from - 1] !== FINITE || (speechKind[entry[from - 1]!]! & (SAY | JUDGE | MENTAL | SHOW)) !== 0) return false;
  for (let j = from - 2; j > cue.lo && tags[j] !== COMMA; j--) if (tags[j] === REL) return true;
  return false;
}

/** `Lund, who is 40, said the mayor would go`: what has a verb of its own behind the cue is said, and says nothing. */
function isSubject({ tags, phraseAt, phraseTo }: Scene, cue: Cue, c: number): boolean {
  if (tags[cue.head] !== FINITE || cue.passive) return false;
  const next = tags[phraseTo[phraseAt[sourceFrom[c]!]!]!]!;
  return next === FINITE || next === AUX;
}
