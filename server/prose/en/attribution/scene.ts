/** What every step of finding attributions sees: the reading, its tags, and the noun phrases of its sentences. Valid until the next text. */
import type { Reading } from '../../reading.ts';
import { hasRoom, roomFor } from '../../room.ts';
import { ADJ, AND, AUX, COLON, COMMA, DET, FINITE, GENITIVE, ING, MARK, NAME, NOUN, NUM, PART, POSS, PRON, REL, THAT, TIME, tagTokens } from '../tags.ts';
import { Cls, is } from '../english.ts';
import { behindDateline } from './dateline.ts';
import { mendLastVerb } from './lastVerb.ts';
import { ACCORD, BLAME, DEMAND, headKind, HEDGE, JUDGE, MANNER, SAY, SHOW, speechKind, TIMEWORD } from './kinds.ts';

/** Verbs that speak, as a mask of `speechKind`; kinds that herald an attribution wherever they stand, and as finite verbs. */
const SPEAKS = SAY | JUDGE | MANNER | DEMAND | BLAME, ANYWHERE = ACCORD | HEDGE, AS_VERB = SPEAKS | SHOW | ANYWHERE;

export interface Scene {
  readonly reading: Reading;
  readonly tags: Uint8Array;
  /** First token of each sentence, without a place and date before a dash: `ORRIN, Nov. 3 (Agency) —`. */
  readonly opens: Int32Array;
  /** Noun phrases without what follows the head: token ranges [phraseFrom[p], phraseTo[p]). */
  readonly phraseFrom: Int32Array;
  readonly phraseTo: Int32Array;
  readonly phrases: number;
  /** For each token the first phrase that ends behind it. */
  readonly phraseAt: Int32Array;
  /** How many finite verbs and auxiliaries, commas, and finite verbs of speech stand before each token. */
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly says: Int32Array;
  /** Likewise of `that`, colons and quotation marks, and of words that may be cues of an attribution further on. */
  readonly turns: Int32Array;
  readonly heralds: Int32Array;
}

let phraseFrom = new Int32Array(0), phraseTo = new Int32Array(0), phraseAt = new Int32Array(0), verbs = new Int32Array(0), commas = new Int32Array(0), says = new Int32Array(0), turns = new Int32Array(0), heralds = new Int32Array(0), opens = new Int32Array(0);

/** What a tag does to a noun phrase: it may open one and go on in one; only go on, where a noun follows; join two names; nothing. A phrase ends behind the last tag that can be its head. */
const OPENS = 1, DESCRIBES = 2, JOINS = 4, HEADS = 8;
const phrasing = new Uint8Array(32);
for (const tag of [DET, POSS, ADJ, NUM, NOUN, NAME, TIME, GENITIVE]) phrasing[tag] = OPENS;
for (const tag of [DET, NUM, NOUN, NAME, TIME]) phrasing[tag]! |= HEADS;
phrasing[ING] = phrasing[PART] = DESCRIBES;
phrasing[AND] = JOINS;

export function sceneOf(reading: Reading): Scene {
  const { tokens, from } = reading, tags = tagTokens(tokens, from), { entry } = tokens;
  if (!hasRoom(phraseFrom.length, tokens.count + 2)) {
    const room = roomFor(tokens.count + 2);
    phraseFrom = new Int32Array(room);
    phraseTo = new Int32Array(room);
    phraseAt = new Int32Array(room);
    verbs = new Int32Array(room);
    commas = new Int32Array(room);
    says = new Int32Array(room);
    turns = new Int32Array(room);
    heralds = new Int32Array(room);
    // A sentence has a token at least.
    opens = new Int32Array(room);
  }
  findOpens(reading, tags);
  count(tags, entry, tokens.count);
  return { reading, tags, opens, phraseFrom, phraseTo, phrases: findPhrases(reading, tags), phraseAt, verbs, commas, says, turns, heralds };
}

/** What a tag adds to the counts, as bits: a verb, a comma, a turn; a word's entry as a finite verb: that it speaks, that it heralds; and anywhere. Tables and no branches: what the next tag is cannot be foreseen. */
const byTag = new Uint8Array(32), byEntry = speechKind.map((kind) => ((kind & SPEAKS) !== 0 ? 1 : 0) | ((kind & AS_VERB) !== 0 ? 2 : 0) | ((kind & ANYWHERE) !== 0 ? 4 : 0));
const VERB = 1, A_COMMA = 2, TURN = 4, CARRIES = 8;
byTag[AUX] = VERB;
byTag[FINITE] = VERB | CARRIES;
byTag[COMMA] = A_COMMA;
byTag[MARK] = byTag[THAT] = byTag[COLON] = TURN;

/** Counts what stands before each token. */
function count(tags: Uint8Array, entry: Int32Array, n: number): void {
  const vs = verbs, cs = commas, ys = says, us = turns, hs = heralds;
  let v = 0, c = 0, y = 0, u = 0, h = 0;
  for (let i = 0; i < n; i++) {
    vs[i] = v;
    cs[i] = c;
    ys[i] = y;
    us[i] = u;
    hs[i] = h;
    const t = byTag[tags[i]!]!, e = byEntry[entry[i]!]!, carries = t >> 3;
    v += t & 1;
    c += (t >> 1) & 1;
    u += (t >> 2) & 1;
    y += e & carries;
    h += ((e >> 1) & carries) | (e >> 2);
  }
  vs[n] = v;
  cs[n] = c;
  ys[n] = y;
  us[n] = u;
  hs[n] = h;
}

/** Fills in the noun phrases; returns how many. */
function findPhrases({ tokens: { entry, count }, from, to }: Reading, tags: Uint8Array): number {
  const starts = phraseFrom, ends = phraseTo, at = phraseAt;
  let phrases = 0, filled = 0;
  for (let k = 0; k < from.length; k++) {
    const hi = to[k]!;
    for (let i = opens[k]!; i < hi; ) {
      const tag = tags[i]!;
      let end = i + 1;
      if (tag !== PRON && (tag !== REL || !is(entry[i]!, Cls.who))) {
        if ((phrasing[tag]! & OPENS) === 0) {
          i++;
          continue;
        }
        end = endOf(tags, entry, i, hi);
        if (end < 0) {
          i = -end;
          continue;
        }
      }
      while (filled < end) at[filled++] = phrases;
      starts[phrases] = i;
      ends[phrases++] = end;
      i = end;
    }
  }
  while (filled <= count) at[filled++] = phrases;
  return phrases;
}

/** End of the phrase that opens at `i`; the negative of where to go on where it has no head. */
function endOf(tags: Uint8Array, entry: Int32Array, i: number, hi: number): number {
  // A possessive alone is no phrase.
  let j = i + 1, head = (phrasing[tags[i]!]! & HEADS) !== 0 ? j : -1;
  for (; j < hi && goesOn(tags, j, hi); j++) {
    const t = tags[j]!, b = tags[j - 1]!;
    if ((t === DET || t === POSS) && b !== DET) break;
    // A day behind a name is not part of it.
    if (t === TIME && head > 0 && tags[head - 1] !== TIME && b !== DET) break;
    if (b === NAME && t !== NAME && (headKind[entry[j]!]! & TIMEWORD) !== 0) break;
    if ((phrasing[t]! & HEADS) !== 0 || t === POSS) head = j + 1;
  }
  return head < 0 ? -j : head;
}

/** Fills in where the sentences begin. */
function findOpens(reading: Reading, tags: Uint8Array): void {
  const { from, to, sentences } = reading;
  for (let k = 0; k < from.length; k++) {
    opens[k] = k === 0 || sentences[k]!.paragraph !== sentences[k - 1]!.paragraph ? behindDateline(reading, tags, from[k]!, to[k]!) : from[k]!;
    mendLastVerb(reading, tags, from[k]!, to[k]!);
  }
}

function goesOn(tags: Uint8Array, j: number, hi: number): boolean {
  const does = phrasing[tags[j]!]!;
  if ((does & OPENS) !== 0) return true;
  if (does === 0 || j + 1 >= hi) return false;
  const b = tags[j - 1]!, next = tags[j + 1]!;
  // `the growing number`, `Smith and Jones`
  return does === DESCRIBES ? (b === DET || b === ADJ) && (next === NOUN || next === ADJ) : b === NAME && next === NAME;
}
