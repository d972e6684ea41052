/** One name declared under two ids. One id declared twice is duplicate-id's. */
import type { Article, Declaration } from '../../article/article.ts';
import { items } from '../../sequence.ts';
import { factsOf } from '../facts.ts';
import { lineRange, wholeLine } from '../ledgerLines.ts';
import { quoted } from '../quoted.ts';
import { moved } from '../ranges.ts';
import type { Finding, Rule } from '../rule.ts';
import { spelt } from '../spelling.ts';

export const duplicateSource: Rule = {
  code: 'duplicate-source',
  law: 'One source has one id, so that it counts as one.',
  levels: ['warning', 'error'],
  document(article) {
    const first = new Map<string, Declaration>();
    const found: Finding[] = [];
    for (const declaration of article.ledger.lines) {
      const { line, file } = declaration;
      // Two unnamed sources may well be described in the same words.
      if (line.terms !== 'on-record' || !/^\p{Lu}/u.test(line.name)) continue;
      const key = `${line.kind} ${spelt(line.name).folded}`;
      const other = first.get(key);
      if (!other) first.set(key, declaration);
      else if (file === null) found.push(finding(article, declaration, other));
    }
    return found;
  },
};

function finding(article: Article, declaration: Declaration, other: Declaration): Finding {
  const { id, name } = declaration.line;
  const place = lineRange(article, declaration)!;
  const model = other.file === null ? lineRange(article, other) : null;
  return {
    ...place,
    message: `${quoted(`@${id}`)} and ${quoted(`@${other.line.id}`)} are both ${quoted(name)} and would count as two sources.`,
    related: model ? [{ ...model, message: 'The line that comes first.' }] : [],
    offer: () => merge(article, declaration, other.line.id),
  };
}

/** Every tag cites the first id, and the second line goes; not where a tag cites both, or something else refers to the second. */
function merge(article: Article, declaration: Declaration, id: string): ReturnType<NonNullable<Finding['offer']>> {
  const own = declaration.line.id;
  const citations = factsOf(article).flatMap((facts, c) => facts.citations.map(cited => ({ ...cited, value: moved(cited.value, article.blocks.starts[c]!) })));
  const mine = citations.filter(c => c.id === own);
  const together = citations.some(c => c.id === id && mine.some(m => Math.abs(m.value.start - c.value.start) < NEAR));
  const referred = mentioned(article, own) || article.ledger.lines.some(({ line }) => line.of === own);
  if (together || referred) return [];
  const renamed = mine.map(({ value }) => ({ ...value, text: id }));
  return [{ title: `Merge into “@${id}”`, edits: [...renamed, { ...wholeLine(article, declaration), text: '' }] }];
}

/** The offer is made seldom, so the blocks are simply gone through. */
function mentioned({ document }: Article, id: string): boolean {
  for (const { item } of items(document.blocks)) if (item.mentions.some(({ key }) => key === id)) return true;
  return false;
}

/** Two ids this close may stand in one tag. */
const NEAR = 200;
