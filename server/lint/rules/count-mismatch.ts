/** A number of sources in the words that is not the number behind the ids. Plurals without a number are plural-one-source's. */
import { isToldTwice, peopleBehind, peopleCounted } from '../people.ts';
import { quoted } from '../quoted.ts';
import { hull } from '../ranges.ts';
import type { Rule } from '../rule.ts';

export const countMismatch: Rule = {
  code: 'count-mismatch',
  law: 'The words count as many sources as stand behind the ids.',
  levels: ['error', 'error'],
  attribution(attribution, { markup }, ledger) {
    if (!isToldTwice(attribution)) return null;
    const range = hull(attribution.source)!, words = markup.text.slice(range.start, range.end);
    const said = peopleCounted(words, attribution.speaker!), behind = peopleBehind(ledger, attribution.ids);
    if (said === null || behind === null || said === behind) return null;
    const ids = attribution.ids.map(id => `@${id}`).join(' ');
    return { ...range, message: `${quoted(words)} counts ${said}, but ${behind} ${behind === 1 ? 'person stands' : 'people stand'} behind ${quoted(ids)}.` };
  },
};
