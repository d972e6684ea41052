/** Plural words for a source that is one person. Numbers that do not fit are count-mismatch's. */
import { isPlural, isToldTwice, peopleBehind, peopleCounted } from '../people.ts';
import { quoted } from '../quoted.ts';
import { hull } from '../ranges.ts';
import { type Finding, nothing, type Rule } from '../rule.ts';

export const pluralOneSource: Rule = {
  code: 'plural-one-source',
  law: 'The words speak of several sources only where there are several.',
  levels: ['error', 'error'],
  block(block, ledger) {
    if (block.attributions.length === 0) return nothing;
    const found: Finding[] = [];
    for (const attribution of block.attributions) {
      if (!isToldTwice(attribution)) continue;
      const { speaker, source, ids } = attribution;
      const range = hull(source)!, words = block.markup.text.slice(range.start, range.end);
      if (!isPlural(speaker!) || speaker!.parts.length > 0 || peopleCounted(words, speaker!) !== null || peopleBehind(ledger, ids) !== 1) continue;
      found.push({ ...range, message: `${quoted(words)} speaks of several sources, but ${quoted(`@${ids[0]}`)} is one person.` });
    }
    return found;
  },
};
