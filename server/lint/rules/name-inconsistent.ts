/** One name in two spellings, or in a spelling that the ledger refuses. Which names belong to one entity is article/'s. */
import type { Article } from '../../article/article.ts';
import type { Fix } from '../../markup/syntax.ts';
import type { Range } from '../../range.ts';
import type { Gathered } from '../gathered.ts';
import { quoted } from '../quoted.ts';
import { anyOverlaps } from '../ranges.ts';
import { refusedSpellings } from '../refusedSpellings.ts';
import type { Finding, Rule, Site } from '../rule.ts';
import { spellings } from '../spellings.ts';

export const nameInconsistent: Rule = {
  code: 'name-inconsistent',
  law: 'A name is spelled in one way throughout, and as the ledger spells it.',
  levels: ['warning', 'warning'],
  document(article, gathered) {
    const certain = refused(article);
    return [...certain, ...varying(article, gathered).filter(finding => !anyOverlaps(certain, finding))];
  },
};

function refused(article: Article): Finding[] {
  return refusedSpellings(article).flatMap(({ spelling, preferred, places }) => places.map(place => ({
    ...place,
    message: `The ledger refuses the spelling ${quoted(spelling)}; it has ${quoted(preferred)}.`,
    fixes: replace(place, places, preferred),
  })));
}

function varying(article: Article, gathered: Gathered): Finding[] {
  return spellings(article, gathered).flatMap(({ spelling, preferred, declared, places, model }) => {
    const message = declared
      ? `${quoted(spelling)} is spelled ${quoted(preferred)} in the ledger.`
      : `${quoted(spelling)} is spelled ${quoted(preferred)} elsewhere in this draft.`;
    const related = model ? [{ ...model, message: `Here it is ${quoted(preferred)}.` }] : [];
    const offer = (_: Site, { start, end }: Range): readonly Fix[] => replace({ start, end }, places, preferred);
    return places.map(({ start, end }) => ({ start, end, message, related, offer }));
  });
}

function replace(place: Range, places: readonly Range[], text: string): readonly Fix[] {
  const one = { title: `Replace by “${text}”`, edits: [{ ...place, text }] };
  if (places.length === 1) return [one];
  return [one, { title: `Replace all ${places.length} by “${text}”`, edits: places.map(p => ({ ...p, text })) }];
}
