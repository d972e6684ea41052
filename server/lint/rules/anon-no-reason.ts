/** Unnamed sources of whom nobody says why they are not named. How they know is anon-no-basis's, what they are called anon-vague's. */
import type { Article } from '../../article/article.ts';
import type { Fix } from '../../markup/syntax.ts';
import { textOf } from '../../markup/text.ts';
import type { Range } from '../../range.ts';
import { sourcePlace, speakersOf, unnamedLines } from '../anonymous.ts';
import { addField, lineRange } from '../ledgerLines.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Levels, Rule } from '../rule.ts';

export const anonNoReason: Rule = {
  code: 'anon-no-reason',
  law: 'The draft or the ledger says why an unnamed source is not named.',
  levels: ['warning', 'error'],
  document: (article) => [...declared(article), ...inferred(article)],
};

const INFERRED: Levels = ['information', 'warning'];

function declared(article: Article): Finding[] {
  return unnamedLines(article).flatMap(({ declaration, source }) => {
    const place = lineRange(article, declaration);
    if (declaration.line.reason !== null || source?.reason || !place) return [];
    return [{ ...place, message: `Nothing says why ${quoted(`@${declaration.line.id}`)} is not named.`, fixes: addField(article, declaration, 'reason') }];
  });
}

function inferred(article: Article): Finding[] {
  const explained = new Set<string>();
  const found: Finding[] = [];
  for (const source of article.sources) {
    const heads = speakersOf(article, source).map(({ head }) => head.replace(/s$/u, ''));
    if (source.reason) heads.forEach((head) => explained.add(head));
    if (source.id !== null || !source.anonymous || source.reason || !heads.some((head) => MAY_HIDE.has(head))) continue;
    // One of the officials of whom the text said so above.
    if (heads.some((head) => explained.has(head))) continue;
    const place = sourcePlace(article, source);
    if (place) {
      found.push({
        ...place,
        message: `The text does not say why ${quoted(source.name)} is quoted without a name.`,
        levels: INFERRED,
        fixes: sayWhy(article, place),
      });
    }
  }
  return found;
}

/** Sources who, in news copy, are mostly unnamed because they asked for it. Residents and protesters seldom are, and spokespeople speak for an office. */
const MAY_HIDE = new Set([
  'adviser', 'advisor', 'aide', 'ambassador', 'colleague', 'confidant', 'diplomat', 'employee', 'envoy', 'executive', 'informant', 'insider', 'manager',
  'officer', 'official', 'operative', 'people', 'person', 'source', 'staffer', 'strategist',
]);

/** A clause for the writer to finish; the query in it holds the story back until then. */
function sayWhy(article: Article, place: Range): readonly Fix[] {
  const after = textOf(article.document, { start: place.end, end: Math.min(article.blocks.size, place.end + REACH) });
  if (after.includes('TK') || /^[\])}\]]/u.test(after)) return [];
  const text = `, who asked not to be named because TK${/^\s*[.,;:!?]/u.test(after) ? '' : ','}`;
  return [{ title: 'Say why after the words', edits: [{ start: place.end, end: place.end, text }] }];
}

/** Characters behind the source in which the reason would stand. */
const REACH = 60;
