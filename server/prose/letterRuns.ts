/** Copies the code units of a text, finds its runs of plain letters, and looks them up. What is a token is left to tokenize.ts. */
import { HASH_PRIME, HASH_START, valueOf } from './lexicon.ts';

/** Hardly a paragraph is longer; of one that is no runs are found. The arrays are never others: the compiler then knows where they are. */
export const LONGEST = 1 << 13;

/** The code units with a few zeros behind: reading them is quicker than reading the string, and never out of bounds. */
export const units = new Uint16Array(LONGEST + 4);
const MOST = (LONGEST >> 1) + 1;
/** Behind each run (`RUN_END`) and, in the bits above, how many capitals the text has up to there; the run's hash (`hashOf`) in small letters; its entry in the table. */
export const runEnd = new Int32Array(MOST), runHash = new Int32Array(MOST), runEntry = new Int32Array(MOST);
/** Capitals are counted from this bit on. */
export const CAPITALS_AT = 14;
export const RUN_END = (1 << CAPITALS_AT) - 1;

/** Fills the arrays; `table` is a lexicon's. */
export function findRuns(text: string, table: Int32Array): void {
  const n = text.length, codes = units, ends = runEnd, hashes = runHash, entries = runEntry, stepOf = steps;
  let run = 0, hash = HASH_START, place = 0, before = 0;
  // Where a word ends is anybody's guess, and a branch guessed wrong takes longer than a word: so each character is treated like all others, and what it does not change is masked.
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i), step = stepOf[c]!, letter = ~(step >> 31);
    codes[i] = c;
    ends[run] = place;
    hashes[run] = hash;
    run += before & ~letter & 1;
    before = letter;
    hash = Math.imul((hash & letter) ^ step, HASH_PRIME);
    place += 1 + (((c ^ step) & letter) << (CAPITALS_AT - 5));
  }
  ends[run] = place;
  hashes[run] = hash;
  codes[n] = codes[n + 1] = codes[n + 2] = codes[n + 3] = 0;
  // The table is large: looked up one behind the other, the words do not wait for each other's memory.
  for (let r = 0; r <= run; r++) entries[r] = valueOf(table, hashes[r]!);
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
