/** Finds who says what. */
import type { Inferred } from '../prose.ts';
import type { Reading } from '../reading.ts';
import { CAPITAL, WORD } from '../tokens.ts';
import { Cls, is } from './english.ts';
import { describeSpeaker } from './speaker.ts';

export interface Attributions {
  readonly attributions: readonly Inferred[];
  readonly speakerInForce: boolean;
}

export function findAttributions(reading: Reading): Attributions {
  const { tokens, from, to, quoted } = reading, { start, end, entry, shape } = tokens, attributions: Inferred[] = [];
  for (let k = 0; k < from.length; k++) {
    for (let i = from[k]!; i < to[k]!; i++) {
      if (quoted[i] !== 0) continue;
      const e = entry[i]!;
      let s0 = i, s1 = i, c1 = i + 1;
      if (is(e, Cls.accord) && is(entry[i + 1]!, Cls.to) && i + 2 < to[k]!) {
        c1 = i + 2;
        s0 = s1 = c1;
        while (s1 < to[k]! && (shape[s1]! & WORD) !== 0) s1++;
      } else if (is(e, Cls.sayNeutral) && is(e, Cls.verbPast)) {
        while (s0 > from[k]! && (shape[s0 - 1]! & WORD) !== 0 && ((shape[s0 - 1]! & CAPITAL) !== 0 || is(entry[s0 - 1]!, Cls.article) || is(entry[s0 - 1]!, Cls.subjectPronoun) || is(entry[s0 - 1]!, Cls.personNoun))) s0--;
        if (s0 === s1) continue;
      } else continue;
      if (s1 <= s0) continue;
      const before = Math.min(s0, i) - from[k]! > 4;
      const a = before ? from[k]! : Math.max(c1, s1), b = before ? Math.min(s0, i) : to[k]!;
      if (b <= a) continue;
      const quote = quoted[a] !== 0 ? 'direct' : 'indirect';
      attributions.push({
        source: [{ start: start[s0]!, end: end[s1 - 1]! }], cue: [{ start: start[i]!, end: end[c1 - 1]! }], content: [{ start: start[a]!, end: end[b - 1]! }],
        quote, certainty: 0.7, evidence: [`cue "${reading.text.slice(start[i]!, end[c1 - 1]!)}"`], in: null, speaker: describeSpeaker(reading, s0, s1), continues: false, negative: false,
      });
      break;
    }
  }
  return { attributions, speakerInForce: attributions.length > 0 };
}
