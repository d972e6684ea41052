/** Words to look for in a stretch of a text without cutting it out. What they mean is left to the askers. */

/** May err where another word has the same hash; so it tells what need not be looked at closer. */
export interface Words {
  /** True where the stretch may hold one of the words. */
  readonly mayHold: (text: string, start: number, end: number) => boolean;
  /** True where the stretch may end with one of the words; white space behind it is passed over. */
  readonly mayEnd: (text: string, start: number, end: number) => boolean;
}

/** `words` in lower case, of ASCII letters alone. */
export function wordsOf(words: Iterable<string>): Words {
  const marks = new Uint8Array(SLOTS);
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
    marks[hash] = 1;
  }
  return {
    mayHold(text, start, end) {
      let hash = 0;
      for (let i = start; i < end; i++) {
        const code = text.charCodeAt(i) | SMALL;
        if (code >= A && code <= Z) hash = step(hash, code);
        else {
          if (marks[hash] !== 0) return true;
          hash = 0;
        }
      }
      return marks[hash] !== 0;
    },
    mayEnd(text, start, end) {
      let to = end;
      while (to > start && text.charCodeAt(to - 1) <= SPACE) to--;
      let from = to;
      while (from > start && isLetter(text.charCodeAt(from - 1))) from--;
      let hash = 0;
      for (let i = from; i < to; i++) hash = step(hash, text.charCodeAt(i) | SMALL);
      return marks[hash] !== 0;
    },
  };
}

const SLOTS = 4096;
const SPACE = 32, SMALL = 32, A = 97, Z = 122;

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & (SLOTS - 1);
}

function isLetter(code: number): boolean {
  return (code | SMALL) >= A && (code | SMALL) <= Z;
}
