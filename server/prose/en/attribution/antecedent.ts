/** Whom `it` at the head of a sentence and `who` behind a comma stand for, where their own paragraph tells. All other pronouns are left to the article. */
import { hashOf } from '../../lexicon.ts';
import type { Speaker } from '../../prose.ts';
import { Cls, is } from '../english.ts';
import { describeSpeaker } from '../speaker.ts';
import { COMMA, NAME, NOUN, PREP, PRON } from '../tags.ts';
import type { Settled } from './choose.ts';
import type { Scene } from './scene.ts';

/** `The clinic has closed. It says …`, `Two envoys, who asked not to be named because …`; null where the words of the source stand for themselves. `last`: what was settled before it. */
export function antecedentOf(scene: Scene, one: Settled, last: Settled | null): Speaker | null {
  const { reading: { tokens: { hash, entry } } } = scene, { sourceFrom } = one;
  if (one.sourceTo !== sourceFrom + 1) return null;
  if (one.negative && is(entry[sourceFrom]!, Cls.who)) return unnamedBefore(scene, sourceFrom);
  return hash[sourceFrom] === IT ? thingBefore(scene, one, last) : null;
}

/** The subject of the sentence before, or of the clause before `and it`, if it is a body or a document. */
function thingBefore({ opens, phraseAt, phraseFrom, phraseTo, phrases, tags, reading }: Scene, { cue: { sentence: k }, sourceFrom }: Settled, last: Settled | null): Speaker | null {
  const { paragraph, tokens: { entry } } = reading, opening = sourceFrom === opens[k];
  if (!opening && !is(entry[sourceFrom - 1]!, Cls.coordinator)) return null;
  const before = opening ? k - 1 : k;
  if (before < 0 || paragraph[before]! !== paragraph[k]!) return null;
  // Who spoke there goes on; the article knows who.
  if (last !== null && !last.negative && last.cue.sentence >= before) return null;
  const from = opens[before]!, p = phraseAt[from]!;
  if (p >= phrases || phraseFrom[p] !== from || tags[from] === PRON) return null;
  const head = phraseTo[p]! - 1;
  if (head >= sourceFrom || (tags[head] !== NAME && tags[head] !== NOUN && !is(entry[head]!, Cls.groupNoun))) return null;
  const speaker = describeSpeaker(reading, from, head + 1);
  return THINGS.has(speaker.kind) ? speaker : null;
}
const THINGS: ReadonlySet<Speaker['kind']> = new Set(['organization', 'document', 'dataset', 'publication', 'broadcast', 'post', 'work']);

/** People without a name right before the comma. */
function unnamedBefore({ phraseAt, phraseFrom, phraseTo, tags, reading }: Scene, who: number): Speaker | null {
  const { tokens: { entry } } = reading, end = who > 0 && tags[who - 1] === COMMA ? who - 1 : who, first = reading.from[reading.sentenceOf[who]!]!;
  let p = end > first ? phraseAt[end - 1]! : -1;
  if (p < 0 || phraseTo[p] !== end) return null;
  // `one of them`
  if (p > 0 && phraseFrom[p]! > first + 1 && tags[phraseFrom[p]! - 1] === PREP && is(entry[phraseFrom[p]! - 1]!, Cls.of) && phraseTo[p - 1] === phraseFrom[p]! - 1) p--;
  const speaker = describeSpeaker(reading, phraseFrom[p]!, end);
  return speaker.anonymous ? speaker : null;
}

const IT = hashOf('it');
