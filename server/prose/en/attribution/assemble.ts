/** Builds the findings from what was settled: ranges, evidence, continued quotations, hearsay. Describing the speaker is left to `describeSpeaker`. */
import { fraction, sharesFractions } from '../../../fraction.ts';
import type { Range } from '../../../range.ts';
import type { Inferred } from '../../prose.ts';
import { describeSpeaker } from '../speaker.ts';
import { hashOf } from '../../lexicon.ts';
import { CAPITAL } from '../../tokens.ts';
import { Cls, english, is, isAsListed } from '../english.ts';
import { AUX, CLOSE, COLON, COMMA, DET, FINITE, ING, MARK, NAME, NOUN, NUM, PART, POSS, PREP, PRON, STOP, TIME, TO } from '../tags.ts';
import { antecedentOf } from './antecedent.ts';
import type { Settled } from './choose.ts';
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
/** Parts of one content at most: each new one copies them. */
const PARTS = 40;
/** Fewest tokens, marks included, of a quotation that goes on. */
const BARE = 4;

export function assemble(scene: Scene, settled: readonly Settled[]): Attributions {
  const { reading, tags } = scene, { sentences, from, to, entry } = reading, list: Inferred[] = [];
  if (settled.length === 0 && !entry.speakerInForce) return NOTHING;
  // The attribution whose speech a bare quotation may go on with: its index, -1 none, -2 one of the text before.
  let s = 0, carrier = entry.speakerInForce ? -2 : -1, quotes = entry.speakerInForce;
  for (let k = 0; k < from.length; k++) {
    const a = from[k]!, b = to[k]!, opens = k === 0 || sentences[k]!.paragraph !== sentences[k - 1]!.paragraph;
    if (opens && !quotes) carrier = -1;
    const end = carrier === -1 ? a : bareQuotation(scene, a, b);
    let carries = false, speaks = -1, spoken = false;
    while (s < settled.length && settled[s]!.cue.sentence === k) {
      const one = settled[s]!;
      list.push(inferred(scene, one, settled[s++ - 1]));
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
    const range = end > a ? rangeOf(scene, a, end) : rangeOf(scene, begin, b);
    quotes = true;
    if (!opens && carrier >= 0 && list[carrier]!.content.length < PARTS) list[carrier] = extended(list[carrier]!, range);
    else carrier = list.push(continued(range)) - 1;
  }
  return { attributions: nested(list), speakerInForce: carrier !== -1 && quotes };
}

const NOTHING: Attributions = { attributions: [], speakerInForce: false };

function continued(range: Range): Inferred {
  return {
    in: null, origin: 'inferred', source: NO_RANGE, cue: NO_RANGE, content: [range], ids: NO_RANGE, via: NO_RANGE, quote: 'direct', confidence: null, statement: null,
    certainty: CONTINUED, evidence: GOES_ON, speaker: null, continues: true, negative: false, tag: null,
  };
}

const NO_RANGE: readonly never[] = [];
const GOES_ON: readonly string[] = ['continued quotation'];

sharesFractions((certainty): Inferred => ({
  in: null, origin: 'inferred', source: NO_RANGE, cue: NO_RANGE, content: NO_RANGE, ids: NO_RANGE, via: NO_RANGE, quote: 'indirect', confidence: null, statement: null,
  certainty, evidence: NO_RANGE, speaker: null, continues: false, negative: false, tag: null,
}));

/** The attribution with one more range of content. Written out: to spread an object costs as much as to find it. */
function extended({ in: by, origin, source, cue, content, ids, via, quote, confidence, statement, certainty, evidence, speaker, continues, negative, tag }: Inferred, next: Range): Inferred {
  return { in: by, origin, source, cue, content: joined(content, next), ids, via, quote, confidence, statement, certainty, evidence, speaker, continues, negative, tag };
}

/** The ranges with one more behind them; what it covers or touches it joins. */
function joined(ranges: readonly Range[], next: Range): readonly Range[] {
  const last = ranges[ranges.length - 1];
  if (last === undefined) return [next];
  if (last.end >= next.end) return ranges;
  return last.end >= next.start - 1 ? [...ranges.slice(0, -1), { start: last.start, end: next.end }] : [...ranges, next];
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

function inferred(scene: Scene, one: Settled, last: Settled | undefined): Inferred {
  const { reading, tags } = scene, { cue, sourceFrom } = one, sourceTo = sourceFrom < 0 ? -1 : withoutDay(scene, one), quote = quoteOf(scene, one);
  const left = one.leftFrom >= 0 ? rangeOf(scene, one.leftFrom, one.leftTo) : null;
  // `called for`, `pointed to`: the word behind the verb is the cue's.
  const behind = takesNext(scene, one) ? 1 : 0, rightFrom = one.rightFrom + behind, right = one.rightFrom >= 0 ? rangeOf(scene, rightFrom, trim(tags, rightFrom, one.rightTo)) : null;
  const content = left !== null && right !== null ? [left, right] : left !== null ? [left] : right !== null ? [right] : NO_RANGE;
  return {
    in: null, origin: 'inferred', source: sourceFrom >= 0 ? [rangeOf(scene, sourceFrom, sourceTo)] : NO_RANGE, cue: [rangeOf(scene, cue.from, cue.to + behind)], content,
    ids: NO_RANGE, via: NO_RANGE, quote, confidence: null, statement: null, certainty: fraction(Math.round(one.certainty * 1000) / 1000), evidence: evidenceOf(scene, one, quote),
    speaker: sourceFrom >= 0 && !isNobody(scene, sourceFrom) ? antecedentOf(scene, one, last) ?? describeSpeaker(reading, sourceFrom, sourceTo) : null, continues: false, negative: one.negative, tag: null,
  };
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

function rangeOf({ reading: { tokens } }: Scene, from: number, to: number): Range {
  return { start: tokens.start[from]!, end: tokens.end[to - 1]! };
}

function quoteOf(scene: Scene, { leftFrom, leftTo, rightFrom, rightTo }: Settled): Inferred['quote'] {
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

function evidenceOf(scene: Scene, one: Settled, quote: Inferred['quote']): readonly string[] {
  const { tags, reading: { tokens, text } } = scene, { start, end, entry } = tokens, { cue } = one;
  const kind = one.negative ? 'a silence reported' : manner(cue.kind, cue.sign);
  let n = 0;
  lines[n++] = cue.to - cue.from === 1 && isAsListed(tokens, cue.from) ? lineOf(entry[cue.from]!) : cueLine(text.slice(start[cue.from], end[cue.to - 1]));
  if (kind !== '') lines[n++] = kind;
  if (quote !== 'indirect') lines[n++] = 'quotation';
  if (cue.passive && one.sourceFrom < 0) lines[n++] = 'passive, no speaker named';
  if (one.sourceFrom >= 0 && one.sourceTo - one.sourceFrom === 1 && tags[one.sourceFrom] === PRON) lines[n++] = `pronoun "${text.slice(start[one.sourceFrom], end[one.sourceFrom])}"`;
  // Copied at its length: a list that has grown holds room for a dozen more as long as the draft is open.
  return lines.slice(0, n);
}

function cueLine(words: string): string {
  return `cue "${words}"`;
}

/** The lines of cues that are one word of the lexicon, made when the first is met: most are `said`, and each would stay as long as its draft. */
const cueLines = new Array<string | undefined>(english.words.length);

function lineOf(entry: number): string {
  return cueLines[entry] ??= cueLine(english.words[entry]!);
}

/** The evidence while it is gathered. */
const lines = ['', '', '', '', ''];

function manner(kind: number, sign: boolean): string {
  if (sign) return 'colon after a speaker';
  if ((kind & ACCORD) !== 0) return 'according to';
  if ((kind & HEDGE) !== 0) return 'hedge';
  if ((kind & (SAY | MANNER | JUDGE)) !== 0) return 'verb of saying';
  if ((kind & (DEMAND | BLAME)) !== 0) return 'act of speech';
  if ((kind & SHOW) !== 0) return 'what a document shows';
  if ((kind & MENTAL) !== 0) return 'a belief reported';
  return (kind & SAID) !== 0 ? 'noun of saying' : '';
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
