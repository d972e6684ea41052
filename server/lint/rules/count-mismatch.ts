/** A number of sources in the words that is not the number behind the ids. Plurals without a number are plural-one-source's. */
import { toldTwice } from '../people.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const countMismatch: Rule = {
  code: 'count-mismatch',
  law: 'The words count as many sources as stand behind the ids.',
  levels: ['error', 'error'],
  marked(attribution, block, ledger) {
    const told = toldTwice(attribution, block, ledger);
    if (told === null || told.counted === null || told.behind === null || told.counted === told.behind) return null;
    const { range, words, counted, behind } = told, ids = attribution.ids.map(id => `@${id}`).join(' ');
    return { ...range, message: `${quoted(words)} counts ${counted}, but ${behind} ${behind === 1 ? 'person stands' : 'people stand'} behind ${quoted(ids)}.` };
  },
};
