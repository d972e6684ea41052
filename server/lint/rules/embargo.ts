/** Sources whose embargo ends after the date of the draft. There is no clock: only the two dates are compared. */
import { factsOf } from '../facts.ts';
import { quoted } from '../quoted.ts';
import { moved } from '../ranges.ts';
import type { Rule } from '../rule.ts';

export const embargo: Rule = {
  code: 'embargo',
  law: 'No source is used before its embargo ends.',
  levels: ['error', 'error'],
  document(article) {
    const date = isoDate(article.head.date);
    if (date === null) return [];
    const until = new Map<string, string>();
    for (const { line } of article.ledger.lines) {
      const end = isoDate(line.embargo);
      if (end !== null && isLater(end, date)) until.set(line.id, line.embargo!);
    }
    if (until.size === 0) return [];
    return factsOf(article).flatMap(({ citations }, c) => citations.filter(({ id }) => until.has(id)).map(citation => ({
      ...moved(citation, article.blocks.starts[c]!),
      message: `The source ${quoted(`@${citation.id}`)} is under embargo until ${quoted(until.get(citation.id)!)}; the draft is dated ${quoted(article.head.date!)}.`,
    })));
  },
};

/** The date at the head of an ISO date or time, also of a month alone; null for other words. */
function isoDate(value: string | null): string | null {
  return value === null ? null : (/^\d{4}-\d{2}(?:-\d{2})?(?![\d-])/.exec(value.trim())?.[0] ?? null);
}

/** Dates of different length are compared as far as both go: in doubt the embargo has ended. */
function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}
