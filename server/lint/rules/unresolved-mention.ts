/** A marked mention that names nobody in any ledger. Tags with unknown ids are undeclared-source's. */
import type { Article, Ledger } from '../../article/article.ts';
import { declarationOf } from '../../article/declarations.ts';
import { nearest } from '../../markup/nearest.ts';
import type { Fix, MarkedMention } from '../../markup/syntax.ts';
import { declareFix, idFrom } from '../declareFix.ts';
import { quoted } from '../quoted.ts';
import type { Finding, Rule } from '../rule.ts';

export const unresolvedMention: Rule = {
  code: 'unresolved-mention',
  law: 'A mention names somebody or something that a ledger declares.',
  levels: ['warning', 'warning'],
  mention: (mention, { markup }, ledger) => (declarationOf(ledger, mention.key) ? null : finding(markup.text, ledger, mention)),
};

function finding(text: string, ledger: Ledger, mention: MarkedMention): Finding {
  const { key, keyRange } = mention;
  const meant = nearest(key, ledger.byId.keys()) ?? nearest(key, ledger.byName.keys());
  const rename: Fix[] = meant === null ? [] : [{ title: `Change to “${meant}”`, edits: [{ ...keyRange, text: meant }] }];
  return {
    ...keyRange,
    message: `No ledger declares ${quoted(key)}${meant === null ? '.' : `; did you mean ${quoted(meant)}?`}`,
    fixes: rename,
    offer: ({ article }) => declare(article, mention, text.slice(mention.words.start, mention.words.end)),
  };
}

/** `[[ann|Ann Kovac]]` declares ann; `[[Ann Kovac]]` an id made of the name. */
function declare(article: Article, { key, keyRange, words: { start } }: MarkedMention, words: string): readonly Fix[] {
  const id = idFrom(key);
  if (id === null || article.ledger.byId.has(id)) return [];
  // With a bar the key must be the very id or name, else the mention would still name nobody.
  return declareFix(article, id, start !== keyRange.start && id !== key ? key : words);
}
