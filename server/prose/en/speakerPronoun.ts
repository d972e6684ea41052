/** A source that is one pronoun or a word of none in particular: `she`, `both`, `somebody`. */
import { find, hashOf } from '../lexicon.ts';
import type { Speaker } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, CAPS, WORD } from '../tokens.ts';
import { Cls, english, inAny, is, lowerCase } from './english.ts';

/** The source in tokens [a, b), if it is a pronoun: who it is, is told elsewhere. */
export function asPronoun({ tokens, text }: Reading, a: number, b: number): Speaker | null {
  const e = tokens.entry[a]!;
  if (standsAlone[e] === 0 || tokens.end[a]! - tokens.start[a]! > 10 || (b - a > 1 && (tokens.shape[a]! & CAPITAL) === 0 && is(e, Cls.article))) return null;
  const said = lowerCase(tokens, a), word = SUBJECTS.get(said) ?? said;
  if (b - a > 1 && !(is(e, Cls.subjectPronoun) && word !== 'it' || is(e, Cls.indefinite) || ((word === 'both' || word === 'others') && (tokens.shape[a + 1]! & WORD) !== 0 && !is(tokens.entry[a + 1]!, Cls.nounPlural)))) return null;
  const back = BACK.has(word) && (tokens.shape[a]! & CAPS) === 0 && b - a === 1;
  if (!back && !is(e, Cls.indefinite) && !VAGUE_ALONE.has(word)) return null;
  return {
    naming: back ? 'described' : 'vague', kind: word === 'it' ? 'organization' : word === 'they' || word === 'them' || word === 'these' || word === 'those' || word === 'both' || word === 'we' || (!back && !is(e, Cls.indefinite)) ? 'group' : 'person',
    refersBack: back, anonymous: !back, count: ONE_PERSON.has(word) ? 1 : word === 'both' ? 2 : is(e, Cls.indefinite) && (word === 'someone' || word === 'somebody') ? 1 : null,
    head: word, words: text.slice(tokens.start[a]!, tokens.end[a]!), reason: null, knows: null, parts: NONE,
  };
}

const NONE: readonly never[] = [];
/** A possessive is the speaker's too: `his` words. */
const SUBJECTS: ReadonlyMap<string, string> = new Map([['his', 'he'], ['hers', 'she'], ['its', 'it'], ['their', 'they'], ['my', 'i'], ['me', 'i'], ['our', 'we'], ['us', 'we'], ['your', 'you']]);
const BACK: ReadonlySet<string> = new Set(['he', 'she', 'they', 'him', 'her', 'them', 'it', 'this', 'that', 'these', 'those', 'both', 'who', 'i', 'we', 'you', 'himself', 'herself', 'themselves', 'one', 'which', 'neither']);
const ONE_PERSON: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'i', 'himself', 'herself', 'one']);
const VAGUE_ALONE: ReadonlySet<string> = new Set(['some', 'many', 'others', 'several', 'few', 'most', 'all', 'another']);
/** 1 for the entries of all these: most sources begin with none of them. */
const standsAlone = inAny(Cls.indefinite);
for (const word of [...SUBJECTS.keys(), ...BACK, ...VAGUE_ALONE]) standsAlone[find(english, hashOf(word))] = 1;
standsAlone[0] = 0;
