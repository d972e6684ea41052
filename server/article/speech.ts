/** What one block adds to the question who speaks: each attribution boiled down to keys, so that the whole draft is resolved without reading any text again. */
import type { EntityKind } from '../markup/syntax.ts';
import { memoryOf } from '../memory.ts';
import { countOf, firstOver as firstRowOver, NAMES, SENTENCES, startOf } from '../prose/finds.ts';
import { contentParts, partEnd, partStart } from '../prose/inferred.ts';
import type { Naming, Speaker } from '../prose/prose.ts';
import type { Range } from '../range.ts';
import type { ArticleBlock, Attribution, Mention } from './article.ts';
import { firstOver } from './overSentences.ts';
import { spokenOf } from './spokenOf.ts';

/** An attribution, for identity. */
export interface Speech {
  /** Index in the block's attributions. */
  readonly index: number;
  /** Ids that speak; `@common` and `@tk` are nobody. */
  readonly ids: readonly string[];
  /** `back`: goes on with whoever spoke last; `person`, `subject`, `many`, `thing`: a pronoun for one, for whom the piece is about, for several, for a paper or body; `member`: one of several who spoke before; `own`: names or describes its speakers. */
  readonly manner: 'ids' | 'back' | 'person' | 'subject' | 'many' | 'thing' | 'member' | 'own' | 'nobody';
  readonly speakers: readonly Described[];
  /** The last person named in the block before it, outside all that is said. */
  readonly person: Person | null;
  /** From the block's start. */
  readonly reason: Range | null;
  readonly knows: Range | null;
}

/** A source as the text presents it. */
export interface Described {
  readonly key: string;
  readonly name: string;
  readonly head: string;
  readonly naming: Naming;
  readonly kind: EntityKind;
  readonly anonymous: boolean;
  readonly count: number | null;
  /** `the official`: points back to the latest source with this head. */
  readonly definite: boolean;
  /** What the words say of a named one beside the name (`finance minister`), or before the head of a described one (`u.s.`): lower case, in order. */
  readonly roles: readonly string[];
  /** `barman` of `the barman, Piet Olsson`: who was `a barman` before may be meant; '' where there is none. */
  readonly told: string;
}

/** Somebody spoken of, who may be no source yet. */
export interface Person {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  /** One word of which its sentence does not tell that it is a person: one only where the draft has given the full name; else `instead` is meant. */
  readonly bare: boolean;
  readonly instead: Person | null;
}

export interface BlockSpeech {
  readonly speeches: readonly Speech[];
  /** The last person named behind the last attribution. */
  readonly person: Person | null;
}

/** Remembered for the block: it never changes. */
export function speechOf(block: ArticleBlock): BlockSpeech {
  if (block.attributions.length === 0 && (block.linked?.length ?? countOf(block, NAMES)) === 0) return silence;
  let found = known.get(block);
  if (!found) known.set(block, (found = read(block)));
  return found;
}

/** `the`, `a` and white space aside, in lower case. */
export function keyOf(words: string): string {
  const lower = words.toLowerCase(), first = lower.charCodeAt(0), bare = first === A || first === O || first === T ? lower.replace(LEAD, '') : lower;
  return (BROKEN.test(bare) ? bare.replace(/\s+/g, ' ') : bare).trim();
}
const A = 97, O = 111, T = 116;
const LEAD = /^(?:the|a|an|that|this|one)\s+(?:same\s+)?/;
/** White space other than one blank. */
const BROKEN = /\s\s|[^\S ]/;

const known = memoryOf<ArticleBlock, BlockSpeech>();
const NONE: readonly never[] = [];
const silence: BlockSpeech = { speeches: [], person: null };

function read(block: ArticleBlock): BlockSpeech {
  if (block.attributions.length === 0) {
    const person = lastOf(peopleIn(block));
    return person ? { speeches: NONE, person } : silence;
  }
  const people = peopleOutsideContents(block);
  let next = 0, person: Person | null = null;
  const speeches = block.attributions.map((attribution, index) => {
    const { sourceStart, cueStart, contentStart } = attribution, at = sourceStart >= 0 ? sourceStart : cueStart >= 0 ? cueStart : Math.max(contentStart, 0);
    while (next < people.length && people[next]!.start < at) person = personOf(people[next++]!, person);
    const near = spokenOf(block, index, at, people[next - 1]?.start ?? -1);
    const speech = speechFrom(block, attribution, index, near ? personOf(near, null) : person);
    if (speech.manner !== 'nobody') person = null;
    return speech;
  });
  return { speeches, person: lastOf(people.slice(next)) ?? person };
}

const PERSON = new Set(['he', 'she', 'him', 'her', 'i', 'who', 'himself', 'herself']);
const SUBJECT = new Set(['he', 'she']);
const MANY = new Set(['they', 'them', 'we', 'these', 'those', 'both', 'others', 'themselves']);
const THING = new Set(['it', 'this', 'that', 'which', 'itself']);

function speechFrom(block: ArticleBlock, attribution: Attribution, index: number, person: Person | null): Speech {
  const { speaker } = attribution;
  const ids = attribution.ids.filter(id => id !== 'common' && id !== 'tk');
  const own = { index, ids, person, reason: speaker?.reason ?? null, knows: speaker?.knows ?? null };
  if (ids.length) return { manner: 'ids', speakers: [], ...own };
  if (attribution.ids.length) return { manner: 'nobody', speakers: [], ...own };
  if (attribution.continues) return { manner: 'back', speakers: [], ...own };
  if (!speaker) return { manner: 'nobody', speakers: [], ...own };
  // `Kovac, who said …` speaks of her; `an engineer who said …` of nobody who was named before; `WHO said` is a body.
  if (speaker.words === 'WHO') return { manner: 'own', speakers: [{ ...WHO, kind: 'organization' }], ...own };
  if (speaker.head === 'who' && !person) return { manner: 'nobody', speakers: [], ...own };
  // In an obituary, `she` at the head of a paragraph that has named nobody is she.
  if (person === null && block.entry.piece === 'life' && speaker.refersBack && SUBJECT.has(speaker.head) && block.attributions.every((a, i) => i >= index || a.speaker === null)) return { manner: 'subject', speakers: [], ...own };
  if (speaker.refersBack && PERSON.has(speaker.head)) return { manner: 'person', speakers: [], ...own };
  if (speaker.refersBack && MANY.has(speaker.head)) return { manner: 'many', speakers: [], ...own };
  if (speaker.refersBack && THING.has(speaker.head)) return { manner: 'thing', speakers: [], ...own };
  if (MEMBER.test(speaker.words)) return { manner: 'member', speakers: [describedFrom(block, attribution, speaker)], ...own };
  if (person && isRole(block, attribution, speaker)) return { manner: 'person', speakers: [], ...own };
  const parts = speaker.parts.length ? speaker.parts : [speaker];
  return { manner: 'own', speakers: parts.map(part => describedFrom(block, attribution, part)), ...own };
}

function describedFrom(block: ArticleBlock, attribution: Attribution, speaker: Speaker): Described {
  const name = speaker.naming === 'named' ? namedIn(block, attribution, speaker) : speaker.words;
  const { head, naming, kind, anonymous, count, refersBack } = speaker;
  const key = keyOf(name);
  // `one of the envoys` are the envoys who spoke before, if any did.
  const one = naming === 'named' || !anonymous ? null : MEMBERS.exec(name);
  if (one) return { key, name, head, naming, kind, anonymous, count, definite: true, roles: rolesOf(one[1]!, head, NONE), told: '' };
  const roles = naming === 'named' ? rolesOf(`${speaker.words} ${officeBehind(block, attribution, name)}`, head, key.split(' ')) : rolesOf(speaker.words, head, NONE);
  return { key, name, head, naming, kind, anonymous, count, definite: refersBack, roles, told: naming === 'named' && kind === 'person' ? (TOLD.exec(speaker.words)?.[1] ?? '') : '' };
}
/** `the barman, Piet`, `the night watchman, Piet` */
const TOLD = /^the (?:[\p{Ll}-]+ ){0,2}([\p{Ll}-]+), \p{Lu}/iu;

function rolesOf(words: string, head: string, named: readonly string[]): readonly string[] {
  return keyOf(words).split(/[\s,]+/).filter(word => word !== head && !SMALL.has(word) && !named.includes(word));
}

/** Words that tell nothing of a role. */
const SMALL = new Set(['', 'of', 'the', 'a', 'an', 'and', 'for', 'in', 'at', 'on', 'to', 'by', 'with', 'from']);
const WHO: Described = { key: 'who', name: 'WHO', head: 'who', naming: 'named', kind: 'organization', anonymous: false, count: null, definite: false, roles: [], told: '' };

/** `deputy finance minister` of `Ann Kovac, deputy finance minister, who …`. */
function officeBehind({ markup: { text } }: ArticleBlock, { sourceStart, sourceEnd }: Attribution, name: string): string {
  const words = sourceStart < 0 ? '' : text.slice(sourceStart, sourceEnd), at = words.indexOf(name), to = at + name.length;
  const behind = at < 0 || words.charCodeAt(to) !== COMMA ? null : OFFICE.exec(words.slice(to));
  return behind ? behind[1]! : '';
}
const COMMA = 44;
const OFFICE = /^,\s+(?:the\s+|an?\s+)?([\p{Ll}\s-]{4,60}?)(?:,|$|\s(?:of|for|at|in|who|whose|that|and)\b)/u;

/** `Cres Alder, director of the survey, and chairman of the board, said`: a role without an article, behind the name that it belongs to. */
function isRole({ markup: { text }, mentions }: ArticleBlock, { sourceStart: start }: Attribution, { naming, kind, count, words, head }: Speaker): boolean {
  if (naming !== 'described' || kind !== 'person' || count !== 1 || start < 0 || DETERMINED.test(words)) return false;
  // `owner Mark Cray` has a name of its own.
  if (!/^(?:$|\s+\p{Ll})/u.test(words.slice(words.toLowerCase().indexOf(head) + head.length))) return false;
  let i = firstOver(mentions, start) - 1;
  while (i >= 0 && mentions[i]!.end > start - NEAR && mentions[i]!.kind !== 'person') i--;
  return i >= 0 && mentions[i]!.end > start - NEAR && APPOSED.test(text.slice(mentions[i]!.end, start));
}
/** Characters between a name and a role of its own at most. */
const NEAR = 200;
const DETERMINED = /^(?:the|an?|one|another|this|that|his|her|their|its|our|my|some|any|each|every)\b|[’']s\b/iu;
/** `one of them`, `two of those` */
export const MEMBER = /^(?:one|two|three|four|five|some|several|another)\s+of\s+(?:them|those|these|the group)$/i;
/** `one of the envoys`, `two of those foreign envoys`, but not `one of the authors of the report`, who need not have spoken. */
const MEMBERS = /^(?:one|two|three|four|five|another|several|some)\s+of\s+(?:the|those|these)\s+(?!.*\sof\b)(.+)$/is;
/** Commas, and between them other roles, up to the role that speaks. */
const APPOSED = /^,(?:[^.!?“”"]*,)?\s+(?:and\s+)?$/u;

/** The name in a named source: `Ann Kovac` of `Finance Minister Ann Kovac, who …`. */
function namedIn({ mentions }: ArticleBlock, { sourceStart, sourceEnd }: Attribution, speaker: Speaker): string {
  for (let i = firstOver(mentions, sourceStart); i < mentions.length && mentions[i]!.start < sourceEnd; i++) {
    const m = mentions[i]!;
    if (m.end <= sourceEnd && m.name.toLowerCase().includes(speaker.head)) return m.name;
  }
  return speaker.words;
}

/** `before`: who was named before, in the same stretch. */
function personOf({ id, name, kind }: Mention, before: Person | null): Person {
  const bare = kind !== 'person', sure = before?.bare ? before.instead : before;
  return { key: id ? `@${id}` : keyOf(name), id, name, bare, instead: bare ? sure : null };
}

function lastOf(people: readonly Mention[]): Person | null {
  let person: Person | null = null;
  for (const mention of people) person = personOf(mention, person);
  return person;
}

/** People, and words that open their sentence and may be surnames: whether they are, the whole draft tells. */
function peopleIn(block: ArticleBlock): readonly Mention[] {
  return block.mentions.filter(mention => mention.kind === 'person' || mayBeSubject(block, mention));
}

/** `Kovac himself was calm.`, not `Kovac’s widow was calm.` */
function mayBeSubject(block: ArticleBlock, { kind, name, origin, start, end }: Mention): boolean {
  if (kind !== 'unknown' || origin !== 'inferred' || name.includes(' ') || POSSESSIVE.has(block.markup.text.charCodeAt(end))) return false;
  const sentence = firstRowOver(block, SENTENCES, start);
  return sentence < countOf(block, SENTENCES) && startOf(block, SENTENCES, sentence) === start;
}
const POSSESSIVE: ReadonlySet<number> = new Set([39, 0x2019]);

/** People named in the block outside all that is said: a pronoun seldom means somebody the last speaker spoke of. */
function peopleOutsideContents(block: ArticleBlock): readonly Mention[] {
  const people = peopleIn(block);
  if (people.length === 0) return NONE;
  const said = new Array<boolean>(people.length).fill(false);
  for (const a of block.attributions) for (let part = 0, parts = contentParts(a); part < parts; part++) {
    const start = partStart(a, part), end = partEnd(a, part);
    for (let i = firstOver(people, start); i < people.length && people[i]!.start < end; i++) said[i] = true;
  }
  return said.includes(true) ? people.filter((_, i) => !said[i]) : people;
}
