/** Describes how the text presents a source: named, described or vague, what kind, how many. */
import type { Speaker } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL } from '../tokens.ts';
import { Cls, is } from './english.ts';

/** The speaker in tokens [from, to). */
export function describeSpeaker(reading: Reading, from: number, to: number): Speaker {
  const { tokens, text } = reading;
  const words = text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  const pronoun = to - from === 1 && is(tokens.entry[from]!, Cls.subjectPronoun);
  let named = false;
  for (let i = from; i < to; i++) if ((tokens.shape[i]! & CAPITAL) !== 0 && (i > from || tokens.entry[i] === 0)) named = true;
  return {
    words, naming: named || pronoun ? 'named' : 'described', kind: 'person', refersBack: pronoun, anonymous: !named && !pronoun, count: 1,
    reason: null, knows: null, head: text.slice(tokens.start[to - 1]!, tokens.end[to - 1]!).toLowerCase(), parts: [],
  };
}
