/** Accusations in plain words, none of which accuses by itself: `knew of the leak and kept silent`, `bet against his own team`. Words that accuse alone are claimActs.ts's. */
import type { Reading } from '../reading.ts';
import { find, hashOf } from '../lexicon.ts';
import { isDone } from './claimActs.ts';
import { DETERMINES, rolesOfEntries } from './claimFlags.ts';
import { K, type Sighting } from './claimFeatures.ts';
import { english } from './english.ts';
import { blameWords } from './lexicon/blame.ts';
import { BLAME_OPENS, BLAMES, markWords, mayBe } from './marks.ts';
import { isFunction } from './nameWords.ts';

/** True where sentence `k` blames somebody; the words that do are then put among the evidence. Quotations blame in somebody else's name. */
export function isBlamed(reading: Reading, k: number, seen: Sighting): boolean {
  if ((reading.marked[k]! & BLAMES) === 0) return false;
  const { hash } = reading.tokens, to = reading.to[k]!;
  for (let i = reading.from[k]!; i < to; i++) {
    if (!mayBe(BLAME_OPENS, hash[i]!)) continue;
    for (const phrase of BY_FIRST.get(hash[i]!) ?? NONE) if (matches(reading, phrase, i, to) && isMeant(reading, i, k)) return put(seen);
  }
  return false;
}

/** In the paper's own words, neither denied nor only possible, and no adjective: `the deleted messages`. */
function isMeant(reading: Reading, i: number, k: number): boolean {
  const from = reading.from[k]!, { entry, suffix } = reading.tokens;
  if (i > from && (suffix[i]! & 0xffff) === ED && (rolesOfEntries()[entry[i - 1]!]! & DETERMINES) !== 0) return false;
  return reading.quoted[i] === 0 && isDone(reading, i, from) && isDone(reading, place.from, from);
}

/** As the last two letters of a word. */
const ED = (101 << 8) ^ 100;

/** Alternatives for one word, and how many others may stand before it; of a barring step, none of them may stand so near. */
interface Step {
  readonly words: ReadonlySet<number>;
  readonly gap: number;
  readonly bars: boolean;
}
type Phrase = readonly Step[];

/** Where the words of the last match stand: those behind its last wide gap. */
const place = { from: 0, to: 0 };
/** From so many words on, what stands before the gap is another clause. */
const WIDE = 5;

function matches({ tokens: { hash } }: Reading, phrase: Phrase, first: number, to: number): boolean {
  place.from = first;
  let at = first + 1;
  for (let s = 1; s < phrase.length; s++) {
    const { words, gap, bars } = phrase[s]!, last = Math.min(to, at + gap + 1);
    let found = at;
    while (found < last && !words.has(hash[found]!)) found++;
    if (found < last === bars) return false;
    if (bars) continue;
    at = found;
    if (gap >= WIDE) place.from = at;
    at++;
  }
  place.to = at;
  return true;
}

/** Evidence stands in the order of the words. */
function put(seen: Sighting): true {
  const { noted } = seen;
  if (seen.evidence.length < noted + 3) {
    const evidence = new Int32Array(2 * noted + 3);
    evidence.set(seen.evidence);
    seen.evidence = evidence;
  }
  let at = noted;
  for (; at > 0 && seen.evidence[at - 3]! > place.from; at -= 3) seen.evidence.copyWithin(at, at - 3, at);
  seen.evidence[at] = place.from;
  seen.evidence[at + 1] = place.to;
  seen.evidence[at + 2] = K.accusation;
  seen.noted = noted + 3;
  return true;
}

function phraseOf(line: string): Phrase {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of line.split(' ')) {
    if (part.startsWith('>')) gap = Number(part.slice(1));
    else {
      const bars = part.startsWith('!');
      steps.push({ words: new Set((bars ? part.slice(1) : part).split('|').map(hashOf)), gap, bars });
      gap = 0;
    }
  }
  return steps;
}

/** The last step whose words are seldom met; the first where all hold small ones. */
function tellingStep(phrase: Phrase): Step {
  return phrase.findLast(step => !step.bars && ![...step.words].some(word => isFunction(find(english, word)))) ?? phrase[0]!;
}

const NONE: readonly Phrase[] = [];
const BY_FIRST = new Map<number, Phrase[]>();
for (const line of blameWords.trim().split('\n')) {
  const phrase = phraseOf(line.trim());
  markWords(BLAMES, tellingStep(phrase).words);
  for (const word of phrase[0]!.words) {
    const known = BY_FIRST.get(word);
    if (known) known.push(phrase);
    else BY_FIRST.set(word, [phrase]);
  }
}
markWords(BLAME_OPENS, BY_FIRST.keys());
