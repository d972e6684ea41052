/** What the letters of one word tell of a name. What the words around it tell is left to nameContext.ts. */
import type { Reading } from '../reading.ts';
import { SHORT_STATES } from './lexicon/nameExceptions.ts';

/** Plurals and abstract nouns: seldom names. */
export function isPlainEnding({ tokens }: Reading, i: number): boolean {
  const word = tokens.text.slice(tokens.start[i]!, tokens.end[i]!);
  return /(?:[^s]s|tion|sion|ment|ness|ity|ing|ism|ance|ence|ship|ly|ure|ics|hood|ology|graphy)$/.test(word);
}

/** `Miss`, `Ore`, `Pa`: a state only in its own spelling with a period. */
export function isShortState(text: string, start: number, end: number): boolean {
  return end - start <= 4 && text.charCodeAt(end - 1) !== 46 && SHORT_STATES.has(text.slice(start, end));
}
