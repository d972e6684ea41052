/** The features by which the model tells whether a candidate is a cue. */
import { ADV, AND, AUX, COLON, COMMA, FINITE, MARK, NAME, PREP, REL, STOP, SUB, THAT, TO } from '../tags.ts';
import type { Cue } from './cues.ts';
import { belief, quotePattern, restPattern, subjectKind } from './cueRules.ts';
import { bucket, templates, values } from './features.ts';
import type { Templates } from './features.ts';
import { headKind, lemmaHash, speechKind, wordOf } from './kinds.ts';
import { saysIn } from './scene.ts';
import type { Scene } from './scene.ts';

/** Values of a candidate cue that the gate reads. */
const WORD = 1, KIND = 2, TAG = 3, NEXT_TAG = 4, TAG_BEFORE = 5, MARKS = 6, NEXT = 7, BEFORE = 8;
const GATE = templates([[240, WORD, TAG], [241, KIND, TAG, NEXT_TAG], [242, KIND, TAG_BEFORE, TAG], [243, MARKS, KIND, TAG], [244, MARKS, WORD, NEXT_TAG], [245, KIND, NEXT, TAG], [246, KIND, BEFORE, TAG]]);

/** Describes token `i` by the little that rules most candidates out before their verb group is looked at. */
export function gateFeatures(scene: Scene, i: number): Templates {
  const { tags, reading: { tokens, quoted } } = scene, { entry } = tokens, e = entry[i]!, next = entry[i + 1]!, before = i > 0 ? entry[i - 1]! : 0;
  values[WORD] = wordOf(tokens, i);
  values[KIND] = speechKind[e]!;
  values[TAG] = tags[i]!;
  values[NEXT_TAG] = tags[i + 1]!;
  values[TAG_BEFORE] = i > 0 ? tags[i - 1]! : 30;
  values[MARKS] = (quoted[i] !== 0 ? 1 : 0) | (tags[i + 1] === MARK || tags[i + 2] === MARK ? 2 : 0) | (i > 2 && (tags[i - 1] === MARK || tags[i - 2] === MARK || tags[i - 3] === MARK) ? 4 : 0);
  // 1 for a word that the lexicon does not have.
  values[NEXT] = lemmaHash[next]! | ((next - 1) >>> 31);
  values[BEFORE] = lemmaHash[before]! | ((before - 1) >>> 31);
  return GATE;
}

/** Values of a cue with its verb group: words and tags before its head (P1, P2) and behind the group (N1, N2); what could be its subject; the clause's opener. */
const SUFFIX = 4, P1 = 5, P2 = 6, N1 = 7, N2 = 8, WORD_P1 = 9, WORD_P2 = 10, WORD_N1 = 11, SUBJECT = 12, QUOTE = 13, FLAGS = 14, TO_LO = 15, LEFT_KIND = 16, LEFT_GAP = 17, RIGHT_KIND = 18, RIGHT_GAP = 19, RIGHT_HEAD = 20, QUOTED_GAP = 21, REST = 22,
  RULE = 23, SAYS = 24, OPENER = 25, OPENER_TAG = 26, TO_OPENER = 27, BEFORE_OPENER = 28, UNOPENED = 29;
const CUE = templates([
  [1, WORD, TAG], [2, WORD], [3, SUFFIX, TAG], [4, KIND, TAG], [5, WORD_P1, TAG], [6, WORD_N1, TAG], [8, P2, P1, KIND], [10, WORD, WORD_N1], [12, WORD, N1], [13, WORD, P1], [15, SUBJECT, KIND], [16, SUBJECT, WORD], [17, QUOTE, KIND, TAG], [18, QUOTE, WORD],
  [19, QUOTE, N1, SUBJECT], [20, WORD, FLAGS, TAG], [21, KIND, FLAGS], [22, WORD, N1, N2], [25, TO_LO, TAG], [33, WORD_P2, P1], [36, REST, KIND], [37, REST, WORD], [41, LEFT_KIND, LEFT_GAP, WORD], [43, RIGHT_KIND, RIGHT_GAP, KIND],
  [44, RIGHT_KIND, RIGHT_GAP, WORD], [45, RIGHT_HEAD, WORD, RIGHT_GAP], [46, RIGHT_HEAD, KIND, RIGHT_GAP], [49, QUOTED_GAP, WORD], [210, RULE, TAG], [211, RULE, SUBJECT, N1], [212, RULE, QUOTE, LEFT_GAP], [213, SAYS, KIND], [214, SAYS, WORD],
  [215, OPENER, KIND, TAG], [216, OPENER_TAG, TO_OPENER, KIND], [217, OPENER, WORD], [218, OPENER, SUBJECT, KIND], [219, OPENER_TAG, BEFORE_OPENER, KIND], [221, UNOPENED, SUBJECT, WORD], [227, OPENER_TAG, N1, WORD], [228, LEFT_KIND, OPENER_TAG, TAG],
]);

/** Describes a cue for the decision whether it is one. */
export function cueFeatures(scene: Scene, cue: Cue): Templates {
  const { tags, reading: { tokens, quoted } } = scene, i = cue.head, { lo, hi, from, to } = cue;
  const subject = subjectKind(scene, cue), quote = quotePattern(scene, cue), rest = restPattern(scene, cue);
  values[WORD] = cue.word;
  values[KIND] = cue.kind;
  values[TAG] = tags[i]!;
  values[SUFFIX] = tokens.suffix[i]!;
  values[P1] = tagIn(scene, cue, i - 1);
  values[P2] = tagIn(scene, cue, i - 2);
  values[N1] = tagIn(scene, cue, to);
  values[N2] = tagIn(scene, cue, to + 1);
  values[WORD_P1] = wordIn(scene, cue, i - 1);
  values[WORD_P2] = wordIn(scene, cue, i - 2);
  values[WORD_N1] = wordIn(scene, cue, to);
  values[SUBJECT] = subject;
  values[QUOTE] = quote;
  values[FLAGS] = (cue.passive ? 1 : 0) | (cue.negated ? 2 : 0) | (from < i ? 4 : 0);
  values[TO_LO] = bucket(i - lo);
  values[REST] = rest;
  values[RULE] = Math.floor(belief(scene, cue, rest, subject, quote) * 10);
  const left = leftPhrase(scene, cue), right = rightPhrase(scene, cue);
  values[LEFT_KIND] = left.kind;
  values[LEFT_GAP] = left.gap;
  values[RIGHT_KIND] = right.kind;
  values[RIGHT_GAP] = right.gap;
  values[RIGHT_HEAD] = right.head;
  values[QUOTED_GAP] = (to < hi ? quoted[to] !== 0 ? 1 : 0 : 2) | (left.gap << 2);
  values[SAYS] = Math.min(saysIn(scene, lo, from), 2) | (Math.min(saysIn(scene, to, hi), 2) << 2);
  const opener = openerOf(tags, cue);
  values[OPENER] = wordIn(scene, cue, opener);
  values[OPENER_TAG] = tagIn(scene, cue, opener);
  values[TO_OPENER] = bucket(from - opener);
  values[BEFORE_OPENER] = opener - 1 >= lo ? tags[opener - 1]! : 30;
  values[UNOPENED] = opener === lo - 1 ? 1 : 0;
  return CUE;
}

/** The token that opens the clause of a cue; the one before the sentence where none does within a dozen tokens. */
function openerOf(tags: Uint8Array, { lo, from }: Cue): number {
  for (let j = from - 1, least = Math.max(lo, from - 12); j >= least; j--) {
    const t = tags[j]!;
    if (t === SUB || t === REL || t === THAT || t === COMMA || t === FINITE || t === AND || t === MARK || t === TO) return j;
  }
  return lo - 1;
}

function wordIn(scene: Scene, cue: Cue, j: number): number {
  return j < cue.lo ? 1 : j >= cue.hi ? 2 : wordOf(scene.reading.tokens, j);
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
  to.head = e === 0 && tags[h] === NAME ? 3 : wordOf(tokens, h);
  for (let j = gapFrom; j < gapTo; j++) {
    const t = tags[j]!;
    to.gap |= t === COMMA ? 1 : t === FINITE || t === AUX ? 2 : t === THAT || t === SUB || t === REL ? 4 : t === MARK ? 8 : t === PREP ? 16 : t === TO ? 32 : t === COLON || t === STOP ? 64 : t === ADV ? 0 : 128;
  }
  return to;
}
