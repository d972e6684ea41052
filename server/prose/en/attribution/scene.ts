/** What every step of finding attributions sees: the reading, its tags, and the noun phrases of its sentences. Valid until the next text. */
import type { Reading } from '../../reading.ts';
import { hasRoom, roomFor } from '../../room.ts';
import { SINGLE } from '../../tokens.ts';
import { ADJ, AND, AUX, COLON, COMMA, DET, FINITE, GENITIVE, ING, MARK, NAME, NOUN, NUM, PART, POSS, PRON, REL, THAT, TIME, tagTokens } from '../tags.ts';
import { Cls, is } from '../english.ts';
import { mayHead } from './cues.ts';
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
  /** What stands before each token, three counts a token: see `verbsIn` and those behind it. */
  readonly counts: Int32Array;
  /** The tokens that may be heads of cues, and semicolons; of each sentence and of the end, the first of them. */
  readonly heads: Int32Array;
  readonly headsFrom: Int32Array;
}

let phraseFrom = new Int32Array(0), phraseTo = new Int32Array(0), phraseAt = new Int32Array(0), counts = new Int32Array(0), heads = new Int32Array(0), headsFrom = new Int32Array(0), opens = new Int32Array(0);

export function sceneOf(reading: Reading): Scene {
  const { tokens } = reading, tags = tagTokens(reading);
  if (!hasRoom(phraseFrom.length, tokens.count + 2)) {
    const room = roomFor(tokens.count + 2);
    phraseFrom = new Int32Array(room);
    phraseTo = new Int32Array(room);
    phraseAt = new Int32Array(room);
    counts = new Int32Array(room * COUNTS);
    heads = new Int32Array(room);
    // A sentence has a token at least.
    headsFrom = new Int32Array(room);
    opens = new Int32Array(room);
  }
  mendOwners(reading, tags);
  findOpens(reading, tags);
  count(tags, reading);
  return { reading, tags, opens, phraseFrom, phraseTo, phrases: findPhrases(reading, tags), phraseAt, counts, heads, headsFrom };
}

/** Counts of a token: finite verbs and auxiliaries; commas; three that are asked over short stretches alone, ten bits each: finite verbs of speech, turns, heralds. Side by side, so that they are written at once. */
const COUNTS = 3, VERBS = 0, COMMAS = 1, SHORT = 2, SAYS = 0, TURNS = 10, HERALDS = 20, TEN = 0x3ff;

/** `the drivers’ union`: a mark that closes no quotation, right behind a plural and before a word, makes an owner of it. */
function mendOwners({ tokens: { marks, markCount, shape, end, start, text }, quoted }: Reading, tags: Uint8Array): void {
  for (let n = 0; n < markCount; n++) {
    const i = marks[n]!;
    if ((shape[i]! & SINGLE) === 0 || quoted[i] !== 0 || i === 0 || end[i - 1] !== start[i] || start[i + 1] === end[i] || text.charCodeAt(start[i]! - 1) !== LETTER_S) continue;
    if (tags[i - 1] === NOUN || tags[i - 1] === NAME) tags[i] = GENITIVE;
  }
}
const LETTER_S = 115;

/** Finite verbs and auxiliaries in tokens [from, to). */
export function verbsIn({ counts }: Scene, from: number, to: number): number {
  return counts[to * COUNTS + VERBS]! - counts[from * COUNTS + VERBS]!;
}

export function commasIn({ counts }: Scene, from: number, to: number): number {
  return counts[to * COUNTS + COMMAS]! - counts[from * COUNTS + COMMAS]!;
}

/** Finite verbs of speech. */
export function saysIn(scene: Scene, from: number, to: number): number {
  return shortCount(scene, from, to, SAYS);
}

/** `that`, colons and quotation marks. */
export function turnsIn(scene: Scene, from: number, to: number): number {
  return shortCount(scene, from, to, TURNS);
}

/** Words that may be cues of an attribution further on. */
export function heraldsIn(scene: Scene, from: number, to: number): number {
  return shortCount(scene, from, to, HERALDS);
}

/** Of stretches below a thousand tokens. */
function shortCount({ counts }: Scene, from: number, to: number, bits: number): number {
  return ((counts[to * COUNTS + SHORT]! - counts[from * COUNTS + SHORT]!) >>> bits) & TEN;
}

/** What a tag adds to verbs (1) and commas (2), and to the short counts; what a word adds to these as a finite verb, and, in the second half, as anything else. Tables and no branches: what the next tag is cannot be foreseen. */
const byTag = new Uint8Array(32), turning = new Int32Array(32), entries = speechKind.length, asOther = new Int32Array(32).fill(entries), byEntry = new Int32Array(2 * entries);
byTag[AUX] = byTag[FINITE] = 1;
byTag[COMMA] = 2;
asOther[FINITE] = 0;
turning[MARK] = turning[THAT] = turning[COLON] = 1 << TURNS;
speechKind.forEach((kind, e) => {
  byEntry[e] = ((kind & SPEAKS) !== 0 ? 1 << SAYS : 0) + ((kind & AS_VERB) !== 0 ? 1 << HERALDS : 0);
  byEntry[entries + e] = (kind & ANYWHERE) !== 0 ? 1 << HERALDS : 0;
});

/** Counts what stands before each token, and gathers the tokens that may be heads of cues. */
function count(tags: Uint8Array, { tokens: { entry }, sentences, from, to }: Reading): void {
  const list = counts, found = heads;
  let verbs = 0, commas = 0, short = 0, n = 0, at = 0;
  for (let k = 0; k < sentences; k++) {
    headsFrom[k] = n;
    for (let i = from[k]!, end = to[k]!; i < end; i++, at += COUNTS) {
      list[at + VERBS] = verbs;
      list[at + COMMAS] = commas;
      list[at + SHORT] = short;
      const tag = tags[i]!, e = entry[i]!, adds = byTag[tag]!, head = mayHead(e, tag);
      found[n] = i;
      n += (head | -head) >>> 31;
      verbs += adds & 1;
      commas += adds >> 1;
      short = (short + turning[tag]! + byEntry[e + asOther[tag]!]!) | 0;
    }
  }
  headsFrom[sentences] = n;
  list[at + VERBS] = verbs;
  list[at + COMMAS] = commas;
  list[at + SHORT] = short;
}

/** What a tag does to a noun phrase: it may open one and go on in one; only go on, where a noun follows; join two names; be one by itself; nothing. A phrase ends behind the last tag that can be its head. */
const OPENS = 1, DESCRIBES = 2, JOINS = 4, HEADS = 8, STANDS = 16;
const phrasing = new Uint8Array(32);
for (const tag of [DET, POSS, ADJ, NUM, NOUN, NAME, TIME, GENITIVE]) phrasing[tag] = OPENS;
for (const tag of [DET, NUM, NOUN, NAME, TIME]) phrasing[tag]! |= HEADS;
phrasing[ING] = phrasing[PART] = DESCRIBES;
phrasing[AND] = JOINS;
phrasing[PRON] = phrasing[REL] = STANDS;

/** How a phrase goes on from one tag to the next: not; with more of it; with a word that may be its head; more must be asked. */
const ENDS = 0, MORE = 1, HEAD = 2, ASK = 3;
const steps = new Uint8Array(32 * 32);
for (let b = 0; b < 32; b++) for (let t = 0; t < 32; t++) steps[(b << 5) | t] = step(b, t);

function step(b: number, t: number): number {
  const does = phrasing[t]!;
  if (does === DESCRIBES) return b === DET || b === ADJ ? ASK : ENDS;
  if (does === JOINS) return b === NAME ? ASK : ENDS;
  if ((does & OPENS) === 0 || ((t === DET || t === POSS) && b !== DET)) return ENDS;
  if ((t === TIME && b !== DET) || (b === NAME && t !== NAME && t !== GENITIVE)) return ASK;
  return (does & HEADS) !== 0 || t === POSS ? HEAD : MORE;
}

/** Fills in the noun phrases; returns how many. */
function findPhrases({ tokens: { entry, count }, sentences, from, to }: Reading, tags: Uint8Array): number {
  const starts = phraseFrom, ends = phraseTo, at = phraseAt;
  let phrases = 0;
  for (let k = 0; k < sentences; k++) {
    const hi = to[k]!;
    // A dateline has none.
    for (let i = from[k]!; i < opens[k]!; i++) at[i] = phrases;
    for (let i = opens[k]!; i < hi; ) {
      at[i] = phrases;
      const tag = tags[i]!, does = phrasing[tag]!;
      if ((does & (OPENS | STANDS)) === 0 || (tag === REL && !is(entry[i]!, Cls.who))) {
        i++;
        continue;
      }
      // A possessive alone is no phrase.
      let j = i + 1, head = (does & HEADS) !== 0 || does === STANDS ? j : -1;
      for (let b = tag; does !== STANDS && j < hi; j++) {
        const t = tags[j]!, next = steps[(b << 5) | t]!;
        if (next === ENDS || (next === ASK && !goesOn(tags, entry, j, hi, head))) break;
        at[j] = phrases;
        if (next === HEAD || (next === ASK && (phrasing[t]! & HEADS) !== 0)) head = j + 1;
        b = t;
      }
      if (head < 0) {
        i = j;
        continue;
      }
      starts[phrases] = i;
      ends[phrases++] = head;
      i = head;
    }
  }
  at[count] = phrases;
  return phrases;
}

/** Fills in where the sentences begin. */
function findOpens(reading: Reading, tags: Uint8Array): void {
  const { from, to, paragraph, sentences } = reading;
  for (let k = 0; k < sentences; k++) {
    opens[k] = k === 0 || paragraph[k]! !== paragraph[k - 1]! ? behindDateline(reading, tags, from[k]!, to[k]!) : from[k]!;
    mendLastVerb(reading, tags, from[k]!, to[k]!);
  }
}

/** Whether the phrase whose head so far ends at `head` goes on with token `j`, where the tags leave it open. */
function goesOn(tags: Uint8Array, entry: Int32Array, j: number, hi: number, head: number): boolean {
  const t = tags[j]!, b = tags[j - 1]!, next = j + 1 < hi ? tags[j + 1]! : 0;
  // `the growing number`, `Smith and Jones`
  if (t === ING || t === PART) return next === NOUN || next === ADJ;
  if (t === AND) return next === NAME;
  // A day behind a name is not part of it.
  if (t === TIME && head > 0 && tags[head - 1] !== TIME && b !== DET) return false;
  return b !== NAME || (headKind[entry[j]!]! & TIMEWORD) === 0;
}
