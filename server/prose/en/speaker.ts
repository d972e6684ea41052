/** Describes how the text presents a source: named, described or vague, what kind, how many, why unnamed, how they know. Who it is, over the whole draft, is left to the article. */
import type { Name, Naming, SourceKind, Speaker } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { hashOf } from '../lexicon.ts';
import { CAPITAL, CAPS, CLITIC, NUMBER, WORD } from '../tokens.ts';
import { Cls, english, is } from './english.ts';
import { bitsAt, DEMONYM, GIVEN, ORGANIZATION, PLACE, TITLE } from './gazetteer.ts';
import { readRun } from './nameKinds.ts';
import { isNameWord, runEnd } from './nameRuns.ts';
import { noSightings, type Sightings } from './sightings.ts';
import { firmNouns } from './lexicon/organizationWords.ts';
import { basisIn, isFormula, reasonIn } from './speakerClauses.ts';
import { partsOf } from './speakerParts.ts';

/** The speaker in tokens [from, to), a part of one sentence. The reason and basis are also looked for in the rest of the sentence and at the start of the next. */
export function describeSpeaker(reading: Reading, from: number, to: number): Speaker {
  const [a, b] = trimmed(reading, from, Math.min(to, from + LONGEST_SOURCE));
  const parts = partsOf(reading, a, b);
  const speakers = parts.map(([start, end], i) => describeOne(reading, start, end, i === parts.length - 1 ? b : end));
  const people = speakers.some((s) => s.anonymous), reason = reasonIn(reading, a, b, people), knows = basisIn(reading, a, b, people);
  const all = speakers.map((s): Speaker => (s.kind === 'person' || s.kind === 'group' ? { ...s, reason: s.naming === 'named' ? null : reason, knows: s.naming === 'named' || s.naming === 'partly' ? null : knows } : s));
  const hidden = reason !== null;
  const told = all.map((s) => (hidden && s.naming !== 'named' && !s.refersBack && (s.kind === 'person' || s.kind === 'group') ? { ...s, anonymous: true } : s));
  if (told.length === 1) return told[0]!;
  const [first] = told as [Speaker];
  return {
    ...first, words: reading.text.slice(reading.tokens.start[a]!, reading.tokens.end[wordsEnd(reading, a, b) - 1]!), naming: weakest(told), kind: told.every((s) => s.kind === 'person' || s.kind === 'group') ? 'group' : first.kind,
    refersBack: false, anonymous: told.every((s) => s.anonymous), count: told.some((s) => s.count === null) ? null : told.reduce((sum, s) => sum + s.count!, 0), reason, knows, parts: told,
  };
}

/** Tokens of a source at most: what goes on behind is no part of who it is. */
const LONGEST_SOURCE = 80;

function weakest(speakers: readonly Speaker[]): Naming {
  const order: readonly Naming[] = ['named', 'partly', 'described', 'vague'];
  return order[Math.max(...speakers.map((s) => order.indexOf(s.naming)))]!;
}

/** Without signs and conjunctions around it. */
function trimmed({ tokens }: Reading, from: number, to: number): readonly [number, number] {
  const { shape, entry } = tokens;
  let a = from, b = Math.max(to, from + 1);
  while (a + 1 < b && ((shape[a]! & (WORD | NUMBER)) === 0 || is(entry[a]!, Cls.coordinator) || is(entry[a]!, Cls.linker))) a++;
  while (b - 1 > a && ((shape[b - 1]! & (WORD | NUMBER)) === 0 || (shape[b - 1]! & CLITIC) !== 0)) b--;
  return [a, b];
}

/** One source in [a, b); what is said about it may go on until `tail`. */
function describeOne(reading: Reading, a: number, b: number, tail: number): Speaker {
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
  const named = nameOf(reading, first, core, head) ?? nameBehind(reading, core, tail, head);
  const words = text.slice(start[a]!, end[wordsEnd(reading, a, b) - 1]!);
  const base = { words, reason: null, knows: null, parts: [] as readonly Speaker[] };
  if (named) {
    const last = end[named.to - 1]!, surname = text.slice(start[named.to - 1]!, last).toLowerCase();
    const naming: Naming = named.kind === 'person' && named.to - named.from === 1 && (named.from === a || (bitsAt(tokens, named.from - 1) & TITLE) === 0) && isIntroduced(reading, named.to) && (bitsAt(tokens, named.from) & GIVEN) !== 0 ? 'partly' : 'named';
    return { naming, kind: named.kind, refersBack: false, anonymous: false, count: named.kind === 'person' ? 1 : null, head: surname, ...base };
  }
  const kind = kindOf(reading, head, of > 0 && of !== a), definite = isDefinite(reading, a), person = kind === 'person' || kind === 'group';
  const plural = isPlural(reading, head);
  const count = !person ? null : counted ?? (kind === 'group' || plural ? null : 1);
  const bare = core === b || tokens.code[core] === 44;
  const refersBack = definite && bare && of <= 0 && !isTold(reading, first, head, person);
  return {
    naming: person ? namingOf(reading, first, core, head, tail, refersBack) : isEmptyBody(reading, first, b, head) ? 'vague' : 'described', kind: count === 1 && kind === 'group' ? 'person' : kind, refersBack,
    anonymous: person && !isOfficial(reading, first, head, definite), count, head: text.slice(start[head]!, end[head]!).toLowerCase(), ...base,
  };
}

/** A possessive is the speaker's too: `his` words. */
const SUBJECTS: ReadonlyMap<string, string> = new Map([['his', 'he'], ['hers', 'she'], ['its', 'it'], ['their', 'they'], ['my', 'i'], ['me', 'i'], ['our', 'we'], ['us', 'we'], ['your', 'you']]);
const BACK: ReadonlySet<string> = new Set(['he', 'she', 'they', 'him', 'her', 'them', 'it', 'this', 'that', 'these', 'those', 'both', 'who', 'i', 'we', 'you', 'himself', 'herself', 'themselves', 'one', 'which', 'neither']);
const ONE_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'i', 'himself', 'herself', 'one']);

/** A source that is one pronoun: who it is, is told elsewhere. */
function asPronoun(reading: Reading, a: number, b: number): Speaker | null {
  const { tokens, text } = reading, e = tokens.entry[a]!;
  if (e === 0 || tokens.end[a]! - tokens.start[a]! > 10 || (b - a > 1 && (tokens.shape[a]! & CAPITAL) === 0 && is(e, Cls.article))) return null;
  const said = text.slice(tokens.start[a]!, tokens.end[a]!).toLowerCase(), word = SUBJECTS.get(said) ?? said;
  if (b - a > 1 && !(is(e, Cls.subjectPronoun) && word !== 'it' || is(e, Cls.indefinite) || ((word === 'both' || word === 'others') && (tokens.shape[a + 1]! & WORD) !== 0 && !is(tokens.entry[a + 1]!, Cls.nounPlural)))) return null;
  const back = BACK.has(word) && (tokens.shape[a]! & CAPS) === 0 && b - a === 1;
  if (!back && !is(e, Cls.indefinite) && !VAGUE_ALONE.has(word)) return null;
  return {
    words: text.slice(tokens.start[a]!, tokens.end[a]!), naming: back ? 'described' : 'vague', kind: word === 'it' ? 'organization' : word === 'they' || word === 'them' || word === 'these' || word === 'those' || word === 'both' || word === 'we' || (!back && !is(e, Cls.indefinite)) ? 'group' : 'person',
    refersBack: back, anonymous: !back, count: ONE_PERSON.has(word) ? 1 : word === 'both' ? 2 : is(e, Cls.indefinite) && (word === 'someone' || word === 'somebody') ? 1 : null,
    reason: null, knows: null, head: word, parts: [],
  };
}
const VAGUE_ALONE: ReadonlySet<string> = new Set(['some', 'many', 'others', 'several', 'few', 'most', 'all', 'another']);

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
    if (i > a && (is(e, Cls.month) || tokens.hash[i] === DATED) || is(e, Cls.who) || is(e, Cls.relative) || is(e, Cls.preposition) || is(e, Cls.knowingWord) || is(e, Cls.subordinator) || is(e, Cls.verbIng) && !is(e, Cls.nounSingular) && !is(entry[i + 1] ?? 0, Cls.personNoun) || i > a && is(e, Cls.verbParticiple) && (is(entry[i - 1]!, Cls.nounSingular) || is(entry[i - 1]!, Cls.nounPlural)) || is(e, Cls.be) || is(e, Cls.have) || is(e, Cls.reflexive)) return i;
    if (i + 1 < b && tokens.hash[i] === CLOSE && is(entry[i + 1]!, Cls.to)) return i;
  }
  return b;
}
const CLOSE = hashOf('close'), DATED = hashOf('dated');
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
  const { entry, text, start, end } = tokens;
  if (core + 1 >= b || !is(entry[core]!, Cls.of)) return 0;
  const e = entry[core - 1]!, word = text.slice(start[core - 1]!, end[core - 1]!).toLowerCase();
  if (!is(e, Cls.numberWord) && !is(e, Cls.quantifier) && (tokens.shape[core - 1]! & NUMBER) === 0 && !GROUPS.has(word)) return 0;
  return core + 1;
}
const GROUPS: ReadonlySet<string> = new Set(['group', 'number', 'handful', 'pair', 'majority', 'dozens', 'scores', 'hundreds', 'thousands', 'team', 'couple', 'crowd', 'one', 'series', 'panel', 'trio', 'array', 'string', 'chorus', 'coalition', 'some', 'many', 'several', 'most', 'none']);

/** The name that heads [a, core): its kind and tokens; null where a common noun does. */
function nameOf(reading: Reading, a: number, core: number, head: number): { kind: SourceKind; from: number; to: number } | null {
  const { tokens } = reading, { shape, entry } = tokens, bits = bitsAt(tokens, head);
  if (!isNameWord(tokens, head) || (bits & DEMONYM) !== 0 || (is(entry[head]!, Cls.institutional) && head === a)) return null;
  if ((bits & TITLE) !== 0 && (bits & GIVEN) === 0 && (head === a || !isNameWord(tokens, head - 1) || (bitsAt(tokens, head - 1) & GIVEN) === 0) && is(entry[head]!, Cls.personNoun)) return null;
  // A capital that only opens the sentence: `Officials said`, `Police said`.
  if (head === a && isFirst(reading, a) && entry[head] !== 0 && (bits & (PLACE | ORGANIZATION)) === 0 && ((bits & GIVEN) === 0 || is(entry[head]!, Cls.personNoun)) && (is(entry[head]!, Cls.nounPlural) || is(entry[head]!, Cls.nounSingular))) return null;
  if (head === a && isFirst(reading, a) && entry[head] === 0 && /(?:ists|ions|ments|ings)$/.test(tokens.text.slice(tokens.start[a]!, tokens.end[a]!))) return null;
  let from = head;
  while (from > a && (isNameWord(tokens, from - 1) || (isNameWord(tokens, Math.max(a, from - 2)) && from - 2 >= a && (shape[from - 1]! & CAPITAL) === 0 && runEnd(tokens, from - 2, core, reading.quoted) > from))) from--;
  found.count = 0;
  readRun(reading, from, Math.max(head + 1, Math.min(core, runEnd(tokens, from, core, reading.quoted))), { opens: false, shouting: false, first: a, last: core }, found);
  const last = lastOf(found);
  if (!last) return (bits & TITLE) !== 0 ? null : { kind: 'person', from: head, to: head + 1 };
  const the = from > a && is(entry[from - 1]!, Cls.article);
  const kind = last.kind === 'unknown' || last.kind === 'work' || last.kind === 'event' ? (the && last.kind !== 'event' ? 'organization' : last.kind === 'unknown' ? 'person' : last.kind) : last.kind;
  return { kind: kind === 'organization' && is(entry[last.to - 1]!, Cls.newsWord) ? 'publication' : kind, from: last.from, to: last.to };
}

/** The names of the source that is described. */
const found: Sightings = noSightings();

function lastOf({ count, from, to, kind }: Sightings): { readonly from: number; readonly to: number; readonly kind: Name['kind'] } | null {
  return count === 0 ? null : { from: from[count - 1]!, to: to[count - 1]!, kind: kind[count - 1]! };
}

/** `a neighbor, Ida Moss`, `the contractor, Orrin Spans`: the name behind the comma; the noun before it tells a firm from a person where the name does not. */
function nameBehind(reading: Reading, core: number, tail: number, head: number): { kind: SourceKind; from: number; to: number } | null {
  const { tokens } = reading;
  let i = core;
  if (i + 1 >= tail || tokens.code[i] !== 44) return null;
  i++;
  if (is(tokens.entry[i]!, Cls.article) || !isNameWord(tokens, i)) return null;
  const stop = runEnd(tokens, i, tail, reading.quoted);
  if (stop < tail && (tokens.shape[stop]! & WORD) !== 0 && !is(tokens.entry[stop]!, Cls.preposition)) return null;
  found.count = 0;
  readRun(reading, i, stop, { opens: false, shouting: false, first: core, last: tail }, found);
  const last = lastOf(found);
  if (!last || last.to !== stop) return null;
  const noun = tokens.text.slice(tokens.start[head]!, tokens.end[head]!), body = firmNouns.test(noun) || /^(?:sub)?contractors?$|^suppliers?$/i.test(noun) || is(tokens.entry[head]!, Cls.groupNoun);
  if (last.kind === 'organization') return { kind: 'organization', from: last.from, to: last.to };
  const given = (bitsAt(tokens, last.from) & GIVEN) !== 0;
  return last.kind === 'person' || last.kind === 'unknown' ? { kind: body && !given ? 'organization' : 'person', from: last.from, to: last.to } : null;
}

/** `Maria, 34,` or `Maria, a mother of two`: a given name is all the reader is told. A surname may look the same further down the draft, but is not introduced there. */
function isIntroduced({ tokens, to, sentenceOf }: Reading, i: number): boolean {
  if (i + 1 >= to[sentenceOf[i - 1]!]! || tokens.code[i] !== 44) return false;
  const word = tokens.text.slice(tokens.start[i + 1]!, tokens.end[i + 1]!);
  return word === 'a' || word === 'an' || (tokens.shape[i + 1]! & NUMBER) !== 0;
}

function isFirst({ tokens, from, sentenceOf, quoted }: Reading, i: number): boolean {
  return i === from[sentenceOf[i]!] || (i > 0 && (tokens.shape[i - 1]! & (WORD | NUMBER)) === 0 && quoted[i] !== quoted[i - 1]);
}

function kindOf({ tokens }: Reading, head: number, grouped: boolean): SourceKind {
  const e = tokens.entry[head]!, bits = bitsAt(tokens, head);
  if (tokens.hash[head] === PERCENT || (tokens.shape[head]! & NUMBER) !== 0) return 'group';
  if (is(e, Cls.postNoun)) return 'post';
  if (is(e, Cls.institutional)) return 'organization';
  if (is(e, Cls.vagueSource) || is(e, Cls.personNoun) || is(e, Cls.people) || is(e, Cls.kinNoun) || is(e, Cls.spokesNoun) || (bits & DEMONYM) !== 0) {
    if (is(e, Cls.datasetNoun) && english.words[e] !== 'figure') return 'dataset';
    return grouped || isPlural({ tokens }, head) ? 'group' : 'person';
  }
  if (is(e, Cls.datasetNoun)) return 'dataset';
  if (is(e, Cls.publicationNoun)) return 'publication';
  if (is(e, Cls.broadcastNoun)) return 'broadcast';
  const word = tokens.text.slice(tokens.start[head]!, tokens.end[head]!);
  if (is(e, Cls.groupNoun) || (e === 0 && firmNouns.test(word))) return 'organization';
  if (is(e, Cls.documentNoun) || is(e, Cls.statementNoun) || is(e, Cls.cueNoun)) return 'document';
  if (is(e, Cls.soleOffice)) return 'person';
  if (e === 0 && /(?:ions?|ments?|ages?|it(?:y|ies)|ness|ures?|isms?|cards?|books?|lines?|[ae]nce|ics|overs?|ules?)$/.test(word)) return 'document';
  return grouped ? 'group' : isPersonEnding(word) ? (isPlural({ tokens }, head) ? 'group' : 'person') : e === 0 || (tokens.shape[head]! & NUMBER) !== 0 ? 'person' : 'document';
}

const PERCENT = hashOf('percent');

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
  if (is(e, Cls.spokesNoun) || is(e, Cls.institutional) || tokens.hash[head] === PERCENT) return true;
  // `Democrats` speak as a party; `a Texas Democrat` and `some Democrats` are people without a name.
  if ((bitsAt(tokens, head) & DEMONYM) !== 0) return definite || (isPlural({ tokens }, head) && head === a);
  if (!is(e, Cls.soleOffice) || isPlural({ tokens }, head)) return false;
  return definite || (tokens.shape[a]! & CAPITAL) !== 0 && !is(tokens.entry[a]!, Cls.article) || is(tokens.entry[a]!, Cls.possessive);
}

/** `two` 2, `a dozen` 12, `both` 2, `a` 1 before a singular; null where nothing counts. */
function countIn(reading: Reading, a: number, core: number): number | null {
  const { tokens } = reading;
  for (let i = a; i < core - 1; i++) {
    const n = numberOf(reading, i);
    if (n !== null) return n;
    if (tokens.hash[i] === BOTH) return 2;
    if ((tokens.shape[i]! & CAPITAL) !== 0 && i > a) break;
  }
  return null;
}

function numberOf({ tokens }: Reading, i: number): number | null {
  const word = tokens.text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase();
  if ((tokens.shape[i]! & NUMBER) !== 0) return /^(?!(?:19|20)\d\d$)\d{1,3}(?:,?\d{3})*$/.test(word) ? Number(word.replaceAll(',', '')) : null;
  const n = COUNTS.indexOf(word);
  return n >= 0 ? n + 1 : word === 'dozen' ? 12 : word === 'twenty' ? 20 : word === 'pair' ? 2 : null;
}
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];

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
