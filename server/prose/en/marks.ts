/** One look at every word of a text, for all who look for words: which sentences may hold some of theirs, and which pairs may stand side by side. Looking closer is left to them. */
import { hasRoom, roomFor } from '../room.ts';
import type { Tokens } from '../tokens.ts';

/** Words that a routine line turns on (claimRoutine.ts), those of a line that stands by itself (claimStanding.ts); words that open a phrase of blame, and one of each phrase without which it is none (claimBlame.ts). Lower bits are those of hints.ts. */
export const ROUTINE = 1 << 10, STANDING = 1 << 11, BLAME_OPENS = 1 << 12, BLAMES = 1 << 13;

const LAST = 4095;
const table = new Uint16Array(LAST + 1);

/** Says, while the program loads, whose words these are. */
export function markWords(bit: number, hashes: Iterable<number>): void {
  for (const hash of hashes) table[hash & LAST]! |= bit;
}

/** False for nearly every word that is none of those. */
export function mayBe(bit: number, hash: number): boolean {
  return (table[hash & LAST]! & bit) !== 0;
}

export interface Look {
  /** For each token the index of its sentence; for each sentence the bits of all its words. */
  sentenceOf: Int32Array;
  marked: Int32Array;
  /** The bits of all words of the text; those behind a word with the bit below. */
  all: number;
  beside: number;
}

const look: Look = { sentenceOf: new Int32Array(64), marked: new Int32Array(64), all: 0, beside: 0 };

/** What the words of the sentences may be. The result is valid until the next call. */
export function lookOver({ hash, count }: Tokens, sentences: number, from: Int32Array, to: Int32Array): Look {
  if (!hasRoom(look.sentenceOf.length, count)) look.sentenceOf = new Int32Array(roomFor(count));
  if (!hasRoom(look.marked.length, sentences)) look.marked = new Int32Array(roomFor(sentences));
  const marksOf = table, { marked, sentenceOf } = look;
  let all = 0, beside = 0, before = 0;
  for (let k = 0; k < sentences; k++) {
    const last = to[k]!;
    let own = 0;
    for (let i = from[k]!; i < last; i++) {
      const mark = marksOf[hash[i]! & LAST]!;
      beside |= mark & (before << 1);
      own |= mark;
      sentenceOf[i] = k;
      before = mark;
    }
    marked[k] = own;
    all |= own;
  }
  look.all = all;
  look.beside = beside;
  return look;
}
