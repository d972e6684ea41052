/** What each word of the lexicon means for claims, as one integer of bits. How a sentence is read by them is left to claimFeatures.ts. */
import { find, hashOf } from '../lexicon.ts';
import { Cls, english } from './english.ts';

/** One bit per property, folded from the lexicon's classes once: the inner loop reads one integer a token. */
export const CASUALTY = 1, CRIME = 2, JUSTICE = 4, WRONG = 8, HARM = 16, CAUSE = 32, MOTIVE = 64, MIND = 128, SUPERLATIVE = 256, COMPARISON = 512, PREDICTION = 1024, DIFFICULTY = 2048;
export const MONEY = 4096, FINANCE = 8192, QUANTITY = 16384, MEASURE = 32768, EVENT = 65536, RECORD = 1 << 17, SCHEDULE = 1 << 18, SPORT = 1 << 19, SCENE = 1 << 20, OFFICE = 1 << 21;
export const PAST = 1 << 22, PRESENT = 1 << 23, BE = 1 << 24, AUXILIARY = 1 << 25, NEGATION = 1 << 26, DATE = 1 << 27, READER = 1 << 28, FIGURE = 1 << 29, PARTICIPLE = 1 << 30, BASE = 1 << 31;

const FLAGS: readonly (readonly [number, ...(keyof typeof Cls)[]])[] = [
  [CASUALTY, 'casualtyVerb', 'casualtyWord'], [CRIME, 'crimeVerb', 'crimeWord'], [JUSTICE, 'justiceVerb', 'justiceWord'], [WRONG, 'wrongVerb'], [HARM, 'harmVerb', 'harmWord'],
  [CAUSE, 'causeVerb', 'causeWord'], [MOTIVE, 'motiveVerb', 'motiveWord'], [MIND, 'mindVerb', 'mindWord'], [SUPERLATIVE, 'superlativeWord'], [COMPARISON, 'comparisonVerb', 'comparisonWord'],
  [PREDICTION, 'predictionVerb', 'predictionWord'], [DIFFICULTY, 'difficultyWord'], [MONEY, 'moneyWord'], [FINANCE, 'financeWord'], [QUANTITY, 'quantityWord'], [MEASURE, 'measureWord'],
  [EVENT, 'eventVerb'], [RECORD, 'knownVerb'], [SCHEDULE, 'scheduleWord'], [SPORT, 'sportWord'], [SCENE, 'sceneWord'], [OFFICE, 'officeNoun'],
  [PAST, 'verbPast'], [PRESENT, 'verbS'], [BE, 'be'], [AUXILIARY, 'have', 'do', 'modal'], [NEGATION, 'negation'], [DATE, 'month'], [FIGURE, 'numberWord'], [PARTICIPLE, 'verbParticiple'], [BASE, 'verbBase'],
];
/** Folded at the first sentence, not at start-up. */
let flags: Int32Array | null = null;

export function flagsOfEntries(): Int32Array {
  return (flags ??= fold(FLAGS));
}

function fold(table: readonly (readonly [number, ...(keyof typeof Cls)[]])[]): Int32Array {
  const { bits, words } = english, folded = new Int32Array(words.length), width = bits.length / words.length;
  for (const [bit, ...names] of table) {
    for (const name of names) {
      const at = Cls[name] >> 5, mask = 1 << Cls[name];
      for (let entry = 1, i = width + at; entry < folded.length; entry++, i += width) if ((bits[i]! & mask) !== 0) folded[entry]! |= bit;
    }
  }
  for (const word of ['i', 'we', 'our', 'us', 'you', 'your', 'my', 'me']) {
    const entry = entryOf(word);
    if (entry > 0) folded[entry]! |= READER;
  }
  return folded;
}

/** The entry of a word of the lexicon; -1, which no token has, where it lacks the word. */
export function entryOf(word: string): number {
  return find(english, hashOf(word)) || -1;
}
