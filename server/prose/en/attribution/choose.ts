/** Settles one cue after another: is it one, who is its source, where is its content. By the model where there is one, else by rules. */
import { isBarred } from './barred.ts';
import type { Cue } from './cues.ts';
import { cueAt } from './cues.ts';
import { cueFeatures, gateFeatures } from './cueFeatures.ts';
import { cueRule, mayBelieve } from './cueRules.ts';
import { edges, frameOf, isTitle, leftEnd, leftStarts, rightEnds, rightStarts } from './contents.ts';
import { edgeOutset, leftStartFeatures, rightEndFeatures, rightStartFeatures } from './contentFeatures.ts';
import type { Frame } from './contents.ts';
import { formAt, isTestimony, leastOf, showingPaper, standsForLast } from './forms.ts';
import { leftStartRule, rightEndRule, rightStartRule } from './contentRules.ts';
import { ACCORD, formKind, GROUP, headKind, PERSON, SAY, SPOKES, THIRD, VAGUE } from './kinds.ts';
import { introducedBy } from './introduction.ts';
import { isInverted, isLede, ledeSource, openingSource } from './lede.ts';
import { beginChoice, isHeaviest, weigh } from './model.ts';
import type { Model } from './model.ts';
import { verbsIn } from './scene.ts';
import type { Scene } from './scene.ts';
import { ADJ, ADV, AND, AUX, CLOSE, COLON, COMMA, FINITE, ING, MARK, NAME, NOUN, PART, PLAIN, PREP, PRON, REL, STOP, SUB, THAT, TIME, TO } from '../tags.ts';
import { Cls, is } from '../english.ts';
import { EITHER, LEFT, pronounSource, RIGHT, sourceCandidates, sourceFeatures, sourceFrom, sourceOutset, sourceRule, sourceSide, sourceTo } from './sources.ts';

/** What was settled for one cue, in tokens; -1 for what is absent. */
export interface Settled {
  readonly cue: Cue;
  /** The least that rules give it, until it is looked at again. */
  certainty: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly leftFrom: number;
  readonly leftTo: number;
  readonly rightFrom: number;
  readonly rightTo: number;
  /** Nothing was said: `declined to comment`. */
  readonly negative: boolean;
}

/** Rules take a cue from here on. */
const BELIEF = 0.5;
/** From here on the rules know a colon for a cue. */
const HEADLINE = 0.8;
/** So little the rules believe in the colon of a label: `Image: …`, `SLUG: …`. */
const LABEL = 0.02;
/** From here on a second look changes next to nothing. */
const CLEAR = 2;
/** The weight of what a rule is sure of. */
const HEAVY = 5;
/** How sure the order of an agency's opening is. */
const OPENING = 0.9;

/** A cue at the first look. */
export interface Found {
  readonly cue: Cue;
  /** Its weight, 0 in the balance. */
  readonly sum: number;
  /** How sure a rule is of it, whatever it weighs; 0 where none is. */
  readonly least: number;
  /** A cue whatever its source and content are: `Okafor said`, and what weighs much. */
  readonly plain: boolean;
}

/** Token `i` as a cue at the first look; null where it is none. */
export function foundAt(scene: Scene, i: number, model: Model | null): Found | null {
  const e = scene.reading.tokens.entry[i]!;
  if (formKind[e] === 0) return learnedCue(scene, i, model);
  if (model !== null && is(e, Cls.say) && mayBePlain(scene, i)) {
    const cue = cueAt(scene, i);
    if (isPlain(scene, cue)) return { cue, sum: HEAVY, least: 0, plain: true };
  }
  const sure = isLede(scene, i) ? OPENING : formAt(scene, i);
  if (sure > 0) return { cue: cueAt(scene, i), sum: HEAVY, least: sure, plain: false };
  return is(e, Cls.perWord) ? null : learnedCue(scene, i, model);
}

/** `said` outside of quotation marks: of twenty-five such that stand beside their subject, one is no cue. */
function mayBePlain({ tags, reading: { quoted } }: Scene, i: number): boolean {
  return tags[i] === FINITE && quoted[i] === 0;
}

/** `Okafor said`, `she has said`, `“No,” said`. */
function isPlain({ tags, reading: { tokens: { entry } } }: Scene, { from, lo, passive, negated }: Cue): boolean {
  if (passive || negated || from === lo) return false;
  const before = tags[from - 1]!;
  return before === NAME || before === COMMA || before === MARK || (before === PRON && (headKind[entry[from - 1]!]! & THIRD) !== 0) || (before === NOUN && (headKind[entry[from - 1]!]! & (PERSON | SPOKES | GROUP)) !== 0);
}

function learnedCue(scene: Scene, i: number, model: Model | null): Found | null {
  if (model === null ? !mayBelieve(scene, i) : scene.tags[i] !== COLON && weigh(gateFeatures(scene, i)) * model.scale < model.gate) return null;
  const cue = cueAt(scene, i);
  // Headlines with a colon are too rare in the copy that was learned from: there the rule decides.
  if (model === null || cue.sign) {
    const belief = cueRule(scene, cue);
    if (cue.sign && belief <= LABEL) return null;
    if (model === null || belief >= HEADLINE) return belief >= BELIEF ? { cue, sum: HEAVY, least: belief, plain: false } : null;
  }
  const sum = weigh(cueFeatures(scene, cue)) * model.scale + model.bias;
  return sum > model.low ? { cue, sum, least: 0, plain: sum > CLEAR } : null;
}

/** Source and content of a cue; its certainty is the least that rules give it. */
export function settle(scene: Scene, { cue, least }: Found, learned: Model | null): Settled {
  // The weights were learned from copy that hardly has a `per`.
  const model = is(scene.reading.tokens.entry[cue.head]!, Cls.perWord) ? null : learned;
  const end = cue.sign ? introducedBy(scene, cue) : -1;
  if (end >= 0) return introduced(scene, cue, least, end);
  const lede = ledeSource(scene, cue), chosen = lede < 0 ? chooseSource(scene, cue, model) : -1;
  // Where none of those near by is the source, who opens the sentence may be.
  const sure = chosen === 0 ? openingSource(scene, cue) : lede, s = sure < 0 ? chosen : -1;
  const from = s === 0 ? -1 : s < 0 ? sure : sourceSide(s) === 1 ? leadIn(scene, cue, sourceFrom[s]!) : sourceFrom[s]!, to = s === 0 ? -1 : s < 0 ? behindSource(scene, cue, sure) : withClause(scene, cue, s);
  const frame = frameOf(scene, cue, s < 0 ? 1 : sourceSide(s), from, to);
  if (model !== null) edgeOutset(scene, frame);
  const told = lede >= 0 || hasTold(scene, frame);
  const left = chooseLeftStart(scene, frame, model, told ? 1 : 0), right = told && left >= 0 ? -1 : chooseRightStart(scene, frame, model, left < 0 ? 1 : 0);
  // Where neither side has a content of its own accord, the one that lacks less has it: `The wall was old, Lund said in March.`
  const turned = left < 0 && leftBest >= 0 && rightLack > leftLack, leftFrom = turned ? leftBest : left, start = turned ? -1 : right, rightFrom = start >= 0 && isToCome(scene, cue, start) ? -1 : start;
  const rightTo = rightFrom < 0 ? -1 : chooseRightEnd(scene, frame, rightFrom, model);
  const leftTo = leftFrom < 0 ? -1 : leftFrom < frame.cue.lo && leftEnd(scene, frame) <= frame.cue.lo ? frame.cue.lo : leftEnd(scene, frame);
  if (standsForLast(scene, cue)) return lastSentence(scene, cue, least, from, to);
  const settled = { cue, certainty: least, sourceFrom: from, sourceTo: to, leftFrom: leftTo > leftFrom ? leftFrom : -1, leftTo, rightFrom, rightTo, negative: false };
  settled.certainty = Math.max(least, leastOf(scene, settled));
  return settled;
}

/** `The bridge is unsafe. Experts agree.` */
function lastSentence({ reading: { paragraph, from: firsts } }: Scene, cue: Cue, certainty: number, sourceFrom: number, sourceTo: number): Settled {
  const k = cue.sentence, within = k > 0 && paragraph[k - 1]! === paragraph[k]!;
  return { cue, certainty, sourceFrom, sourceTo, leftFrom: within ? firsts[k - 1]! : -1, leftTo: within ? firsts[k]! : -1, rightFrom: -1, rightTo: -1, negative: false };
}

/** `Sources close to the prime minister denied`: who opens the clause speaks, and not whom they are close to. */
function leadIn({ tags, phraseAt, phraseFrom, phraseTo, reading: { tokens: { entry } } }: Scene, cue: Cue, from: number): number {
  if (tags[cue.head] !== FINITE || cue.passive) return from;
  let s = from;
  for (;;) {
    let j = s - 1;
    if (j <= cue.lo || (tags[j] !== PREP && tags[j] !== TO)) break;
    while (j > cue.lo && (tags[j - 1] === ADJ || tags[j - 1] === ADV || tags[j - 1] === PART || is(entry[j - 1]!, Cls.closeWord))) j--;
    const p = phraseAt[j - 1]!;
    if (phraseTo[p] !== j || phraseFrom[p]! < cue.lo || (headKind[entry[j - 1]!]! & (PERSON | SPOKES | VAGUE)) === 0) break;
    s = phraseFrom[p]!;
  }
  const before = s > cue.lo ? tags[s - 1]! : COMMA;
  return before === COMMA || before === AND || before === THAT || before === MARK || before === SUB || before === CLOSE ? s : from;
}

/** Of a colon: all behind it is said by whom the sentence begins with. */
function introduced(scene: Scene, cue: Cue, certainty: number, sourceTo: number): Settled {
  const start = cue.to, frame = frameOf(scene, cue, 1, cue.lo, sourceTo), n = rightEnds(scene, frame, start);
  return { cue, certainty, sourceFrom: cue.lo, sourceTo, leftFrom: -1, leftTo: -1, rightFrom: start, rightTo: n === 0 ? cue.hi : edges[n - 1]!, negative: false };
}

/** End of a source: left of its verb with the relative clause that leads up to it, `sources who were in the room told`, and without the comma before the verb. */
function withClause(scene: Scene, cue: Cue, c: number): number {
  const { tags } = scene, to = sourceTo[c]!;
  if (sourceSide(c) !== 1) return to;
  return tags[to] === REL || to === cue.from ? behindSource(scene, cue, sourceFrom[c]!) : to;
}

/** End of a source that leads up to its verb, without the comma. */
function behindSource({ tags }: Scene, cue: Cue, from: number): number {
  let end = cue.from;
  while (end > from && tags[end - 1] === COMMA) end--;
  return end;
}

/** `The wall was old, two officials told the Courier.`: who was told stands behind the verb, and what before. */
function hasTold(scene: Scene, { cue, left, right, side, broken }: Frame): boolean {
  const { tags, reading: { tokens } } = scene;
  if (side !== 1 || broken === 0 || cue.passive || tags[cue.head] !== FINITE) return false;
  // `Prices fell, figures from the bank show, while wages rose.`
  if (isTestimony(scene, cue)) return true;
  // `The wall was old, she pointed out.`
  if (right + 1 >= cue.hi - 1 && tags[right] === PREP && right + 1 === cue.hi - (tags[cue.hi - 1] === STOP ? 1 : 0)) return verbsIn(scene, cue.lo, left) > 0;
  if (!is(tokens.entry[cue.head]!, Cls.toListener)) return false;
  if (verbsIn(scene, cue.lo, left) === 0 || verbsIn(scene, right, cue.hi) !== 0) return false;
  for (let j = right; j < cue.hi; j++) if (tags[j] === MARK || tags[j] === TO || tags[j] === THAT || tags[j] === COLON) return false;
  return true;
}

function chooseSource(scene: Scene, cue: Cue, model: Model | null): number {
  if (model === null) return sourceRule(scene, cue, sourceCandidates(scene, cue, EITHER));
  const { tags } = scene, according = (cue.kind & ACCORD) !== 0, verb = tags[cue.head];
  // `he said`, `Ann Kovac said`: a verb right behind its subject has no source behind it, and one behind a pronoun none but that, if it is not `some of them said` or `the mayor and he said`.
  const last = cue.from > cue.lo ? tags[cue.from - 1]! : 0, before = cue.from > cue.lo + 1 ? tags[cue.from - 2]! : 0, alone = last === PRON && before !== PREP && before !== AND, adjoins = !cue.passive && !according && (alone || last === NAME);
  if (adjoins && alone && (verb === FINITE || verb === PART || verb === ING || verb === PLAIN)) return pronounSource(cue);
  // `According to Lund the wall was old`: where the cue opens the sentence, its source leaves words for the content.
  const opens = according && cue.from === cue.lo, paper = showingPaper(scene, cue), n = sourceCandidates(scene, cue, adjoins ? LEFT : according || isInverted(scene, cue) ? RIGHT : EITHER);
  beginChoice();
  let at = 0;
  sourceOutset(scene, cue);
  for (let c = 0; c < n; c++) {
    if (c > 0 && adjoins && alone && sourceFrom[c] !== cue.from - 1) continue;
    if ((sourceSide(c) === LEFT && paper >= 0 && sourceFrom[c]! > paper) || (opens && sourceTo[c]! >= cue.hi - 1) || isBarred(scene, cue, c)) continue;
    if (isHeaviest(sourceFeatures(scene, cue, c))) at = c;
  }
  return at;
}

/** `first` 1: a cue without content on its left has some on its right, if any words are there. */
function chooseRightStart(scene: Scene, frame: Frame, model: Model | null, first: number): number {
  rightLack = -Infinity;
  // `said that`
  if (model !== null && frame.right < frame.cue.hi && scene.tags[frame.right] === THAT) return frame.right;
  const n = rightStarts(scene, frame), either = model !== null && first === 1 && leftBest >= 0;
  if (n < 2) return -1;
  if (n - first === 1 && !either) return behindDay(scene, edges[first]!, frame.cue.hi);
  if (model === null) return behindDay(scene, edges[Math.max(first, rightStartRule(scene, frame, n))]!, frame.cue.hi);
  let at = first, most = -Infinity;
  // `told “The Long Night” that`: a programme is who was told.
  const heard = is(scene.reading.tokens.entry[frame.cue.head]!, Cls.toListener);
  for (let c = first; c < n; c++) {
    if (heard && c > 0 && scene.tags[edges[c]!] === MARK && isTitle(scene, edges[c]!)) continue;
    const weight = weigh(rightStartFeatures(scene, frame, c));
    if (weight <= most) continue;
    most = weight;
    at = c;
  }
  if (either) rightLack = weigh(rightStartFeatures(scene, frame, 0)) - most;
  return behindDay(scene, edges[at]!, frame.cue.hi);
}

/** `showed on Friday prices had fallen`: the day belongs to the verb before it. */
function behindDay({ tags, phraseAt, phraseTo, phrases }: Scene, from: number, hi: number): number {
  if (from < 0 || from + 2 >= hi || tags[from] !== PREP || tags[from + 1] !== TIME) return from;
  const p = phraseAt[from + 2]!, verb = p < phrases ? tags[phraseTo[p]!]! : 0;
  return tags[from + 2] === THAT || verb === FINITE || verb === AUX ? from + 2 : from;
}

function chooseRightEnd(scene: Scene, frame: Frame, start: number, model: Model | null): number {
  const n = rightEnds(scene, frame, start);
  if (n === 0) return start + 1;
  if (model === null) return edges[rightEndRule(scene, frame, start, n)]!;
  const cited = endOfCited(scene, frame.cue, start, n);
  if (cited >= 0) return cited;
  beginChoice();
  let at = 0;
  for (let c = 0; n > 1 && c < n; c++) {
    if (isHeaviest(rightEndFeatures(scene, frame, start, c, n))) at = c;
  }
  return edges[at]!;
}

/** `reported, citing two officials, that the wall was old`: who is cited ends before the report goes on; -1 where it does not. */
function endOfCited({ tags, reading: { tokens } }: Scene, { head, from, lo }: Cue, start: number, n: number): number {
  if (tags[head] !== ING || from === lo || tags[from - 1] !== COMMA || tags[start] === THAT || !is(tokens.entry[head]!, Cls.citeVerb)) return -1;
  for (let c = 0; c < n; c++) if (tags[edges[c]!] === COMMA && tags[edges[c]! + 1] === THAT) return edges[c]!;
  return -1;
}

/** `wrote on Monday:` has its words in the next paragraph. */
function isToCome(scene: Scene, { kind, hi }: Cue, from: number): boolean {
  const { tags } = scene;
  return (kind & SAY) !== 0 && tags[hi - 1] === COLON && (tags[from] === PREP || tags[from] === TIME || tags[from] === COLON) && verbsIn(scene, from, hi) === 0;
}

function chooseLeftStart(scene: Scene, frame: Frame, model: Model | null, first: number): number {
  leftBest = -1;
  const n = leftStarts(scene, frame);
  if (n < 2) return -1;
  if (n - first === 1) return edges[first]!;
  if (model === null) return edges[Math.max(first, leftStartRule(scene, frame, n))]!;
  const stop = leftEnd(scene, frame);
  let at = first, most = -Infinity;
  for (let c = 1; c < n; c++) {
    const weight = weigh(leftStartFeatures(scene, frame, stop, c));
    if (weight <= most) continue;
    most = weight;
    at = c;
  }
  if (first === 1) return edges[at]!;
  leftLack = weigh(leftStartFeatures(scene, frame, stop, 0)) - most;
  if (leftLack < 0) return edges[at]!;
  leftBest = edges[at]!;
  return -1;
}

/** The best left start where none was chosen, -1 where it was or there is none; by how much it, and the best right start, are lighter than none. */
let leftBest = -1, leftLack = 0, rightLack = 0;
