/** What each word of the lexicon means for claims, and what it does in a sentence, as two integers of bits. How a sentence is read by them is left to claimFeatures.ts and claimGuards.ts. */
import { find, hashOf } from '../lexicon.ts';
import type { Tokens } from '../tokens.ts';
import { Cls, english } from './english.ts';

/** One bit per property, folded from the lexicon's classes once: the inner loop reads one integer a token. */
export const CASUALTY = 1, CRIME = 2, JUSTICE = 4, WRONG = 8, HARM = 16, CAUSE = 32, MOTIVE = 64, MIND = 128, SUPERLATIVE = 256, COMPARISON = 512, PREDICTION = 1024, DIFFICULTY = 2048;
export const MONEY = 4096, FINANCE = 8192, QUANTITY = 16384, MEASURE = 32768, EVENT = 65536, RECORD = 1 << 17, SCHEDULE = 1 << 18, SPORT = 1 << 19, SCENE = 1 << 20, OFFICE = 1 << 21;
export const PAST = 1 << 22, PRESENT = 1 << 23, BE = 1 << 24, AUXILIARY = 1 << 25, NEGATION = 1 << 26, DATE = 1 << 27, READER = 1 << 28, FIGURE = 1 << 29, PARTICIPLE = 1 << 30, BASE = 1 << 31;
/** Kinds of evidence of one word by itself. */
export const EVIDENCE = CASUALTY | CRIME | JUSTICE | WRONG | HARM | CAUSE | MOTIVE | MIND | SUPERLATIVE | COMPARISON | PREDICTION | DIFFICULTY | QUANTITY | EVENT;

/** Places in a sentence. */
export const ARTICLE = 1, POSSESSIVE = 2, PREPOSITION = 4, TO = 8, ADJECTIVE = 16, ADVERB = 32, HAVE = 64, MODAL = 128, ORDINAL = 256, WEEKDAY = 512, CLOCK = 1024, SUBJECT = 2048, SINGULAR = 4096, PLACE = 8192;
/** A word behind which a verb form is a noun or adjective. */
export const DETERMINES = 1 << 14;
/** `was`, `had`; a word of cause that is one before `to` alone; one that is none; `plan`s and other words of a purpose by themselves; words of prediction that are no small talk; `most`. */
export const WAS = 1 << 15, CAUSE_TO = 1 << 16, NO_CAUSE = 1 << 17, PURPOSE = 1 << 18, WEIGHTY = 1 << 19, EXTREME = 1 << 20;
/** Words without which a guard (claimGuards.ts) need not look. */
export const POINTS = 1 << 21, CREDITS = 1 << 22, UNSURE = 1 << 23, EYES = 1 << 24, TERMS = 1 << 25, PAGES = 1 << 26;

/** Past forms, present ones, and base forms other than those of auxiliaries, as flags tell: here to be masked by what stands before them. */
export const VERB_PAST = 1 << 27, VERB_PRESENT = 1 << 28, VERB_BASE = 1 << 29;

type Table = readonly (readonly [number, ...(keyof typeof Cls)[]])[];
const FLAGS: Table = [
  [CASUALTY, 'casualtyVerb', 'casualtyWord'], [CRIME, 'crimeVerb', 'crimeWord'], [JUSTICE, 'justiceVerb', 'justiceWord'], [WRONG, 'wrongVerb'], [HARM, 'harmVerb', 'harmWord'],
  [CAUSE, 'causeVerb', 'causeWord'], [MOTIVE, 'motiveVerb', 'motiveWord'], [MIND, 'mindVerb', 'mindWord'], [SUPERLATIVE, 'superlativeWord'], [COMPARISON, 'comparisonVerb', 'comparisonWord'],
  [PREDICTION, 'predictionVerb', 'predictionWord'], [DIFFICULTY, 'difficultyWord'], [MONEY, 'moneyWord'], [FINANCE, 'financeWord'], [QUANTITY, 'quantityWord'], [MEASURE, 'measureWord'],
  [EVENT, 'eventVerb'], [RECORD, 'knownVerb'], [SCHEDULE, 'scheduleWord'], [SPORT, 'sportWord'], [SCENE, 'sceneWord'], [OFFICE, 'officeNoun'],
  [PAST, 'verbPast'], [PRESENT, 'verbS'], [BE, 'be'], [AUXILIARY, 'have', 'do', 'modal'], [NEGATION, 'negation'], [DATE, 'month'], [FIGURE, 'numberWord'], [PARTICIPLE, 'verbParticiple'], [BASE, 'verbBase'],
];
const ROLES: Table = [
  [ARTICLE | DETERMINES, 'article'], [POSSESSIVE | DETERMINES, 'possessive'], [PREPOSITION | DETERMINES, 'preposition'], [TO, 'to'], [ADJECTIVE | DETERMINES, 'commonAdjective'], [ADVERB, 'adverb'], [HAVE, 'have'], [MODAL, 'modal'],
  [ORDINAL, 'ordinal'], [WEEKDAY, 'weekday'], [CLOCK, 'clock'], [SUBJECT, 'subjectPronoun'], [SINGULAR, 'nounSingular'], [PLACE, 'placePreposition'], [PURPOSE, 'motiveWord'],
  [POINTS, 'pointer'], [CREDITS, 'captionWord'], [UNSURE, 'unknownWord', 'negation'], [PAGES, 'boilerWord'],
];
const ROLES_OF_WORDS: readonly (readonly [number, string])[] = [
  [WAS, 'was were had did been wasn\'t weren\'t hadn\'t didn\'t'], [EXTREME, 'most least'], [CAUSE_TO, 'due owing thanks led leads lead leading'], [NO_CAUSE, 'over amid bring brings brought drive drives allow allows allowed'],
  [UNSURE, 'clear known certain'], [EYES, 'obtained reviewed seen viewed examined inspected read'], [TERMS, 'spoke speak speaks asked ask asks requested request requests insisted insist insists'],
  [PAGES, 'editor more see this our sign read click tell contact an a all additional anyone'],
];
/** Words of prediction that are modal verbs stand by themselves; shorter others are taken for one before `to` alone. */
const SMALL = 7;

/** Folded at the first sentence, not at start-up. */
let flags: Int32Array | null = null, roles: Int32Array | null = null, meanings: Int32Array | null = null;

export function flagsOfEntries(): Int32Array {
  return (flags ??= withWords(fold(FLAGS), [[READER, 'i we our us you your my me']]));
}

export function rolesOfEntries(): Int32Array {
  return (roles ??= withVerbs(withLengths(withWords(fold(ROLES), ROLES_OF_WORDS)), flagsOfEntries()));
}

/** Flags and roles of each entry side by side: whoever asks for both waits for memory once. */
export function meaningsOfEntries(): Int32Array {
  return (meanings ??= sideBySide(flagsOfEntries(), rolesOfEntries()));
}

function sideBySide(flags: Int32Array, roles: Int32Array): Int32Array {
  const both = new Int32Array(flags.length * 2);
  for (let entry = 0; entry < flags.length; entry++) {
    both[entry * 2] = flags[entry]!;
    both[entry * 2 + 1] = roles[entry]!;
  }
  return both;
}

function fold(table: Table): Int32Array {
  const { bits, words } = english, folded = new Int32Array(words.length), width = bits.length / words.length;
  for (const [bit, ...names] of table) {
    for (const name of names) {
      const at = Cls[name] >> 5, mask = 1 << Cls[name];
      for (let entry = 1, i = width + at; entry < folded.length; entry++, i += width) if ((bits[i]! & mask) !== 0) folded[entry]! |= bit;
    }
  }
  return folded;
}

function withWords(folded: Int32Array, table: readonly (readonly [number, string])[]): Int32Array {
  for (const [bit, words] of table) {
    for (const word of words.split(' ')) {
      const entry = entryOf(word);
      if (entry > 0) folded[entry]! |= bit;
    }
  }
  return folded;
}

function withLengths(folded: Int32Array): Int32Array {
  const { words } = english;
  for (let entry = 1; entry < folded.length; entry++) {
    if (words[entry]!.length > SMALL || (folded[entry]! & MODAL) !== 0) folded[entry]! |= WEIGHTY;
    // `to build`: an infinitive.
    if ((folded[entry]! & TO) !== 0) folded[entry]! &= ~DETERMINES;
  }
  return folded;
}

function withVerbs(folded: Int32Array, flags: Int32Array): Int32Array {
  for (let entry = 1; entry < folded.length; entry++) {
    const f = flags[entry]!;
    if ((f & PAST) !== 0) folded[entry]! |= VERB_PAST;
    if ((f & PRESENT) !== 0) folded[entry]! |= VERB_PRESENT;
    if ((f & (BASE | BE | AUXILIARY)) === BASE) folded[entry]! |= VERB_BASE;
  }
  return folded;
}

/** Whether one of the tokens [from, to) has one of these flags. */
export function hasFlag({ entry }: Pick<Tokens, 'entry'>, from: number, to: number, mask: number): boolean {
  const flags = flagsOfEntries();
  for (let i = from; i < to; i++) if ((flags[entry[i]!]! & mask) !== 0) return true;
  return false;
}

/** The entry of a word of the lexicon; -1, which no token has, where it lacks the word. */
export function entryOf(word: string): number {
  return find(english, hashOf(word)) || -1;
}
