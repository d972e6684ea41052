/** Orders of words whose source is sure: `CLAIM, SOURCE who … told OUTLET.` and `CLAIM, said SOURCE.` Everything else is left to the rules and the model. */
import { ADJ, ADV, AND, AUX, COLON, COMMA, FINITE, ING, MARK, NAME, PART, PREP, PRON, REL, STOP, SUB, THAT, TIME, TO } from '../tags.ts';
import { Cls, is } from '../english.ts';
import type { Cue } from './cues.ts';
import { cueAt, sightEnd } from './cues.ts';
import { formKind, headKind, LEDE, PERSON, SAY, SPEAKERS, SPOKES, THIRD } from './kinds.ts';
import { commasIn, verbsIn } from './scene.ts';
import type { Scene } from './scene.ts';

/** Fewest tokens of a claim. */
const CLAIM = 3;

/** Whether the verb at `i` ends an agency's opening. */
export function isLede(scene: Scene, i: number): boolean {
  const { tags, reading: { tokens: { entry }, quoted } } = scene, e = entry[i]!;
  if ((formKind[e]! & LEDE) === 0 || (tags[i] !== FINITE && tags[i] !== PART) || quoted[i] !== 0) return false;
  // Nearly all are ruled out by what stands behind them, before their verb group is looked at.
  return (is(e, Cls.toListener) || endsWithVerb(scene, i + 1, sightEnd(scene, i))) && ledeSource(scene, cueAt(scene, i)) >= 0;
}

/**
 * First token of the source where a claim, a comma and a source with its clauses lead up to the verb, and behind it stands at most who was told; else -1.
 * `The port will close, two people who were in the room told the Courier on Monday.`
 */
export function ledeSource(scene: Scene, cue: Cue): number {
  const { tags, reading: { tokens, quoted } } = scene, e = tokens.entry[cue.head]!, { lo } = cue;
  if ((tags[cue.head] !== FINITE && tags[cue.head] !== PART) || cue.passive || cue.negated || quoted[cue.head] !== 0) return -1;
  // `an engineer who told the Courier`: the verb of a clause about somebody.
  let before = cue.from - 1;
  while (before > lo && tags[before] === ADV) before--;
  if (tags[before] === REL) return -1;
  const told = is(e, Cls.toListener);
  if ((cue.kind & SAY) === 0 || !(told ? endsWithListener(scene, cue) : endsWithVerb(scene, cue.to, cue.hi))) return -1;
  let end = cue.from;
  while (end > lo && tags[end - 1] === COMMA) end--;
  // A comma before the verb closes what a comma before opened.
  let open = end < cue.from;
  for (let p = end - 1; p >= lo + CLAIM; p--) {
    const t = tags[p]!;
    if (t === MARK && quoted[p] !== 0) return open || !isSource(scene, p + 1, end) ? -1 : p + 1;
    if (t !== COMMA) continue;
    if (tags[p + 1] === REL || (tags[p + 1] === PREP && tags[p + 2] === REL) || open) {
      open = false;
      end = tags[p + 1] === REL || tags[p + 1] === PREP ? end : p;
      continue;
    }
    const claims = verbsIn(scene, lo, p) > 0 && (tags[lo] !== SUB || commasIn(scene, lo, p) > 0);
    return claims && isSource(scene, p + 1, end) ? p + 1 : -1;
  }
  return -1;
}

/** First token of who opens a clause with a clause of their own, however long, that a comma ends before the verb; else -1. `A pilot who retired in May, and who fears for his pension, said that …` */
export function openingSource(scene: Scene, cue: Cue): number {
  const { tags, phraseAt, phraseTo, phrases } = scene, p = phraseAt[cue.lo]!;
  if (tags[cue.head] !== FINITE || cue.passive || (cue.kind & SAY) === 0 || cue.from < cue.lo + CLAIM || tags[cue.from - 1] !== COMMA) return -1;
  return p < phrases && tags[phraseTo[p]!] === REL && isSource(scene, cue.lo, cue.from - 1) ? cue.lo : -1;
}

/** `told the Courier on Monday, speaking on condition of anonymity.` `told the Courier, because the talks had failed.` */
function endsWithListener(scene: Scene, { to, hi }: Cue): boolean {
  const { tags, phraseAt, phraseFrom, phrases, reading: { tokens } } = scene;
  const p = phraseAt[to]!;
  if (p >= phrases || phraseFrom[p] !== to) return false;
  for (let j = to; j < hi; j++) {
    const t = tags[j]!;
    if ((t === COMMA && (tags[j + 1] === ING || tags[j + 1] === SUB)) || isUnnaming(scene, j)) return true;
    if (t === MARK || t === THAT || t === TO || t === COLON || t === FINITE || t === AUX || t === REL || is(tokens.entry[j]!, Cls.topicWord)) return false;
  }
  return true;
}

/** `on condition of anonymity because …`: whatever follows tells why somebody is not named. */
function isUnnaming({ tags, reading: { tokens: { entry } } }: Scene, j: number): boolean {
  return tags[j] === PREP && (is(entry[j + 1]!, Cls.anonymityWord) || (tags[j + 2] === PREP && is(entry[j + 3]!, Cls.anonymityWord)));
}

/** `said on Monday.` `reported, citing two officials.` `said on Monday, blaming the weather.` */
function endsWithVerb({ tags }: Scene, to: number, hi: number): boolean {
  for (let j = to; j < hi; j++) {
    if (tags[j] === COMMA && (tags[j + 1] === ING || tags[j + 1] === SUB)) return true;
    if (tags[j] !== STOP && tags[j] !== TIME && !(tags[j] === PREP && tags[j + 1] === TIME)) return false;
  }
  return true;
}

/** A phrase that can speak and what hangs on it: its verbs stand in clauses of their own. */
function isSource({ tags, phraseAt, phraseFrom, phraseTo, phrases, reading: { tokens } }: Scene, from: number, to: number): boolean {
  const p = phraseAt[from]!;
  if (p >= phrases || phraseFrom[p] !== from || phraseTo[p]! > to || tags[to - 1] === AND) return false;
  const head = phraseTo[p]! - 1, kind = headKind[tokens.entry[head]!]!;
  if ((kind & SPEAKERS) === 0 && tags[head] !== NAME && !(tags[head] === PRON && (kind & THIRD) !== 0)) return false;
  let free = false;
  for (let j = head + 1; j < to; j++) {
    const t = tags[j]!;
    if (t === REL || t === THAT || t === SUB) free = true;
    // `a person briefed on the talks`: the past form right behind its noun is a participle.
    else if ((t === FINITE || t === PART) && is(tokens.entry[j]!, Cls.verbParticiple) && (tags[j + 1] === PREP || tags[j + 1] === TO)) continue;
    else if ((t === FINITE || t === AUX) && !free) return false;
    else if (t === MARK || t === COLON) return false;
    if (j === head + 1 && t !== PREP && t !== AND && t !== REL && t !== COMMA && t !== PART && t !== ADJ && t !== ING && t !== THAT && t !== FINITE) return false;
  }
  return true;
}

/** `CLAIM, said an engineer who was there`: the source follows its verb. */
export function isInverted(scene: Scene, cue: Cue): boolean {
  const { tags, phraseAt, phraseFrom, phraseTo, phrases, reading: { tokens } } = scene, e = tokens.entry[cue.head]!;
  if (tags[cue.head] !== FINITE || cue.from !== cue.head || cue.from < cue.lo + CLAIM || !is(e, Cls.sayNeutral) || is(e, Cls.toListener)) return false;
  const before = tags[cue.from - 1]!, p = phraseAt[cue.to]!;
  if ((before !== COMMA && before !== MARK) || p >= phrases || phraseFrom[p] !== cue.to) return false;
  const head = phraseTo[p]! - 1, next = tags[head + 1]!;
  if ((headKind[tokens.entry[head]!]! & (PERSON | SPOKES)) === 0 && tags[head] !== NAME) return false;
  return (before === MARK || verbsIn(scene, cue.lo, cue.from) > 0) && next !== FINITE && next !== AUX;
}
