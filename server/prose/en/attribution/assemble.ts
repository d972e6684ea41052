/** Builds the findings from what was settled: ranges, evidence, continued quotations, hearsay. Describing the speaker is left to `describeSpeaker`. */
import { CONTINUES, Inferred, NEGATIVE, traitsOf, type Quote } from '../../inferred.ts';
import { describeSpeaker } from '../speaker.ts';
import { hashOf } from '../../lexicon.ts';
import { CAPITAL } from '../../tokens.ts';
import { Cls, english, is, isAsListed } from '../english.ts';
import { AUX, CLOSE, COLON, COMMA, DET, FINITE, ING, MARK, NAME, NOUN, NUM, PART, POSS, PREP, PRON, STOP, TIME, TO } from '../tags.ts';
import { antecedentOf } from './antecedent.ts';
import type { Settled } from './choose.ts';
import type { Cue } from './cues.ts';
import { ACCORD, BLAME, DEMAND, HEDGE, JUDGE, MANNER, MENTAL, SAID, SAY, SHOW } from './kinds.ts';
import { nested } from './nested.ts';
import type { Scene } from './scene.ts';

export interface Attributions {
  readonly attributions: readonly Inferred[];
  /** The text ended with speech that a bare quotation may go on with. */
  readonly speakerInForce: boolean;
}

/** How sure a bare quotation goes on with the speaker before. */
const CONTINUED = 0.8;
/** Share of quoted words that makes a content direct speech. */
const DIRECT = 0.8;
/** Stretches behind the first of one content at most, as numbers: each new one copies them. */
const FURTHER = 78;
/** Fewest tokens, marks included, of a quotation that goes on. */
const BARE = 4;

export function assemble(scene: Scene, settled: readonly Settled[]): Attributions {
  const { reading, tags } = scene, { sentences, paragraph, from, to, entry, tokens } = reading, list: Inferred[] = [];
  if (settled.length === 0 && !entry.speakerInForce) return NOTHING;
  // The attribution whose speech a bare quotation may go on with: its index, -1 none, -2 one of the text before.
  let s = 0, carrier = entry.speakerInForce ? -2 : -1, quotes = entry.speakerInForce;
  for (let k = 0; k < sentences; k++) {
    const a = from[k]!, b = to[k]!, opens = k === 0 || paragraph[k]! !== paragraph[k - 1]!;
    if (opens && !quotes) carrier = -1;
    const end = carrier === -1 ? a : bareQuotation(scene, a, b);
    let carries = false, speaks = -1, spoken = false;
    while (s < settled.length && settled[s]!.cue.sentence === k) {
      const one = settled[s]!;
      list.push(inferred(scene, one, s > 0 ? settled[s - 1]! : null));
      s++;
      // Who speaks inside the quotation that goes on is quoted.
      if (one.cue.head < end && one.rightTo <= end) continue;
      spoken = true;
      if (one.negative) continue;
      speaks = list.length - 1;
      carries = carries || hasQuote(scene, one) || ((one.rightFrom < 0 || one.rightTo >= b - 1) && tags[b - 1] === COLON);
    }
    if (spoken) {
      carrier = speaks;
      quotes = carries;
      continue;
    }
    // A quotation that names its speaker in a later sentence goes on with nobody.
    const own = s < settled.length && settled[s]!.leftFrom >= 0 && settled[s]!.leftFrom <= scene.opens[k]!;
    const begin = carrier === -1 || own || end > a || opens || !quotes ? a : lateQuotation(scene, a, b);
    if (own || (end <= a && begin === a)) {
      carrier = -1;
      continue;
    }
    const start = tokens.start[end > a ? a : begin]!, behind = tokens.end[(end > a ? end : b) - 1]!;
    quotes = true;
    if (!opens && carrier >= 0 && list[carrier]!.further.length < FURTHER) list[carrier] = extended(list[carrier]!, start, behind);
    else carrier = list.push(new Inferred(-1, -1, -1, -1, start, behind, NO_MORE, GOES_ON, '', WHY_ON, null)) - 1;
  }
  return { attributions: nested(list), speakerInForce: carrier !== -1 && quotes };
}

const NOTHING: Attributions = { attributions: [], speakerInForce: false };
const NO_MORE: readonly never[] = [];
const GOES_ON = traitsOf(CONTINUED, 'direct', CONTINUES), WHY_ON: readonly string[] = ['continued quotation'];

/** The attribution with one more stretch of content; what that covers or touches it joins. */
function extended(one: Inferred, start: number, end: number): Inferred {
  const { contentStart, contentEnd, further } = one;
  if (contentStart < 0) return one.saying(start, end, NO_MORE);
  const last = further.length === 0 ? contentEnd : further[further.length - 1]!;
  if (last >= end) return one;
  if (last < start - 1) return one.saying(contentStart, contentEnd, [...further, start, end]);
  return further.length === 0 ? one.saying(contentStart, end, NO_MORE) : one.saying(contentStart, contentEnd, [...further.slice(0, -1), end]);
}

function hasQuote(scene: Scene, one: Settled): boolean {
  const { quoted } = scene.reading;
  return (one.leftFrom >= 0 && quoted[one.leftTo - 1] !== 0) || (one.rightFrom >= 0 && (quoted[one.rightFrom] !== 0 || quoted[one.rightTo - 1] !== 0));
}

/** End of the quotation that opens, or goes on through, a sentence; its start where there is none. */
function bareQuotation(scene: Scene, from: number, to: number): number {
  const { quoted } = scene.reading;
  let end = from;
  while (end < to && quoted[end] !== 0) end++;
  return end - from >= BARE || (end > from && from > 0 && quoted[from] === quoted[from - 1]) ? end : from;
}

/** Start of a quotation that opens within a sentence and reaches its end: `The harbor “is not safe. Nobody …”`; else the sentence's own. */
function lateQuotation({ reading: { quoted } }: Scene, from: number, to: number): number {
  let begin = to;
  while (begin > from && quoted[begin - 1] !== 0) begin--;
  return to - begin >= BARE && begin < to ? begin : from;
}

function inferred(scene: Scene, one: Settled, last: Settled | null): Inferred {
  const { reading, tags } = scene, { start, end } = reading.tokens, { cue, sourceFrom, leftFrom } = one, sourceTo = sourceFrom < 0 ? -1 : withoutDay(scene, one), quote = quoteOf(scene, one);
  // `called for`, `pointed to`: the word behind the verb is the cue's.
  const behind = takesNext(scene, one) ? 1 : 0, rightFrom = one.rightFrom < 0 ? -1 : start[one.rightFrom + behind]!, rightTo = rightFrom < 0 ? -1 : end[trim(tags, one.rightFrom + behind, one.rightTo) - 1]!;
  return new Inferred(
    sourceFrom < 0 ? -1 : start[sourceFrom]!, sourceFrom < 0 ? -1 : end[sourceTo - 1]!, start[cue.from]!, end[cue.to + behind - 1]!,
    leftFrom < 0 ? rightFrom : start[leftFrom]!, leftFrom < 0 ? rightTo : end[one.leftTo - 1]!, leftFrom < 0 || rightFrom < 0 ? NO_MORE : [rightFrom, rightTo],
    traitsOf(one.certainty, quote, one.negative ? NEGATIVE : 0), cueWords(scene, cue), whyOf(scene, one, quote),
    sourceFrom >= 0 && !isNobody(scene, sourceFrom) ? antecedentOf(scene, one, last) ?? describeSpeaker(reading, sourceFrom, sourceTo) : null,
  );
}

/** `No group claimed responsibility`, `nobody said`. */
function isNobody({ reading: { tokens: { entry, hash } } }: Scene, from: number): boolean {
  return is(entry[from]!, Cls.no) || hash[from] === NOBODY || hash[from] === NONE || hash[from] === NEITHER;
}
const NOBODY = hashOf('nobody'), NONE = hashOf('none'), NEITHER = hashOf('neither');

/** Whether a cue is told with the preposition behind it: `spoke about the wall`, but `spoke to say`. */
function takesNext({ tags, reading: { tokens: { entry } } }: Scene, { cue, rightFrom, rightTo }: Settled): boolean {
  if (rightFrom < 0 || rightFrom !== cue.to || rightTo < rightFrom + 2 || cue.sign) return false;
  const next = tags[rightFrom + 1]!;
  return tags[rightFrom] === TO ? next === DET || next === NAME || next === POSS || next === NOUN || next === NUM : next !== TIME && is(entry[rightFrom]!, Cls.cuePreposition);
}

function quoteOf(scene: Scene, { leftFrom, leftTo, rightFrom, rightTo }: Settled): Quote {
  if (scene.reading.quotations.length === 0) return 'indirect';
  words = within = 0;
  if (leftFrom >= 0) count(scene, leftFrom, leftTo);
  if (rightFrom >= 0) count(scene, rightFrom, rightTo);
  return within === 0 ? 'indirect' : within >= words * DIRECT ? 'direct' : 'mixed';
}

/** Words counted, and those among them within quotation marks. */
let words = 0, within = 0;

function count({ tags, reading: { quoted } }: Scene, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    if (tags[i] === MARK || tags[i] === COMMA || tags[i] === STOP) continue;
    words++;
    if (quoted[i] !== 0) within++;
  }
}

/** The words of a cue. Most are one word of the lexicon, whose own string stays for all. */
function cueWords({ reading: { tokens, text } }: Scene, { from, to }: Cue): string {
  return to - from === 1 && isAsListed(tokens, from) ? english.words[tokens.entry[from]!]! : text.slice(tokens.start[from], tokens.end[to - 1]);
}

/** What tells of an attribution beside the words of its cue. Made once for all that are told by the same. */
function whyOf({ tags, reading: { tokens: { start, end }, text } }: Scene, { cue, negative, sourceFrom, sourceTo }: Settled, quote: Quote): readonly string[] {
  const isPronoun = sourceFrom >= 0 && sourceTo - sourceFrom === 1 && tags[sourceFrom] === PRON, pronoun = isPronoun ? text.slice(start[sourceFrom], end[sourceFrom]) : '';
  const manner = negative ? SILENCE : mannerOf(cue), isHidden = cue.passive && sourceFrom < 0, key = (manner << 2) | (quote === 'indirect' ? 0 : 2) | (isHidden ? 1 : 0);
  let known = whys.get(pronoun);
  if (known === undefined) {
    known = new Array<readonly string[] | undefined>(MANNERS.length << 2);
    // `tHeY` and such are not met again.
    if (whys.size < PRONOUNS) whys.set(pronoun, known);
  }
  return known[key] ??= [MANNERS[manner]!, quote === 'indirect' ? '' : 'quotation', isHidden ? 'passive, no speaker named' : '', isPronoun ? `pronoun "${pronoun}"` : ''].filter((line) => line !== '');
}

/** The lists made so far, by the pronoun that is the source ('' where none is), each by the rest. */
const whys = new Map<string, (readonly string[] | undefined)[]>();
const PRONOUNS = 100;

const MANNERS = ['', 'a silence reported', 'colon after a speaker', 'according to', 'hedge', 'verb of saying', 'act of speech', 'what a document shows', 'a belief reported', 'noun of saying'], SILENCE = 1;

/** Index in MANNERS. */
function mannerOf({ kind, sign }: Cue): number {
  if (sign) return 2;
  if ((kind & ACCORD) !== 0) return 3;
  if ((kind & HEDGE) !== 0) return 4;
  if ((kind & (SAY | MANNER | JUDGE)) !== 0) return 5;
  if ((kind & (DEMAND | BLAME)) !== 0) return 6;
  if ((kind & SHOW) !== 0) return 7;
  if ((kind & MENTAL) !== 0) return 8;
  return (kind & SAID) !== 0 ? 9 : 0;
}

/** End of a source without the day on which it speaks: `Brandis Inc. on Thursday`, `Lund on Monday night`, `the ministry, today`; not `a poll released on Thursday`. */
function withoutDay({ tags, reading: { tokens: { entry, shape, start, end } } }: Scene, { cue, sourceFrom, sourceTo }: Settled): number {
  const to = trim(tags, sourceFrom, sourceTo), last = to - 1, day = last > sourceFrom && is(entry[last]!, Cls.timeNoun) && is(entry[last - 1]!, Cls.weekday) ? last - 1 : last, e = entry[day]!;
  const isDay = (shape[day]! & CAPITAL) !== 0 ? is(e, Cls.weekday) && end[day]! - start[day]! > DAY : is(e, Cls.dayAdverb);
  if (!isDay || sourceTo > cue.from || cue.from - sourceTo > 1 || day === sourceFrom) return to;
  const behind = trim(tags, sourceFrom, tags[day - 1] === PREP ? day - 1 : day);
  for (let j = sourceFrom; j < behind; j++) if (tags[j] === FINITE || tags[j] === PART || tags[j] === ING || tags[j] === AUX) return to;
  return tags[behind - 1] === NAME || tags[behind - 1] === NOUN || tags[behind - 1] === CLOSE ? behind : to;
}
/** Letters of a day that is no abbreviation or paper: `Sun.` */
const DAY = 4;

/** End without commas. */
function trim(tags: Uint8Array, from: number, to: number): number {
  while (to > from + 1 && tags[to - 1] === COMMA) to--;
  return to;
}
