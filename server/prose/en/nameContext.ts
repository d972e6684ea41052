/** What the words around a run of capitals tell: a role, a verb of saying, a preposition of place, a larger place behind the comma. What its own words tell is left to nameKinds.ts. */
import { find, hashOf } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, CAPS, CLITIC, DASH, NUMBER, WORD } from '../tokens.ts';
import { Cls, english, is } from './english.ts';
import { bitsAt, BODY_NOUN, GIVEN, OPENS_PHRASE, PLACE, PLACE_NOUN, PLACE_OFFICE, ROLE, STEERS, WORKS, phraseAt } from './gazetteer.ts';

/** Where a run stands: it opens a sentence or speech; in a headline all in capitals; the sentence's first token and the one behind its last. */
export interface Standing {
  opens: boolean;
  readonly shouting: boolean;
  readonly first: number;
  readonly last: number;
  /** The dash of the dateline that opens the sentence, 0 where none does. */
  dash: number;
}

/** `captain` before `Ida Moss`. */
export function hasRoleBefore({ tokens }: Reading, a: number, first: number): boolean {
  const i = a - 1;
  return i >= first && (tokens.shape[i]! & (WORD | CAPITAL)) === WORD && (bitsAt(tokens, i) & ROLE) !== 0 && !is(tokens.entry[i]!, Cls.nounPlural) && !isRun(tokens, i, first);
}

/** `the grid operator Brandis`: what it operates says that it is a body, and no crane driver. */
function isRun({ text, hash, start, end }: Reading['tokens'], i: number, first: number): boolean {
  return hash[i] === OPERATOR && i > first && OPERATED.test(text.slice(start[i - 1]!, end[i]!));
}
const OPERATED = /^(?:grid|network|rail|railway|train|ferry|bus|tour|port|pipeline|power|mobile|telecoms?|phone|airport|cruise|hotel|casino|lottery|exchange|system|transit|theme-park|satellite|toll) operator$/;

/** Behind a name `, 34,` or `, the captain`. */
export function hasRoleBehind({ tokens }: Reading, i: number, limit: number): boolean {
  const { shape, code, entry } = tokens;
  if (i + 2 >= limit || code[i] !== 44) return false;
  if ((shape[i + 1]! & NUMBER) !== 0 && (code[i + 2] === 44 || code[i + 2] === 46)) return true;
  if (!is(entry[i + 1]!, Cls.article) && !is(entry[i + 1]!, Cls.possessive) && (bitsAt(tokens, i + 1) & ROLE) === 0) return false;
  for (let j = i + 1; j < Math.min(limit, i + 5) && (shape[j]! & WORD) !== 0 && !is(entry[j]!, Cls.preposition); j++) {
    if ((shape[j]! & CAPITAL) !== 0 || (bitsAt(tokens, j) & ROLE) === 0 || is(entry[j]!, Cls.nounPlural)) continue;
    // `Kovac, the mayor, said`; not `in the north, the mayor said`.
    return j + 1 >= limit || (shape[j + 1]! & WORD) === 0 || is(entry[j + 1]!, Cls.preposition) || is(entry[j + 1]!, Cls.who);
  }
  return false;
}

/** Somebody who says, thinks or is somebody. */
export function isPersonContext(reading: Reading, a: number, to: number, standing: Standing): boolean {
  const { first, last } = standing;
  return hasRoleBefore(reading, a, first) || hasRoleBehind(reading, to, last) || (speaks(reading, a, to, standing) && !hasArticle(reading, a, to, first));
}

/** `the Argus` is nobody: of people only a family has an article (`the Kovacs`). */
function hasArticle({ tokens: { entry, suffix } }: Reading, a: number, to: number, first: number): boolean {
  return to === a + 1 && a > first && is(entry[a - 1]!, Cls.article) && (suffix[to - 1]! & 0xff) !== LETTER_S;
}
const LETTER_S = 115;

function speaks(reading: Reading, a: number, to: number, { first, last }: Standing): boolean {
  const { entry, shape, hash } = reading.tokens;
  // `officials in Vessa said`
  if (a > first && hash[a - 1] === IN) return false;
  let i = to;
  while (i < last && is(entry[i]!, Cls.adverb) && i < to + 2) i++;
  const e = i < last ? entry[i]! : 0;
  // Bodies expect as often as people do.
  if (is(e, Cls.outlookVerb)) return false;
  if (is(e, Cls.verbPast) || is(e, Cls.verbS)) return is(e, Cls.sayNeutral) || is(e, Cls.sayJudging) || is(e, Cls.sayManner) || is(e, Cls.mental) || is(e, Cls.nonSpeech);
  const before = a - 1 >= first ? entry[a - 1]! : 0;
  // `told Brandis that`: an outlet is told as often as a person.
  if (is(e, Cls.who)) return !is(e, Cls.that) || !is(before, Cls.toListener);
  // `said Kovac`
  return is(before, Cls.sayNeutral) && is(before, Cls.verbPast) && (i >= last || (shape[i]! & WORD) === 0);
}

/** Behind `in`, `near`, `from` and the like. */
export function isPlaceContext({ tokens }: Reading, a: number, to: number, first: number): boolean {
  if (a <= first || !is(tokens.entry[a - 1]!, Cls.placePreposition)) return false;
  const next = to < tokens.count ? tokens.entry[to]! : 0;
  // `The shops in Vessa were shut`, `People in Vessa fled`
  if (tokens.hash[a - 1] === IN && (is(next, Cls.be) || is(next, Cls.have) || is(next, Cls.modal) || is(next, Cls.verbPast))) return true;
  return to >= tokens.count || ((tokens.shape[to]! & (WORD | NUMBER)) === 0 && (tokens.shape[to]! & CLITIC) === 0 && tokens.code[to] !== 58) || is(next, Cls.preposition) || is(next, Cls.coordinator) || is(next, Cls.weekday) || is(next, Cls.timeNoun) || is(next, Cls.ordinal);
}

const IN = hashOf('in'), AT = hashOf('at'), OPERATOR = hashOf('operator'), JOURNAL = find(english, hashOf('journal'));

/** `an analyst at Brandis`, `the chief executive of Brandis`: where somebody works. Not `at Kovac’s rally`. */
export function isEmployer({ tokens }: Reading, a: number, to: number, first: number): boolean {
  const { entry, hash, shape } = tokens;
  if (a - 2 < first || (to < tokens.count && (shape[to]! & CLITIC) !== 0)) return false;
  if (is(entry[a - 1]!, Cls.of)) return (bitsAt(tokens, a - 2) & STEERS) !== 0;
  if (hash[a - 1] !== AT) return false;
  // `professor of law at Brandis`; not `tells his supporters and chips away at Kovac`
  for (let i = a - 2; i >= first && i >= a - 5 && (shape[i]! & (WORD | CAPITAL)) === WORD; i--) {
    if ((bitsAt(tokens, i) & (ROLE | WORKS)) !== 0) return i === a - 2 || is(entry[i + 1]!, Cls.preposition);
  }
  return false;
}

/** `the city of Vessa`, `the Vessa region`, `Vessa police`; `the Argus reported`, `the security firm Brandis`, `the journal Orrin Letters`, `Brandis shares`, `Brandis, a maker of pumps,`: what a common noun beside the name says it is. */
export function kindBeside(reading: Reading, a: number, to: number, standing: Standing): 'place' | 'organization' | 'work' | null {
  const { tokens } = reading, { entry, shape, code } = tokens, { first, last } = standing;
  if (a - 2 >= first && is(entry[a - 1]!, Cls.of) && isSmall(shape[a - 2]!) && (bitsAt(tokens, a - 2) & PLACE_NOUN) !== 0) return 'place';
  if (to < last && isSmall(shape[to]!)) {
    if ((bitsAt(tokens, to) & (PLACE_NOUN | PLACE_OFFICE)) !== 0) return 'place';
    if ((bitsAt(tokens, to) & BODY_NOUN) !== 0 && !is(entry[to]!, Cls.verbS)) return 'organization';
  }
  if (a > first && entry[a - 1] === JOURNAL && isSmall(shape[a - 1]!)) return 'work';
  if (a > first && isSmall(shape[a - 1]!) && ((bitsAt(tokens, a - 1) & BODY_NOUN) !== 0 || isRun(tokens, a - 1, first)) && !is(entry[a - 1]!, Cls.nounPlural)) return 'organization';
  if (to + 2 < last && code[to] === 44 && (is(entry[to + 1]!, Cls.article) || is(entry[to + 1]!, Cls.possessive))) {
    for (let i = to + 2; i < last && i < to + 6 && isSmall(shape[i]!) && !is(entry[i]!, Cls.preposition); i++) {
      const bits = bitsAt(tokens, i);
      if ((bits & PLACE_NOUN) !== 0) return 'place';
      if ((bits & BODY_NOUN) !== 0 && (i + 1 >= last || !isSmall(shape[i + 1]!) || is(entry[i + 1]!, Cls.preposition))) return 'organization';
    }
  }
  return hasArticle(reading, a, to, first) && speaks(reading, a, to, standing) ? 'organization' : null;
}

/** A common word. */
function isSmall(shape: number): boolean {
  return (shape & (WORD | CAPITAL | CLITIC)) === WORD;
}

/** `Marlow, Texas`: a place, by the larger one behind the comma. */
export function isBeforeState({ tokens }: Reading, to: number, last: number): boolean {
  const { code, shape } = tokens;
  if (to + 1 >= last || code[to] !== 44 || (shape[to + 1]! & CAPITAL) === 0) return false;
  const phrase = (bitsAt(tokens, to + 1) & OPENS_PHRASE) !== 0 ? phraseAt(tokens, to + 1, last) : null;
  const end = phrase && phrase.bit === PLACE ? phrase.end : (bitsAt(tokens, to + 1) & (PLACE | GIVEN)) === PLACE ? to + 2 : 0;
  return end > 0 && (end >= last || ((shape[end]! & (WORD | NUMBER)) === 0 && code[end] !== 39 && code[end] !== 0x2019 && (shape[end]! & CLITIC) === 0));
}

/** A finite verb, ’s, an apposition or another name of a list: what opens the sentence is its subject. */
export function isSubject({ tokens }: Reading, i: number, last: number): boolean {
  if (i >= last) return false;
  const { entry, shape, code, suffix } = tokens, e = entry[i]!;
  // `Internal documents tell`, `Actual results may differ`: the word behind it is the subject.
  if (is(e, Cls.nounPlural) && is(e, Cls.verbS) && i + 1 < last && (is(entry[i + 1]!, Cls.modal) || is(entry[i + 1]!, Cls.be) || is(entry[i + 1]!, Cls.have) || is(entry[i + 1]!, Cls.verbPast) || is(entry[i + 1]!, Cls.verbBase))) return false;
  if (is(e, Cls.reflexive)) return true;
  if (code[i] === 44 && i + 1 < last) {
    const next = entry[i + 1]!;
    return is(next, Cls.article) || is(next, Cls.who) || is(next, Cls.possessive) || (shape[i + 1]! & (NUMBER | CAPITAL)) !== 0;
  }
  if (e === 0 && (shape[i]! & (WORD | CAPITAL)) === WORD) return (suffix[i]! & 0xffff) === ED;
  return (shape[i]! & CLITIC) !== 0 || is(e, Cls.verbPast) || is(e, Cls.verbS) || is(e, Cls.be) || is(e, Cls.have) || is(e, Cls.modal) || is(e, Cls.who) || (is(e, Cls.adverb) && i + 1 < last && is(entry[i + 1]!, Cls.verbPast));
}
const ED = (101 << 8) ^ 100;

/** The dash of `PORT VESSA, Orrin (CNS) —`: words in capitals before it, with no more than a country, a date and an agency between; 0 where there is none. */
export function datelineDash({ tokens }: Reading, from: number, to: number, last: number): number {
  const { shape, code } = tokens;
  for (let i = from; i < to; i++) if ((shape[i]! & WORD) !== 0 && (shape[i]! & CAPS) === 0) return 0;
  for (let i = to; i < Math.min(last, to + 12); i++) {
    if ((shape[i]! & DASH) !== 0) return i;
    if ((shape[i]! & (CAPITAL | NUMBER)) === 0 && !(code[i] === 44 || code[i] === 46 || code[i] === 40 || code[i] === 41)) return 0;
  }
  return 0;
}

/** `her first play, “Tin Roof,”`: all that stands between the marks. */
export function fillsQuotation({ tokens: { code }, quoted }: Reading, a: number, to: number): boolean {
  if (a === 0 || quoted[a] === 0 || quoted[a - 1] !== quoted[a] || (a > 1 && quoted[a - 2] === quoted[a])) return false;
  const end = code[to] === 44 || code[to] === 46 ? to + 1 : to;
  return quoted[end] === quoted[a] && quoted[end + 1] !== quoted[a];
}
