/** Sentences that stand because of the speech beside them: what somebody wants who speaks in the paragraph, a line that leads up to a quotation. */
import type { Inferred } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { hashesOf } from '../lexicon.ts';
import { K, type Sighting } from './claimFeatures.ts';
import { Cls, is } from './english.ts';

/** `speaking`: the sentences in which somebody speaks. */
export function standsBeside(reading: Reading, k: number, { evidence, noted }: Sighting, speaking: ReadonlySet<number>): boolean {
  if (speaking.size === 0) return false;
  const a = reading.from[k]!, b = reading.to[k]!;
  let minds = noted > 0;
  for (let i = 0; i < noted; i += 3) {
    const kind = evidence[i + 2]!;
    if (kind === K.accusation || kind === K.crime || kind === K.casualty || kind === K.money) return false;
    minds &&= kind === K['state of mind'] || kind === K.statement;
  }
  const { paragraph } = reading, speaks = (s: number): boolean => speaking.has(s) && paragraph[s] === paragraph[k];
  return (minds && b - a <= SHORT && speaks(k + 1)) || (wants(reading, a, b) && (speaks(k + 1) || speaks(k - 1)));
}

/** `He wants two guards at the gate.` `Venn hopes the book will sell.` `She did not want to go.` */
function wants({ tokens: { hash, entry } }: Reading, a: number, b: number): boolean {
  let i = a + 1;
  while (i < b && i < a + SUBJECT && (is(entry[i]!, Cls.do) || is(entry[i]!, Cls.negation) || is(entry[i]!, Cls.adverb))) i++;
  if (i >= b || !WANTS.has(hash[i]!)) return false;
  return is(entry[a]!, Cls.thirdPerson) || (entry[a] === 0 && i === a + 1);
}

/** The sentences in which a cue stands, or its words begin. */
export function speakingIn(reading: Reading, attributions: readonly Inferred[]): ReadonlySet<number> {
  const speaking = new Set<number>();
  for (const { cueStart, contentStart, negative } of attributions) {
    if (negative) continue;
    if (cueStart >= 0) speaking.add(sentenceAt(reading, cueStart));
    if (contentStart >= 0) speaking.add(sentenceAt(reading, contentStart));
  }
  return speaking;
}

/** The last that begins at or before `offset`. */
function sentenceAt({ sentences, from, tokens: { start } }: Reading, offset: number): number {
  let low = 0, high = sentences - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (start[from[middle]!]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Tokens of a line that leads up to somebody's words; those between a subject and what it wants. */
const SHORT = 10, SUBJECT = 5;
const WANTS = hashesOf('want wants wanted hope hopes hoped wish wishes plan plans planned intend intends intended');
