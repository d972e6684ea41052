/** Plural words for a source that is one person. Numbers that do not fit are count-mismatch's. */
import { isPlural, toldTwice } from '../people.ts';
import { quoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';

export const pluralOneSource: Rule = {
  code: 'plural-one-source',
  law: 'The words speak of several sources only where there are several.',
  levels: ['error', 'error'],
  marked(attribution, block, ledger) {
    const told = toldTwice(attribution, block, ledger);
    if (told?.behind !== 1 || told.counted !== null || told.speaker.parts.length > 0 || !isPlural(told.speaker)) return null;
    return { ...told.range, message: `${quoted(told.words)} speaks of several sources, but ${quoted(`@${attribution.ids[0]}`)} is one person.` };
  },
};
