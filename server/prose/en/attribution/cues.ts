/** Finds the words that may be cues of speech (`said`, `according to`, a colon after a name), and what speaks for each. Deciding is left to rules or the model. */
import { CAPITAL } from '../../tokens.ts';
import { Cls, is } from '../english.ts';
import { ADJ, ADV, AND, AUX, COLON, COMMA, FINITE, GENITIVE, ING, MARK, NAME, NOUN, PART, PLAIN, POSS, PREP, PRON, REL, STOP, SUB, THAT, TO } from '../tags.ts';
import { begin, bucket, put, put2, put3 } from './features.ts';
import { ACCORD, BLAME, COMMON, DEMAND, DOCUMENT, GROUP, headKind, HEDGE, JUDGE, lemmaHash, MANNER, MENTAL, NONSPEECH, PERSON, SAID, SAY, SHOW, speechKind, SPOKES, TALK, THIRD } from './kinds.ts';
import type { Scene } from './scene.ts';

/** A candidate cue. */
export interface Cue {
  /** The word that carries it. */
  head: number;
  /** Its verb group or phrase: tokens [from, to). */
  from: number;
  to: number;
  sentence: number;
  /** First token and end of the sentence, or of what the cue sees of it. */
  lo: number;
  hi: number;
  passive: boolean;
  negated: boolean;
  /** A bare colon or dash between a name and words. */
  sign: boolean;
  /** Base-form hash and kind of the head. */
  word: number;
  kind: number;
}

/** Whether the token may be the head of a cue. */
export function mayCue(scene: Scene, i: number): boolean {
  const { tags, reading: { tokens } } = scene, kind = speechKind[tokens.entry[i]!]!, tag = tags[i]!;
  if ((kind & ACCORD) !== 0) return true;
  switch (tag) {
    case FINITE: case PART: case ING: case PLAIN: return true;
    case NOUN: case ADJ: case NAME: return (kind & (SAY | JUDGE | DEMAND | BLAME | SHOW | SAID | TALK)) !== 0;
    case ADV: case PREP: return (kind & HEDGE) !== 0;
    case COLON: return tokens.code[i] === 58;
    default: return false;
  }
}

/** Puts the few features that rule most candidates out before their verb group is looked at. */
export function gateFeatures(scene: Scene, i: number): void {
  const { tags, reading: { tokens, quoted } } = scene, { entry, hash, suffix } = tokens, e = entry[i]!, tag = tags[i]!, kind = speechKind[e]!;
  const word = e !== 0 ? lemmaHash[e]! : hash[i]!, next = entry[i + 1]!, before = i > 0 ? entry[i - 1]! : 0;
  const marks = (quoted[i] !== 0 ? 1 : 0) | (tags[i + 1] === MARK || tags[i + 2] === MARK ? 2 : 0) | (i > 2 && (tags[i - 1] === MARK || tags[i - 2] === MARK || tags[i - 3] === MARK) ? 4 : 0);
  begin();
  put2(240, word, tag);
  put3(241, kind, tag, tags[i + 1]!);
  put3(242, kind, i > 0 ? tags[i - 1]! : 30, tag);
  put3(243, marks, kind, tag);
  put3(244, marks, word, tags[i + 1]!);
  put3(245, kind, next !== 0 ? lemmaHash[next]! : 1, tag);
  put3(246, kind, before !== 0 ? lemmaHash[before]! : 1, tag);
  if (e === 0) put2(247, suffix[i]!, tag);
}

/** Tokens of its sentence that a cue sees on either side. */
const WINDOW = 150;

/** The verb group around a head. */
export function cueAt(scene: Scene, i: number): Cue {
  const { tags, reading } = scene, { tokens, from, to } = reading, { entry } = tokens;
  const sentence = reading.sentenceOf[i]!, e = entry[i]!, tag = tags[i]!;
  // No sentence of news copy is longer; a wall of words must not cost more than its length.
  const lo = Math.max(from[sentence]!, i - WINDOW), hi = Math.min(to[sentence]!, i + WINDOW);
  let first = i, last = i + 1, passive = false, negated = false;
  if (is(e, Cls.accord)) {
    last = i + 1 < hi && tags[i + 1] === TO ? i + 2 : i + 1;
  } else if (tag === FINITE || tag === PART || tag === ING || tag === PLAIN) {
    let be = false;
    for (let j = i - 1; j >= lo && i - j < 9; j--) {
      const t = tags[j]!, f = entry[j]!;
      if (t === AUX) {
        if (is(f, Cls.be) || is(f, Cls.s)) be = true;
        if (is(f, Cls.negation)) negated = true;
      } else if (t === ADV) {
        if (is(f, Cls.negation)) negated = true;
      } else if (t === TO && tags[i] === PLAIN) {
        // `declined to say`
      } else if ((t === FINITE || t === PART || t === PLAIN || t === ING) && tags[j + 1] === TO && (is(f, Cls.auxLike) || is(f, Cls.refusal))) {
        if (is(f, Cls.refusal)) negated = true;
      } else break;
      first = j;
    }
    while (first < i && tags[first] === ADV && !is(entry[first]!, Cls.negation)) first++;
    passive = be && tag === PART;
    if (tag === PART && !be && !hasAux(tags, first, i)) passive = tags[i - 1] === NOUN || tags[i - 1] === COMMA;
  }
  return { head: i, from: first, to: last, sentence, lo, hi, passive, negated, sign: tag === COLON, word: e !== 0 ? lemmaHash[e]! : tokens.hash[i]!, kind: speechKind[e]! };
}

function hasAux(tags: Uint8Array, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (tags[j] === AUX) return true;
  return false;
}

/** Kind of the words left of a cue: what could be its subject. */
export function subjectKind(scene: Scene, cue: Cue): number {
  const { tags, reading: { tokens } } = scene;
  let j = cue.from - 1;
  if (j >= cue.lo && tags[j] === COMMA) j--;
  if (j < cue.lo) return 1;
  const tag = tags[j]!, head = headKind[tokens.entry[j]!]!;
  if (tag === PRON) return (head & THIRD) !== 0 ? 2 : 3;
  if ((head & (PERSON | SPOKES)) !== 0) return 4;
  if ((head & GROUP) !== 0) return 5;
  if ((head & DOCUMENT) !== 0) return 6;
  return 8 + tag;
}

/** How quotation marks lie about the cue: inside one; one opens within three tokens behind; one closes within eight before. */
export function quotePattern(scene: Scene, cue: Cue): number {
  const { quoted } = scene.reading;
  if (quoted[cue.head] !== 0) return 1;
  let p = 0;
  for (let j = cue.to; j < Math.min(cue.hi, cue.to + 4); j++) if (quoted[j] !== 0) p |= 2;
  if (p === 0) for (let j = cue.to; j < Math.min(cue.hi, cue.to + 12); j++) if (quoted[j] !== 0) p |= 8;
  for (let j = cue.from - 1; j >= Math.max(cue.lo, cue.from - 8); j--) if (quoted[j] !== 0) p |= 4;
  if (cue.sentence + 1 < scene.reading.from.length && scene.tags[cue.hi] === MARK) p |= 16;
  return p;
}

/** Puts the features of the decision whether `cue` is one. */
export function cueFeatures(scene: Scene, cue: Cue): void {
  const { tags, reading: { tokens, quoted } } = scene, { entry, suffix, shape } = tokens, i = cue.head, { lo, hi } = cue;
  const w = cue.word, tag = tags[i]!, kind = cue.kind;
  const p1 = tagIn(scene, cue, i - 1), p2 = tagIn(scene, cue, i - 2), n1 = tagIn(scene, cue, cue.to), n2 = tagIn(scene, cue, cue.to + 1), n3 = tagIn(scene, cue, cue.to + 2);
  const h1 = hashIn(scene, cue, i - 1), k1 = hashIn(scene, cue, cue.to), k2 = hashIn(scene, cue, cue.to + 1);
  const subject = subjectKind(scene, cue), quote = quotePattern(scene, cue);
  const g1 = tagIn(scene, cue, cue.from - 1);
  const flags = (cue.passive ? 1 : 0) | (cue.negated ? 2 : 0) | (cue.from < i ? 4 : 0);
  begin();
  put(0, 0);
  put2(1, w, tag);
  put(2, w);
  put2(3, suffix[i]!, tag);
  put2(4, kind, tag);
  put2(5, h1, tag);
  put2(6, k1, tag);
  put3(7, p1, n1, tag);
  put3(8, p2, p1, kind);
  put3(9, n1, n2, kind);
  put2(10, w, k1);
  put2(11, w, h1);
  put2(12, w, n1);
  put2(13, w, p1);
  put3(14, kind, p1, n1);
  put2(15, subject, kind);
  put2(16, subject, w);
  put3(17, quote, kind, tag);
  put2(18, quote, w);
  put3(19, quote, n1, subject);
  put3(20, w, flags, tag);
  put2(21, kind, flags);
  put3(22, w, n1, n2);
  put3(23, kind, k1, k2);
  put3(24, n1, n2, n3);
  put2(25, bucket(i - lo), tag);
  put2(26, bucket(hi - cue.to), kind);
  put2(27, g1, kind);
  put2(28, hashIn(scene, cue, cue.from - 1), kind);
  put3(29, w, subject, quote);
  put3(30, w, g1, n1);
  put2(31, tokens.code[hi - 1]! === 63 ? 1 : 0, kind);
  put3(32, quoted[i] !== 0 ? 1 : 0, kind, subject);
  put2(33, hashIn(scene, cue, i - 2), p1);
  put2(34, k2, n1);
  put2(35, hashOfSubject(scene, cue), kind);
  const left = leftPhrase(scene, cue), right = rightPhrase(scene, cue);
  put3(40, left.kind, left.gap, kind);
  put3(41, left.kind, left.gap, w);
  put3(42, left.head, left.gap === 0 ? 1 : 0, kind);
  put3(43, right.kind, right.gap, kind);
  put3(44, right.kind, right.gap, w);
  put3(45, right.head, w, right.gap);
  put3(46, right.head, kind, right.gap);
  put3(47, left.kind, right.kind, w);
  put3(48, left.kind, right.gap, kind);
  put2(49, (cue.to < hi ? quoted[cue.to] !== 0 ? 1 : 0 : 2) | (left.gap << 2), w);
  const rest = restPattern(scene, cue), rule = Math.floor(belief(scene, cue, rest, subject, quote) * 10);
  put2(36, rest, kind);
  put2(37, rest, w);
  put2(210, rule, tag);
  put3(211, rule, subject, n1);
  put3(212, rule, quote, left.gap);
  const saysBefore = scene.says[cue.from]! - scene.says[lo]!, saysAfter = scene.says[hi]! - scene.says[cue.to]!;
  let opener = lo - 1;
  for (let j = cue.from - 1; j >= Math.max(lo, cue.from - 12); j--) {
    const t = tags[j]!;
    if (t === SUB || t === REL || t === THAT || t === COMMA || t === FINITE || t === AND || t === MARK || t === TO) {
      opener = j;
      break;
    }
  }
  put3(213, Math.min(saysBefore, 2), Math.min(saysAfter, 2), kind);
  put3(214, Math.min(saysBefore, 2), Math.min(saysAfter, 2), w);
  put3(215, hashIn(scene, cue, opener), kind, tag);
  put3(216, tagIn(scene, cue, opener), bucket(cue.from - opener), kind);
  put3(217, hashIn(scene, cue, opener), w, 0);
  put3(218, hashIn(scene, cue, opener), subject, kind);
  put3(219, tagIn(scene, cue, opener), opener - 1 >= lo ? tags[opener - 1]! : 30, kind);
  put3(220, hashIn(scene, cue, lo), kind, Math.min(saysBefore, 1));
  put3(221, opener === lo - 1 ? 1 : 0, subject, w);
  put3(222, scene.reading.sentences[cue.sentence]!.paragraph === 0 && cue.sentence === 0 ? 1 : 0, kind, tokens.code[hi - 1]!);
  put3(229, scene.reading.sentences[cue.sentence]!.kind.charCodeAt(0), kind, tag);
  put3(223, h1, k1, tag);
  put3(224, n1, k2, w);
  put3(225, hashIn(scene, cue, i - 2), h1, tag);
  put3(226, k1, k2, hashIn(scene, cue, cue.to + 2));
  put3(227, tagIn(scene, cue, opener), n1, w);
  put3(228, left.kind, tagIn(scene, cue, opener), tag);
  if (entry[i] === 0) put3(38, suffix[i]!, p1, n1);
  if ((shape[i]! & CAPITAL) !== 0) put2(39, kind, scene.reading.context.heading ? 1 : 0);
}

function hashIn(scene: Scene, cue: Cue, j: number): number {
  const { entry, hash } = scene.reading.tokens;
  return j < cue.lo ? 1 : j >= cue.hi ? 2 : entry[j] !== 0 ? lemmaHash[entry[j]!]! : hash[j]!;
}

function tagIn(scene: Scene, cue: Cue, j: number): number {
  return j < cue.lo ? 30 : j >= cue.hi ? 31 : scene.tags[j]!;
}

interface Neighbour {
  kind: number;
  head: number;
  gap: number;
}
const leftOf: Neighbour = { kind: 0, head: 0, gap: 0 }, rightOf: Neighbour = { kind: 0, head: 0, gap: 0 };

/** The nearest noun phrase left of the verb group that is no prepositional object, and what lies between. */
function leftPhrase(scene: Scene, cue: Cue): Neighbour {
  const { tags, phraseFrom, phraseTo, phraseAt, phrases } = scene;
  let p = phraseAt[Math.max(cue.from - 1, cue.lo)]!;
  while (p >= 0 && (p >= phrases || phraseFrom[p]! >= cue.from)) p--;
  const nearest = p;
  while (p >= 0 && phraseFrom[p]! > cue.lo && (tags[phraseFrom[p]! - 1] === PREP) && nearest - p < 3) p--;
  return describe(scene, leftOf, p >= 0 && phraseFrom[p]! >= cue.lo ? p : -1, p >= 0 ? phraseTo[p]! : cue.from, cue.from);
}

/** The nearest noun phrase right of it. */
function rightPhrase(scene: Scene, cue: Cue): Neighbour {
  const { phraseFrom, phraseAt, phrases } = scene, p = phraseAt[cue.to]!;
  return describe(scene, rightOf, p < phrases && phraseFrom[p]! < cue.hi ? p : -1, cue.to, p < phrases ? phraseFrom[p]! : cue.hi);
}

function describe(scene: Scene, to: Neighbour, p: number, gapFrom: number, gapTo: number): Neighbour {
  const { tags, phraseTo, reading: { tokens } } = scene;
  to.gap = 0;
  if (p < 0) {
    to.kind = to.head = 0;
    return to;
  }
  const h = phraseTo[p]! - 1, e = tokens.entry[h]!;
  to.kind = (headKind[e]! << 1) | (tags[h] === NAME ? 1 : 0);
  if (to.kind === 0) to.kind = 0x10000 + tags[h]!;
  to.head = e !== 0 ? lemmaHash[e]! : tags[h] === NAME ? 3 : tokens.hash[h]!;
  for (let j = gapFrom; j < gapTo; j++) {
    const t = tags[j]!;
    to.gap |= t === COMMA ? 1 : t === FINITE || t === AUX ? 2 : t === THAT || t === SUB || t === REL ? 4 : t === MARK ? 8 : t === PREP ? 16 : t === TO ? 32 : t === COLON || t === STOP ? 64 : t === ADV ? 0 : 128;
  }
  return to;
}

/** The head of the words before the verb group. */
function hashOfSubject(scene: Scene, cue: Cue): number {
  const { tags, reading: { tokens } } = scene;
  let j = cue.from - 1;
  if (j >= cue.lo && tags[j] === COMMA) j--;
  return j < cue.lo ? 1 : tags[j] === NAME ? 2 : tokens.entry[j] !== 0 ? lemmaHash[tokens.entry[j]!]! : tokens.hash[j]!;
}

/** What the rest of the sentence offers as content: a that-clause, a finite clause, nothing, a quotation. */
function restPattern(scene: Scene, cue: Cue): number {
  const { tags, reading: { quoted } } = scene;
  let p = 0;
  const end = Math.min(cue.hi, cue.to + 12);
  for (let j = cue.to; j < end; j++) {
    const t = tags[j]!;
    if (quoted[j] !== 0) p |= 1;
    else if (t === THAT) p |= 2;
    else if (t === FINITE || t === AUX) p |= 4;
    else if (t === TO) p |= 8;
    else if (t === COMMA || t === STOP || t === COLON) {
      if (j === cue.to) p |= 16;
      break;
    }
  }
  return p;
}


/** The rules' belief in a cue, 0 … 1; above a half it counts where no model is at hand. */
export function cueRule(scene: Scene, cue: Cue): number {
  return belief(scene, cue, restPattern(scene, cue), subjectKind(scene, cue), quotePattern(scene, cue));
}

function belief(scene: Scene, cue: Cue, rest: number, subject: number, quote: number): number {
  const { tags, reading: { tokens, quoted } } = scene, i = cue.head, tag = tags[i]!, kind = cue.kind, e = tokens.entry[i]!;
  if ((kind & ACCORD) !== 0) return cue.to > i + 1 ? 0.98 : 0.1;
  if (quoted[i] !== 0) return 0.2;
  if ((kind & HEDGE) !== 0) return tag === ADV ? 0.5 : 0.2;
  if (cue.sign) return colonRule(scene, cue);
  if (tag === NOUN || tag === ADJ || tag === NAME) {
    if ((kind & SAID) === 0) return 0.1;
    return tags[cue.to] === THAT && (tags[i - 1] === POSS || tags[i - 1] === GENITIVE) ? 0.7 : 0.1;
  }
  const followedByQuote = (quote & 2) !== 0;
  const closedBefore = (quote & 4) !== 0 && (rest & 16) !== 0;
  const human = subject === 2 || subject === 4 || subject === 5 || subject === 8 + NAME;
  if (cue.passive && tags[i] === PART && is(e, Cls.sayNeutral) && tags[cue.to] === TO) return 0.2;
  if ((kind & NONSPEECH) !== 0) return 0.15;
  if ((kind & (SAY | MANNER)) !== 0) {
    if (is(e, Cls.say)) return 0.95;
    if (followedByQuote || closedBefore || (rest & 2) !== 0) return 0.9;
    if (subject === 6 && (kind & SHOW) !== 0) return 0.85;
    return human ? ((rest & 4) !== 0 ? 0.85 : 0.6) : tag === ING ? 0.55 : 0.5;
  }
  if ((kind & JUDGE) !== 0) return followedByQuote || (rest & 6) !== 0 || closedBefore ? 0.85 : human ? 0.6 : 0.4;
  if ((kind & (DEMAND | BLAME)) !== 0) return human || tag === ING ? 0.65 : 0.45;
  if ((kind & SHOW) !== 0) return subject === 6 || (rest & 2) !== 0 ? 0.8 : 0.35;
  if ((kind & TALK) !== 0) return followedByQuote ? 0.7 : 0.3;
  if ((kind & MENTAL) !== 0) return followedByQuote ? 0.45 : 0.1;
  if ((kind & COMMON) !== 0) return followedByQuote && human ? 0.4 : 0.03;
  return followedByQuote && human ? 0.5 : 0.05;
}

/** `Court: law void`; `The minister: “No.”` */
function colonRule(scene: Scene, cue: Cue): number {
  const { tags, reading } = scene, { quoted, sentences, tokens } = reading, i = cue.head;
  if (i === cue.lo || i + 1 >= cue.hi) return 0.02;
  const headline = sentences[cue.sentence]!.kind === 'headline';
  const name = tags[i - 1] === NAME || (headKind[tokens.entry[i - 1]!]! & (PERSON | GROUP | DOCUMENT)) !== 0;
  if (i - cue.lo <= 6 && name && (headline || quoted[i + 1] !== 0) && !hasVerb(tags, cue.lo, i)) return 0.8;
  return 0.05;
}

function hasVerb(tags: Uint8Array, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (tags[j] === FINITE || tags[j] === AUX) return true;
  return false;
}

