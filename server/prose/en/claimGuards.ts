/** Sentences that assert nothing to check: that something is not known, captions, parts of the page, advice to the reader, what a word means. What the others assert is left to claims.ts. */
import { CAPTION } from '../finds.ts';
import type { Reading } from '../reading.ts';
import { hashesOf, hashOf } from '../lexicon.ts';
import { CAPITAL, CLITIC, WORD } from '../tokens.ts';
import { CREDITS, entryOf, EYES, PAGES, POINTS, rolesOfEntries, TERMS, UNSURE } from './claimFlags.ts';
import { isDefinition } from './claimPublic.ts';
import { isRoutine } from './claimRoutine.ts';
import { standsByItself } from './claimStanding.ts';
import { Cls, english, is } from './english.ts';

/** `roles`: those of all its words as one (claimFlags.ts), which tell for most sentences that a guard need not look. */
export function assertsNothing(reading: Reading, k: number, roles: number): boolean {
  return isBesideCredit(reading, k) || isSpeechTag(reading, k) || isAdvice(reading, k) || isDefinition(reading, k) || isRoutine(reading, k) || standsByItself(reading, k) || ((roles & GUARDED) !== 0 && isGuarded(reading, k, roles));
}

const GUARDED = POINTS | CREDITS | UNSURE | EYES | TERMS | PAGES;

function isGuarded(reading: Reading, k: number, roles: number): boolean {
  return ((roles & (POINTS | CREDITS)) !== 0 && isCaption(reading, k)) || ((roles & UNSURE) !== 0 && isIgnorance(reading, k)) || ((roles & PAGES) !== 0 && isPagePart(reading, k))
    || ((roles & EYES) !== 0 && isOwnReporting(reading, k)) || ((roles & TERMS) !== 0 && isTermsOfTalk(reading, k));
}

/** A line above a credit: `Image: …`. */
function isBesideCredit(reading: Reading, k: number): boolean {
  const { sentences, paragraph } = reading;
  let j = k;
  for (; j < sentences && j < k + 4 && paragraph[j] === paragraph[k]; j++) if (isCredit(reading, j)) return true;
  return k + 1 === j && j < sentences && paragraph[j] === paragraph[k]! + 1 && isCredit(reading, j) && isFirstOfParagraph(reading, k);
}

function isCredit({ line, tokens, from, to }: Reading, k: number): boolean {
  if (line[k] === CAPTION) return true;
  const { entry, code } = tokens, i = from[k]!, length = to[k]! - i;
  if (length < 2 || length > 20 || (rolesOfEntries()[entry[i]!]! & CREDITS) === 0) return false;
  return code[i + 1] === 58 || code[i + 1] === 47 || (is(entry[i + 1]!, Cls.by) && length < 10);
}

function isFirstOfParagraph({ paragraph }: Reading, k: number): boolean {
  return k === 0 || paragraph[k - 1] !== paragraph[k];
}

/** A line that points (`Kovac (left)`) or runs into its credit. */
function isCaption({ tokens, from, to }: Reading, k: number): boolean {
  const { entry, code, shape } = tokens, roles = rolesOfEntries();
  for (let i = from[k]! + 1; i + 1 < to[k]!; i++) {
    const role = roles[entry[i]!]!;
    if ((role & POINTS) !== 0 && code[i - 1] === 40) return true;
    // `… at the gate Image: Jon Reld`
    if ((role & CREDITS) !== 0 && code[i + 1] === 58 && (shape[i]! & CAPITAL) !== 0 && to[k]! - i < 12) return true;
  }
  return false;
}

/**
 * `It is not clear who …`, `How many were hurt remains unknown.`, `The motive was not immediately known.`, `Officials have not said why …`, `Little is known of …`.
 * A sentence that first asserts something (`Nine died, but it is unclear why`), or goes on to (`It is unclear why, but nine died`), is none of them.
 */
function isIgnorance(reading: Reading, k: number): boolean {
  const { entry, code } = reading.tokens;
  for (let i = reading.from[k]! + 1; i + 3 < reading.to[k]!; i++) if (code[i] === 44 && entry[i + 1] === BUT) return false;
  return saysUnknown(reading, k);
}

function saysUnknown({ tokens, from, to }: Reading, k: number): boolean {
  const { entry, code, hash, suffix } = tokens, a = from[k]!, b = to[k]!;
  let opened = a;
  while (opened < b && (is(entry[opened]!, Cls.linker) || is(entry[opened]!, Cls.coordinator) || code[opened] === 44)) opened++;
  const asks = opened < b && (is(entry[opened]!, Cls.question) || entry[opened] === WHETHER || entry[opened] === IF);
  const little = opened < b && hash[opened] === LITTLE;
  for (let i = opened, commas = 0; i < b; i++) {
    if (code[i] === 44 || is(entry[i]!, Cls.coordinator)) commas++;
    if (commas > 0 && !asks) return false;
    const e = entry[i]!, f = is(e, Cls.be) || is(e, Cls.linkVerb);
    if (f) {
      // be/remain (not | n't | yet | immediately | still)* clear/known/said …
      let j = i + 1, denied = is(e, Cls.negation) || (i > opened && is(entry[i - 1]!, Cls.negation));
      while (j < b && j < i + 8 && (is(entry[j]!, Cls.adverb) || (suffix[j]! & 0xffff) === LY || is(entry[j]!, Cls.negation) || is(entry[j]!, Cls.be) || entry[j] === YET)) denied = is(entry[j++]!, Cls.negation) || denied;
      const word = j < b ? english.words[entry[j]!]! : '';
      if (is(j < b ? entry[j]! : 0, Cls.unknownWord) && (denied !== POSITIVE.has(word) ? false : true)) return true;
      if (denied && (SETTLED.has(word) || (j < b && CHECKED.has(hash[j]!)))) return true;
      if (little && POSITIVE.has(word)) return true;
    } else if (is(e, Cls.modal)) {
      // `could not immediately confirm the report`
      let j = i + 1, denied = is(e, Cls.negation);
      while (j < b && j < i + 5 && (is(entry[j]!, Cls.adverb) || (suffix[j]! & 0xffff) === LY || is(entry[j]!, Cls.negation))) denied = is(entry[j++]!, Cls.negation) || denied;
      if (denied && j < b && CONFIRM.has(hash[j]!)) return true;
    } else if (is(e, Cls.have) || is(e, Cls.do)) {
      let j = i + 1, denied = is(e, Cls.negation);
      while (j < b && j < i + 8 && (is(entry[j]!, Cls.adverb) || is(entry[j]!, Cls.negation) || is(entry[j]!, Cls.be) || entry[j] === YET)) denied = is(entry[j++]!, Cls.negation) || denied;
      if (denied && j < b && SETTLED.has(english.words[entry[j]!]!)) return true;
    }
    if (is(e, Cls.negation) && i + 2 < b && hash[i + 1] === IMMEDIATE) return true;
  }
  return false;
}

const WHETHER = entryOf('whether'), IF = entryOf('if'), YET = entryOf('yet'), BUT = entryOf('but');
const LITTLE = hashOf('little'), IMMEDIATE = hashOf('immediate');
/** Unknown only when denied. */
const POSITIVE: ReadonlySet<string> = new Set(['clear', 'known', 'certain']);
/** What was not done, so that nobody knows. */
const SETTLED: ReadonlySet<string> = new Set([
  'determined', 'disclosed', 'identified', 'revealed', 'announced', 'released', 'said', 'say', 'specified', 'explained', 'confirmed', 'established', 'commented', 'comment', 'responded', 'respond',
  'reply', 'replied', 'named', 'found', 'return', 'returned', 'available', 'decided', 'disclose', 'elaborate', 'specify', 'answered', 'answer',
]);
const CHECKED = hashesOf('verified corroborated authenticated'), CONFIRM = hashesOf('confirm verify corroborate authenticate');
const LY = (108 << 8) ^ 121;

/** `Moss wrote:`, `the captain stated,` before a quotation of its own: says only who speaks. */
function isSpeechTag({ tokens, from, to }: Reading, k: number): boolean {
  const { entry, code } = tokens, last = to[k]! - 1;
  if (last - 1 <= from[k]! || (code[last] !== 44 && code[last] !== 58)) return false;
  for (let i = last - 1; i >= Math.max(from[k]!, last - 4); i--) {
    const e = entry[i]!;
    if (is(e, Cls.sayNeutral) || is(e, Cls.sayJudging) || is(e, Cls.sayManner)) return is(e, Cls.verbPast) || is(e, Cls.verbS) || is(e, Cls.verbIng);
  }
  return false;
}

/** `Read more`, `This story has been updated`, `Sign up for our newsletter`. */
function isPagePart({ tokens, from, to }: Reading, k: number): boolean {
  const { entry, code, shape, hash } = tokens, a = from[k]!, b = to[k]!, first = entry[a]!;
  if (b - a >= 24 && first !== EDITOR) return false;
  if (b - a < 16 && (is(first, Cls.boilerWord) || (code[b - 1] === 58 && (first === MORE || first === SEE)))) return true;
  if (a + 1 >= b) return false;
  // `Anyone with information is asked to call.`
  if (first === ANYONE && TIPS.has(hash[a + 2]!)) return true;
  return (b - a < 24 && PAGE.has(first * SHIFT + entry[a + 1]!)) || (first === EDITOR && (shape[a + 1]! & CLITIC) !== 0);
}
const EDITOR = entryOf('editor'), MORE = entryOf('more'), SEE = entryOf('see'), ANYONE = entryOf('anyone');
/** Two entries as one number. */
const SHIFT = 65536;
const PAGE: ReadonlySet<number> = new Set([
  'this story', 'this article', 'this report', 'this version', 'this post', 'this page', 'our reporter', 'our correspondent', 'our reporters', 'sign up', 'read more', 'read the', 'read also', 'click here', 'see also', 'more on',
  'more about', 'tell us', 'contact us', 'an earlier', 'a previous', 'all rights', 'additional reporting',
].map(pair => pair.split(' ').map(entryOf)).filter(pair => pair.every(entry => entry > 0)).map(([one, two]) => one! * SHIFT + two!));

/** `Last week Harbor News obtained a draft of the plan`, `A copy of the plan seen by the Gazette puts …`: the paper itself has the document, so it says how it knows. */
function isOwnReporting({ tokens, from, to }: Reading, k: number): boolean {
  const { entry, shape, hash, suffix } = tokens;
  for (let i = from[k]! + 1; i < to[k]!; i++) {
    // Most words are told by their last letter, before any table is asked.
    const letter = suffix[i]! & 0xff;
    if ((letter !== D && letter !== N) || !OWN_EYES.has(hash[i]!)) continue;
    if (i + 1 < to[k]! && is(entry[i + 1]!, Cls.by) && isPaper(tokens, i + 2, Math.min(to[k]!, i + 7))) return true;
    let outlet = i - 1;
    while (outlet > from[k]! && (is(entry[outlet]!, Cls.have) || is(entry[outlet]!, Cls.adverb))) outlet--;
    if ((shape[outlet]! & CAPITAL) !== 0 && OUTLETS.has(hash[outlet]!)) return true;
  }
  return false;
}
/** `the Harbor Gazette`, `this newspaper`: the outlet that a phrase after `by` names. */
function isPaper({ entry, shape, hash }: Reading['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (OUTLETS.has(hash[i]!) && (shape[i]! & CAPITAL) !== 0) return true;
    if (is(entry[i]!, Cls.demonstrative)) return i + 1 < to && is(entry[i + 1]!, Cls.publicationNoun);
    if ((shape[i]! & CAPITAL) === 0 && !is(entry[i]!, Cls.article)) return false;
  }
  return false;
}
/** Last words of the names of papers and broadcasters. */
const OUTLETS = hashesOf('news post times gazette tribune herald courier journal chronicle observer guardian telegraph mail express star globe examiner inquirer dispatch standard monitor wire press ledger beacon sentinel argus bulletin register radio television tv broadcasting weekly daily');
/** What readers are asked for. */
const TIPS = hashesOf('information tips details knowledge questions photos footage');
/** What a paper does with a document itself. All of them end in `d` or `n`. */
const D = 100, N = 110;
const OWN_EYES = hashesOf('obtained reviewed seen viewed examined inspected read');

/** `Both spoke on condition of anonymity because …`, `They asked not to be named`: how the source came to speak, and no claim of the story. */
function isTermsOfTalk({ tokens, from, to, quoted }: Reading, k: number): boolean {
  const { entry, code, hash } = tokens, a = from[k]!;
  for (let i = a; i < Math.min(to[k]!, a + 10) && code[i] !== 44 && quoted[i] === 0; i++) {
    if (!ASKS.has(hash[i]!)) continue;
    for (let j = i + 1; j < Math.min(to[k]!, i + 6); j++) if (is(entry[j]!, Cls.anonymityWord) || (is(entry[j]!, Cls.namingWord) && is(entry[j - 1]!, Cls.be))) return true;
    return false;
  }
  return false;
}
/** What sources do about their names. */
const ASKS = hashesOf('spoke speak speaks asked ask asks requested request requests insisted insist insists');

/** `If you want to avoid the queues, come early.`, `Bring a raincoat.`, `First, stop.` */
function isAdvice({ tokens, from, to, quoted }: Reading, k: number): boolean {
  const { entry, shape, code } = tokens, b = to[k]!;
  let a = from[k]!;
  if (quoted[a] !== 0) return false;
  if (a + 2 < b && code[a + 1] === 44 && (is(entry[a]!, Cls.ordinal) || is(entry[a]!, Cls.linker))) a += 2;
  const first = entry[a]!;
  if (entry[a] === IF && a + 1 < b && english.words[entry[a + 1]!] === 'you') return true;
  if (!is(first, Cls.verbBase) || is(first, Cls.nounPlural)) return false;
  // An imperative has no finite verb before its first comma or end, and an article or small word next.
  const next = entry[a + 1] ?? 0;
  if (a + 1 < b && (shape[a + 1]! & WORD) !== 0 && !(is(next, Cls.article) || is(next, Cls.possessive) || is(next, Cls.objectPronoun) || is(next, Cls.preposition) || is(next, Cls.adverb))) return false;
  for (let i = a + 1; i < b && (shape[i]! & WORD) !== 0; i++) {
    if (is(entry[i]!, Cls.subordinator)) return true;
    else if (is(entry[i]!, Cls.be) || is(entry[i]!, Cls.have) || is(entry[i]!, Cls.modal) || is(entry[i]!, Cls.verbPast)) return false;
  }
  return true;
}
