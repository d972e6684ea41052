/** Finds the words that may be cues of speech (`said`, `according to`, a colon after a name) and the verb group around them. Deciding is left to `cueRules` and the model. */
import { Cls, is } from '../english.ts';
import { ADJ, ADV, AUX, COLON, COMMA, FINITE, ING, NAME, NOUN, PART, PLAIN, PREP, TO } from '../tags.ts';
import { ACCORD, BLAME, DEMAND, HEDGE, JUDGE, mute, SAID, SAY, SHOW, speechKind, TALK, wordOf } from './kinds.ts';
import type { Scene } from './scene.ts';

/** A candidate cue. */
export interface Cue {
  /** The word that carries it. */
  head: number;
  /** Its verb group or phrase: tokens [from, to). */
  from: number;
  to: number;
  sentence: number;
  /** First token and end of the sentence, or of what the cue sees of it. */
  lo: number;
  hi: number;
  passive: boolean;
  negated: boolean;
  /** A bare colon or dash between a name and words. */
  sign: boolean;
  /** Base-form hash and kind of the head. */
  word: number;
  kind: number;
}

/** For each tag the kinds of word that may be a cue; with ANY, all. */
const ANY = 1 << 30, may = new Int32Array(32).fill(ACCORD);
for (const tag of [FINITE, PART, ING, PLAIN, COLON]) may[tag] = ANY | ACCORD;
for (const tag of [NOUN, ADJ, NAME]) may[tag] = SAY | JUDGE | DEMAND | BLAME | SHOW | SAID | TALK | ACCORD;
for (const tag of [ADV, PREP]) may[tag] = HEDGE | ACCORD;

/** Whether the token may be the head of a cue. */
export function mayCue({ tags, reading: { tokens: { entry, code } } }: Scene, i: number): boolean {
  // A semicolon has a colon's tag.
  return mayHead(entry[i]!, tags[i]!) !== 0 && (tags[i] !== COLON || code[i] === 58);
}

/** Not 0 where a word with this tag, or a semicolon, may be. */
export function mayHead(entry: number, tag: number): number {
  return kinds[entry]! & may[tag]!;
}
/** The kinds of each entry as `may` asks for them. */
const kinds = speechKind.map((kind, e) => (mute[e] === 1 ? 0 : kind | ANY));

/** Tokens of its sentence that a cue sees on either side. */
export const WINDOW = 150;

/** End of what a cue at `i` sees of its sentence. */
export function sightEnd({ reading: { sentenceOf, to } }: Scene, i: number): number {
  // No sentence of news copy is longer; a wall of words must not cost more than its length.
  return Math.min(to[sentenceOf[i]!]!, i + WINDOW);
}

/** The verb group around a head. */
export function cueAt(scene: Scene, i: number): Cue {
  const { tags, opens, reading } = scene, { tokens } = reading, { entry } = tokens;
  const sentence = reading.sentenceOf[i]!, e = entry[i]!, tag = tags[i]!;
  const lo = Math.max(Math.min(opens[sentence]!, i), i - WINDOW), hi = sightEnd(scene, i);
  let first = i, last = i + 1, passive = false, negated = false;
  if (is(e, Cls.accord)) {
    last = i + 1 < hi && tags[i + 1] === TO ? i + 2 : i + 1;
  } else if (tag === FINITE || tag === PART || tag === ING || tag === PLAIN) {
    let be = false;
    for (let j = i - 1; j >= lo && i - j < 9; j--) {
      const t = tags[j]!, f = entry[j]!;
      if (t === AUX) {
        if (is(f, Cls.be) || is(f, Cls.s)) be = true;
        if (is(f, Cls.negation)) negated = true;
      } else if (t === ADV) {
        // `who were there said`
        if (tag === FINITE && is(f, Cls.there)) break;
        if (is(f, Cls.negation)) negated = true;
      } else if (t === TO && tags[i] === PLAIN) {
        // `declined to say`
      } else if ((t === FINITE || t === PART || t === PLAIN || t === ING) && tags[j + 1] === TO && (is(f, Cls.auxLike) || is(f, Cls.refusal) || (is(f, Cls.habitVerb) && (speechKind[e]! & SAY) !== 0))) {
        if (is(f, Cls.refusal)) negated = true;
      } else break;
      first = j;
    }
    while (first < i && tags[first] === ADV && !is(entry[first]!, Cls.negation)) first++;
    passive = be && tag === PART;
    if (tag === PART && !be && !hasAux(tags, first, i)) passive = tags[i - 1] === NOUN || tags[i - 1] === COMMA;
  }
  return { head: i, from: first, to: last, sentence, lo, hi, passive, negated, sign: tag === COLON, word: wordOf(tokens, i), kind: speechKind[e]! };
}

function hasAux(tags: Uint8Array, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (tags[j] === AUX) return true;
  return false;
}
