/** What one word tells of a name by itself. What the words around it tell is left to nameContext.ts. */
import type { Reading } from '../reading.ts';
import { Cls, inAny } from './english.ts';
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

/** A small word, that a sentence may begin with. */
export function isFunction(e: number): boolean {
  return functionWords[e] !== 0;
}
const functionWords = inAny(
  Cls.article, Cls.preposition, Cls.subjectPronoun, Cls.possessive, Cls.demonstrative, Cls.subordinator, Cls.coordinator, Cls.question, Cls.quantifier, Cls.numberWord, Cls.linker, Cls.adverb, Cls.be, Cls.have, Cls.do, Cls.modal, Cls.indefinite,
);
