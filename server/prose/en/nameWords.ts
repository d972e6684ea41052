/** What one word tells of a name by itself. What the words around it tell is left to nameContext.ts. */
import type { Reading } from '../reading.ts';
import { CAPITAL } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { Cls, inAny } from './english.ts';
import { bitsAt, GIVEN } from './gazetteer.ts';
import { PEOPLES, SHORT_STATES } from './lexicon/nameExceptions.ts';

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

/** `Orla Finn`, `Tavi English`: a people's name that is a surname as well, behind a word that is nothing but a name. */
export function isPeopleSurname(tokens: Tokens, i: number): boolean {
  return i > 0 && (tokens.shape[i - 1]! & CAPITAL) !== 0 && tokens.entry[i - 1] === 0 && (bitsAt(tokens, i - 1) & ~GIVEN) === 0 && PEOPLES.has(tokens.text.slice(tokens.start[i]!, tokens.end[i]!));
}
