/** Describes how the text presents a source: named, described or vague, what kind, how many, why unnamed, how they know. Who it is, over the whole draft, is left to the article. */
import type { Range } from '../../range.ts';
import { find, hashOf } from '../lexicon.ts';
import type { Naming, SourceKind, Speaker } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, CAPS, CLITIC, NUMBER, WORD } from '../tokens.ts';
import { Cls, english, inAny, is, lowerCase } from './english.ts';
import { bitsAt, DEMONYM, GIVEN, ORGANIZATION_HEAD, PLACE, PLACE_HEAD, TITLE } from './gazetteer.ts';
import { firmNouns, paperNouns } from './lexicon/organizationWords.ts';
import { isNameWord, runEnd } from './nameRuns.ts';
import { basisIn, isFormula, reasonIn } from './speakerClauses.ts';
import { countIn, numberOf } from './speakerCount.ts';
import { isIntroduced, nameBehind, nameGiven, nameOf } from './speakerNames.ts';
import { partsOf } from './speakerParts.ts';
import { asPronoun } from './speakerPronoun.ts';

const NONE: readonly never[] = [];

/** The speaker in tokens [from, to), a part of one sentence. The reason and basis are also looked for in the rest of the sentence and at the start of the next. */
export function describeSpeaker(reading: Reading, from: number, to: number): Speaker {
  const a = frontOf(reading, from, to), b = backOf(reading, a, Math.max(Math.min(to, from + LONGEST_SOURCE), from + 1));
  const bounds = partsOf(reading, a, b);
  if (bounds.length === 0) {
    const one = describeOne(reading, a, b, b);
    tell(one, reasonIn(reading, a, b, one.anonymous), basisIn(reading, a, b, one.anonymous));
    return shared(one);
  }
  const parts: Described[] = [];
  for (let i = 0; i < bounds.length; i += 2) parts.push(describeOne(reading, bounds[i]!, bounds[i + 1]!, i + 2 === bounds.length ? b : bounds[i + 1]!));
  const people = parts.some((s) => s.anonymous), reason = reasonIn(reading, a, b, people), knows = basisIn(reading, a, b, people);
  for (const one of parts) tell(one, reason, knows);
  const first = parts[0]!;
  return {
    naming: weakest(parts), kind: parts.every(isPeople) ? 'group' : first.kind,
    refersBack: false, anonymous: parts.every((s) => s.anonymous), count: parts.some((s) => s.count === null) ? null : parts.reduce((sum, s) => sum + s.count!, 0),
    head: first.head, words: reading.text.slice(reading.tokens.start[a]!, reading.tokens.end[wordsEnd(reading, a, b) - 1]!), reason, knows, parts,
  };
}

/** A speaker who is still being described. */
type Described = { -readonly [K in keyof Speaker]: Speaker[K] };

/** Writes down why people are not named, and how they know. Who has a reason is unnamed on purpose, unless a part of the name is told. */
function tell(one: Described, reason: Range | null, knows: Range | null): void {
  if (one.naming === 'named' || !isPeople(one)) return;
  one.reason = reason;
  if (reason !== null && !one.refersBack && one.naming !== 'partly') one.anonymous = true;
  if (one.naming !== 'partly') one.knows = upTo(reason, knows);
}

/** `briefed on the call who spoke on condition of anonymity because …`: how they know ends where it is told why they are not named. */
function upTo(reason: Range | null, knows: Range | null): Range | null {
  return knows === null || reason === null || reason.start <= knows.start || reason.start >= knows.end ? knows : { start: knows.start, end: reason.start - 1 };
}

/** The same speaker, as the value that was one of those described last: half of a draft's are pronouns and names that recur, and each would stay as long as the draft. */
function shared(one: Speaker): Speaker {
  const { words } = one, last = words.length - 1, slot = (words.charCodeAt(0) + words.charCodeAt(last) * 5 + words.charCodeAt(last >> 1) * 23 + last * 131) & (SLOTS - 1), known = described[slot]!;
  if (known.words === words && known.head === one.head && known.naming === one.naming && known.kind === one.kind && known.count === one.count && known.refersBack === one.refersBack && known.anonymous === one.anonymous && one.reason === null && one.knows === null) return known;
  if (words.length <= SHORT && one.reason === null && one.knows === null) described[slot] = one;
  return one;
}

const SLOTS = 512;
/** Of more characters, what the engine cuts out of a text keeps the text. */
const SHORT = 12;
const nobody: Speaker = { naming: 'vague', kind: 'person', refersBack: false, anonymous: false, count: null, head: '', words: '', reason: null, knows: null, parts: NONE };
const described = new Array<Speaker>(SLOTS).fill(nobody);

function isPeople({ kind }: Speaker): boolean {
  return kind === 'person' || kind === 'group';
}

/** Tokens of a source at most: what goes on behind is no part of who it is. */
const LONGEST_SOURCE = 80;

function weakest(speakers: readonly Speaker[]): Naming {
  const order: readonly Naming[] = ['named', 'partly', 'described', 'vague'];
  return order[Math.max(...speakers.map((s) => order.indexOf(s.naming)))]!;
}

/** The first token that is no sign or conjunction. */
function frontOf({ tokens: { shape, entry } }: Reading, from: number, to: number): number {
  const last = Math.min(to, from + LONGEST_SOURCE) - 1;
  let a = from;
  while (a < last && ((shape[a]! & (WORD | NUMBER)) === 0 || is(entry[a]!, Cls.coordinator) || is(entry[a]!, Cls.linker))) a++;
  return a;
}

/** Behind the last token that is no sign or ending. */
function backOf({ tokens: { shape } }: Reading, a: number, to: number): number {
  let b = to;
  while (b - 1 > a && ((shape[b - 1]! & (WORD | NUMBER)) === 0 || (shape[b - 1]! & CLITIC) !== 0)) b--;
  return b;
}

/** One source in [a, b); what is said about it may go on until `tail`. */
function describeOne(reading: Reading, a: number, b: number, tail: number): Described {
  const { tokens, text } = reading, { entry, start, end } = tokens;
  const pronoun = asPronoun(reading, a, b);
  if (pronoun) return pronoun;
  let core = coreEnd(reading, a, b), counted = countIn(reading, a, core);
  let first = a;
  // `one of the envoys`, `a group of residents`
  const of = partitive(reading, core, b);
  if (of > 0) {
    if (counted === null && is(entry[core - 1]!, Cls.numberWord)) counted = numberOf(reading, core - 1);
    first = of;
    core = coreEnd(reading, of, b);
  }
  const head = headOf(reading, first, core);
  const named = nameOf(reading, first, core, head) ?? nameBehind(reading, core, tail, head), given = named === null ? nameGiven(reading, core, tail) : null;
  const words = text.slice(start[a]!, end[wordsEnd(reading, a, b) - 1]!);
  if (named) {
    const naming: Naming = named.kind === 'person' && named.to - named.from === 1 && (named.from === a || (bitsAt(tokens, named.from - 1) & TITLE) === 0) && isIntroduced(reading, named.to) && (bitsAt(tokens, named.from) & GIVEN) !== 0 ? 'partly' : 'named';
    return { naming, kind: named.kind, refersBack: false, anonymous: false, count: named.kind === 'person' ? 1 : null, head: lowerCase(tokens, named.to - 1), words, reason: null, knows: null, parts: NONE };
  }
  if (given) return { naming: given.to - given.from === 1 ? 'partly' : 'named', kind: given.kind, refersBack: false, anonymous: false, count: 1, head: lowerCase(tokens, given.to - 1), words: text.slice(start[given.from]!, end[given.to - 1]!), reason: null, knows: null, parts: NONE };
  const kind = kindOf(reading, head, of > 0 && of !== a), definite = isDefinite(reading, a), person = kind === 'person' || kind === 'group';
  const plural = isPlural(reading, head);
  const count = !person ? null : counted ?? (kind === 'group' || plural ? null : 1);
  const bare = core === b || tokens.code[core] === 44;
  const refersBack = definite && bare && of <= 0 && !isTold(reading, first, head, person);
  return {
    naming: person ? namingOf(reading, first, core, head, tail, refersBack) : isEmptyBody(reading, first, b, head) ? 'vague' : 'described', kind: count === 1 && kind === 'group' ? 'person' : kind, refersBack,
    anonymous: person && !isOfficial(reading, first, head, definite), count, head: lowerCase(tokens, head), words, reason: null, knows: null, parts: NONE,
  };
}

/** The token behind the noun phrase itself: before a comma, a relative clause, a preposition, what follows the noun. */
function coreEnd({ tokens, quoted }: Reading, a: number, b: number): number {
  const { entry, shape } = tokens;
  for (let i = a; i < b; i++) {
    const e = entry[i]!;
    if (i === a && !isNameWord(tokens, a)) continue;
    if ((shape[i]! & (WORD | NUMBER)) === 0) {
      if (INNER_SIGNS.has(tokens.code[i]!)) continue;
      return i;
    }
    if ((shape[i]! & CAPITAL) !== 0 && (shape[i]! & CLITIC) === 0) {
      // A name goes on over its small words: `University of Orrin`, `Ludwig van Moss`.
      if (isNameWord(tokens, i)) i = Math.min(b, runEnd(tokens, i, b, quoted)) - 1;
      continue;
    }
    if (e !== 0 && mayEnd[e] === 0) continue;
    if (i > a && (is(e, Cls.month) || tokens.hash[i] === DATED) || is(e, Cls.who) || is(e, Cls.relative) || is(e, Cls.preposition) || is(e, Cls.knowingWord) || is(e, Cls.subordinator) || is(e, Cls.verbIng) && !is(e, Cls.nounSingular) && !is(entry[i + 1] ?? 0, Cls.personNoun) && !(i > a && is(entry[i - 1]!, Cls.article)) || i > a && is(e, Cls.verbParticiple) && (is(entry[i - 1]!, Cls.nounSingular) || is(entry[i - 1]!, Cls.nounPlural)) || is(e, Cls.be) || is(e, Cls.have) || is(e, Cls.reflexive)) return i;
    // `data compiled by Brandis`
    if (e === 0 && i > a && i + 1 < b && (tokens.suffix[i]! & 0xffff) === ED && is(entry[i + 1]!, Cls.preposition) && (is(entry[i - 1]!, Cls.nounSingular) || is(entry[i - 1]!, Cls.nounPlural))) return i;
    if (i + 1 < b && tokens.hash[i] === CLOSE && is(entry[i + 1]!, Cls.to)) return i;
  }
  return b;
}
const CLOSE = hashOf('close'), DATED = hashOf('dated'), ED = (101 << 8) ^ 100;
/** 1 for the entries that may end a phrase. */
const mayEnd = inAny(Cls.month, Cls.who, Cls.relative, Cls.preposition, Cls.knowingWord, Cls.subordinator, Cls.verbIng, Cls.verbParticiple, Cls.be, Cls.have, Cls.reflexive);
for (const hash of [CLOSE, DATED]) mayEnd[find(english, hash)] = 1;
/** Hyphen, ampersand, period, slash, apostrophes: a phrase goes on over them. */
const INNER_SIGNS: ReadonlySet<number> = new Set([45, 38, 46, 47, 39, 0x2019]);

/** The last word of the phrase that is no ending. */
function headOf({ tokens }: Reading, a: number, core: number): number {
  let head = core - 1;
  while (head > a && ((tokens.shape[head]! & (WORD | NUMBER)) === 0 || (tokens.shape[head]! & CLITIC) !== 0 || is(tokens.entry[head]!, Cls.adverb) || is(tokens.entry[head]!, Cls.weekday))) head--;
  return head;
}

/** Start of what a counting word counts: `the envoys` of `two of the envoys`; 0 where there is none. */
function partitive({ tokens }: Reading, core: number, b: number): number {
  const { entry } = tokens;
  if (core + 1 >= b || !is(entry[core]!, Cls.of)) return 0;
  const e = entry[core - 1]!;
  if (!is(e, Cls.numberWord) && !is(e, Cls.quantifier) && (tokens.shape[core - 1]! & NUMBER) === 0 && !GROUPS.has(lowerCase(tokens, core - 1))) return 0;
  return core + 1;
}
const GROUPS: ReadonlySet<string> = new Set(['group', 'number', 'handful', 'pair', 'majority', 'dozens', 'scores', 'hundreds', 'thousands', 'team', 'couple', 'crowd', 'one', 'series', 'panel', 'trio', 'array', 'string', 'chorus', 'coalition', 'some', 'many', 'several', 'most', 'none']);

/** `a 41-page paper`, `a working paper`: no newspaper. */
const PAPER = hashOf('paper'), WRITTEN = /(?:-page|^(?:white|green|working|research|position|policy|discussion|briefing|academic|scientific|unpublished|peer-reviewed))$/i;

function kindOf({ tokens }: Reading, head: number, grouped: boolean): SourceKind {
  const e = tokens.entry[head]!, bits = bitsAt(tokens, head);
  if (isShare(tokens, head) || (tokens.shape[head]! & NUMBER) !== 0) return 'group';
  // `one, who did not want to be named`, `a second said`
  if (is(e, Cls.numberWord) || tokens.hash[head] === SECOND) return tokens.hash[head] === ONE || tokens.hash[head] === SECOND ? 'person' : 'group';
  if (is(e, Cls.postNoun)) return 'post';
  if (is(e, Cls.institutional) || tokens.hash[head] === LENDER || isGuard(tokens, head)) return 'organization';
  if (is(e, Cls.vagueSource) || is(e, Cls.personNoun) || is(e, Cls.people) || is(e, Cls.kinNoun) || is(e, Cls.spokesNoun) || (bits & DEMONYM) !== 0) {
    if (is(e, Cls.datasetNoun) && english.words[e] !== 'figure') return 'dataset';
    return grouped || isPlural({ tokens }, head) ? 'group' : 'person';
  }
  if (is(e, Cls.datasetNoun)) return 'dataset';
  if (is(e, Cls.publicationNoun)) return tokens.hash[head] === PAPER && head > 0 && WRITTEN.test(tokens.text.slice(tokens.start[head - 1]!, tokens.end[head - 1]!)) ? 'document' : 'publication';
  if (is(e, Cls.broadcastNoun)) return 'broadcast';
  const word = tokens.text.slice(tokens.start[head]!, tokens.end[head]!);
  if (is(e, Cls.groupNoun) || firmNouns.test(word)) return 'organization';
  if (e === 0 && paperNouns.test(word)) return 'document';
  if (is(e, Cls.documentNoun) || is(e, Cls.statementNoun) || is(e, Cls.cueNoun)) return 'document';
  if (is(e, Cls.soleOffice) || holdsOffice(tokens, head)) return 'person';
  // `the clinic`, `the airport`: heads of names of bodies and places are common nouns, too.
  if (e === 0 && (bits & (ORGANIZATION_HEAD | PLACE_HEAD)) !== 0) return 'organization';
  if (e === 0 && /(?:ions?|ments?|ages?|it(?:y|ies)|ness|ures?|isms?|cards?|books?|lines?|[ae]nce|ics|overs?|ules?)$/.test(word)) return 'document';
  return grouped ? 'group' : isPersonEnding(word) ? (isPlural({ tokens }, head) ? 'group' : 'person') : e === 0 || (tokens.shape[head]! & NUMBER) !== 0 ? 'person' : 'document';
}

/** Of people asked: `40 percent`, `a third`. */
function isShare({ hash, entry }: Reading['tokens'], head: number): boolean {
  return hash[head] === PERCENT || (hash[head] !== SECOND && is(entry[head]!, Cls.ordinal));
}
const PERCENT = hashOf('percent'), ONE = hashOf('one'), SECOND = hashOf('second'), LENDER = hashOf('lender'), GUARD = hashOf('guard');

/** `the coast guard`: a body, where a guard alone is a person. */
function isGuard({ text, hash, start, end }: Reading['tokens'], head: number): boolean {
  return hash[head] === GUARD && head > 0 && GUARDED.test(text.slice(start[head - 1]!, end[head]!));
}
const GUARDED = /^(?:coast|border|national|home|civil|revolutionary) guard$/i;

function isPersonEnding(word: string): boolean {
  return /(?:er|or|ist|ian|ant|man|woman|men|women|people|eer|ee)s?$/.test(word);
}

function isPlural({ tokens }: { readonly tokens: Reading['tokens'] }, head: number): boolean {
  const e = tokens.entry[head]!, last = tokens.text.charCodeAt(tokens.end[head]! - 1);
  if (is(e, Cls.nounPlural)) return true;
  if (is(e, Cls.nounSingular)) return false;
  return last === 115 && tokens.text.charCodeAt(tokens.end[head]! - 2) !== 115;
}

function isDefinite({ tokens }: Reading, a: number): boolean {
  return tokens.hash[a] === THE || is(tokens.entry[a]!, Cls.demonstrative) || tokens.hash[a] === BOTH;
}
/** `the Orrin campaign`, `the finance ministry`: the words tell which one. `The U.S. official` points back all the same. */
function isTold({ tokens }: Reading, a: number, head: number, person: boolean): boolean {
  if (tokens.hash[a] !== THE) return false;
  for (let i = a + 1; i < head; i++) {
    if (!person && !is(tokens.entry[i]!, Cls.numberWord)) return true;
    if (isNameWord(tokens, i) && (bitsAt(tokens, i) & (PLACE | DEMONYM | TITLE)) === 0) return true;
  }
  return false;
}

const THE = hashOf('the'), BOTH = hashOf('both');

function namingOf(reading: Reading, a: number, core: number, head: number, tail: number, refersBack: boolean): Naming {
  const { tokens } = reading, e = tokens.entry[head]!;
  if (refersBack || !is(e, Cls.vagueSource)) return 'described';
  for (let i = a; i < head; i++) {
    const w = tokens.entry[i]!;
    if ((tokens.shape[i]! & WORD) === 0 || is(w, Cls.article) || is(w, Cls.numberWord) || is(w, Cls.quantifier) || is(w, Cls.emptyModifier) || is(w, Cls.adverb)) continue;
    return 'described';
  }
  // Behind the noun: an office, a place, a side; a plain formula of knowing tells nothing.
  return core < tail && !isFormula(reading, core, tail) ? 'described' : 'vague';
}

/** `media`, `reports`: a body without a name of its own. */
function isEmptyBody({ tokens }: Reading, a: number, b: number, head: number): boolean {
  return head === a && b - a === 1 && (is(tokens.entry[head]!, Cls.publicationNoun) || is(tokens.entry[head]!, Cls.documentNoun)) && isPlural({ tokens }, head);
}

/** Speaks as an office or for a body: not unnamed in the sense of anonymity. */
function isOfficial({ tokens }: Reading, a: number, head: number, definite: boolean): boolean {
  const e = tokens.entry[head]!;
  if (is(e, Cls.spokesNoun) || is(e, Cls.institutional) || isShare(tokens, head)) return true;
  // `Democrats` speak as a party; `a Texas Democrat` and `some Democrats` are people without a name.
  if ((bitsAt(tokens, head) & DEMONYM) !== 0) return definite || (isPlural({ tokens }, head) && head === a);
  if ((!is(e, Cls.soleOffice) && !holdsOffice(tokens, head)) || isPlural({ tokens }, head)) return false;
  return definite || (tokens.shape[a]! & CAPITAL) !== 0 && !is(tokens.entry[a]!, Cls.article) || is(tokens.entry[a]!, Cls.possessive);
}

/** `the district attorney`, `the police chief`, `the head of the port`: what is an office only in these words. */
function holdsOffice({ text, start, end }: Reading['tokens'], head: number): boolean {
  return OFFICE.test(text.slice(start[Math.max(0, head - 1)]!, end[head]!));
}
const OFFICE = /(?:^|\s)(?:head|ombudsman|ombudswoman|comptroller|(?:district|city|state|county|town|prosecuting) (?:attorney|auditor|treasurer|controller|clerk|manager|prosecutor|assessor|epidemiologist)|(?:attorney|auditor|solicitor|surgeon|inspector|postmaster|secretary) general|(?:police|fire|schools?|port|intelligence|health|army) chief|chief (?:executive|justice|constable|prosecutor|minister|whip)|(?:council|party|opposition|union|majority|minority|house|senate) leader)$/i;

/** Where the words for showing end: before a relative clause, a comma, why and how. */
function wordsEnd({ tokens }: Reading, a: number, b: number): number {
  for (let i = a + 1; i < b; i++) {
    const e = tokens.entry[i]!;
    if (tokens.code[i] === 44 && !isNameWord(tokens, i + 1 < b ? i + 1 : i) || tokens.code[i] === 40 || is(e, Cls.who) && (tokens.shape[i]! & CAPS) === 0 || is(e, Cls.subordinator) || is(e, Cls.anonymityWord)) {
      while (i > a + 1 && (tokens.shape[i - 1]! & (WORD | NUMBER)) === 0) i--;
      return i;
    }
    if (is(e, Cls.verbIng) && !is(tokens.entry[i + 1] ?? 0, Cls.personNoun) && i + 1 < b && (tokens.shape[i]! & CAPITAL) === 0 && is(tokens.entry[i]!, Cls.sayTalk)) return i;
  }
  return b;
}
