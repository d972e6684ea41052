/** Ids in tags that no ledger declares. Mentions are unresolved-mention's. */
import type { Article, Ledger } from '../../article/article.ts';
import { declareFix, idFrom, nameFrom } from '../declareFix.ts';
import { type Citation, factsOf } from '../facts.ts';
import { nearest } from '../nearest.ts';
import { quoted } from '../quoted.ts';
import { moved } from '../ranges.ts';
import type { Finding, Rule } from '../rule.ts';

export const undeclaredSource: Rule = {
  code: 'undeclared-source',
  law: 'Every source that a tag cites is declared in a ledger.',
  levels: ['error', 'error'],
  document(article) {
    const found: Finding[] = [];
    for (const { facts, start } of factsOf(article)) {
      for (const citation of facts.citations) {
        if (!isDeclared(article, citation)) found.push(finding(article.ledger, citation, start));
      }
    }
    return found;
  },
};

/** `@we` needs no line; `@common` and `@tk` can have none. */
const BUILT_IN = new Set(['we', 'common', 'tk']);

function isDeclared({ ledger }: Article, { id, as }: Citation): boolean {
  return ledger.byId.has(id.normalize('NFC')) || (as === 'source' && BUILT_IN.has(id));
}

function finding(ledger: Ledger, { id, value, ...citation }: Citation, start: number): Finding {
  const meant = likely(ledger, id);
  return {
    ...moved(citation, start),
    message: meant === null ? `The source ${quoted(`@${id}`)} is not declared in any ledger.` : `The source ${quoted(`@${id}`)} is not declared in any ledger; did you mean ${quoted(`@${meant}`)}?`,
    fixes: meant === null ? [] : [{ title: `Change to “@${meant}”`, edits: [{ ...moved(value, start), text: meant }] }],
    offer: ({ article }) => (BUILT_IN.has(id) ? [] : declareFix(article, id, nameFrom(id))),
  };
}

/** An id one slip away, or the id of a name that reads like this one: `@ann-kovac` for `kovac: Ann Kovac`. */
function likely(ledger: Ledger, id: string): string | null {
  for (const [name, { line }] of ledger.byName) if (idFrom(name) === id.toLowerCase()) return line.id;
  return nearest(id, ledger.byId.keys());
}
