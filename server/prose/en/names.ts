/** Finds names of people, organizations, places, events and works: runs of capital words, read by what is known of their words and of the words around. Whom a name stands for is left to the article. */
import type { Name } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, CAPS, DASH, NUMBER, WORD } from '../tokens.ts';
import { Cls, is } from './english.ts';
import { COMMON, PLACE_HEAD, wordBits } from './gazetteer.ts';
import { readRun } from './nameKinds.ts';
import { isNameWord, runEnd } from './nameRuns.ts';
import { surroundings } from './surroundings.ts';

/** A name still in tokens: its kind may be settled by another mention. */
export interface Sighted {
  readonly from: number;
  readonly to: number;
  kind: Name['kind'];
  certainty: number;
}

/** By their start; none inside another. */
export function findNames(reading: Reading): readonly Name[] {
  const found: Sighted[] = [];
  for (let k = 0; k < reading.sentences.length; k++) {
    const before = found.length;
    namesIn(reading, k, found);
    if (found.length > before && surroundings(reading, k).sport > 0.04) teams(reading, found, before);
  }
  if (found.length === 0) return NONE;
  settle(reading, found);
  const { start, end } = reading.tokens;
  const sure = found.every(({ certainty }) => certainty > 0) ? found : found.filter(({ certainty }) => certainty > 0);
  return sure.map(({ from, to, kind, certainty }) => {
    const a = start[from]!, b = end[to - 1]!, words = reading.text.slice(a, b);
    return { start: a, end: b, kind, certainty, name: to - from > 1 && /\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words };
  });
}

const NONE: readonly never[] = [];

function namesIn(reading: Reading, k: number, found: Sighted[]): void {
  const { tokens, from, to, quoted, quotations } = reading, { shape } = tokens, last = to[k]!;
  const shouting = isTitleCase(reading, k);
  for (let i = from[k]!; i < last; i++) {
    const q = quoted[i]!;
    if (q !== 0 && quotations[q - 1]!.use === 'title') {
      const title = i;
      while (i + 1 < last && quoted[i + 1] === q) i++;
      // `“Morning Light,” she said`: the comma is the sentence's; an exclamation is no title.
      let end = quotations[q - 1]!.closed ? i : i + 1;
      if (tokens.code[end - 1] === 44 || tokens.code[end - 1] === 46) end--;
      if (end - title > 2 && (shape[end - 1]! & (WORD | NUMBER)) !== 0) found.push({ from: title + 1, to: end, kind: 'work', certainty: 0.6 });
      continue;
    }
    if ((shape[i]! & WORD) === 0 || !isNameWord(tokens, i)) continue;
    // Behind a dateline's dash the sentence only begins.
    const opens = i === from[k] || opensSpeech(reading, i) || ((shape[i - 1]! & DASH) !== 0 && (shape[from[k]!]! & CAPS) !== 0);
    const stop = runEnd(tokens, i, last, quoted);
    readRun(reading, i, stop, { opens, shouting, first: from[k]!, last }, found);
    i = stop - 1;
  }
}

/** In a match report a country or city that stands in no place is its team. */
function teams({ tokens }: Reading, found: readonly Sighted[], first: number): void {
  for (let i = first; i < found.length; i++) {
    const name = found[i]!;
    if (name.kind !== 'place' || (name.from > 0 && is(tokens.entry[name.from - 1]!, Cls.placePreposition)) || (wordBits(tokens.hash[name.to - 1]!) & PLACE_HEAD) !== 0) continue;
    name.kind = 'organization';
    name.certainty = 0.6;
  }
}

/** Behind an opening mark, a colon or a bullet a capital tells nothing. */
function opensSpeech({ tokens, quoted }: Reading, i: number): boolean {
  if (i === 0) return true;
  const c = tokens.code[i - 1]!;
  return (tokens.shape[i - 1]! & (WORD | NUMBER)) === 0 && (quoted[i] !== quoted[i - 1] || c === 58 || c === 0x2022 || c === 45 || c === 34 || c === 0x201c || c === 0x2018 || c === 91);
}

/** A headline, with a stop or without, in which nearly every word has a capital: capitals tell nothing there. */
function isTitleCase({ tokens, from, to }: Reading, k: number): boolean {
  let words = 0, capitals = 0;
  for (let i = from[k]!; i < to[k]!; i++) {
    if ((tokens.shape[i]! & WORD) === 0 || tokens.end[i]! - tokens.start[i]! < 4) continue;
    words++;
    if ((tokens.shape[i]! & CAPITAL) !== 0) capitals++;
  }
  return words > 4 && capitals >= words - (words > 7 ? 1 : 0);
}

/** A single word takes the kind of a fuller name that holds it: `Kovac` of `Ann Kovac`. */
function settle(reading: Reading, found: Sighted[]): void {
  if (found.length < 2) return;
  const { hash } = reading.tokens, kinds = new Map<number, { kind: Name['kind']; certainty: number }>();
  const note = (i: number, name: Sighted): void => {
    const known = kinds.get(hash[i]!);
    if (!known || known.certainty < name.certainty) kinds.set(hash[i]!, name);
  };
  for (const name of found) {
    if (name.kind === 'unknown' || name.certainty < 0.5) continue;
    if (name.to - name.from === 1) note(name.from, name);
    else if (name.kind === 'person') {
      note(name.to - 1, name);
      if ((wordBits(hash[name.from]!) & COMMON) === 0) note(name.from, name);
    }
  }
  for (const name of found) {
    if (name.to - name.from !== 1 || name.certainty >= 0.7) continue;
    const known = kinds.get(hash[name.from]!);
    if (known && known.kind !== name.kind) {
      name.kind = known.kind;
      name.certainty = Math.max(name.certainty, known.certainty - 0.1);
    }
  }
}
