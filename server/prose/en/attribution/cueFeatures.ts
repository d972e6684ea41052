/** The features by which the model tells whether a candidate is a cue. */
import { CAPITAL } from '../../tokens.ts';
import { ADV, AND, AUX, COLON, COMMA, FINITE, MARK, NAME, PREP, REL, STOP, SUB, THAT, TO } from '../tags.ts';
import type { Cue } from './cues.ts';
import { belief, quotePattern, restPattern, subjectKind } from './cueRules.ts';
import { begin, bucket, put, put2, put3 } from './features.ts';
import { headKind, lemmaHash, speechKind } from './kinds.ts';
import type { Scene } from './scene.ts';

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
