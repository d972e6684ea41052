/** Reads the last word of `…, the team reports.` as the verb that it is: word by word it looks like a noun. */
import type { Reading } from '../../reading.ts';
import { Cls, is } from '../english.ts';
import { ADJ, AUX, COMMA, DET, FINITE, MARK, NAME, NOUN, NUM, POSS, STOP } from '../tags.ts';
import { headKind, SPEAKERS } from './kinds.ts';

/** Longest source, in tokens. */
const LONGEST = 8;

/** Corrects the tag of the last word of the sentence [from, to), where a claim, a comma and one who can speak stand before it. */
export function mendLastVerb({ tokens: { entry } }: Reading, tags: Uint8Array, from: number, to: number): void {
  let i = to - 1;
  while (i > from && tags[i] === STOP) i--;
  if (tags[i] !== NOUN || !is(entry[i]!, Cls.tellsLast)) return;
  const head = entry[i - 1]!, plural = is(head, Cls.nounPlural);
  // `the agency reports`, `the researchers report`; but `the annual report`, `the police reports`
  if (plural === is(entry[i]!, Cls.nounPlural) || (tags[i - 1] !== NAME && (tags[i - 1] !== NOUN || (headKind[head]! & SPEAKERS) === 0))) return;
  let s = i - 1;
  while (s > from && i - s < LONGEST && (tags[s - 1] === DET || tags[s - 1] === POSS || tags[s - 1] === ADJ || tags[s - 1] === NOUN || tags[s - 1] === NAME || tags[s - 1] === NUM)) s--;
  if (s <= from || (tags[s - 1] !== COMMA && tags[s - 1] !== MARK) || (tags[s] !== DET && tags[s] !== POSS && tags[s] !== NAME)) return;
  // `She read two papers, the agency reports.` is rare; words without a verb are a list.
  for (let j = from; j < s; j++) {
    if (tags[j] === FINITE || tags[j] === AUX) {
      tags[i] = FINITE;
      return;
    }
  }
}
