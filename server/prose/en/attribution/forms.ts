/** Fixed forms of reporting that are sure whatever was learned: courts that hear, bodies that expect figures, documents that show, people who say. */
import { ADJ, ADV, AND, AUX, COLON, COMMA, DET, FINITE, MARK, NAME, NOUN, NUM, PART, PLAIN, POSS, PREP, PRON, REL, STOP, SUB, THAT, TIME, TO } from '../tags.ts';
import { find, hashOf } from '../../lexicon.ts';
import { CAPITAL } from '../../tokens.ts';
import { isCurrency } from '../claimFigures.ts';
import { Cls, english, is } from '../english.ts';
import type { Settled } from './choose.ts';
import type { Cue } from './cues.ts';
import { cueAt, sightEnd } from './cues.ts';
import { isHabit } from './introduction.ts';
import { DOCUMENT, FORM, formKind, GROUP, headKind, PERSON, SHOW, SPEAKERS, speechKind, SPOKES, THIRD } from './kinds.ts';
import { heraldsIn, saysIn, verbsIn } from './scene.ts';
import type { Scene } from './scene.ts';

/** How sure each form is. */
const HEARD = 0.9, OUTLOOK = 0.7, AMOUNT = 0.75, SAID = 0.75, SHOWN = 0.6, PER = 0.9, OPINION = 0.6;
/** Tokens behind the verb in which a figure must stand. */
const REACH = 20;

/** How sure a form is that begins at token `i`; 0 where none does. */
export function formAt(scene: Scene, i: number): number {
  const { tags, reading: { tokens: { entry }, quoted } } = scene, e = entry[i]!;
  if (tags[i] === PLAIN) return isHabit(scene, i) ? SAID : 0;
  if ((formKind[e]! & FORM) === 0 || quoted[i] !== 0) return 0;
  if (is(e, Cls.perWord)) return isPerSource(scene, i) ? PER : 0;
  if (tags[i] !== FINITE && tags[i] !== PART) return 0;
  if (is(e, Cls.opinionVerb)) return isOpinion(scene, i) ? OPINION : 0;
  const hear = is(e, Cls.hearVerb), outlook = is(e, Cls.outlookVerb), says = is(e, Cls.say) && tags[i] === FINITE, shows = (speechKind[e]! & SHOW) !== 0 && tags[i] === FINITE, puts = is(e, Cls.putVerb);
  // What follows rules most out before their verb group is looked at.
  const clause = (hear || says || shows) && opensClause(scene, i + 1, sightEnd(scene, i)), aside = (hear || shows) && isPause(scene, i + 1), picture = shows && is(e, Cls.pictureVerb), figure = outlook && hasFigure(scene, i + 1, sightEnd(scene, i)), deed = outlook && !is(e, Cls.verbPast) && expectsTo(scene, i);
  if (!clause && !aside && !picture && !figure && !deed && !puts) return 0;
  const cue = cueAt(scene, i);
  if (cue.passive || cue.negated) return 0;
  const head = subjectHead(scene, cue);
  if (head < 0) return 0;
  const subject = entry[head]!, kind = headKind[subject]!;
  if (hear) return is(subject, Cls.hearingBody) && (clause || isAside(scene, cue, head)) ? HEARD : 0;
  if (says && (kind & (PERSON | SPOKES)) !== 0 && clause) return SAID;
  if (((kind & DOCUMENT) !== 0 && shows && (clause || (aside && isAside(scene, cue, head)))) || (picture && is(subject, Cls.pictureNoun))) return SHOWN;
  if (deed && isSomebody(scene, cue, head)) return OPINION;
  if (outlook) return ((kind & GROUP) !== 0 || is(subject, Cls.outlookNoun)) && figure ? OUTLOOK : 0;
  return puts && ((kind & (DOCUMENT | GROUP | PERSON | SPOKES)) !== 0 || tags[head] === NAME || tags[head] === PRON || (tags[head] === NOUN && is(subject, Cls.nounPlural)) || (subject === 0 && tags[head] === NOUN)) && putsAmount(scene, cue) ? AMOUNT : 0;
}

/** `Prices fell, the figures show, while wages rose.`, `The radar was broken, the inquest heard.`: behind a clause and its comma. */
function isAside(scene: Scene, { lo }: Cue, head: number): boolean {
  const first = scene.phraseFrom[scene.phraseAt[head]!]!;
  return first > lo && scene.tags[first - 1] === COMMA && verbsIn(scene, lo, first) > 0;
}

/** Whether nothing but a day stands behind the verb in its clause. */
function isPause({ tags, reading: { tokens: { entry } } }: Scene, i: number): boolean {
  const tag = tags[i]!;
  return tag === COMMA || tag === STOP || tag === TIME || (tag === PREP && tags[i + 1] === TIME) || is(entry[i]!, Cls.dayAdverb);
}

/** The same, of a cue with its verb group: what a paper shows, or a court hears, stands before it. */
export function isTestimony(scene: Scene, cue: Cue): boolean {
  const { tags, reading: { tokens: { entry } } } = scene, hears = is(entry[cue.head]!, Cls.hearVerb);
  if (tags[cue.head] !== FINITE || cue.passive || (!hears && (cue.kind & SHOW) === 0) || !isPause(scene, cue.to)) return false;
  const head = subjectHead(scene, cue);
  return head >= 0 && (hears ? is(entry[head]!, Cls.hearingBody) : (headKind[entry[head]!]! & DOCUMENT) !== 0) && isAside(scene, cue, head);
}

/** `, per the statistics office.`, `, per documents from the court`, but not `$30 per person`, nor `Per` by name. */
function isPerSource(scene: Scene, i: number): boolean {
  const { tags, phraseAt, phraseFrom, phraseTo, phrases, reading: { tokens: { entry, shape } } } = scene;
  const p = phraseAt[i + 1]!;
  if (p >= phrases || phraseFrom[p] !== i + 1) return false;
  // `Per the statistics office, rents rose.`
  const opens = i === scene.opens[scene.reading.sentenceOf[i]!];
  // `Per Aske` inside a sentence is somebody.
  if (opens ? !isCommaNear(scene, phraseTo[p]!) : i === 0 || tags[i - 1] !== COMMA || ((shape[i]! & CAPITAL) !== 0 && tags[i + 1] === NAME)) return false;
  const first = tags[i + 1]!, head = phraseTo[p]! - 1, kind = headKind[entry[head]!]!;
  if (first === NAME) return opens ? false : tags[head] === NAME || (kind & SPEAKERS) !== 0;
  return first === DET || first === POSS ? opens || (kind & SPEAKERS) !== 0 : (first === NOUN || first === ADJ) && (kind & DOCUMENT) !== 0 && (is(entry[head]!, Cls.nounPlural) || entry[head] === DATA);
}
/** `Per the figures of the office, rents rose`: the phrase that opens the sentence ends with a comma. */
function isCommaNear({ tags }: Scene, from: number): boolean {
  for (let j = from; j < from + OPENING; j++) if (tags[j] !== PREP && tags[j] !== NOUN && tags[j] !== NAME && tags[j] !== DET && tags[j] !== ADJ && tags[j] !== TIME) return tags[j] === COMMA;
  return false;
}
/** Tokens between the first phrase and its comma. */
const OPENING = 8;
const DATA = find(english, hashOf('data'));

/** `Insiders believe the minister will go.` `Experts agree.`: a crowd that nobody can ask. */
function isOpinion(scene: Scene, i: number): boolean {
  const { tags, reading: { tokens: { entry } } } = scene, cue = cueAt(scene, i);
  if (cue.passive || cue.negated || cue.from !== i) return false;
  const head = subjectHead(scene, cue);
  if (head < 0) return false;
  if (!is(entry[head]!, Cls.opinionNoun)) return tags[head] !== PRON && isSomebody(scene, cue, head) && !is(entry[i]!, Cls.verbPast) && opensClause(scene, cue.to, cue.hi);
  return opensClause(scene, cue.to, cue.hi) || standsForLast(scene, cue);
}

/** `Kovac believes the wall is old.`: a named person, `she`, people of a trade, in a sentence that nobody is said to speak. Not `we think`. */
function isSomebody(scene: Scene, { lo, hi, from }: Cue, head: number): boolean {
  const { tags, reading: { tokens: { entry } } } = scene, kind = headKind[entry[head]!]!;
  if (saysIn(scene, lo, hi) !== 0 || heraldsIn(scene, lo, hi) !== 0 || verbsIn(scene, lo, from) !== 0) return false;
  return tags[head] === NAME || (tags[head] === PRON ? (kind & THIRD) !== 0 : (kind & (PERSON | SPOKES)) !== 0);
}

/** `She expects margins to recover.` */
function expectsTo({ tags, phraseAt, phraseFrom, phraseTo, phrases }: Scene, i: number): boolean {
  const p = phraseAt[i + 1]!;
  return p < phrases && phraseFrom[p] === i + 1 && tags[phraseTo[p]!] === TO && tags[phraseTo[p]! + 1] === PLAIN;
}

/** `Experts agree.`: with the sentence before. */
export function standsForLast({ tags, reading: { tokens: { entry } } }: Scene, { head, to, hi }: Cue): boolean {
  return is(entry[head]!, Cls.agreeVerb) && (to >= hi || tags[to] === STOP);
}

/** The least certainty of what was settled: somebody says, or a document shows, a clause with a verb of its own. */
export function leastOf(scene: Scene, { cue, sourceFrom, sourceTo, leftFrom, rightFrom, rightTo }: Settled): number {
  const { tags, phraseAt, phraseTo, phrases, reading: { tokens } } = scene;
  if (sourceFrom < 0 || sourceTo > cue.from || leftFrom >= 0 || rightFrom < 0 || cue.passive || cue.negated || cue.sign || tags[cue.head] !== FINITE || verbsIn(scene, rightFrom, rightTo) === 0) return 0;
  const p = phraseAt[sourceFrom]!;
  if (p >= phrases || phraseTo[p]! > sourceTo) return 0;
  const head = phraseTo[p]! - 1, kind = headKind[tokens.entry[head]!]!;
  if (is(tokens.entry[cue.head]!, Cls.say)) return (kind & (PERSON | SPOKES | GROUP | DOCUMENT)) !== 0 || tags[head] === NAME ? SAID : 0;
  return (cue.kind & SHOW) !== 0 && (kind & DOCUMENT) !== 0 ? SHOWN : 0;
}

/** The word for the paper that shows: `Documents seen by the Courier show`; -1 where none does. */
export function showingPaper(scene: Scene, cue: Cue): number {
  if (scene.tags[cue.head] !== FINITE || cue.passive || (cue.kind & SHOW) === 0) return -1;
  const head = subjectHead(scene, cue);
  return head >= 0 && (headKind[scene.reading.tokens.entry[head]!]! & DOCUMENT) !== 0 ? head : -1;
}

/** A deed or a duty, not a report: `conceded three goals`, `questioned the student`, `showed no emotion`, `was cited four times`. */
export function isDeed(scene: Scene, { cue, sourceFrom, leftFrom, rightFrom, rightTo }: Settled): boolean {
  const { tags, phraseAt, phraseTo, reading: { tokens: { entry }, quoted } } = scene;
  // `Whatever the report says, the bridge is closed`
  if (sourceFrom > cue.lo && is(entry[sourceFrom - 1]!, Cls.freeRelative)) return true;
  if (leftFrom >= 0 || rightFrom < 0 || quoted[rightFrom] !== 0 || quoted[rightTo - 1] !== 0) return false;
  if (isTerms(scene, rightFrom, rightTo)) return true;
  if (cue.passive && sourceFrom < cue.from) return is(entry[rightTo - 1]!, Cls.timesWord);
  // `Companies must disclose changes`
  if (is(entry[cue.from]!, Cls.dutyModal)) return !opensClause(scene, rightFrom, rightTo) || endsWithNoun(scene, rightFrom, rightTo);
  // `Police questioned the student`, `nobody had told the minister`
  if (is(entry[cue.head]!, Cls.hearingVerb) || is(entry[cue.head]!, Cls.toListener)) return (headKind[entry[rightTo - 1]!]! & (PERSON | SPOKES)) !== 0 && phraseTo[phraseAt[rightFrom]!] === rightTo;
  if (is(entry[cue.head]!, Cls.conveneVerb)) return isEvent(scene, rightFrom);
  if (!is(entry[cue.head]!, Cls.thingVerb)) return false;
  // What shows a thing is a paper or a picture unless it is somebody.
  const head = sourceFrom < 0 ? -1 : phraseTo[phraseAt[sourceFrom]!]! - 1;
  if ((cue.kind & SHOW) !== 0 && (head < 0 || (tags[head] !== NAME && (headKind[entry[head]!]! & (PERSON | SPOKES)) === 0))) return false;
  return verbsIn(scene, rightFrom, rightTo) === 0 || !opensClause(scene, rightFrom, rightTo);
}

/** `material changes`: the only verb of the words, and the last of them, is as likely a noun. */
function endsWithNoun(scene: Scene, from: number, to: number): boolean {
  const { tags, reading: { tokens: { entry } } } = scene;
  if (verbsIn(scene, from, to) !== 1 || (tags[from] !== NOUN && tags[from] !== ADJ)) return false;
  let j = from;
  while (tags[j] !== FINITE && tags[j] !== AUX) j++;
  return is(entry[j]!, Cls.verbS) && (j + 1 >= to || tags[j + 1] === TO || tags[j + 1] === PREP);
}

/** `They spoke on condition of anonymity because …`: on which terms, and nothing of what. */
function isTerms({ tags, reading: { tokens: { entry } } }: Scene, from: number, to: number): boolean {
  for (let j = from; j < to && j < from + TERMS && tags[j] !== FINITE && tags[j] !== AUX; j++) if (tags[j] === PREP && is(entry[j + 1]!, Cls.anonymityWord)) return true;
  return false;
}
/** Tokens of `on the condition of`. */
const TERMS = 4;

/** `called a meeting`, but not `called the meeting a farce`. */
function isEvent({ tags, phraseAt, phraseFrom, phraseTo, phrases, reading: { tokens: { entry } } }: Scene, from: number): boolean {
  const p = phraseAt[from]!;
  if (p >= phrases || phraseFrom[p] !== from || !is(entry[phraseTo[p]! - 1]!, Cls.eventNoun)) return false;
  const next = tags[phraseTo[p]!]!;
  return next === PREP || next === STOP || next === COMMA || next === TIME || next === TO || next === AND;
}

/** Head of the phrase whose verb the cue is: `a copy of the survey seen by the Courier puts`. */
function subjectHead(scene: Scene, cue: Cue): number {
  const { tags, phraseAt, phraseFrom, phraseTo, phrases, reading: { tokens } } = scene;
  let j = cue.from;
  while (j > cue.lo && tags[j - 1] === ADV) j--;
  // `The inquiry, which opened in May, heard`
  if (j > cue.lo && tags[j - 1] === COMMA) {
    let open = j - 2;
    while (open > cue.lo && tags[open] !== COMMA) open--;
    if (open <= cue.lo || (tags[open + 1] !== REL && (tags[open + 1] !== PREP || tags[open + 2] !== REL) && !isInserted(scene, cue.lo, open, j - 1))) return -1;
    j = open;
  }
  if (j <= cue.lo) return -1;
  let p = phraseAt[j - 1]!;
  if (p >= phrases || phraseTo[p] !== j || phraseFrom[p]! < cue.lo) return -1;
  while (p > 0 && phraseFrom[p]! > cue.lo + 1 && tags[phraseFrom[p]! - 1] === PREP) {
    const before = phraseFrom[p]! - 1, last = phraseTo[p - 1]!;
    // A participle between them belongs to the phrase before: `files seen by the Courier`, `videos posted on Monday and verified by the Courier`.
    const told = last < before && (tokens.entry[before - 1] === 0 || is(tokens.entry[before - 1]!, Cls.verbParticiple)) && (last === before - 1 || (last === before - 2 && tags[last] === AND));
    if (last !== before && !told) break;
    p--;
  }
  const opens = phraseFrom[p]!;
  return opens > cue.lo && (tags[opens - 1] === PREP || tags[opens - 1] === FINITE || tags[opens - 1] === AUX) ? -1 : phraseTo[p]! - 1;
}

/** `An audit, released hours later, put`, `The files, some 900 pages seen by the Courier, show`: nothing between the commas at `open` and `close` is a verb of its own, and nothing before them. */
function isInserted(scene: Scene, lo: number, open: number, close: number): boolean {
  const { tags, reading: { tokens: { entry } } } = scene;
  if (verbsIn(scene, lo, open) > 0) return false;
  for (let j = open + 1; j < close; j++) {
    if (tags[j] === AUX || tags[j] === MARK || tags[j] === AND && tags[j - 1] === COMMA) return false;
    if (tags[j] === FINITE && j > open + 1 && !(is(entry[j]!, Cls.verbParticiple) && tags[j + 1] === PREP)) return false;
  }
  return true;
}

/** `that …`, or a subject and its verb. */
function opensClause({ tags, phraseAt, phraseFrom, phraseTo, phrases }: Scene, to: number, hi: number): boolean {
  if (tags[to] === THAT) return true;
  let p = phraseAt[to]!;
  if (p >= phrases || phraseFrom[p] !== to) return false;
  while (p + 1 < phrases && tags[phraseTo[p]!] === PREP && phraseFrom[p + 1] === phraseTo[p]! + 1) p++;
  let j = phraseTo[p]!;
  while (j < hi && tags[j] === ADV) j++;
  return j < hi && (tags[j] === FINITE || tags[j] === AUX);
}

/** A figure behind the verb, in its own clause. */
function hasFigure({ tags }: Scene, to: number, hi: number): boolean {
  for (let j = to; j < hi && j < to + REACH; j++) {
    if (tags[j] === NUM) return true;
    if (tags[j] === COMMA || tags[j] === STOP || tags[j] === REL || tags[j] === SUB || tags[j] === COLON || tags[j] === MARK || tags[j] === AND) return false;
  }
  return false;
}

/** `the cost of repairs at $310 million` */
function putsAmount({ tags, phraseAt, phraseFrom, phraseTo, phrases, reading: { tokens: { entry, code } } }: Scene, { to, hi }: Cue): boolean {
  const p = phraseAt[to]!;
  if (p >= phrases || phraseFrom[p] !== to || !is(entry[phraseTo[p]! - 1]!, Cls.amountNoun)) return false;
  for (let j = phraseTo[p]!; j < hi && j < to + REACH && tags[j] !== COMMA; j++) if (is(entry[j]!, Cls.atWord)) for (let k = j + 1; k < hi && k < j + 5; k++) if (tags[k] === NUM || isCurrency(code[k]!)) return true;
  return false;
}
