/** Speech beside a quotation whose verb does not speak: a clause that leads up to it (`Moss, her deputy, was less sure: “Ask me on Monday.”`), a habit (`“Nobody came,” she liked to say`). Verbs of saying are left to the candidates. */
import type { Reading } from '../../reading.ts';
import { Cls, is } from '../english.ts';
import { ADV, AUX, COMMA, FINITE, MARK, NAME, PRON, TIME, TO } from '../tags.ts';
import type { Cue } from './cues.ts';
import { DOCUMENT, headKind, PERSON, SAY, speechKind, SPOKES, THIRD } from './kinds.ts';
import { saysIn, verbsIn } from './scene.ts';
import type { Scene } from './scene.ts';

/** Fewest tokens of the quotation, marks included: a shorter one is a label. */
const SPEECH = 4;

/** End of the source, which begins with the sentence, of a colon that introduces a quotation; -1 where it introduces none. */
export function introducedBy(scene: Scene, { head, lo, hi }: Cue): number {
  const { tags, phraseAt, phraseFrom, phraseTo, phrases, reading } = scene, { tokens, quoted, quotations } = reading;
  if (head + SPEECH > hi || head <= lo || quoted[head] !== 0 || quoted[head + 1] === 0 || saysIn(scene, lo, head) > 0 || verbsIn(scene, lo, head) === 0) return -1;
  const quotation = quotations[quoted[head + 1]! - 1]!;
  // What a comma ends, or words follow, has its speaker behind it.
  if (quotation.use !== 'speech' || quoted[hi - 1] !== quoted[head + 1] || reading.text.charCodeAt(quotation.content.end - 1) === 44) return -1;
  const p = phraseAt[lo]!;
  if (p >= phrases || phraseFrom[p] !== lo) return -1;
  const last = phraseTo[p]! - 1, kind = headKind[tokens.entry[last]!]!;
  if (tags[last] === PRON ? (kind & THIRD) === 0 : tags[last] !== NAME && (kind & (PERSON | SPOKES | DOCUMENT)) === 0) return -1;
  return endOf(scene, last + 1, head);
}

/** End of the source whose phrase ends at `to`: with what stands between commas behind it, up to the verb; -1 where other words come first. */
function endOf({ tags, reading }: Scene, to: number, colon: number): number {
  let end = to;
  if (tags[to] === COMMA) {
    while (end < colon && tags[end] !== FINITE && tags[end] !== AUX) end++;
    if (tags[end - 1] === COMMA) end--;
    else return -1;
  }
  let verb = end;
  while (verb < colon && (tags[verb] === COMMA || tags[verb] === ADV || tags[verb] === TIME || isSelf(reading, verb))) verb++;
  return tags[verb] === FINITE || tags[verb] === AUX ? end : -1;
}

/** `Moss himself`. */
function isSelf({ tokens: { entry } }: Reading, i: number): boolean {
  return is(entry[i]!, Cls.reflexive);
}

/** `“Nobody came,” she liked to say`: a verb behind `to` that speaks, behind words in quotation marks. */
export function isHabit({ tags, reading: { tokens: { entry }, quoted, quotations } }: Scene, i: number): boolean {
  if (quotations.length === 0 || tags[i - 1] !== TO || quoted[i] !== 0 || !is(entry[i - 2] ?? 0, Cls.habitVerb) || (speechKind[entry[i]!]! & SAY) === 0) return false;
  for (let j = i - 3; j >= 0 && j > i - HABIT; j--) if (tags[j] === MARK) return quoted[j] !== 0;
  return false;
}
/** Tokens of a subject and its habit. */
const HABIT = 9;
