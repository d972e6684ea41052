/** Plural words for a source that is one person. Numbers that do not fit are count-mismatch's. */
import { isPlural, isToldTwice, peopleBehind, peopleCounted } from '../people.ts';
import { quoted } from '../quoted.ts';
import { hull } from '../ranges.ts';
import type { Rule } from '../rule.ts';

export const pluralOneSource: Rule = {
  code: 'plural-one-source',
  law: 'The words speak of several sources only where there are several.',
  levels: ['error', 'error'],
  attribution(attribution, { markup }, ledger) {
    if (!isToldTwice(attribution)) return null;
    const { source, ids } = attribution, speaker = attribution.speaker!, range = hull(source)!, words = markup.text.slice(range.start, range.end);
    if (!isPlural(speaker) || speaker.parts.length > 0 || peopleCounted(words, speaker) !== null || peopleBehind(ledger, ids) !== 1) return null;
    return { ...range, message: `${quoted(words)} speaks of several sources, but ${quoted(`@${ids[0]}`)} is one person.` };
  },
};
