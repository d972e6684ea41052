/** How many people a source is: `two envoys`, `a dozen residents`. */
import { find, hashOf } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, NUMBER } from '../tokens.ts';
import { english } from './english.ts';

const BOTH = hashOf('both'), PAIR = hashOf('pair');
/** `two` 2, `a dozen` 12, `both` 2, `a` 1 before a singular; null where nothing counts. */
export function countIn(reading: Reading, a: number, core: number): number | null {
  const { tokens } = reading;
  for (let i = a; i < core - 1; i++) {
    const n = numberOf(reading, i);
    if (n !== null) return n;
    if (tokens.hash[i] === BOTH) return 2;
    if ((tokens.shape[i]! & CAPITAL) !== 0 && i > a) break;
  }
  return null;
}

export function numberOf({ tokens }: Reading, i: number): number | null {
  if ((tokens.shape[i]! & NUMBER) !== 0) {
    const digits = tokens.text.slice(tokens.start[i], tokens.end[i]);
    return /^(?!(?:19|20)\d\d$)\d{1,3}(?:,?\d{3})*$/.test(digits) ? Number(digits.replaceAll(',', '')) : null;
  }
  const e = tokens.entry[i]!;
  return e === 0 ? (tokens.hash[i] === PAIR ? 2 : null) : counts[e] || null;
}

/** What a word of the lexicon counts, 0 for most. */
const counts = new Uint8Array(english.words.length);
['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'].forEach((word, i) => {
  counts[find(english, hashOf(word))] = i + 1;
});
counts[find(english, hashOf('dozen'))] = 12;
