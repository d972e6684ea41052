/** What the rules believe of a candidate cue, from its class and what stands around it. */
import { HEADLINE } from '../../finds.ts';
import { CAPS } from '../../tokens.ts';
import { Cls, is } from '../english.ts';
import { ADJ, ADV, AUX, COLON, COMMA, FINITE, GENITIVE, ING, MARK, NAME, NOUN, PART, POSS, PRON, STOP, THAT, TO } from '../tags.ts';
import type { Cue } from './cues.ts';
import { introducedBy } from './introduction.ts';
import { ACCORD, BLAME, COMMON, DEMAND, DOCUMENT, GROUP, headKind, HEDGE, JUDGE, MANNER, MENTAL, NONSPEECH, PERSON, SAID, SAY, SHOW, speechKind, SPOKES, TALK, THIRD } from './kinds.ts';
import type { Scene } from './scene.ts';
import { isTopic } from './topic.ts';

/** Whether the rules may believe in a cue at `i` by more than a half, before its verb group is looked at. */
export function mayBelieve({ tags, reading: { tokens, quoted, quotations } }: Scene, i: number): boolean {
  const tag = tags[i]!, kind = speechKind[tokens.entry[i]!]!;
  if ((kind & ACCORD) !== 0 || tag === COLON) return true;
  if (quoted[i] !== 0) return false;
  if ((kind & HEDGE) !== 0) return tag === ADV;
  if (tag === NOUN || tag === ADJ || tag === NAME) return (kind & SAID) !== 0;
  if ((kind & NONSPEECH) !== 0) return false;
  // Words that speak seldom do only beside quotation marks, those of thought and of plain acts not even there.
  return (kind & (SAY | MANNER | JUDGE | DEMAND | BLAME | SHOW)) !== 0 || (quotations.length > 0 && ((kind & TALK) !== 0 || (kind & (MENTAL | COMMON)) === 0));
}

/** The rules' belief in a cue, 0 … 1; above a half it counts where no model is at hand. */
export function cueRule(scene: Scene, cue: Cue): number {
  return belief(scene, cue, restPattern(scene, cue), subjectKind(scene, cue), quotePattern(scene, cue));
}

/** The same, where the patterns are known already. */
export function belief(scene: Scene, cue: Cue, rest: number, subject: number, quote: number): number {
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
  const { tags, reading } = scene, { quoted, line, tokens } = reading, i = cue.head;
  if (i === cue.lo || i + 1 >= cue.hi) return 0.02;
  // `SLUG: FERRY SINKING`, `Image: Ana Ruiz`
  const before = tokens.entry[i - 1]!;
  if (is(before, Cls.captionWord) || (is(before, Cls.scriptLabel) && (tokens.shape[i - 1]! & CAPS) !== 0)) return 0.02;
  // `Q: Was it late?` `A: It was.`
  if (i === cue.lo + 1 && tokens.end[i - 1]! - tokens.start[i - 1]! === 1) return 0.02;
  const headline = line[cue.sentence] === HEADLINE;
  if (headline && quoted[i + 1] === 0 && isTopic(scene, cue)) return 0.02;
  const name = tags[i - 1] === NAME || (headKind[tokens.entry[i - 1]!]! & (PERSON | GROUP | DOCUMENT)) !== 0;
  if (introducedBy(scene, cue) >= 0) return 0.8;
  if (i - cue.lo <= 6 && name && (headline || quoted[i + 1] !== 0) && !hasVerb(tags, cue.lo, i)) return 0.8;
  return 0.05;
}

function hasVerb(tags: Uint8Array, from: number, to: number): boolean {
  for (let j = from; j < to; j++) if (tags[j] === FINITE || tags[j] === AUX) return true;
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
  const { quoted, quotations } = scene.reading;
  if (quoted[cue.head] !== 0) return 1;
  let p = 0;
  if (quotations.length === 0) return cue.sentence + 1 < scene.reading.sentences && scene.tags[cue.hi] === MARK ? 16 : 0;
  for (let j = cue.to; j < Math.min(cue.hi, cue.to + 4); j++) if (quoted[j] !== 0) p |= 2;
  if (p === 0) for (let j = cue.to; j < Math.min(cue.hi, cue.to + 12); j++) if (quoted[j] !== 0) p |= 8;
  for (let j = cue.from - 1; j >= Math.max(cue.lo, cue.from - 8); j--) if (quoted[j] !== 0) p |= 4;
  if (cue.sentence + 1 < scene.reading.sentences && scene.tags[cue.hi] === MARK) p |= 16;
  return p;
}

/** What the rest of the sentence offers as content: a that-clause, a finite clause, nothing, a quotation. */
export function restPattern(scene: Scene, cue: Cue): number {
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
