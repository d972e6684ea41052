/** The features by which the model tells whether a candidate is a cue. */
import { CAPITAL } from '../../tokens.ts';
import { ADV, AND, AUX, COLON, COMMA, FINITE, MARK, NAME, PREP, REL, STOP, SUB, THAT, TO } from '../tags.ts';
import type { Cue } from './cues.ts';
import { belief, quotePattern, restPattern, subjectKind } from './cueRules.ts';
import { alone, bucket, templates, values } from './features.ts';
import type { Template, Templates } from './features.ts';
import { headKind, lemmaHash, speechKind } from './kinds.ts';
import type { Scene } from './scene.ts';

/** Values of a candidate cue that the gate reads. */
const WORD = 1, KIND = 2, TAG = 3, NEXT_TAG = 4, TAG_BEFORE = 5, MARKS = 6, NEXT = 7, BEFORE = 8, SUFFIX = 9;
const GATES: readonly Template[] = [[240, WORD, TAG], [241, KIND, TAG, NEXT_TAG], [242, KIND, TAG_BEFORE, TAG], [243, MARKS, KIND, TAG], [244, MARKS, WORD, NEXT_TAG], [245, KIND, NEXT, TAG], [246, KIND, BEFORE, TAG]];
const GATE = templates(GATES), UNKNOWN_GATE = templates([...GATES, [247, SUFFIX, TAG]]);

/** Describes token `i` by the little that rules most candidates out before their verb group is looked at. */
export function gateFeatures(scene: Scene, i: number): Templates {
  const { tags, reading: { tokens, quoted } } = scene, { entry, hash, suffix } = tokens, e = entry[i]!, next = entry[i + 1]!, before = i > 0 ? entry[i - 1]! : 0;
  values[WORD] = e !== 0 ? lemmaHash[e]! : hash[i]!;
  values[KIND] = speechKind[e]!;
  values[TAG] = tags[i]!;
  values[NEXT_TAG] = tags[i + 1]!;
  values[TAG_BEFORE] = i > 0 ? tags[i - 1]! : 30;
  values[MARKS] = (quoted[i] !== 0 ? 1 : 0) | (tags[i + 1] === MARK || tags[i + 2] === MARK ? 2 : 0) | (i > 2 && (tags[i - 1] === MARK || tags[i - 2] === MARK || tags[i - 3] === MARK) ? 4 : 0);
  values[NEXT] = next !== 0 ? lemmaHash[next]! : 1;
  values[BEFORE] = before !== 0 ? lemmaHash[before]! : 1;
  if (e !== 0) return GATE;
  values[SUFFIX] = suffix[i]!;
  return UNKNOWN_GATE;
}

/** Values of a cue with its verb group: words and tags before its head (P1, P2), behind the group (N1 …), at the outside of the group (G1); what could be its subject; the clause's opener. */
const P1 = 10, P2 = 11, N1 = 12, N2 = 13, N3 = 14, HASH_P1 = 15, HASH_P2 = 16, HASH_N1 = 17, HASH_N2 = 18, HASH_N3 = 19, G1 = 20, HASH_G1 = 21, SUBJECT = 22, QUOTE = 23, FLAGS = 24, TO_LO = 25, TO_HI = 26, QUESTION = 27, QUOTED = 28,
  SUBJECT_HEAD = 29, LEFT_KIND = 30, LEFT_GAP = 31, LEFT_HEAD = 32, ADJOINS = 33, RIGHT_KIND = 34, RIGHT_GAP = 35, RIGHT_HEAD = 36, QUOTED_GAP = 37, REST = 38, RULE = 39, SAYS_BEFORE = 40, SAYS_AFTER = 41, SAID_BEFORE = 42,
  OPENER = 43, OPENER_TAG = 44, TO_OPENER = 45, BEFORE_OPENER = 46, UNOPENED = 47, HASH_LO = 48, LEADS = 49, LAST_CODE = 50, LINE = 51, HEADING = 52, WORD_ALONE = 53;
const CUES: readonly Template[] = [
  [0], [1, WORD, TAG], [2, WORD_ALONE], [3, SUFFIX, TAG], [4, KIND, TAG], [5, HASH_P1, TAG], [6, HASH_N1, TAG], [7, P1, N1, TAG], [8, P2, P1, KIND], [9, N1, N2, KIND], [10, WORD, HASH_N1], [11, WORD, HASH_P1], [12, WORD, N1], [13, WORD, P1], [14, KIND, P1, N1],
  [15, SUBJECT, KIND], [16, SUBJECT, WORD], [17, QUOTE, KIND, TAG], [18, QUOTE, WORD], [19, QUOTE, N1, SUBJECT], [20, WORD, FLAGS, TAG], [21, KIND, FLAGS], [22, WORD, N1, N2], [23, KIND, HASH_N1, HASH_N2], [24, N1, N2, N3], [25, TO_LO, TAG], [26, TO_HI, KIND],
  [27, G1, KIND], [28, HASH_G1, KIND], [29, WORD, SUBJECT, QUOTE], [30, WORD, G1, N1], [31, QUESTION, KIND], [32, QUOTED, KIND, SUBJECT], [33, HASH_P2, P1], [34, HASH_N2, N1], [35, SUBJECT_HEAD, KIND],
  [40, LEFT_KIND, LEFT_GAP, KIND], [41, LEFT_KIND, LEFT_GAP, WORD], [42, LEFT_HEAD, ADJOINS, KIND], [43, RIGHT_KIND, RIGHT_GAP, KIND], [44, RIGHT_KIND, RIGHT_GAP, WORD], [45, RIGHT_HEAD, WORD, RIGHT_GAP], [46, RIGHT_HEAD, KIND, RIGHT_GAP],
  [47, LEFT_KIND, RIGHT_KIND, WORD], [48, LEFT_KIND, RIGHT_GAP, KIND], [49, QUOTED_GAP, WORD], [36, REST, KIND], [37, REST, WORD], [210, RULE, TAG], [211, RULE, SUBJECT, N1], [212, RULE, QUOTE, LEFT_GAP],
  [213, SAYS_BEFORE, SAYS_AFTER, KIND], [214, SAYS_BEFORE, SAYS_AFTER, WORD], [215, OPENER, KIND, TAG], [216, OPENER_TAG, TO_OPENER, KIND], [217, OPENER, WORD], [218, OPENER, SUBJECT, KIND], [219, OPENER_TAG, BEFORE_OPENER, KIND],
  [220, HASH_LO, KIND, SAID_BEFORE], [221, UNOPENED, SUBJECT, WORD], [222, LEADS, KIND, LAST_CODE], [229, LINE, KIND, TAG], [223, HASH_P1, HASH_N1, TAG], [224, N1, HASH_N2, WORD], [225, HASH_P2, HASH_P1, TAG], [226, HASH_N1, HASH_N2, HASH_N3],
  [227, OPENER_TAG, N1, WORD], [228, LEFT_KIND, OPENER_TAG, TAG],
];
const UNKNOWN: Template = [38, SUFFIX, P1, N1], CAPITALISED: Template = [39, KIND, HEADING];
/** By whether the word is unknown (1) and has a capital (2). */
const CUE = [templates(CUES), templates([...CUES, UNKNOWN]), templates([...CUES, CAPITALISED]), templates([...CUES, UNKNOWN, CAPITALISED])] as const;

/** Describes a cue for the decision whether it is one. */
export function cueFeatures(scene: Scene, cue: Cue): Templates {
  const { tags, says, reading: { tokens, quoted, sentences, context } } = scene, { entry, suffix, shape, code } = tokens, i = cue.head, { lo, hi, from, to } = cue;
  const subject = subjectKind(scene, cue), quote = quotePattern(scene, cue), rest = restPattern(scene, cue), sentence = sentences[cue.sentence]!;
  values[WORD] = cue.word;
  values[WORD_ALONE] = alone(cue.word);
  values[KIND] = cue.kind;
  values[TAG] = tags[i]!;
  values[SUFFIX] = suffix[i]!;
  values[P1] = tagIn(scene, cue, i - 1);
  values[P2] = tagIn(scene, cue, i - 2);
  values[N1] = tagIn(scene, cue, to);
  values[N2] = tagIn(scene, cue, to + 1);
  values[N3] = tagIn(scene, cue, to + 2);
  values[HASH_P1] = hashIn(scene, cue, i - 1);
  values[HASH_P2] = hashIn(scene, cue, i - 2);
  values[HASH_N1] = hashIn(scene, cue, to);
  values[HASH_N2] = hashIn(scene, cue, to + 1);
  values[HASH_N3] = hashIn(scene, cue, to + 2);
  values[G1] = tagIn(scene, cue, from - 1);
  values[HASH_G1] = hashIn(scene, cue, from - 1);
  values[SUBJECT] = subject;
  values[QUOTE] = quote;
  values[FLAGS] = (cue.passive ? 1 : 0) | (cue.negated ? 2 : 0) | (from < i ? 4 : 0);
  values[TO_LO] = bucket(i - lo);
  values[TO_HI] = bucket(hi - to);
  values[LAST_CODE] = code[hi - 1]!;
  values[QUESTION] = code[hi - 1] === 63 ? 1 : 0;
  values[QUOTED] = quoted[i] !== 0 ? 1 : 0;
  values[SUBJECT_HEAD] = hashOfSubject(scene, cue);
  values[REST] = rest;
  values[RULE] = Math.floor(belief(scene, cue, rest, subject, quote) * 10);
  values[HASH_LO] = hashIn(scene, cue, lo);
  values[LEADS] = sentence.paragraph === 0 && cue.sentence === 0 ? 1 : 0;
  values[LINE] = sentence.kind.charCodeAt(0);
  values[HEADING] = context.heading ? 1 : 0;
  const left = leftPhrase(scene, cue), right = rightPhrase(scene, cue);
  values[LEFT_KIND] = left.kind;
  values[LEFT_GAP] = left.gap;
  values[LEFT_HEAD] = left.head;
  values[ADJOINS] = left.gap === 0 ? 1 : 0;
  values[RIGHT_KIND] = right.kind;
  values[RIGHT_GAP] = right.gap;
  values[RIGHT_HEAD] = right.head;
  values[QUOTED_GAP] = (to < hi ? quoted[to] !== 0 ? 1 : 0 : 2) | (left.gap << 2);
  const saysBefore = says[from]! - says[lo]!, opener = openerOf(tags, cue), openerTag = tagIn(scene, cue, opener);
  values[SAYS_BEFORE] = Math.min(saysBefore, 2);
  values[SAYS_AFTER] = Math.min(says[hi]! - says[to]!, 2);
  values[SAID_BEFORE] = Math.min(saysBefore, 1);
  values[OPENER] = hashIn(scene, cue, opener);
  values[OPENER_TAG] = openerTag;
  values[TO_OPENER] = bucket(from - opener);
  values[BEFORE_OPENER] = opener - 1 >= lo ? tags[opener - 1]! : 30;
  values[UNOPENED] = opener === lo - 1 ? 1 : 0;
  return CUE[(entry[i] === 0 ? 1 : 0) | ((shape[i]! & CAPITAL) !== 0 ? 2 : 0)]!;
}

/** The token that opens the clause of a cue; the one before the sentence where none does within a dozen tokens. */
function openerOf(tags: Uint8Array, { lo, from }: Cue): number {
  for (let j = from - 1, least = Math.max(lo, from - 12); j >= least; j--) {
    const t = tags[j]!;
    if (t === SUB || t === REL || t === THAT || t === COMMA || t === FINITE || t === AND || t === MARK || t === TO) return j;
  }
  return lo - 1;
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
