/** Whether a word of violence, crime or justice tells what somebody did or suffered, or names a matter: `was jailed` and `the jail’s roof`, `took bribes` and `a book about bribery`. Only the first accuses. */
import type { Reading } from '../reading.ts';
import { hashesOf, hashOf } from '../lexicon.ts';
import { CAPITAL, NUMBER, WORD } from '../tokens.ts';
import {
  ADVERB, ARTICLE, AUXILIARY, BE, CASUALTY, CRIME, DETERMINES, FIGURE, flagsOfEntries, HAVE, MODAL, NEGATION, PARTICIPLE, PAST, POSSESSIVE, PREPOSITION, PRESENT, rolesOfEntries, TO, WAS, WRONG,
} from './claimFlags.ts';
import { Cls, is } from './english.ts';

/** The word `i` of the sentence [from, to) is of one of the kinds above. */
export function isAct(reading: Reading, i: number, from: number, to: number): boolean {
  const { tokens } = reading, f = flagsOfEntries()[tokens.entry[i]!]!;
  if (isVerb(reading, i, from, to)) return isDone(reading, i, from) && isMeant(reading, i, from, to);
  if ((f & CASUALTY) !== 0) return isCounted(tokens, i, from) || (SICK.has(tokens.hash[i]!) && within(tokens.hash, i - 2, i, from, BECAME));
  return isCharge(reading, i, from, to) || ((f & (CRIME | WRONG)) !== 0 && isCommitted(reading, i, from, to));
}

/** `on purpose`, `deliberately`: whoever did it meant to. */
export function isDeliberate({ tokens }: Reading, i: number): boolean {
  return MEANT.has(tokens.hash[i]!) || (tokens.hash[i] === PURPOSE && i > 0 && tokens.hash[i - 1] === ON);
}

/** A past form, or a participle that is no adjective; what else may be a verb (`attacks`, `to ban`, `raising`) is a noun as often, or has not been done. */
function isVerb({ tokens }: Reading, i: number, from: number, to: number): boolean {
  const { entry, shape } = tokens, flags = flagsOfEntries(), roles = rolesOfEntries(), f = flags[entry[i]!]!, before = i > from ? roles[entry[i - 1]!]! : 0;
  // `kills nine`
  if ((f & CASUALTY) !== 0 && (f & PRESENT) !== 0) return i + 1 < to && ((shape[i + 1]! & NUMBER) !== 0 || (flags[entry[i + 1]!]! & FIGURE) !== 0);
  // `was stealing`
  if (i > from && (roles[entry[i - 1]!]! & WAS) !== 0 && (f & (CRIME | WRONG | CASUALTY)) !== 0 && tokens.suffix[i] === ING) return true;
  return (f & (PAST | PARTICIPLE)) !== 0 && (before & DETERMINES) === 0;
}
const ING = (105 << 16) ^ (110 << 8) ^ 103;

/** Neither denied, nor to come, nor only possible: `no one was charged`, `could be jailed`, `to be sued`, `if convicted`. */
export function isDone({ tokens }: Reading, i: number, from: number): boolean {
  const { entry, hash, code } = tokens, flags = flagsOfEntries(), roles = rolesOfEntries();
  for (let j = i - 1; j >= from && j >= i - 5; j--) {
    const e = entry[j]!, role = roles[e]!, f = flags[e]!;
    if (code[j] === 44 || code[j] === 59) return true;
    if ((f & NEGATION) !== 0 || (role & MODAL) !== 0 || SUPPOSED.has(hash[j]!)) return false;
    if (j > i - 3 && (role & TO) !== 0) return false;
    // Behind other words than those of its verb group, what stands further off is no part of it.
    if (j < i - 1 && (f & (BE | AUXILIARY)) === 0 && (role & (ADVERB | HAVE)) === 0 && (flags[entry[j + 1]!]! & (BE | AUXILIARY)) === 0) return true;
  }
  return true;
}

/** The sense in which the word accuses, where it has others: `leaked` of a pipe, `charged` of a price, `killed time`, `died` of old age. */
function isMeant({ tokens }: Reading, i: number, from: number, to: number): boolean {
  const { entry, hash, shape, suffix } = tokens, flags = flagsOfEntries(), roles = rolesOfEntries(), h = hash[i]!;
  const next = i + 1 < to ? roles[entry[i + 1]!]! : 0, passive = i > from && (flags[entry[i - 1]!]! & BE) !== 0;
  if (LEAKED.has(h)) return passive || (next & (ARTICLE | POSSESSIVE)) !== 0;
  if (h === CHARGED) return within(hash, i + 1, i + 4, 0, CHARGE_LINK) && !(i + 1 < to && (shape[i + 1]! & NUMBER) !== 0);
  if (SANCTIONED.has(h)) return within(hash, i + 1, Math.min(to, i + 3), 0, SANCTION_LINK);
  if (MILD.has(h)) return false;
  if (FIGURATIVE.has(h)) return (passive && suffix[i] !== ING) || isCountedNear(tokens, Math.max(from, i - 4), Math.min(to, i + 4));
  if (h === DIED) return isCounted(tokens, i, from) || within(hash, i + 1, Math.min(to, i + 2), 0, DIED_LINK);
  if (h === SHOT) return passive || (i + 1 < to && HIT.has(hash[i + 1]!)) || isCountedNear(tokens, i + 1, Math.min(to, i + 3));
  if (h === DROWNED && i + 1 < to && hash[i + 1] === OUT) return false;
  if (h === KILLED) for (let j = i + 1; j < to && j < i + 5 && (shape[j]! & WORD) !== 0; j++) if (LIFELESS.has(hash[j]!)) return false;
  return true;
}

/** `nine dead`, `the two deaths`, `hundreds of victims`. */
function isCounted(tokens: Reading['tokens'], i: number, from: number): boolean {
  let first = i;
  while (first > from && first > i - 4 && tokens.code[first - 1] !== 44) first--;
  return isCountedNear(tokens, first, i);
}

function isCountedNear({ entry, shape, hash }: Reading['tokens'], from: number, to: number): boolean {
  const flags = flagsOfEntries();
  for (let j = from; j < to; j++) if ((shape[j]! & NUMBER) !== 0 || (flags[entry[j]!]! & FIGURE) !== 0 || COUNTS.has(hash[j]!)) return true;
  return false;
}

/** Words that say of themselves that somebody is accused or held: `allegedly`, `found guilty`, `in custody`, `charges of`. */
function isCharge(reading: Reading, i: number, from: number, to: number): boolean {
  const { tokens } = reading, { entry, hash } = tokens, roles = rolesOfEntries(), h = hash[i]!, before = i > from ? roles[entry[i - 1]!]! : 0;
  if (ALLEGED.has(h)) return true;
  if (h === GUILTY) return i + 1 >= to || (roles[entry[i + 1]!]! & PREPOSITION) !== 0 || (tokens.shape[i + 1]! & WORD) === 0;
  // `faces up to nine years in prison`
  if (HELD.has(h) && within(hash, i - 9, i, from, FACES)) return false;
  if (HELD.has(h)) return (before & PREPOSITION) !== 0 && (i + 1 >= to || (tokens.shape[i + 1]! & WORD) === 0 || (roles[entry[i + 1]!]! & (PREPOSITION | ADVERB)) !== 0 || is(entry[i + 1]!, Cls.subordinator) || is(entry[i + 1]!, Cls.coordinator));
  if (CHARGES.has(h)) return (h === CHARGE && within(hash, i + 1, Math.min(to, i + 2), 0, AGAINST)) || (within(hash, i - 3, i, from, FACES) && isDone(reading, i - 1, from));
  return false;
}

/** `took bribes`, `admitted the theft`, `gunmen stormed`, `the attack was launched`, `is corrupt`. */
function isCommitted(reading: Reading, i: number, from: number, to: number): boolean {
  const { entry, hash } = reading.tokens, flags = flagsOfEntries(), roles = rolesOfEntries();
  if (MATTERS.has(hash[i]!)) return false;
  if (within(hash, i - 3, i, from, (flags[entry[i]!]! & CRIME) !== 0 ? COMMITS : ORDERS)) return isDone(reading, i, from);
  const next = i + 1 < to ? entry[i + 1]! : 0, f = flags[next]!;
  if (ADVERBS.has(hash[i]!)) return (f & PAST) !== 0;
  // As the subject of what happened.
  if (((f & PAST) !== 0 && (flags[entry[i]!]! & CRIME) !== 0) || ((f & BE) !== 0 && (roles[next]! & WAS) !== 0)) return (flags[entry[i]!]! & (PAST | PARTICIPLE)) === 0 && i < from + 6;
  return isPredicate(reading, i, from, to);
}

/** `was a fraud`, `were lies`, `is corrupt`. */
function isPredicate({ tokens }: Reading, i: number, from: number, to: number): boolean {
  const { entry } = tokens, flags = flagsOfEntries(), roles = rolesOfEntries();
  if ((flags[entry[i]!]! & (PAST | PARTICIPLE)) !== 0 || (i + 1 < to && ((tokens.shape[i + 1]! & WORD) !== 0 ? (roles[entry[i + 1]!]! & PREPOSITION) === 0 : tokens.code[i + 1] === 44))) return false;
  let j = i - 1;
  while (j >= from && j >= i - 3 && (roles[entry[j]!]! & (ADVERB | ARTICLE)) !== 0) j--;
  return j >= from && (flags[entry[j]!]! & BE) !== 0 && (tokens.shape[i]! & CAPITAL) === 0;
}

function within(hash: Int32Array, from: number, to: number, least: number, words: ReadonlySet<number>): boolean {
  for (let j = Math.max(least, from); j < to; j++) if (words.has(hash[j]!)) return true;
  return false;
}

const CHARGED = hashOf('charged'), DIED = hashOf('died'), KILLED = hashOf('killed'), GUILTY = hashOf('guilty');
const ON = hashOf('on'), PURPOSE = hashOf('purpose');
const MEANT = hashesOf('deliberately knowingly intentionally secretly');
const SHOT = hashOf('shot'), DROWNED = hashOf('drowned'), OUT = hashOf('out');
/** What follows `shot` where somebody is hit. */
const HIT = hashesOf('dead and a an the his her him them their himself herself');
const LEAKED = hashesOf('leaked leaking');
const SUPPOSED = hashesOf('if unless whether when nobody none');
/** What is said of a charge in court. */
const CHARGE_LINK = hashesOf('with over after in under');
/** Measures that fall on things as well as on people, and what follows where they fall on people. */
const SANCTIONED = hashesOf('suspended banned dismissed executed expelled disqualified sentenced deported'), SANCTION_LINK = hashesOf('from for over after to by');
/** Done with words as often as with hands, or to things. */
const MILD = hashesOf('attacked destroyed threatened ignored silenced neglected exploited bombed suspected');
/** Said of firms, hopes and hearts as often as of bodies. */
const FIGURATIVE = hashesOf('crushed bled bleeding hurt wounded poisoned starved choked infected');
const DIED_LINK = hashesOf('of from after when while in');
/** What is killed without bloodshed. */
const LIFELESS = hashesOf('off time lights light doubt doubts bill bills plan plans deal deals project projects proposal amendment measure hopes idea bid engine mood chances momentum talks');
const COUNTS = hashesOf('hundreds thousands dozens scores several many');
const SICK = hashesOf('ill sick unconscious'), BECAME = hashesOf('fell fall taken became made');
const ALLEGED = hashesOf('allegedly alleged allegation allegations accusation accusations');
const HELD = hashesOf('custody bail jail prison detention parole');
const CHARGE = hashOf('charges'), CHARGES = hashesOf('charges indictment lawsuit lawsuits prosecution'), AGAINST = hashesOf('of against'), FACES = hashesOf('face faces faced facing filed');
const COMMITS = hashesOf('took take takes taking accepted accepting received receiving paid paying committed commit committing admitted admits confessed deny denied denies covered faces faced planned carried ordered ran sold');
/** Are a matter whatever is said of them. */
const MATTERS = hashesOf('leak leaks silence crime crimes terrorism corruption');
const ORDERS = hashesOf('ordered planned carried launched led directed told');
const ADVERBS = hashesOf('illegally unlawfully illicitly');
