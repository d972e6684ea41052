/** Finds names of people, organizations, places, events and works: runs of capital words, read by what is known of their words and of the words around. Whom a name stands for is left to the article. */
import { CERTAIN_AT, NAME_KINDS, UNEVEN } from '../finds.ts';
import type { Reading } from '../reading.ts';
import { addRow, nameRows, placeIn } from '../rows.ts';
import { CAPITAL, CAPS, DASH, INNER_CAPITAL, NUMBER, OPAQUE, WORD } from '../tokens.ts';
import type { Tokens } from '../tokens.ts';
import { Cls, is } from './english.ts';
import { COMMON, PLACE_HEAD, wordBits } from './gazetteer.ts';
import type { Standing } from './nameContext.ts';
import { readRun } from './nameKinds.ts';
import { isNameWord, isPlainOpener, runEnd } from './nameRuns.ts';
import { noSightings, sight, type Sightings } from './sightings.ts';
import { surroundings } from './surroundings.ts';

/** Adds rows of names, by their start; none inside another. */
export function findNames(reading: Reading): void {
  const { sentences, quotations } = reading;
  let titles = false;
  for (let q = 0; q < quotations.length; q++) if (quotations[q]!.use === 'title') titles = true;
  found.count = capital = 0;
  for (let k = 0; k < sentences; k++) {
    const before = found.count;
    namesIn(reading, k, titles);
    teams(reading, k, before);
  }
  if (found.count === 0) return;
  settle(reading);
  addNames(reading);
}

/** The names of the text that is read. */
const found: Sightings = noSightings();
/** How many of its words with capitals have been passed. */
let capital = 0;

function addNames({ text, tokens: { start, end, shape } }: Reading): void {
  for (let n = 0; n < found.count; n++) {
    const certainty = found.certainty[n]!;
    if (certainty <= 0) continue;
    const from = found.from[n]!, to = found.to[n]!;
    let even = true;
    for (let i = from + 1; i < to && even; i++) even = (shape[i]! & OPAQUE) === 0 && (start[i] === end[i - 1] || (start[i] === end[i - 1]! + 1 && text.charCodeAt(end[i - 1]!) === 32));
    addRow(nameRows, start[from]!, end[to - 1]!, placeIn(NAME_KINDS, found.kind[n]!) | (even ? 0 : UNEVEN) | (certainty << CERTAIN_AT), 0);
  }
}

function namesIn(reading: Reading, k: number, titles: boolean): void {
  const { tokens, from, to, quoted, quotations } = reading, { shape } = tokens, first = from[k]!, last = to[k]!;
  let met = false;
  while (capital < tokens.capitalCount && tokens.capitals[capital]! < first) capital++;
  const opening = capital;
  for (let i = first; i < last; i++) {
    if (!titles) {
      // Only words with capitals matter.
      while (capital < tokens.capitalCount && tokens.capitals[capital]! < i) capital++;
      if (capital === tokens.capitalCount) return;
      i = tokens.capitals[capital]!;
      if (i >= last) return;
      if (i === first && isPlainOpener(tokens, i, last)) continue;
    } else {
      const q = quoted[i]!;
      if (q !== 0 && quotations[q - 1]!.use === 'title') {
        const title = i;
        while (i + 1 < last && quoted[i + 1] === q) i++;
        // `“Morning Light,” she said`: the comma is the sentence's; an exclamation is no title.
        let end = quotations[q - 1]!.closed ? i : i + 1;
        if (tokens.code[end - 1] === 44 || tokens.code[end - 1] === 46) end--;
        if (end - title > 2 && (shape[end - 1]! & (WORD | NUMBER)) !== 0) sight(found, title + 1, end, 'work', 600);
        continue;
      }
    }
    if ((shape[i]! & (CAPITAL | INNER_CAPITAL)) === 0 || !isNameWord(tokens, i)) continue;
    if (!met) {
      met = true;
      standing.shouting = hasCapitals(tokens, opening, last) && isTitleCase(reading, k);
      standing.first = first;
      standing.last = last;
      standing.dash = 0;
    }
    // Behind a dateline's dash the sentence only begins.
    standing.opens = i === first || opensSpeech(reading, i) || ((shape[i - 1]! & DASH) !== 0 && (shape[first]! & CAPS) !== 0);
    const stop = runEnd(tokens, i, last, quoted);
    readRun(reading, i, stop, standing, found);
    i = stop - 1;
  }
}

/** Of the run that is read. */
const standing: { -readonly [K in keyof Standing]: Standing[K] } = { opens: false, shouting: false, first: 0, last: 0, dash: 0 };

/** In a match report a country or city that stands in no place is its team. */
function teams(reading: Reading, k: number, first: number): void {
  const { tokens } = reading;
  for (let n = first; n < found.count; n++) {
    const from = found.from[n]!;
    if (found.kind[n] !== 'place' || (from > 0 && is(tokens.entry[from - 1]!, Cls.placePreposition)) || (wordBits(tokens, found.to[n]! - 1) & PLACE_HEAD) !== 0) continue;
    if (surroundings(reading, k).sport <= 0.04) return;
    found.kind[n] = 'organization';
    found.certainty[n] = 600;
  }
}

/** Behind an opening mark, a colon or a bullet a capital tells nothing. */
function opensSpeech({ tokens, quoted }: Reading, i: number): boolean {
  if (i === 0) return true;
  const c = tokens.code[i - 1]!;
  return (tokens.shape[i - 1]! & (WORD | NUMBER)) === 0 && (quoted[i] !== quoted[i - 1] || c === 58 || c === 0x2022 || c === 45 || c === 34 || c === 0x201c || c === 0x2018 || c === 91);
}

/** Whether from the `opening` of the words with capitals on enough of them for a title stand before `last`. */
function hasCapitals({ capitals, capitalCount }: Tokens, opening: number, last: number): boolean {
  const fifth = opening + FEWEST - 1;
  return fifth < capitalCount && capitals[fifth]! < last;
}

/** A headline, with a stop or without, in which nearly every word has a capital: capitals tell nothing there. */
function isTitleCase({ tokens, from, to }: Reading, k: number): boolean {
  const { start, end, shape } = tokens, last = to[k]!;
  let words = 0, small = 0;
  for (let i = from[k]!; i < last && small < 2; i++) {
    if ((shape[i]! & WORD) === 0 || end[i]! - start[i]! < 4) continue;
    words++;
    if ((shape[i]! & CAPITAL) === 0) small++;
  }
  return words >= FEWEST && small <= (words > 7 ? 1 : 0);
}
/** Words of a title, at least. */
const FEWEST = 5;

/** A single word takes the kind of a fuller name that holds it: `Kovac` of `Ann Kovac`. */
function settle({ tokens }: Reading): void {
  const { from, to, kind, certainty, count } = found, { hash } = tokens;
  let open = false;
  for (let n = 0; n < count && !open; n++) open = to[n]! - from[n]! === 1 && certainty[n]! < 700;
  if (count < 2 || !open) return;
  forget(count);
  for (let n = 0; n < count; n++) {
    if (kind[n] === 'unknown' || certainty[n]! < 500) continue;
    const single = to[n]! - from[n]! === 1;
    if (single || kind[n] === 'person') {
      note(hash, to[n]! - 1, n);
      if (!single && (wordBits(tokens, from[n]!) & COMMON) === 0) note(hash, from[n]!, n);
    }
  }
  for (let n = 0; n < count; n++) {
    if (to[n]! - from[n]! !== 1 || certainty[n]! >= 700) continue;
    const slot = slotOf(hash, from[n]!), known = surest[slot]!;
    if (words[slot] === 0 || kind[known] === kind[n]) continue;
    kind[n] = kind[known]!;
    certainty[n] = Math.max(certainty[n]!, certainty[known]! - 100);
  }
}

/** For words of names, by hash, 1 + a token of the word (0: a free slot) and the surest name that tells its kind. */
let words = new Int32Array(64), surest = new Int32Array(64), mask = 63;

/** Makes the table empty, with room for two words of each name. */
function forget(count: number): void {
  for (mask = 63; mask < count * 4; ) mask = mask * 2 + 1;
  if (words.length <= mask) {
    words = new Int32Array(mask + 1);
    surest = new Int32Array(mask + 1);
  } else for (let i = 0; i <= mask; i++) words[i] = 0;
}

function slotOf(hash: Int32Array, i: number): number {
  let slot = hash[i]! & mask;
  while (words[slot] !== 0 && hash[words[slot]! - 1] !== hash[i]) slot = (slot + 1) & mask;
  return slot;
}

function note(hash: Int32Array, i: number, n: number): void {
  const slot = slotOf(hash, i);
  if (words[slot] !== 0 && found.certainty[surest[slot]!]! >= found.certainty[n]!) return;
  words[slot] = i + 1;
  surest[slot] = n;
}
