/** Unnamed sources of whom nobody says why they are not named. How they know is anon-no-basis's, what they are called anon-vague's. */
import type { Article } from '../../article/article.ts';
import type { Fix } from '../../markup/syntax.ts';
import { textOf } from '../../markup/text.ts';
import type { Range } from '../../range.ts';
import { unnamedLines } from '../anonymous.ts';
import type { Gathered } from '../gathered.ts';
import { addField, lineRange } from '../ledgerLines.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Levels, Rule, Site } from '../rule.ts';
import type { Unnamed } from '../unnamed.ts';
import { wordsOf } from '../words.ts';

export const anonNoReason: Rule = {
  code: 'anon-no-reason',
  law: 'The draft or the ledger says why an unnamed source is not named.',
  levels: ['warning', 'error'],
  document: (article, { chunks }) => [...declared(article), ...inferred(article, chunks)],
};

const INFERRED: Levels = ['information', 'warning'];

function declared(article: Article): Finding[] {
  return unnamedLines(article).flatMap(({ declaration, told }) => {
    const place = declaration.line.reason === null && !told.reason ? lineRange(article, declaration) : null;
    if (!place) return [];
    return [{ ...place, message: `Nothing says why ${quoted(`@${declaration.line.id}`)} is not named.`, offer: () => addField(article, declaration, 'reason') }];
  });
}

/** Each source once, where the text first speaks of it. */
function inferred({ blocks }: Article, chunks: Gathered['chunks']): Finding[] {
  const told = new Set<string>(), headsTold = new Set<string>();
  let group: Unnamed | null = null;
  for (const { unnamed } of chunks) {
    for (const one of unnamed) {
      const { explained, key, refersBack, heads, isMember } = one;
      if (one.isGroup && !isMember) group = one;
      if (!explained) continue;
      told.add(key);
      // `The officials, who asked not to be named because …` says it of those who spoke before, and so does `One of them, who …`.
      if (refersBack) heads.forEach(head => headsTold.add(head));
      if (isMember && group !== null) told.add(group.key);
    }
  }
  const seen = new Set<string>(), found: Finding[] = [];
  chunks.forEach(({ unnamed, unnamedAt }, c) => {
    for (let i = 0; i < unnamed.length; i++) {
      const one = unnamed[i]!, { words, key, heads, explained, refersBack } = one;
      if (explained) heads.forEach(head => headsTold.add(head));
      // Presented before; or one of the officials of whom the text has said why.
      if (refersBack || seen.has(key) || told.has(key) || heads.some(head => headsTold.has(head))) continue;
      seen.add(key);
      if (!(one.mayHide ??= mayHide(one))) continue;
      const start = blocks.starts[c]! + unnamedAt[i]!;
      found.push({ start: start + one.start, end: start + one.end, message: () => `The text does not say why ${quoted(words)} is quoted without a name.`, levels: INFERRED, offer: sayWhy });
    }
  });
  return found;
}

/** `The aide` and `Ms. Duarte's campaign manager` are one who was presented, or whom everybody can look up. */
function mayHide({ words, heads }: Unnamed): boolean {
  return !/^the\s/iu.test(words) && heads.some(head => (MAY_HIDE.has(head) || (PEOPLE.has(head) && KNOWS.test(words))) && owned(words) !== head);
}

function owned(words: string): string | undefined {
  const isOwned = words.includes("'") || words.includes('’') || OWNERS.mayHold(words, 0, words.length);
  return isOwned ? OWNED.exec(words)?.[1]?.toLowerCase() : undefined;
}

const OWNERS = wordsOf(['his', 'her', 'its', 'their', 'our', 'my']);

/** The word that whose it is stands before, with three more between at most: `manager` of `Ms. Duarte's campaign manager`. */
const OWNED = /^(?:[\p{L}.-]+\s){0,3}(?:[\p{L}.-]+['’]s?|his|her|its|their|our|my)\s(?:[\p{L}-]+\s){0,3}?(\p{L}+)(?=\s*(?:$|[^\p{L}\s]|(?:of|at|to|for|in|on|who|with)(?!\p{L})))/iu;

/** People hide where they know what others do not; `people` who post and complain do not. */
const PEOPLE = new Set(['people', 'person']);
const KNOWS = /\b(?:familiar|briefed|knowledge|knowledgeable|close to|involved|privy|aware|present|in the (?:room|meeting)|who (?:\p{L}+ )?(?:spoke|asked|attended|saw|seen|heard|worked|works|requested|declined))\b/iu;

/** Sources who, in news copy, are mostly unnamed because they asked for it. Residents and protesters seldom are, and spokespeople speak for an office. */
const MAY_HIDE = new Set([
  'adviser', 'advisor', 'aide', 'ambassador', 'colleague', 'confidant', 'diplomat', 'employee', 'envoy', 'executive', 'informant', 'insider', 'manager',
  'officer', 'official', 'operative', 'source', 'staffer', 'strategist',
]);

/** A clause for the writer to finish; the query in it holds the story back until then. */
function sayWhy({ article }: Site, place: Range): readonly Fix[] {
  const after = textOf(article.document, { start: place.end, end: Math.min(article.blocks.size, place.end + REACH) });
  if (after.includes('TK') || /^[\])}\]]/u.test(after)) return [];
  const text = `, who asked not to be named because TK${/^\s*[.,;:!?]/u.test(after) ? '' : ','}`;
  return [{ title: 'Say why after the words', edits: [{ start: place.end, end: place.end, text }] }];
}

/** Characters behind the source in which the reason would stand. */
const REACH = 60;
