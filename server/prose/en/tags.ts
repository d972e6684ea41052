/** Coarse word classes by lexicon, shape and the word before: enough to find subjects, verb groups and clauses. No claim to be a full tagger. */
import { hashOf } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { hasRoom, roomFor } from '../room.ts';
import { CAPITAL, CLITIC, DASH, ELLIPSIS, NUMBER, OPAQUE, QUOTE, SINGLE, WORD } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { Cls, english, inAny, is, masksOf } from './english.ts';

/** Values of `tags`. PART is a past form that may be a participle, FINITE a verb that carries a clause, PLAIN a verb after `to` or a modal. */
export const OTHER = 0, NUM = 1, DET = 2, PRON = 3, POSS = 4, PREP = 5, AND = 6, SUB = 7, REL = 8, AUX = 9, FINITE = 10, PART = 11, ING = 12, ADV = 13, NOUN = 14, NAME = 15, TO = 16, GENITIVE = 17, ADJ = 18, PLAIN = 19,
  MARK = 20, COMMA = 21, STOP = 22, COLON = 23, DASHED = 24, OPEN = 25, CLOSE = 26, TIME = 27, THAT = 28;

/** What an entry is whatever stands around it; 0 where the context decides. */
const fixed = new Uint8Array(english.words.length);
/** 1 a verb form that is never a noun, 2 one that may be, 0 no verb. */
const verbal = new Uint8Array(english.words.length);
/** How a verb form may be read: 1 base, 2 third person, 4 past, 8 participle, 16 -ing. */
const forms = new Uint8Array(english.words.length);
const plurals = new Uint8Array(english.words.length);
/** What an entry in small letters is whatever stands around it: as `fixed`, and the nouns and adjectives that are no verbs. */
const small = new Uint8Array(english.words.length);
prepare();

let tags = new Uint8Array(0);

/** The tag of every token; the array is shared and valid until the next call. */
export function tagTokens({ tokens, sentences, from: firsts, to: ends }: Reading): Uint8Array {
  const { count, shape, entry, code, suffix } = tokens;
  if (!hasRoom(tags.length, count + 2)) tags = new Uint8Array(roomFor(count + 2));
  const found = tags;
  for (let k = 0; k < sentences; k++) {
    const from = firsts[k]!, to = ends[k]!;
    let before = STOP, beforeEntry = 0, carried = 0;
    for (let i = from; i < to; i++) {
      const s = shape[i]!, e = entry[i]!;
      let tag: number;
      if ((s & WORD) === 0) tag = (s & NUMBER) !== 0 ? NUM : signTag(s, code[i]!);
      else if ((s & OPAQUE) !== 0) tag = NAME;
      else if ((s & CLITIC) !== 0) tag = genitive(e, before, beforeEntry);
      else {
        tag = (s & CAPITAL) === 0 ? small[e]! : capitalTag(tokens, i, i === from || before === MARK || before === OPEN || before === COLON);
        if (tag === 0) tag = verbal[e] !== 0 ? verbTag(tokens, i, before, beforeEntry, carried) : openTag(tokens, i, before, suffix[i]!);
      }
      found[i] = tag;
      if (tag === FINITE || tag === AUX) carried++;
      if (tag !== ADV || before === STOP) {
        before = tag;
        beforeEntry = e;
      }
    }
  }
  tags[count] = STOP;
  tags[count + 1] = STOP;
  return tags;
}

function signTag(s: number, c: number): number {
  if ((s & (QUOTE | SINGLE)) !== 0) return MARK;
  if (c === 44) return COMMA;
  if ((s & DASH) !== 0) return DASHED;
  if (c === 46 || c === 33 || c === 63) return (s & ELLIPSIS) !== 0 ? OTHER : STOP;
  if (c === 58 || c === 59) return COLON;
  if (c === 40 || c === 91) return OPEN;
  return c === 41 || c === 93 ? CLOSE : OTHER;
}

function genitive(e: number, before: number, beforeEntry: number): number {
  if (!is(e, Cls.s)) return AUX;
  if (before === PRON || before === REL || before === THAT || before === ADV || is(beforeEntry, Cls.there)) return AUX;
  return GENITIVE;
}

/** A word with a capital: mostly a name, unless it has the capital from opening a sentence or speech; 0 where it is read as in small letters. */
function capitalTag({ entry, shape, count }: Tokens, i: number, opens: boolean): number {
  const e = entry[i]!, tag = fixed[e]!;
  if (tag === PRON || tag === TIME || tag === DET && !opens && (shape[i + 1]! & CAPITAL) === 0) return tag;
  if (opens && e !== 0 && !(tag === 0 && verbal[e] !== 1 && i + 1 < count && (shape[i + 1]! & (CAPITAL | WORD)) === (CAPITAL | WORD))) return tag;
  return tag === DET || tag === POSS || tag === AUX || tag === THAT || tag === PREP || tag === AND ? tag : NAME;
}

/** A verb form, or the noun of the same spelling. `carried` counts the verbs that the sentence has had. */
function verbTag(tokens: Tokens, i: number, before: number, beforeEntry: number, carried: number): number {
  const { entry, shape } = tokens, e = entry[i]!, f = forms[e]!, noun = verbal[e] === 2;
  const next = i + 1 < tokens.count && (shape[i + 1]! & WORD) !== 0 ? entry[i + 1]! : 0;
  const nextFixed = fixed[next]!;
  switch (before) {
    case TO:
      return (f & 1) !== 0 ? PLAIN : (f & 16) !== 0 ? ING : (f & 12) !== 0 ? PART : NOUN;
    case AUX:
      // `people who were there said`
      if ((f & 4) !== 0 && is(entry[i - 1] ?? 0, Cls.there)) return FINITE;
      if ((f & 16) !== 0) return ING;
      if ((f & 12) !== 0) return PART;
      return (f & 1) !== 0 && !is(beforeEntry, Cls.be) ? PLAIN : NOUN;
    case DET: case POSS: case GENITIVE: case ADJ: case NUM:
      // `One aide agreed, and a second said no.`, `A third said they would leave.`: the ordinal stands for somebody.
      if (before === ADJ && (f & 4) !== 0 && i > 1 && is(beforeEntry, Cls.ordinal) && tokens.hash[i - 2] === A && is(e, Cls.sayNeutral)) {
        tags[i - 1] = NOUN;
        return FINITE;
      }
      if ((f & 12) !== 0) return before === DET && is(beforeEntry, Cls.demonstrative) ? FINITE : noun ? NOUN : ADJ;
      return (f & 16) !== 0 ? (noun ? NOUN : ING) : before === DET && is(beforeEntry, Cls.demonstrative) && (f & 2) !== 0 ? FINITE : NOUN;
    case PREP:
      return (f & 16) !== 0 ? ING : (f & 12) !== 0 && !noun ? ADJ : NOUN;
    case PRON: case REL:
      return (f & 16) !== 0 ? ING : FINITE;
    default:
  }
  if ((f & 16) !== 0) return ING;
  if ((f & 4) !== 0) return before === STOP && (f & 8) !== 0 ? PART : FINITE;
  if ((f & 8) !== 0) return PART;
  const opensObject = nextFixed === DET || nextFixed === PRON || nextFixed === POSS || nextFixed === THAT || nextFixed === REL || (shape[i + 1]! & CAPITAL) !== 0 && i + 1 < tokens.count;
  if ((f & 2) !== 0) {
    if (!noun) return before === ADJ ? NOUN : FINITE;
    return before === NAME || before === THAT || (before === NOUN && opensObject && plurals[beforeEntry] === 0) || ((before === COMMA || before === AND) && opensObject) ? FINITE : NOUN;
  }
  // A base form.
  // `The figures show wages fell`
  if (before === NOUN && plurals[beforeEntry] === 1 && plurals[next] === 1 && is(e, Cls.showEvidence)) return FINITE;
  // `…, records show, …`
  if (tokens.hash[i] === SHOW && carried > 0 && (before === NOUN || before === NAME || before === TIME) && i + 1 < tokens.count && isPause(tokens.code[i + 1]!) && opensBehindComma(i)) return FINITE;
  if (before === NOUN && plurals[beforeEntry] === 1) return noun && !opensObject && nextFixed !== PREP ? NOUN : FINITE;
  // `, the invoices suggest.`
  if (before === NOUN && beforeEntry === 0 && !noun && (tokens.suffix[i - 1]! & 0xff) === LETTER_S && i + 1 < tokens.count && (shape[i + 1]! & (WORD | NUMBER)) === 0 && is(e, Cls.showEvidence)) return FINITE;
  // `…, papers seen by the Courier show.`
  if (before === NAME && i + 1 < tokens.count && (shape[i + 1]! & (WORD | NUMBER)) === 0 && is(e, Cls.showEvidence) && isBehindBy(tokens, i)) return FINITE;
  // `Papers seen by the Courier show the …`
  if (before === NAME && carried === 1 && opensObject && is(e, Cls.showEvidence)) return FINITE;
  if (before === NAME || before === NOUN) return noun || !opensObject ? NOUN : FINITE;
  if (before === STOP || before === MARK || before === AND || before === COMMA) return noun && !opensObject ? NOUN : PLAIN;
  return noun ? NOUN : FINITE;
}

const LETTER_S = 115, A = hashOf('a'), BY = hashOf('by'), SHOW = hashOf('show');

function isPause(code: number): boolean {
  return code === 44 || code === 46;
}

/** Whether nothing but a noun phrase and what hangs on it stands between a comma and token `i`. */
function opensBehindComma(i: number): boolean {
  let j = i - 1;
  while (j > i - PHRASE && inPhrase[tags[j]!] !== 0) j--;
  return tags[j] === COMMA && j < i - 1;
}
/** Tokens of `figures published by the bank on Tuesday`, at most. */
const PHRASE = 12;
const inPhrase = new Uint8Array(32);
for (const tag of [NOUN, NAME, ADJ, DET, POSS, GENITIVE, PREP, PART, ING, TIME, NUM]) inPhrase[tag] = 1;

/** Whether `by` and a name, with its article or without, stand before token `i`. */
function isBehindBy({ entry, hash, shape }: Tokens, i: number): boolean {
  let j = i - 1;
  while (j > 0 && (shape[j]! & CAPITAL) !== 0) j--;
  return hash[is(entry[j]!, Cls.article) ? j - 1 : j] === BY;
}

/** A word of no closed class and no known verb. */
function openTag(tokens: Tokens, i: number, before: number, suffix: number): number {
  const e = tokens.entry[i]!;
  if (is(e, Cls.commonAdjective)) return ADJ;
  const last = suffix & 0xff, two = suffix & 0xffff;
  if (e === 0 || (plurals[e] === 0 && !is(e, Cls.nounSingular))) {
    const long = tokens.end[i]! - tokens.start[i]! > 4;
    if (two === 0x6c79 && long) return ADV;
    if (two === 0x6564 && long) return before === DET || before === POSS || before === GENITIVE || before === ADJ || before === NUM || before === PREP ? ADJ : before === AUX || before === STOP ? PART : FINITE;
    if (suffix === 0x696e67 && long) return ING;
    if ((before === TO || (before === AUX)) && last !== 0x73) return before === TO ? PLAIN : ADJ;
    if (before === PRON && last !== 0x79) return FINITE;
  }
  return NOUN;
}

function prepare(): void {
  const kinds: readonly (readonly [number, number])[] = [
    [Cls.adverb, ADV], [Cls.numberWord, NUM], [Cls.ordinal, ADJ], [Cls.quantifier, DET], [Cls.subordinator, SUB], [Cls.preposition, PREP], [Cls.article, DET], [Cls.demonstrative, DET], [Cls.subjectPronoun, PRON], [Cls.objectPronoun, PRON],
    [Cls.reflexive, PRON], [Cls.indefinite, PRON], [Cls.possessive, POSS], [Cls.relative, REL], [Cls.coordinator, AND], [Cls.be, AUX], [Cls.have, AUX], [Cls.do, AUX], [Cls.modal, AUX], [Cls.weekday, TIME], [Cls.month, TIME], [Cls.that, THAT], [Cls.to, TO], [Cls.no, DET], [Cls.negation, ADV],
  ];
  const set = (table: Uint8Array, cls: number, value: number): void => {
    for (const e of english.members[cls]!) table[e] = value;
  };
  for (const [cls, tag] of kinds) set(fixed, cls, tag);
  set(fixed, Cls.no, DET);
  for (const cls of [Cls.be, Cls.have, Cls.do, Cls.modal, Cls.may]) set(fixed, cls, AUX);
  set(plurals, Cls.nounPlural, 1);
  const noun = inAny(Cls.nounSingular, Cls.nounPlural, Cls.nounToo), form = masksOf([[Cls.verbBase, 1], [Cls.verbS, 2], [Cls.verbPast, 4], [Cls.verbParticiple, 8], [Cls.verbIng, 16]]);
  for (let e = 1; e < fixed.length; e++) {
    const f = forms[e] = form[e]!;
    if (f !== 0) {
      verbal[e] = noun[e] === 1 ? 2 : 1;
      if (fixed[e] === ADV || fixed[e] === ADJ || fixed[e] === PREP) fixed[e] = 0;
    }
    small[e] = fixed[e]!;
    if (f === 0 && fixed[e] === 0 && (plurals[e] === 1 || is(e, Cls.nounSingular))) small[e] = NOUN;
  }
  for (const e of english.members[Cls.commonAdjective]!) if (forms[e] === 0 && fixed[e] === 0) small[e] = ADJ;
}
