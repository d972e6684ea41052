/** What a run of capital words names: titles and nations before a name are parted from it, the rest is read by its words, else by its surroundings. */
import type { Name } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { hashOf } from '../lexicon.ts';
import { CAPITAL, CAPS, CLITIC, DIGITS, HYPHENED, INNER_CAPITAL, LETTERS, NUMBER } from '../tokens.ts';
import { Cls, is } from './english.ts';
import {
  CENTER, COMMON, DEMONYM, DIRECTION, EVENT_HEAD, GATHERING, GIVEN, OPENS_PHRASE, ORGANIZATION, ORGANIZATION_HEAD, PARTICLE, PLACE, PLACE_HEAD, PLACE_OPENER, ROLE, TITLE, TITLE_PART, WORK_HEAD, bitsAt, bitsOf, phraseAt,
} from './gazetteer.ts';
import { datelineDash, fillsQuotation, hasRoleBefore, hasRoleBehind, isBeforeState, isEmployer, isPersonContext, isPlaceContext, isSubject, kindBeside, type Standing } from './nameContext.ts';
import { ADDRESSES, NO_SURNAMES, NOT_BODIES, PAPERS, PLAIN_HEADS, STORMS } from './lexicon/nameExceptions.ts';
import { isFunction, isPeopleSurname, isPlainEnding, isShortState } from './nameWords.ts';
import { sight, type Sightings } from './sightings.ts';

type Kind = Name['kind'];

/** Adds the names of the run [from, to). Of `standing`, `opens` is overwritten. */
export function readRun(reading: Reading, from: number, to: number, standing: Standing, found: Sightings): void {
  const { tokens } = reading, { entry } = tokens;
  let a = from;
  if (from === standing.first) {
    standing.dash = datelineDash(reading, from, to, standing.last);
    if (standing.dash !== 0) {
      sight(found, from, to, 'place', 850);
      return;
    }
  } else if (from < standing.dash) {
    inDateline(reading, from, to, standing, found);
    return;
  }
  if (standing.opens) {
    while (a < to && isOpener(reading, a, to) && !(a > from && is(entry[a - 1]!, Cls.article))) a++;
    if (a === to) return;
  }
  while (a < to && isSmall(reading, a, to)) a++;
  const opens = standing.opens && a === from;
  while (a < to) {
    standing.opens = opens && a === from;
    const end = whole(reading, a, to, standing, found);
    if (end === to) return;
    a = end;
    while (a < to && ((bitsAt(tokens, a) & PARTICLE) !== 0 || (tokens.shape[a]! & CAPITAL) === 0) && (tokens.shape[a]! & INNER_CAPITAL) === 0) a++;
  }
}

/** Between the place of a dateline and its dash: a larger place, or an agency in brackets. */
function inDateline(reading: Reading, from: number, to: number, standing: Standing, found: Sightings): void {
  const { tokens } = reading, n = found.count;
  whole(reading, from, to, standing, found);
  // One word in brackets, a given name too: `(Reuben)`.
  const agency = tokens.code[from - 1] === 40, alone = agency && to === from + 1 && tokens.code[to] === 41;
  if (found.count !== n + 1 || found.to[n] !== to || ((bitsAt(tokens, from) & GIVEN) !== 0 && !alone)) return;
  if (found.kind[n] !== 'unknown' && (found.kind[n] !== 'person' || (agency && !alone))) return;
  found.kind[n] = agency ? 'organization' : 'place';
  found.certainty[n] = 600;
}

/** A pronoun or article with a capital, inside a sentence. */
function isSmall({ tokens }: Reading, i: number, to: number): boolean {
  if ((tokens.shape[i]! & CAPS) !== 0 || !isFunction(tokens.entry[i]!)) return false;
  const bits = bitsAt(tokens, i);
  // `The Associated Press`, but `The Ledger`
  return (bits & (GIVEN | PLACE | ORGANIZATION | TITLE)) === 0 && ((bits & OPENS_PHRASE) === 0 || phraseAt(tokens, i, to) === null);
}

/** Reads one name from the front of [a, to) and returns where it ends. */
function whole(reading: Reading, a: number, to: number, standing: Standing, found: Sightings): number {
  const { tokens } = reading, bits = bitsAt(tokens, a), sure = standing.shouting ? 7 : 10;
  const phrase = (bits & OPENS_PHRASE) !== 0 ? phraseAt(tokens, a, to) : null;
  if (phrase && phrase.end === to) return sight(found, a, to, phrase.bit === PLACE ? 'place' : 'organization', 95 * sure);
  const titled = behindTitles(reading, a, to);
  if (titled > a) {
    placesIn(reading, a, titled, found);
    if (titled === to) return to;
    const body = bodyKind(reading, titled, to, 0);
    if (body && body !== 'person') return whole(reading, titled, to, standing, found);
    return sight(found, titled, to, 'person', 95 * sure);
  }
  const kind = to - a > 1 ? bodyKind(reading, a, to, bits) : null;
  if (kind && !(kind === 'person' && isBeforeState(reading, to, standing.last) && to - a === 2 && !hasRoleBefore(reading, a, standing.first))) return sight(found, a, to, kind, 85 * sure);
  // `US team`, `Texas Ahmed Moss`: a listed place or body before another name.
  if (phrase) return sight(found, a, phrase.end, phrase.bit === PLACE ? 'place' : 'organization', 90 * sure);
  if (to - a <= 2 && isBeforeState(reading, to, standing.last) && (bits & (PLACE | ORGANIZATION)) === 0) return sight(found, a, to, 'place', 85 * sure);
  if (to - a === 1) return one(reading, a, standing, found);
  if ((bits & DEMONYM) !== 0) return a + 1;
  if ((bits & (PLACE | ORGANIZATION)) !== 0 && (bits & GIVEN) === 0 && isGiven(reading, a + 1)) return sight(found, a, a + 1, (bits & PLACE) !== 0 ? 'place' : 'organization', 90 * sure);
  if ((bits & PLACE) !== 0 && (bits & GIVEN) === 0 && (bitsAt(tokens, a + 1) & (PLACE | ORGANIZATION)) !== 0) return sight(found, a, a + 1, 'place', 80 * sure);
  // `the Texas Republican`: the place, and a party that is no name of his.
  if ((bitsAt(tokens, to - 1) & DEMONYM) !== 0 && to - a <= 3 && !isPeopleSurname(tokens, to - 1)) {
    placesIn(reading, a, to - 1, found);
    return to;
  }
  // `Google Chrome`: the maker, then what it makes.
  if ((bits & (ORGANIZATION | PLACE)) === ORGANIZATION && (bits & GIVEN) === 0) {
    sight(found, a, a + 1, 'organization', 80 * sure);
    return sight(found, a + 1, to, 'work', 40 * sure);
  }
  return several(reading, a, to, standing, found);
}

/** Two words or more that no head settles. */
function several(reading: Reading, a: number, to: number, standing: Standing, found: Sightings): number {
  const { tokens } = reading, { shape, entry } = tokens, sure = standing.shouting ? 7 : 10;
  if (fillsQuotation(reading, a, to)) return sight(found, a, to, 'work', 60 * sure);
  // `Midfielder Kit Rask has left.`
  if (standing.opens && to - a > 1 && (bitsAt(tokens, a) & (ROLE | GIVEN | ORGANIZATION_HEAD)) === ROLE) return sight(found, a + 1, to, 'person', 70 * sure);
  const person = personFrom(reading, a, to);
  if (person > a) {
    let end = person;
    while (end > a && (bitsAt(tokens, end - 1) & (TITLE | TITLE_PART)) !== 0) end--;
    if (end < person && end > a) whole(reading, a, end, standing, found);
    return sight(found, person, to, 'person', 70 * sure);
  }
  let capitals = 0, known = 0, caps = 0;
  for (let i = a; i < to; i++) {
    if ((shape[i]! & CAPITAL) === 0) continue;
    capitals++;
    if (entry[i] !== 0 && (bitsAt(tokens, i) & (GIVEN | PLACE)) === 0) known++;
    if ((shape[i]! & (CAPS | LETTERS)) === CAPS) caps++;
  }
  if (hasRoleBefore(reading, a, standing.first) || hasRoleBehind(reading, to, standing.last)) return sight(found, a, to, 'person', 85 * sure);
  if (caps === capitals) return known > 0 || capitals > 3 ? to : sight(found, a, to, 'organization', 60 * sure);
  if (caps > 0 && (shape[a]! & (CAPS | LETTERS)) === CAPS) return sight(found, a, to, 'unknown', 40 * sure);
  if ((bitsAt(tokens, a) & (PLACE | ORGANIZATION)) !== 0 && (bitsAt(tokens, a) & GIVEN) === 0) return sight(found, a, to, 'organization', 50 * sure);
  const beside = kindBeside(reading, a, to, standing);
  if (beside) return sight(found, a, to, beside, 65 * sure);
  if (isEmployer(reading, a, to, standing.first)) return sight(found, a, to, 'organization', 60 * sure);
  if (capitals <= 3 && known === 0 && (shape[to - 1]! & (NUMBER | CAPS)) === 0) return sight(found, a, to, isPlaceContext(reading, a, to, standing.first) ? 'place' : 'person', 60 * sure);
  if (capitals <= 3 && known < capitals && isPersonContext(reading, a, to, standing)) return sight(found, a, to, 'person', 70 * sure);
  return sight(found, a, to, isPlaceContext(reading, a, to, standing.first) ? 'place' : 'unknown', 40 * sure);
}

/** Where a given name begins a person behind a title within the run (`Tessel Council Chair Ida Venn`) or behind common words (`Former Rival Ida Venn`); `a` where none does. */
function personFrom({ tokens }: Reading, a: number, to: number): number {
  if ((bitsAt(tokens, to - 1) & (ORGANIZATION_HEAD | PLACE_HEAD | EVENT_HEAD | WORK_HEAD | PLACE | ORGANIZATION | DEMONYM)) !== 0) return a;
  let plain = true;
  for (let i = a + 1; i + 1 < to; i++) {
    const before = bitsAt(tokens, i - 1);
    plain &&= tokens.entry[i - 1] !== 0 && (before & ~COMMON) === 0;
    if ((bitsAt(tokens, i) & (GIVEN | PLACE | ORGANIZATION | TITLE)) === GIVEN && to - i <= 3 && (plain || (before & (TITLE | GIVEN)) === TITLE)) return i;
    if (ADDRESSES.has(tokens.text.slice(tokens.start[i]!, tokens.end[i]!)) && to - i <= 4) return i + 1;
  }
  return a;
}

/** A run of one word. */
function one(reading: Reading, i: number, standing: Standing, found: Sightings): number {
  const { tokens } = reading, { shape, entry } = tokens, bits = bitsAt(tokens, i), s = shape[i]!;
  if ((bits & DEMONYM) !== 0 || ((bits & (TITLE | TITLE_PART)) !== 0 && (s & CAPS) === 0 && (bits & (PLACE | GIVEN)) === 0)) return i + 1;
  // In a place name's clothes: `Nice` and `Reading` open a sentence as plain words.
  if ((bits & PLACE) !== 0 && !(standing.opens && (entry[i] !== 0 || (bits & COMMON) !== 0)) && !((s & CAPS) === 0 && isShortState(tokens.text, tokens.start[i]!, tokens.end[i]!))) {
    return note(found, i, standing, (bits & GIVEN) !== 0 && isPersonContext(reading, i, i + 1, standing) ? 'person' : 'place', (bits & GIVEN) !== 0 ? 65 : 90);
  }
  if ((s & HYPHENED) !== 0 && tokens.text.slice(tokens.start[i]!, tokens.end[i]!).split('-').every((part) => (bitsOf(hashOf(part.toLowerCase())) & (PLACE | DEMONYM)) !== 0)) return i + 1;
  if ((bits & DIRECTION) !== 0) return i + 1;
  // `Shell companies`, `Total losses`: a word like any other, unless it acts.
  if ((bits & ORGANIZATION) !== 0 && standing.opens && entry[i] !== 0 && (s & (CAPS | INNER_CAPITAL)) === 0 && !isSubject(reading, i + 1, standing.last)) return i + 1;
  if ((bits & ORGANIZATION) !== 0) return note(found, i, standing, 'organization', standing.opens && (s & (CAPS | INNER_CAPITAL)) === 0 ? 70 : 90);
  if (standing.shouting) return i + 1;
  // `about 4100 B.C.`
  if ((s & LETTERS) !== 0 && i > standing.first && (shape[i - 1]! & NUMBER) !== 0) return i + 1;
  if ((s & LETTERS) !== 0) return tokens.end[i]! - tokens.start[i]! > 3 ? note(found, i, standing, 'organization', 60) : i + 1;
  if ((s & CAPS) !== 0 && (s & DIGITS) !== 0) return note(found, i, standing, 'unknown', 30);
  if ((s & CAPS) !== 0 && entry[i] !== 0) return i + 1;
  if ((s & CAPS) !== 0) return NOT_BODIES.has(tokens.text.slice(tokens.start[i]!, tokens.end[i]!)) || tokens.end[i]! - tokens.start[i]! > 6 ? i + 1 : note(found, i, standing, 'organization', 60);
  if ((s & INNER_CAPITAL) !== 0 && (s & HYPHENED) === 0) return NOT_BODIES.has(tokens.text.slice(tokens.start[i]!, tokens.end[i]!)) ? i + 1 : /^(?:Mc|Mac|O['’]|De|Di|La|Le|Du|Van|Fitz)\p{Lu}/u.test(tokens.text.slice(tokens.start[i]!, tokens.end[i]!)) ? note(found, i, standing, 'person', 60) : note(found, i, standing, 'organization', 55);
  const person = isPersonContext(reading, i, i + 1, standing);
  if ((bits & GIVEN) !== 0 && !(standing.opens && entry[i] !== 0 && !person)) return note(found, i, standing, 'person', person ? 75 : 60);
  if (!standing.opens) {
    // `told the Ledger`, but `the Globe`, `the Sun`
    if (isThe(reading, i - 1) && PAPERS.has(tokens.text.slice(tokens.start[i]!, tokens.end[i]!))) return note(found, i, standing, 'organization', 60);
    // `the Number 9 bus`
    if (entry[i] !== 0 && i + 1 < standing.last && (shape[i + 1]! & NUMBER) !== 0) return i + 1;
    if ((bits & (ORGANIZATION_HEAD | WORK_HEAD | EVENT_HEAD | PLACE_HEAD | ROLE)) !== 0) {
      // `The Herald` with its article; `the Court` is a plain word with a capital.
      return (bits & ORGANIZATION_HEAD) !== 0 && isThe(reading, i - 1) && (shape[i - 1]! & CAPITAL) !== 0 && (i - 1 > standing.first || isSubject(reading, i + 1, standing.last)) && !PLAIN_HEADS.has(tokens.text.slice(tokens.start[i]!, tokens.end[i]!)) ? note(found, i, standing, 'organization', 55) : i + 1;
    }
    const beside = person || entry[i] !== 0 ? null : kindBeside(reading, i, i + 1, standing);
    if (beside) return note(found, i, standing, beside, 65);
    if (!person && isEmployer(reading, i, i + 1, standing.first)) return note(found, i, standing, 'organization', 60);
    if (person) return note(found, i, standing, 'person', entry[i] === 0 ? 70 : 50);
    if (isPlaceContext(reading, i, i + 1, standing.first)) return note(found, i, standing, 'place', entry[i] === 0 ? 55 : 35);
    return note(found, i, standing, 'unknown', entry[i] === 0 ? 40 : 20);
  }
  if (entry[i] !== 0 || (bits & (COMMON | ROLE | ORGANIZATION_HEAD | PLACE_HEAD)) !== 0 || (s & (DIGITS | HYPHENED)) === DIGITS) return i + 1;
  if (!isSubject(reading, i + 1, standing.last) || isPlainEnding(reading, i)) return i + 1;
  const beside = person ? null : kindBeside(reading, i, i + 1, standing);
  return beside ? note(found, i, standing, beside, 60) : note(found, i, standing, person ? 'person' : 'unknown', person ? 65 : 40);
}

function note(found: Sightings, i: number, standing: Standing, kind: Kind, hundredths: number): number {
  return sight(found, i, i + 1, kind, hundredths * (standing.shouting ? 5 : 10));
}

/** Kind by a head word or a given name; null where neither tells. */
function bodyKind(reading: Reading, a: number, to: number, bits: number): Kind | null {
  const { tokens } = reading, { shape, code } = tokens, lastBits = bitsAt(tokens, to - 1), first = bits || bitsAt(tokens, a);
  const initial = to - a > 2 && (shape[a + 1]! & LETTERS) !== 0;
  let of = -1;
  for (let i = a + 1; i < to; i++) {
    if ((shape[i]! & CAPITAL) === 0 && (bitsAt(tokens, i) & PARTICLE) === 0) {
      of = i;
      break;
    }
  }
  if (of > 0) {
    const head = bitsAt(tokens, of - 1);
    if ((head & ORGANIZATION_HEAD) !== 0) return 'organization';
    if ((head & EVENT_HEAD) !== 0) return 'event';
    if ((head & WORK_HEAD) !== 0) return 'work';
    if ((head & PLACE_HEAD) !== 0) return 'place';
    return (lastBits & ORGANIZATION_HEAD) !== 0 || code[of] === 38 || (bitsAt(tokens, to - 1) & PLACE) === 0 ? 'organization' : null;
  }
  if (initial && (first & (PLACE | ORGANIZATION)) === 0) return 'person';
  const given = (first & GIVEN) !== 0 && (first & (PLACE | ORGANIZATION)) === 0;
  // `Carlton Foundation`, `the Lowell Press`, but `Morgan Church`
  if (given && to - a === 2 && (lastBits & (PLACE | ORGANIZATION)) === 0) {
    if ((lastBits & ODD_SURNAMES) === 0 || (tokens.end[to - 1]! - tokens.start[to - 1]! <= 6 && !isThe(reading, a - 1) && !NO_SURNAMES.has(tokens.text.slice(tokens.start[to - 1]!, tokens.end[to - 1]!)))) return 'person';
    return (lastBits & ORGANIZATION_HEAD) !== 0 ? 'organization' : null;
  }
  if ((lastBits & CENTER) !== 0 && (bitsAt(tokens, to - 2) & GATHERING) !== 0) return 'place';
  if ((lastBits & ORGANIZATION_HEAD) !== 0 && (lastBits & PLACE_HEAD) === 0) return 'organization';
  // `Tanner Street Primary` is a school.
  if ((lastBits & EVENT_HEAD) !== 0 && !given) return to - a > 2 && (bitsAt(tokens, to - 2) & PLACE_HEAD) !== 0 ? 'organization' : 'event';
  if ((lastBits & PLACE_HEAD) !== 0 && !given) return 'place';
  if ((lastBits & WORK_HEAD) !== 0 && !given) return 'work';
  if ((lastBits & (ORGANIZATION | PLACE)) !== 0 && (first & (DEMONYM | GIVEN)) === 0 && (lastBits & ORGANIZATION) !== 0) return 'organization';
  if ((first & EVENT_HEAD) !== 0 && to - a === 2 && STORMS.has(tokens.text.slice(tokens.start[a]!, tokens.end[a]!))) return 'event';
  if ((first & (PLACE_OPENER | DIRECTION)) !== 0 && to - a <= 3 && ((first & DIRECTION) === 0 || (lastBits & (PLACE | GIVEN)) === PLACE || phraseAt(tokens, a + 1, to)?.end === to)) return 'place';
  if ((first & (ORGANIZATION_HEAD | GIVEN | TITLE | PLACE_HEAD | OPENS_PHRASE)) === ORGANIZATION_HEAD) return 'organization';
  if (given && to - a <= 4) return 'person';
  // `Georgia Venn`: a place's name that is a given name too, before a word that is neither.
  if ((first & GIVEN) !== 0 && to - a === 2 && (lastBits & (PLACE | DEMONYM)) === 0 && tokens.entry[to - 1] === 0) return 'person';
  return null;
}
const ODD_SURNAMES = ORGANIZATION_HEAD | EVENT_HEAD | WORK_HEAD;

/** The token behind the titles (and nations and offices between them) that begin the run; `a` where none do. */
function behindTitles(reading: Reading, a: number, to: number): number {
  const { tokens } = reading, { shape } = tokens;
  let behind = a;
  for (let i = a; i < to && i < a + 8; i++) {
    const bits = bitsAt(tokens, i), phrase = (bits & OPENS_PHRASE) !== 0 ? phraseAt(tokens, i, to) : null;
    if (phrase) {
      i = phrase.end - 1;
      continue;
    }
    if ((bits & TITLE) !== 0 && (shape[i]! & LETTERS) === 0) {
      behind = i + 1;
      // `Secretary of State`, `Minister for Foreign Affairs`: the office goes with the title.
      if (i + 2 < to && (shape[i + 1]! & CAPITAL) === 0) {
        const office = bitsAt(tokens, i + 2);
        if ((office & (TITLE_PART | ORGANIZATION_HEAD)) !== 0) {
          behind = i + 3;
          i += 2;
        } else return i + 1;
      }
    } else if ((bits & (TITLE_PART | DEMONYM | PLACE | ORGANIZATION | ORGANIZATION_HEAD)) === 0 || ((bits & GIVEN) !== 0 && behind > a)) break;
  }
  return behind;
}

/** Places and bodies among the words before a title: `US` of `US President`. */
function placesIn(reading: Reading, a: number, to: number, found: Sightings): void {
  const { tokens } = reading;
  for (let i = a; i < to; i++) {
    const bits = bitsAt(tokens, i), phrase = (bits & OPENS_PHRASE) !== 0 ? phraseAt(tokens, i, to) : null;
    if (phrase) {
      sight(found, i, phrase.end, phrase.bit === PLACE ? 'place' : 'organization', 900);
      i = phrase.end - 1;
    } else if ((bits & (PLACE | ORGANIZATION)) !== 0 && (bits & (TITLE | TITLE_PART)) === 0) sight(found, i, i + 1, (bits & PLACE) !== 0 ? 'place' : 'organization', 850);
  }
}

/** A word that has its capital from opening the sentence. */
function isOpener({ tokens }: Reading, i: number, to: number): boolean {
  if ((tokens.shape[i]! & CAPS) !== 0) return false;
  const e = tokens.entry[i]!, bits = bitsAt(tokens, i);
  if ((bits & (GIVEN | PLACE | ORGANIZATION | TITLE | OPENS_PHRASE)) !== 0 && !isFunction(e)) return false;
  // `Will Moss left.`, `Per Aske left.`
  if ((bits & GIVEN) !== 0 && i + 1 < to && (bitsAt(tokens, i + 1) & (ORGANIZATION | PLACE)) === 0) return false;
  if (isFunction(e) || ((bits & COMMON) !== 0 && to - i === 1)) return true;
  // `Children’s Hospital`
  if (to - i > 1 && (tokens.shape[i + 1]! & CLITIC) !== 0) return false;
  return to - i > 1 && e !== 0 && (bits & (ORGANIZATION_HEAD | PLACE_HEAD | EVENT_HEAD)) === 0 && (is(e, Cls.verbBase) || is(e, Cls.verbIng) || is(e, Cls.verbParticiple) || is(e, Cls.nounPlural)) && !isNoun(tokens.entry[i + 1]!);
}

function isNoun(e: number): boolean {
  return is(e, Cls.nounSingular) || is(e, Cls.nounPlural);
}

function isThe({ tokens }: Reading, i: number): boolean {
  return i >= 0 && is(tokens.entry[i]!, Cls.article);
}

function isGiven({ tokens }: Reading, i: number): boolean {
  return (bitsAt(tokens, i) & (GIVEN | TITLE)) !== 0;
}
