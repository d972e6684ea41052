/** Which sums of money are at issue, and which stand there in passing: a fare, a wage, the price in the name of a plan. */
import type { Reading } from '../reading.ts';
import { hashOf } from '../lexicon.ts';
import { WORD } from '../tokens.ts';
import { ARTICLE, AUXILIARY, BE, flagsOfEntries, PAST, POSSESSIVE, PREPOSITION, rolesOfEntries, SUBJECT } from './claimFlags.ts';
import { F, K, type Sighting } from './claimFeatures.ts';
import { Cls, is } from './english.ts';

/** True where sentence `k` holds a sum that an editor would want proved. */
export function isSumAtIssue(reading: Reading, k: number, { values, evidence, noted }: Sighting): boolean {
  if (isResult(reading, k)) return false;
  for (let i = 0; i < noted; i += 3) if (evidence[i + 2] === K.money && isLarge(reading, evidence[i]!, evidence[i + 1]!) && !isInName(reading, evidence[i]!, evidence[i + 1]!, values[F.past]! !== 0)) return true;
  return false;
}

/** `Net income fell to $87 million`, `Revenue rose 2 percent to $2 billion`: a line of accounts that are published. */
function isResult({ tokens: { entry, hash }, from, to }: Reading, k: number): boolean {
  const flags = flagsOfEntries(), last = Math.min(to[k]! - 1, from[k]! + RESULT);
  for (let i = from[k]!; i < last; i++) if (RESULTS.has(hash[i]!)) return (flags[entry[i + 1]!]! & PAST) !== 0;
  return false;
}
/** Tokens of a sentence in which its result is named: `Its pretax profit`. */
const RESULT = 4;
const RESULTS: ReadonlySet<number> = new Set(['revenue', 'revenues', 'sales', 'income', 'profit', 'profits', 'earnings', 'turnover', 'loss'].map(hashOf));

/** From a thousand on: `$40 million`, `£2,300`, `$4.5m`; not `$5`, `£12.50`, `500 crowns`. */
function isLarge({ tokens: { hash, start, end }, text }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SCALES.has(hash[i]!) || LARGE.test(text.slice(start[i]!, end[i]!))) return true;
  return false;
}
const LARGE = /^\d(?:[\d,]{3,}|[\d,.]*\p{L})/u;
const SCALES: ReadonlySet<number> = new Set(['thousand', 'thousands', 'million', 'millions', 'billion', 'billions', 'trillion', 'trillions', 'bn', 'm', 'mn'].map(hashOf));

/** `the $25 million merger`, `her $2,000 coat`; where nothing is past, `a $10,000 donation` too: the sum says which one is meant, and not what it came to. */
function isInName({ tokens }: Reading, from: number, to: number, past: boolean): boolean {
  const { entry, shape, code, hash } = tokens, roles = rolesOfEntries(), before = from > 0 ? entry[from - 1]! : 0, next = to < tokens.count ? entry[to]! : 0;
  // `held on $40,000 bail`, `a reward of up to $5,000`
  if ((to < tokens.count && PLEDGES.has(hash[to]!)) || PLEDGES.has(hash[from - 2]!) || (from > 3 && PLEDGES.has(hash[from - 4]!))) return true;
  if (to >= tokens.count || (shape[to]! & WORD) === 0 || code[to - 1] === 44) return false;
  if ((roles[next]! & (PREPOSITION | ARTICLE | POSSESSIVE | SUBJECT)) !== 0 || (flagsOfEntries()[next]! & (BE | AUXILIARY | PAST)) !== 0 || RELATIVE.has(tokens.hash[to]!) || is(next, Cls.coordinator) || is(next, Cls.subordinator)) return false;
  return (roles[before]! & POSSESSIVE) !== 0 || ((roles[before]! & ARTICLE) !== 0 && (!past || tokens.hash[from - 1] === THE));
}
const THE = hashOf('the');
const PLEDGES: ReadonlySet<number> = new Set(['bail', 'bond', 'reward', 'rewards'].map(hashOf));
const RELATIVE: ReadonlySet<number> = new Set(['that', 'which', 'who', 'whom'].map(hashOf));
