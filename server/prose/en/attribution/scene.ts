/** What every step of finding attributions sees: the reading, its tags, and the noun phrases of its sentences. Valid until the next text. */
import type { Reading } from '../../reading.ts';
import { ADJ, AND, AUX, COMMA, DET, FINITE, GENITIVE, ING, NAME, NOUN, NUM, PART, POSS, PRON, REL, TIME, tagTokens } from '../tags.ts';
import { Cls, is } from '../english.ts';
import { behindDateline } from './dateline.ts';
import { BLAME, DEMAND, headKind, JUDGE, MANNER, SAY, speechKind, TIMEWORD } from './kinds.ts';

/** Verbs that speak, as a mask of `speechKind`. */
const SPEAKS = SAY | JUDGE | MANNER | DEMAND | BLAME;

export interface Scene {
  readonly reading: Reading;
  readonly tags: Uint8Array;
  /** First token of each sentence, without a place and date before a dash: `ORRIN, Nov. 3 (Agency) —`. */
  readonly opens: readonly number[];
  /** Noun phrases without what follows the head: token ranges [phraseFrom[p], phraseTo[p]). */
  readonly phraseFrom: Int32Array;
  readonly phraseTo: Int32Array;
  readonly phrases: number;
  /** For each token the first phrase that ends behind it. */
  readonly phraseAt: Int32Array;
  /** How many finite verbs and auxiliaries, commas, and finite verbs of speech stand before each token. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly says: Int32Array;
}

let phraseFrom = new Int32Array(0), phraseTo = new Int32Array(0), phraseAt = new Int32Array(0), verbs = new Int32Array(0), commas = new Int32Array(0), says = new Int32Array(0);

export function sceneOf(reading: Reading): Scene {
  const { tokens, from, to } = reading, tags = tagTokens(tokens, from), { entry } = tokens;
  if (phraseFrom.length < tokens.count + 2) {
    phraseFrom = new Int32Array(tokens.count * 2 + 64);
    phraseTo = new Int32Array(tokens.count * 2 + 64);
    phraseAt = new Int32Array(tokens.count * 2 + 64);
    verbs = new Int32Array(tokens.count * 2 + 64);
    commas = new Int32Array(tokens.count * 2 + 64);
    says = new Int32Array(tokens.count * 2 + 64);
  }
  let phrases = 0, filled = 0;
  for (let k = 0; k < from.length; k++) {
    const hi = to[k]!;
    for (let i = from[k]!; i < hi; ) {
      const tag = tags[i]!;
      let j = i + 1;
      if (tag === PRON || (tag === REL && is(entry[i]!, Cls.who))) {
        // Alone.
      } else if (opens(tag)) {
        let head = tag === NOUN || tag === NAME || tag === NUM || tag === TIME || tag === DET ? j : -1;
        while (j < hi && goesOn(tags, j, hi)) {
          const t = tags[j]!;
          if ((t === DET || t === POSS) && tags[j - 1] !== DET) break;
          // A day behind a name is not part of it.
          if (t === TIME && head > 0 && tags[head - 1] !== TIME && tags[j - 1] !== DET) break;
          if ((headKind[entry[j]!]! & TIMEWORD) !== 0 && tags[j - 1] === NAME && tags[j] !== NAME) break;
          j++;
          if (t !== ADJ && t !== ING && t !== PART && t !== GENITIVE && t !== AND) head = j;
        }
        if (head < 0) {
          i = j;
          continue;
        }
        j = head;
      } else {
        i++;
        continue;
      }
      while (filled < j) phraseAt[filled++] = phrases;
      phraseFrom[phrases] = i;
      phraseTo[phrases++] = j;
      i = j;
    }
  }
  while (filled <= tokens.count) phraseAt[filled++] = phrases;
  let v = 0, c = 0, y = 0;
  for (let i = 0; i <= tokens.count; i++) {
    verbs[i] = v;
    commas[i] = c;
    says[i] = y;
    const t = tags[i]!;
    if (t === FINITE || t === AUX) {
      v++;
      if (t === FINITE && i < tokens.count && (speechKind[entry[i]!]! & SPEAKS) !== 0) y++;
    } else if (t === COMMA) c++;
  }
  return { reading, tags, opens: opensOf(reading, tags), phraseFrom, phraseTo, phrases, phraseAt, verbs, commas, says };
}

function opensOf(reading: Reading, tags: Uint8Array): readonly number[] {
  const { from, to, sentences } = reading;
  return from.map((first, k) => (k === 0 || sentences[k]!.paragraph !== sentences[k - 1]!.paragraph ? behindDateline(reading, tags, first, to[k]!) : first));
}

function opens(tag: number): boolean {
  return tag === DET || tag === POSS || tag === ADJ || tag === NUM || tag === NOUN || tag === NAME || tag === TIME || tag === GENITIVE;
}

function goesOn(tags: Uint8Array, j: number, hi: number): boolean {
  const tag = tags[j]!;
  if (opens(tag)) return true;
  // `the growing number`, `Smith and Jones`
  if (tag === ING || tag === PART) return (tags[j - 1] === DET || tags[j - 1] === ADJ) && j + 1 < hi && (tags[j + 1] === NOUN || tags[j + 1] === ADJ);
  return tag === AND && tags[j - 1] === NAME && tags[j + 1] === NAME && j + 1 < hi;
}
