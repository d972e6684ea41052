/** Sentences that stand because of the speech beside them: what somebody wants who speaks in the paragraph, a line that leads up to a quotation. */
import type { Inferred } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { hashOf } from '../lexicon.ts';
import { K, type Sighting } from './claimFeatures.ts';
import { Cls, is } from './english.ts';

export function standsBeside(reading: Reading, k: number, { evidence, noted }: Sighting, attributions: readonly Inferred[]): boolean {
  if (attributions.length === 0) return false;
  const a = reading.from[k]!, b = reading.to[k]!;
  let minds = noted > 0;
  for (let i = 0; i < noted; i += 3) {
    const kind = evidence[i + 2]!;
    if (kind === K.accusation || kind === K.crime || kind === K.casualty || kind === K.money) return false;
    minds &&= kind === K['state of mind'] || kind === K.statement;
  }
  return (minds && b - a <= SHORT && speaks(reading, k + 1, attributions)) || (wants(reading, a, b) && (speaks(reading, k + 1, attributions) || speaks(reading, k - 1, attributions)));
}

/** `He wants two guards at the gate.` `Venn hopes the book will sell.` `She did not want to go.` */
function wants({ tokens: { hash, entry } }: Reading, a: number, b: number): boolean {
  let i = a + 1;
  while (i < b && i < a + SUBJECT && (is(entry[i]!, Cls.do) || is(entry[i]!, Cls.negation) || is(entry[i]!, Cls.adverb))) i++;
  if (i >= b || !WANTS.has(hash[i]!)) return false;
  return is(entry[a]!, Cls.thirdPerson) || (entry[a] === 0 && i === a + 1);
}

/** Whether somebody speaks in sentence `k`, of the same paragraph as those beside it. */
function speaks({ sentences }: Reading, k: number, attributions: readonly Inferred[]): boolean {
  const sentence = sentences[k], beside = sentences[k - 1] ?? sentences[k + 1];
  if (sentence === undefined || beside === undefined || sentence.paragraph !== beside.paragraph) return false;
  return attributions.some(({ cue, content, negative }) => !negative && [cue, content].some(([range]) => range !== undefined && range.start >= sentence.start && range.start < sentence.end));
}

/** Tokens of a line that leads up to somebody's words; those between a subject and what it wants. */
const SHORT = 10, SUBJECT = 5;
const WANTS: ReadonlySet<number> = new Set('want wants wanted hope hopes hoped wish wishes plan plans planned intend intends intended'.split(' ').map(hashOf));
