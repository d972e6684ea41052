/** Reports that nothing was said (`declined to comment`, `could not be reached`), and words that look like speech and name something (`a group called`). */
import { hashOf } from '../../lexicon.ts';
import { Cls, is } from '../english.ts';
import { nameWords } from '../speakerClauses.ts';
import { ADJ, ADV, AUX, COMMA, DET, FINITE, MARK, NAME, NOUN, PART, PREP, PRON, REL, STOP, SUB, THAT, TO } from '../tags.ts';
import type { Settled } from './choose.ts';
import type { Cue } from './cues.ts';
import { cueAt } from './cues.ts';
import { DEMAND, formKind, SILENT } from './kinds.ts';
import type { Scene } from './scene.ts';
import { EITHER, sourceCandidates, sourceFrom, sourceRule, sourceTo } from './sources.ts';

/** How sure the rule is: its forms are fixed. */
const SURE = 0.97;
/** Tokens on either side in which calls and questions are looked for. */
const NEAR = 8;

/**
 * A silence whose verb group's head is token `i`, else null.
 * `declined to comment` `would not say` `did not respond to` `could not be reached`
 *              ^ head          ^                 ^                         ^
 */
export function silenceAt(scene: Scene, i: number): Settled | null {
  const { tags, reading: { tokens: { entry }, quoted } } = scene, e = entry[i]!;
  if ((formKind[e]! & SILENT) === 0 || quoted[i] !== 0) return null;
  // What denies or refuses stands in the verb group.
  const before = i > 0 ? tags[i - 1]! : 0;
  if (before !== AUX && before !== ADV && before !== TO) return null;
  const cue = cueAt(scene, i);
  if (!(cue.negated || (is(e, Cls.say) && isModal(scene, cue) && nobodyBefore(scene, cue))) || isOtherSense(scene, cue)) return null;
  if (is(e, Cls.confirmVerb)) return silenceOf(scene, cue, behindNor(scene, cue.to, cue.hi));
  // `did not say he would`: something follows that was not said; it is an ordinary cue unless it is a question word.
  const next = cue.to < cue.hi ? entry[cue.to]! : 0;
  if (is(e, Cls.say) && !is(next, Cls.question) && !is(next, Cls.whetherWord) && !refuses(scene, cue) && !(isModal(scene, cue) && (cue.to >= cue.hi || tags[cue.to] === STOP))) return null;
  let to = cue.to;
  while (to < cue.hi && to < cue.to + 10 && (tags[to] === PREP || tags[to] === TO || tags[to] === DET || is(entry[to]!, Cls.inquiry) || (to + 1 < cue.hi && tags[to] === NOUN && tags[to + 1] === PREP))) to++;
  while (to > cue.to && (tags[to - 1] === PREP || tags[to - 1] === TO || tags[to - 1] === DET)) to--;
  return silenceOf(scene, cue, to);
}

/** The cue becomes one that ends at `to`. */
function silenceOf(scene: Scene, cue: Cue, to: number): Settled {
  const { passive } = cue;
  // Who could not be reached is the subject.
  cue.passive = false;
  const s = sourceRule(scene, cue, sourceCandidates(scene, cue, EITHER));
  cue.passive = passive;
  cue.to = to;
  return { cue, certainty: SURE, sourceFrom: s === 0 ? -1 : sourceFrom[s]!, sourceTo: s === 0 ? -1 : sourceTo[s]!, leftFrom: -1, leftTo: -1, rightFrom: -1, rightTo: -1, negative: true };
}

/** `may not speak English`, `failed to reach a deal`, `cannot be returned to the country`; `could not confirm`, which is none unless `nor deny` follows. */
function isOtherSense({ tags, reading: { tokens: { entry } } }: Scene, { head, from, to, lo, hi, passive }: Cue): boolean {
  const e = entry[head]!;
  if (is(e, Cls.confirmVerb)) return !is(entry[to]!, Cls.norWord);
  if (is(e, Cls.speakVerb)) return tags[to] === NAME || tags[to] === NOUN || tags[to] === ADJ;
  if (!is(e, Cls.reachVerb)) return false;
  for (let j = Math.max(lo, from - NEAR); j < Math.min(hi, to + NEAR); j++) if (is(entry[j]!, Cls.inquiry)) return false;
  return !passive || tags[to] === PREP || tags[to] === TO;
}

/** End of `confirm nor deny`. */
function behindNor({ tags }: Scene, to: number, hi: number): number {
  let end = to + 1;
  while (end < hi && (tags[end] === ADV || tags[end] === AUX)) end++;
  return Math.min(end + 1, hi);
}

/** `No official would say why`, `None of the guards would say who`. */
function nobodyBefore({ phraseAt, phraseFrom, phraseTo, reading: { tokens: { entry, hash } } }: Scene, { from, lo }: Cue): boolean {
  const p = from > lo ? phraseAt[from - 1]! : -1;
  if (p < 0 || phraseTo[p] !== from) return false;
  let s = phraseFrom[p]!;
  // `of the guards`
  if (s > lo + 1 && is(entry[s - 1]!, Cls.of)) s -= 2;
  return s >= lo && (is(entry[s]!, Cls.no) || NOBODIES.has(hash[s]!));
}
const NOBODIES: ReadonlySet<number> = new Set(['nobody', 'none', 'neither'].map(hashOf));

/** `would not say.`, where `did not say.` may go on in the next line. */
function isModal({ reading: { tokens: { entry } } }: Scene, { from, head }: Cue): boolean {
  for (let j = from; j < head; j++) if (is(entry[j]!, Cls.modal)) return true;
  return false;
}

function refuses(scene: Scene, cue: Cue): boolean {
  const { entry } = scene.reading.tokens;
  for (let j = cue.from; j < cue.head; j++) if (is(entry[j]!, Cls.refusal)) return true;
  return false;
}

/** `could not confirm`, `was unable to verify`: somebody looked, and says neither one thing nor the other. */
export function isUnchecked({ tags, reading: { tokens: { entry } } }: Scene, { head, from, lo, negated }: Cue): boolean {
  if (!is(entry[head]!, Cls.checkVerb)) return false;
  let could = false;
  for (let j = from; j < head; j++) could ||= is(entry[j]!, Cls.couldWord);
  return (negated && could) || (tags[from] === TO && from > lo && is(entry[from - 1]!, Cls.ableWord));
}

/** `asked not to be named because …`, `asked that her name be withheld`: says nothing but that somebody is not named. */
export function asksNoName({ tags, reading: { tokens: { entry, hash } } }: Scene, { cue, leftFrom, rightFrom, rightTo }: Settled): boolean {
  if (leftFrom >= 0 || rightFrom < 0 || (cue.kind & DEMAND) === 0) return false;
  let name = false, not = cue.negated;
  // The content of `asked not to be named` begins behind `not`.
  for (let j = cue.to; j < rightTo && j < rightFrom + NOT_NAMED && tags[j] !== FINITE; j++) {
    const e = entry[j]!;
    name ||= nameWords.has(hash[j]!);
    not ||= is(e, Cls.negation);
    if (is(e, Cls.be) && ((not && is(entry[j + 1]!, Cls.namingWord)) || (name && (not ? USED : WITHHELD).has(hash[j + 1]!)))) return true;
  }
  return false;
}
/** Tokens of `that her last name not be used`. */
const NOT_NAMED = 7;
const WITHHELD: ReadonlySet<number> = new Set(['withheld', 'concealed', 'protected'].map(hashOf)), USED: ReadonlySet<number> = new Set(['used', 'given', 'printed', 'published', 'disclosed', 'revealed', 'released', 'shared', 'mentioned', 'reported', 'made'].map(hashOf));

/** `a group called the Watch`, `said to be`: no speech. */
export function isNaming(scene: Scene, cue: Cue): boolean {
  const { tags, reading: { tokens: { entry }, quoted } } = scene, i = cue.head, e = entry[i]!;
  // `that is to say`
  if (is(e, Cls.saidOf) && tags[i - 1] === TO && is(entry[i - 2] ?? 0, Cls.be)) return true;
  if (is(e, Cls.saidOf) && (cue.passive || tags[i] === PART) && tags[cue.to] === TO && is(entry[cue.to + 1]!, Cls.beWord)) return true;
  if (!is(e, Cls.naming) || i === cue.lo || i + 1 >= cue.hi) return false;
  const before = tags[i - 1]!, after = tags[i + 1]!;
  if (cue.from !== i || before === PRON || before === AUX || before === COMMA) return false;
  return (before === NOUN || before === NAME) && (after === NAME || (after === MARK && quoted[i + 1] !== 0) || (after === DET && tags[i + 2] === NAME)) && (hasFiniteBefore(tags, cue.lo, i) || hasFiniteBehind(tags, i + 1, cue.hi));
}

/** `A group called the Watch runs the ferry`: the sentence's own verb comes later in the same clause. */
function hasFiniteBehind(tags: Uint8Array, from: number, to: number): boolean {
  for (let j = from; j < to && tags[j] !== COMMA && tags[j] !== REL && tags[j] !== THAT && tags[j] !== SUB; j++) if (tags[j] === FINITE || tags[j] === AUX) return true;
  return false;
}

/** A sentence that has its verb: a past form behind a noun is a participle. */
function hasFiniteBefore(tags: Uint8Array, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (tags[j] === FINITE || tags[j] === AUX || tags[j] === PREP) return true;
  return false;
}
