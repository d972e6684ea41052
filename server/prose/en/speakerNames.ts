/** The name in a source: the one that heads it, or one behind a comma. What a source without a name is, is left to speaker.ts. */
import { hashOf } from '../lexicon.ts';
import type { Name, SourceKind } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, NUMBER, WORD } from '../tokens.ts';
import { Cls, is } from './english.ts';
import { bitsAt, DEMONYM, GIVEN, ORGANIZATION, ORGANIZATION_HEAD, PLACE, TITLE } from './gazetteer.ts';
import { firmNouns } from './lexicon/organizationWords.ts';
import { readRun } from './nameKinds.ts';
import { isNameWord, runEnd } from './nameRuns.ts';
import { isPeopleSurname } from './nameWords.ts';
import { nameWords } from './speakerClauses.ts';
import { noSightings, type Sightings } from './sightings.ts';

/** The name that heads [a, core): its kind and tokens; null where a common noun does. */
export function nameOf(reading: Reading, a: number, core: number, head: number): { kind: SourceKind; from: number; to: number } | null {
  const { tokens } = reading, { shape, entry } = tokens, bits = bitsAt(tokens, head);
  if (!isNameWord(tokens, head) || ((bits & DEMONYM) !== 0 && !isPeopleSurname(tokens, head)) || (is(entry[head]!, Cls.institutional) && head === a)) return null;
  if ((bits & TITLE) !== 0 && (bits & GIVEN) === 0 && (head === a || !isNameWord(tokens, head - 1) || (bitsAt(tokens, head - 1) & GIVEN) === 0) && is(entry[head]!, Cls.personNoun)) return null;
  // A capital that only opens the sentence: `Officials said`, `Police said`.
  if (head === a && isFirst(reading, a) && entry[head] !== 0 && (bits & (PLACE | ORGANIZATION)) === 0 && ((bits & GIVEN) === 0 || is(entry[head]!, Cls.personNoun)) && (is(entry[head]!, Cls.nounPlural) || is(entry[head]!, Cls.nounSingular))) return null;
  // `Defenders say`: one who says, says alone.
  if (head === a && isFirst(reading, a) && entry[head] === 0 && is(entry[a + 1] ?? 0, Cls.say) && is(entry[a + 1]!, Cls.verbBase) && /(?:er|or|ant|ent|ee)s$/.test(tokens.text.slice(tokens.start[a]!, tokens.end[a]!))) return null;
  if (head === a && isFirst(reading, a) && entry[head] === 0 && /(?:ists|ions|ments|ings)$/.test(tokens.text.slice(tokens.start[a]!, tokens.end[a]!))) return null;
  let from = head;
  while (from > a && (isNameWord(tokens, from - 1) || (isNameWord(tokens, Math.max(a, from - 2)) && from - 2 >= a && (shape[from - 1]! & CAPITAL) === 0 && runEnd(tokens, from - 2, core, reading.quoted) > from))) from--;
  found.count = 0;
  readRun(reading, from, Math.max(head + 1, Math.min(core, runEnd(tokens, from, core, reading.quoted))), { opens: false, shouting: false, first: a, last: core, dash: 0 }, found);
  const last = lastOf(found), the = from > a && is(entry[from - 1]!, Cls.article);
  if (!last) return (bits & TITLE) !== 0 ? null : { kind: (bits & ORGANIZATION_HEAD) !== 0 ? 'organization' : !the ? 'person' : is(entry[head]!, Cls.newsWord) ? 'publication' : 'organization', from: head, to: head + 1 };
  const kind = last.kind === 'unknown' || last.kind === 'work' || last.kind === 'event' ? (the && last.kind !== 'event' ? 'organization' : last.kind === 'unknown' ? 'person' : last.kind) : last.kind;
  return { kind: kind === 'organization' && is(entry[last.to - 1]!, Cls.newsWord) ? 'publication' : kind, from: last.from, to: last.to };
}

/** The names of the source that is described. */
const found: Sightings = noSightings();

function lastOf({ count, from, to, kind }: Sightings): { readonly from: number; readonly to: number; readonly kind: Name['kind'] } | null {
  return count === 0 ? null : { from: from[count - 1]!, to: to[count - 1]!, kind: kind[count - 1]! };
}

/** `a neighbor, Ida Moss`, `the contractor, Orrin Spans`: the name behind the comma; the noun before it tells a firm from a person where the name does not. */
export function nameBehind(reading: Reading, core: number, tail: number, head: number): { kind: SourceKind; from: number; to: number } | null {
  const { tokens } = reading;
  let i = commaBehind(reading, core, tail, head);
  if (i + 1 >= tail || tokens.code[i] !== 44) return null;
  i++;
  if (is(tokens.entry[i]!, Cls.article) || !isNameWord(tokens, i)) return null;
  const stop = runEnd(tokens, i, tail, reading.quoted);
  if (stop < tail && (tokens.shape[stop]! & WORD) !== 0 && !is(tokens.entry[stop]!, Cls.preposition)) return null;
  found.count = 0;
  readRun(reading, i, stop, { opens: false, shouting: false, first: core, last: tail, dash: 0 }, found);
  const last = lastOf(found);
  if (!last || last.to !== stop) return null;
  const noun = tokens.text.slice(tokens.start[head]!, tokens.end[head]!), body = firmNouns.test(noun) || /^(?:sub)?contractors?$|^suppliers?$/i.test(noun) || is(tokens.entry[head]!, Cls.groupNoun);
  if (last.kind === 'organization') return { kind: 'organization', from: last.from, to: last.to };
  const given = (bitsAt(tokens, last.from) & GIVEN) !== 0;
  return last.kind === 'person' || last.kind === 'unknown' ? { kind: body && !given ? 'organization' : 'person', from: last.from, to: last.to } : null;
}

/** `a witness, who gave her name only as Dora`, `a commander who goes by Abu Tal`, `a witness who gave only her first name, Dora`, `a man who identified himself as Pavel Orr`: the name told in the clause behind the noun phrase. */
export function nameGiven({ tokens, quoted }: Reading, core: number, tail: number): { kind: SourceKind; from: number; to: number } | null {
  const { entry, hash } = tokens;
  let i = core < tail && tokens.code[core] === 44 ? core + 1 : core;
  if (i + 3 >= tail || !is(entry[i]!, Cls.who)) return null;
  const last = Math.min(tail, i + CLAUSE), verb = hash[++i]!;
  if (verb !== GAVE && verb !== IDENTIFIED && verb !== GOES) return null;
  while (++i < last && hash[i] !== (verb === GOES ? BY : AS) && !(tokens.code[i] === COMMA && nameWords.has(hash[i - 1]!))) if (isNameWord(tokens, i) || (tokens.shape[i]! & WORD) === 0) return null;
  return i + 1 < last && isNameWord(tokens, i + 1) ? { kind: 'person', from: i + 1, to: runEnd(tokens, i + 1, tail, quoted) } : null;
}
/** Tokens of `who gave only her first name as Dora`, at most. */
const CLAUSE = 10;
const GAVE = hashOf('gave'), IDENTIFIED = hashOf('identified'), GOES = hashOf('goes'), BY = hashOf('by'), AS = hashOf('as'), COMMA = 44;

/** The comma behind the noun phrase; behind `for the port’s office` where somebody speaks or pleads for it, and no other person stands before the comma. */
function commaBehind({ tokens: { entry, code, hash } }: Reading, core: number, tail: number, head: number): number {
  if (core >= tail || !is(entry[core]!, Cls.preposition) || !(is(entry[head]!, Cls.spokesNoun) || (hash[core] === FOR && COUNSEL.has(hash[head]!)))) return core;
  let i = core;
  while (i < tail && code[i] !== 44 && !is(entry[i]!, Cls.who)) i++;
  return i < tail && !is(entry[i - 1]!, Cls.personNoun) ? i : core;
}
const FOR = hashOf('for'), COUNSEL: ReadonlySet<number> = new Set(['counsel', 'lawyer', 'attorney', 'barrister', 'solicitor', 'advocate'].map(hashOf));

/** `Maria, 34,` or `Maria, a mother of two`: a given name is all the reader is told. A surname may look the same further down the draft, but is not introduced there. */
export function isIntroduced({ tokens, to, sentenceOf }: Reading, i: number): boolean {
  if (i + 1 >= to[sentenceOf[i - 1]!]! || tokens.code[i] !== 44) return false;
  const word = tokens.text.slice(tokens.start[i + 1]!, tokens.end[i + 1]!);
  return word === 'a' || word === 'an' || (tokens.shape[i + 1]! & NUMBER) !== 0;
}

function isFirst({ tokens, from, sentenceOf, quoted }: Reading, i: number): boolean {
  return i === from[sentenceOf[i]!] || (i > 0 && (tokens.shape[i - 1]! & (WORD | NUMBER)) === 0 && (quoted[i] !== quoted[i - 1] || tokens.code[i - 1] === 58));
}

