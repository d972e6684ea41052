/** Finds who says what: every cue with its source and content, as ranges with evidence. The steps are in `attribution/`. */
import type { Inferred } from '../prose.ts';
import type { Reading } from '../reading.ts';
import type { Range } from '../../range.ts';
import { mayCue } from './attribution/cues.ts';
import { settle, settleCue } from './attribution/choose.ts';
import type { Settled } from './attribution/choose.ts';
import type { Model } from './attribution/model.ts';
import { sceneOf } from './attribution/scene.ts';
import type { Scene } from './attribution/scene.ts';
import { describeSpeaker } from './speaker.ts';
import { COLON, COMMA, MARK, NOUN, PRON, STOP } from './tags.ts';

export interface Attributions {
  readonly attributions: readonly Inferred[];
  readonly speakerInForce: boolean;
}

export function findAttributions(reading: Reading): Attributions {
  const scene = sceneOf(reading), model = reading.context.model ?? null;
  const settled: Settled[] = [];
  for (let k = 0; k < reading.from.length; k++) settleSentence(scene, k, model, settled);
  return assemble(scene, settled);
}

/** Appends what is settled for the cues of sentence `k`. */
function settleSentence(scene: Scene, k: number, model: Model | null, settled: Settled[]): void {
  const { from, to } = scene.reading, first = settled.length;
  for (let i = from[k]!; i < to[k]!; i++) {
    if (!mayCue(scene, i)) continue;
    const found = settleCue(scene, i, model);
    if (found === null) continue;
    const last = settled[settled.length - 1];
    if (last !== undefined && settled.length > first && found.cue.from <= last.cue.head) {
      // Two heads in one verb group: the surer one.
      if (last.certainty >= found.certainty) continue;
      settled.pop();
    }
    // `said in a statement:` is one cue, its noun and colon none.
    if (last !== undefined && settled.length > first && i < last.rightFrom && i >= last.cue.to && (found.cue.sign || scene.tags[i] === NOUN)) continue;
    const one = settle(scene, found.cue, found.certainty, model);
    if (one.rightFrom >= 0 || one.leftFrom >= 0) settled.push(one);
  }
}

function assemble(scene: Scene, settled: readonly Settled[]): Attributions {
  const { reading, tags } = scene, { tokens, sentences, from, to, entry } = reading, list: Inferred[] = [];
  // The attribution whose quotation a bare one may go on with: its index, -1 none, -2 one of the text before.
  let s = 0, carrier = entry.speakerInForce ? -2 : -1, quotes = entry.speakerInForce;
  for (let k = 0; k < from.length; k++) {
    const first = s, a = from[k]!, b = to[k]!, opens = k === 0 || sentences[k]!.paragraph !== sentences[k - 1]!.paragraph;
    let carries = false;
    while (s < settled.length && settled[s]!.cue.sentence === k) {
      const one = settled[s++]!;
      list.push(inferred(scene, one));
      carries = carries || hasQuote(scene, one) || (one.rightFrom < 0 || one.rightTo >= b - 1) && tags[b - 1] === COLON;
    }
    if (s > first) {
      carrier = list.length - 1;
      quotes = carries;
      continue;
    }
    const end = carrier === -1 || (opens && !quotes) ? a : bareQuotation(scene, a, b);
    if (end > a) {
      const range = { start: tokens.start[a]!, end: tokens.end[end - 1]! };
      quotes = true;
      if (!opens && carrier >= 0) list[carrier] = { ...list[carrier]!, content: extended(list[carrier]!.content, range) };
      else {
        list.push({ source: [], cue: [], content: [range], quote: 'direct', certainty: CONTINUED, evidence: ['continued quotation'], in: null, speaker: null, continues: true, negative: false });
        carrier = list.length - 1;
      }
    } else if (carrier !== -1) carrier = -1;
  }
  return { attributions: list, speakerInForce: carrier !== -1 && quotes };
}
/** How sure a bare quotation goes on with the speaker before. */
const CONTINUED = 0.8;

/** The ranges with one more behind them; what it covers or touches it joins. */
function extended(ranges: readonly Range[], next: Range): readonly Range[] {
  const last = ranges[ranges.length - 1]!;
  if (last.end >= next.end) return ranges;
  return last.end >= next.start - 1 ? [...ranges.slice(0, -1), { start: last.start, end: next.end }] : [...ranges, next];
}

function hasQuote(scene: Scene, one: Settled): boolean {
  const { quoted } = scene.reading;
  return (one.leftFrom >= 0 && quoted[one.leftTo - 1] !== 0) || (one.rightFrom >= 0 && (quoted[one.rightFrom] !== 0 || quoted[one.rightTo - 1] !== 0));
}

/** End of the quotation that opens, or goes on through, a sentence and holds three words or more of it; its start where there is none. */
function bareQuotation(scene: Scene, from: number, to: number): number {
  const { quoted } = scene.reading;
  let end = from;
  while (end < to && quoted[end] !== 0) end++;
  return end - from >= 4 ? end : from;
}

function inferred(scene: Scene, one: Settled): Inferred {
  const { reading, tags } = scene, { tokens, quoted, text } = reading, { start, end } = tokens, { cue } = one;
  const range = (a: number, b: number): Range => ({ start: start[a]!, end: end[b - 1]! });
  const content: Range[] = [];
  if (one.leftFrom >= 0) content.push(range(one.leftFrom, one.leftTo));
  if (one.rightFrom >= 0) content.push(range(one.rightFrom, trim(tags, one.rightFrom, one.rightTo)));
  let marks = 0, words = 0;
  const count = (a: number, b: number): void => {
    for (let i = a; i < b; i++) {
      if (tags[i] === MARK || tags[i] === COMMA || tags[i] === STOP) continue;
      words++;
      if (quoted[i] !== 0) marks++;
    }
  };
  if (one.leftFrom >= 0) count(one.leftFrom, one.leftTo);
  if (one.rightFrom >= 0) count(one.rightFrom, one.rightTo);
  const quote = marks === 0 ? 'indirect' : marks >= words * 0.8 ? 'direct' : 'mixed';
  const cueRange = range(cue.from, cue.to), evidence = [`cue "${text.slice(cueRange.start, cueRange.end)}"`];
  if (quote !== 'indirect') evidence.push('quotation');
  const named = one.sourceFrom >= 0;
  if (named && one.sourceTo - one.sourceFrom === 1 && tags[one.sourceFrom] === PRON) evidence.push(`pronoun "${text.slice(start[one.sourceFrom]!, end[one.sourceFrom]!)}"`);
  return {
    source: named ? [range(one.sourceFrom, one.sourceTo)] : [], cue: [cueRange], content, quote, certainty: one.certainty, evidence, in: null,
    speaker: named ? describeSpeaker(reading, one.sourceFrom, one.sourceTo) : null, continues: false, negative: false,
  };
}

/** End without commas. */
function trim(tags: Uint8Array, from: number, to: number): number {
  while (to > from + 1 && tags[to - 1] === COMMA) to--;
  return to;
}
