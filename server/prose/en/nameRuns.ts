/** How far a run of name words goes: which small words and signs join capital words to one name. What it names is left to nameKinds.ts. */
import { hashOf } from '../lexicon.ts';
import { ABBREVIATED, BLANK, CAPITAL, CAPS, CLITIC, HYPHENED, INNER_CAPITAL, LETTERS, OPAQUE, SPACE, WORD, type Tokens } from '../tokens.ts';
import { Cls, is } from './english.ts';
import { EVENT_HEAD, GIVEN, JOINER, ORGANIZATION_HEAD, PARTICLE, PLACE, PLACE_HEAD, ROLE, TIME, TITLE, TITLE_PART, WORK_HEAD, bitsAt, phraseAt, wordBits } from './gazetteer.ts';
import { isFunction } from './nameWords.ts';

const OF = hashOf('of'), FOR = hashOf('for'), ON = hashOf('on'), THE = hashOf('the'), AND = hashOf('and'), I = hashOf('i');
/** Words that open the name of a house, and go on with a possessive. */
const PATRONS: ReadonlySet<number> = new Set(['st', 'saint', 'children', 'women', 'veterans'].map(hashOf));
const HEADS = ORGANIZATION_HEAD | EVENT_HEAD | WORK_HEAD | PLACE_HEAD;

/** Words in a run at most: a wall of capitals is read in pieces, so that time stays linear. */
const LONGEST_RUN = 24;

/** A word that may be part of a name by its capitals. */
export function isNameWord(tokens: Tokens, i: number): boolean {
  const s = tokens.shape[i]!;
  if ((s & (CAPITAL | INNER_CAPITAL)) === 0 || (s & (OPAQUE | CLITIC)) !== 0 || tokens.hash[i] === I) return false;
  if (i > 0 && (s & SPACE) === 0 && (tokens.code[i - 1] === 35 || tokens.code[i - 1] === 64)) return false;
  if ((s & HYPHENED) !== 0 && !isCompound(tokens.text.slice(tokens.start[i]!, tokens.end[i]!))) return false;
  return (wordBits(tokens, i) & TIME) === 0;
}

/** `Port-au-Prince`, `El-Hassan`; not `anti-Moss`, `Tessel-based`, `D-Tex`. */
function isCompound(word: string): boolean {
  return !/^(?:anti|pro|non|mid|pre|post|ex|co|neo|trans|un|[rdi])[-‐‑]|[-‐‑](?:based|led|born|style|era|backed|funded|run|owned|winner|winning|like|friendly|critic|leaning|controlled|held|area|bound|wide|made|educated|trained|registered|flagged)$/iu.test(word);
}

/** Most sentences begin so: with a small word, of which no run goes on. */
export function isPlainOpener(tokens: Tokens, i: number, last: number): boolean {
  const { entry, shape } = tokens;
  return isFunction(entry[i]!) && (shape[i]! & (CAPITAL | CAPS)) === CAPITAL && i + 1 < last && (shape[i + 1]! & (WORD | CAPITAL | INNER_CAPITAL)) === WORD && (wordBits(tokens, i + 1) & (PARTICLE | JOINER)) === 0;
}

/** The token behind the run that begins at `from`. */
export function runEnd(tokens: Tokens, from: number, last: number, quoted: Int32Array): number {
  const { shape, hash, code } = tokens;
  let i = from + 1;
  last = Math.min(last, from + LONGEST_RUN);
  while (i < last) {
    if ((shape[i]! & BLANK) !== 0 || quoted[i] !== quoted[from]) break;
    if (isNameWord(tokens, i)) {
      if (breaks(tokens, i)) break;
      i++;
      continue;
    }
    if (code[i] === 38 && goesOn(tokens, i + 1, last, quoted, from)) {
      i += 2;
      continue;
    }
    // `St. Orrin’s Hospital`
    if ((shape[i]! & CLITIC) !== 0 && PATRONS.has(hash[from]!) && goesOn(tokens, i + 1, last, quoted, from) && (wordBits(tokens, i + 1) & HEADS) !== 0) {
      i += 2;
      continue;
    }
    const here = wordBits(tokens, i);
    if ((here & (PARTICLE | JOINER)) === 0 || (shape[i]! & WORD) === 0) break;
    const left = wordBits(tokens, i - 1);
    if ((hash[i] === OF && joinsOf(tokens, from, i, left)) || ((hash[i] === FOR || hash[i] === ON) && (left & ORGANIZATION_HEAD) !== 0)) {
      const j = hash[i + 1] === THE ? i + 2 : i + 1;
      if (!goesOn(tokens, j, last, quoted, from)) break;
      i = j + 1;
    } else if (hash[i] === AND && goesOn(tokens, i + 1, last, quoted, from) && joinsAnd(tokens, from, i, last)) i += 2;
    else if ((here & PARTICLE) !== 0 && (shape[i]! & CAPITAL) === 0) {
      let j = i + 1;
      while (j < last && (wordBits(tokens, j) & PARTICLE) !== 0 && j < i + 3) j++;
      if (!goesOn(tokens, j, last, quoted, from)) break;
      i = j + 1;
    } else break;
  }
  return i;
}

/** Whether the run from `from` may go on with token `j`. */
function goesOn(tokens: Tokens, j: number, last: number, quoted: Int32Array, from: number): boolean {
  return j < last && quoted[j] === quoted[from] && (tokens.shape[j]! & BLANK) === 0 && isNameWord(tokens, j);
}

/** A capital word that begins something new: a pronoun behind an abbreviation, the label of a credit. */
function breaks({ entry, shape, code }: Tokens, i: number): boolean {
  const e = entry[i]!;
  if (e === 0 || (shape[i]! & CAPS) !== 0) return false;
  return is(e, Cls.subjectPronoun) || is(e, Cls.possessive) || is(e, Cls.demonstrative) || is(e, Cls.have) || (is(e, Cls.captionWord) && code[i + 1] === 58);
}

/** `Bank of …`, `Daughters of …`, `Secretary of State`; not `President of …`, `Ann Kovac of …`. */
function joinsOf(tokens: Tokens, from: number, i: number, left: number): boolean {
  if ((left & (TITLE | ROLE)) !== 0 && (left & ORGANIZATION_HEAD) === 0) return (left & TITLE) !== 0 && (bitsAt(tokens, i + 1) & (TITLE_PART | ORGANIZATION_HEAD)) !== 0;
  if ((left & HEADS) !== 0) return true;
  const { start, end, text, entry } = tokens;
  return i - from <= 2 && (left & (PLACE | GIVEN)) === 0 && (wordBits(tokens, from) & GIVEN) === 0 && end[i - 1]! - start[i - 1]! > 4 && text.charCodeAt(end[i - 1]! - 1) === 115 && !is(entry[i - 1]!, Cls.verbS);
}

/** `Ministry of Trade and Industry`, `Food and Drug Administration`; not two names side by side. */
function joinsAnd(tokens: Tokens, from: number, i: number, last: number): boolean {
  const { hash } = tokens, right = wordBits(tokens, i + 1);
  if ((right & (PLACE | GIVEN | TITLE)) !== 0) return false;
  for (let j = from; j < i; j++) if (hash[j] === OF && (wordBits(tokens, j - 1) & ORGANIZATION_HEAD) !== 0 && (wordBits(tokens, i - 1) & (PLACE | ORGANIZATION_HEAD)) === 0) return true;
  if (i - from > 2 || (wordBits(tokens, from) & (PLACE | GIVEN)) !== 0 || phraseAt(tokens, i + 1, last)) return false;
  let j = i + 1;
  while (j + 1 < last && isNameWord(tokens, j + 1)) j++;
  return j > i + 1 && j - i <= 3 && (wordBits(tokens, j) & ORGANIZATION_HEAD) !== 0 && i - from === 1 && (tokens.shape[from]! & (LETTERS | ABBREVIATED)) === 0;
}
