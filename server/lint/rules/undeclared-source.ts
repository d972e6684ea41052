/** Ids in tags that no ledger declares. Mentions are unresolved-mention's. */
import type { Ledger } from '../../article/article.ts';
import { nearest } from '../../markup/nearest.ts';
import { declareFix, idFrom, nameFrom } from '../declareFix.ts';
import type { Citation } from '../citations.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Rule } from '../rule.ts';

export const undeclaredSource: Rule = {
  code: 'undeclared-source',
  law: 'Every source that a tag cites is declared in a ledger.',
  levels: ['error', 'error'],
  citation: (citation, _, ledger) => (isDeclared(ledger, citation) ? null : finding(ledger, citation)),
};

/** `@we` needs no line; `@common` and `@tk` can have none. */
const BUILT_IN = new Set(['we', 'common', 'tk']);

function isDeclared(ledger: Ledger, { id, as }: Citation): boolean {
  return ledger.byId.has(id.normalize('NFC')) || (as === 'source' && BUILT_IN.has(id));
}

function finding(ledger: Ledger, { id, value, start, end }: Citation): Finding {
  const meant = likely(ledger, id);
  return {
    start,
    end,
    message: meant === null ? `The source ${quoted(`@${id}`)} is not declared in any ledger.` : `The source ${quoted(`@${id}`)} is not declared in any ledger; did you mean ${quoted(`@${meant}`)}?`,
    fixes: meant === null ? [] : [{ title: `Change to “@${meant}”`, edits: [{ ...value, text: meant }] }],
    offer: ({ article }) => (BUILT_IN.has(id) ? [] : declareFix(article, id, nameFrom(id))),
  };
}

/** An id one slip away, or the id of a name that reads like this one: `@ann-kovac` for `kovac: Ann Kovac`. */
function likely(ledger: Ledger, id: string): string | null {
  for (const [name, { line }] of ledger.byName) if (idFrom(name) === id.toLowerCase()) return line.id;
  return nearest(id, ledger.byId.keys());
}
