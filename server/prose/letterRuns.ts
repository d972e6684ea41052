/** Copies the code units of a text and finds its runs of plain letters, in one pass. What is a token is left to tokenize.ts. */
import { HASH_PRIME, HASH_START } from './lexicon.ts';

/** Hardly a paragraph is longer; of one that is no runs are found. The arrays are never others: the compiler then knows where they are. */
export const LONGEST = 1 << 13;

/** The code units with a few zeros behind: reading them is quicker than reading the string, and never out of bounds. */
export const units = new Uint16Array(LONGEST + 4);
/** Behind each run; its hash (`hashOf`) in small letters; how many capitals the text has up to there. */
export const runEnd = new Int32Array((LONGEST >> 1) + 1), runHash = new Int32Array((LONGEST >> 1) + 1), capitalsTo = new Int32Array((LONGEST >> 1) + 1);

/** Fills the arrays. */
export function findRuns(text: string): void {
  const n = text.length;
  let run = 0, hash = HASH_START, capitals = 0, before = 0;
  // Where a word ends is anybody's guess, and a branch guessed wrong takes longer than a word: so each character is treated like all others, and what it does not change is masked.
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i), step = steps[c]!, letter = ~(step >> 31);
    units[i] = c;
    runEnd[run] = i;
    runHash[run] = hash;
    capitalsTo[run] = capitals;
    run += before & ~letter & 1;
    before = letter;
    hash = Math.imul((hash & letter) ^ step, HASH_PRIME);
    capitals += ((c ^ step) >> 5) & letter;
  }
  runEnd[run] = n;
  runHash[run] = hash;
  capitalsTo[run] = capitals;
  units[n] = units[n + 1] = units[n + 2] = units[n + 3] = 0;
}

/** What a letter's hash is made with: its small letter. For all else what makes the hash that words begin with, a negative number. */
const steps = new Int32Array(0x10000).fill(Math.imul(HASH_START, inverse(HASH_PRIME)));
for (let c = 97; c <= 122; c++) steps[c] = steps[c - 32] = c;

/** The factor by which `Math.imul` undoes another: each round doubles the bits that are right. */
function inverse(odd: number): number {
  let factor = odd;
  for (let bits = 3; bits < 32; bits *= 2) factor = Math.imul(factor, 2 - Math.imul(odd, factor));
  return factor;
}
