/** A marked mention that names nobody in any ledger. Tags with unknown ids are undeclared-source's. */
import type { Article } from '../../article/article.ts';
import { declarationOf } from '../../article/declarations.ts';
import type { Fix, MarkedMention } from '../../markup/syntax.ts';
import { textOf } from '../../markup/text.ts';
import { declareFix, idFrom } from '../declareFix.ts';
import { factsOf } from '../facts.ts';
import { nearest } from '../nearest.ts';
import { quoted } from '../quoted.ts';
import { moved } from '../ranges.ts';
import type { Finding, Rule } from '../rule.ts';

export const unresolvedMention: Rule = {
  code: 'unresolved-mention',
  law: 'A mention names somebody or something that a ledger declares.',
  levels: ['warning', 'warning'],
  document(article) {
    const found: Finding[] = [];
    for (const { facts, start } of factsOf(article)) {
      for (const { mention, base } of facts.mentions) {
        if (!declarationOf(article.ledger, mention.key)) found.push(finding(article, mention, start + base));
      }
    }
    return found;
  },
};

function finding({ ledger }: Article, mention: MarkedMention, base: number): Finding {
  const { key } = mention;
  const meant = nearest(key, ledger.byId.keys()) ?? nearest(key, ledger.byName.keys());
  const range = moved(mention.keyRange, base);
  const rename: Fix[] = meant === null ? [] : [{ title: `Change to “${meant}”`, edits: [{ ...range, text: meant }] }];
  return {
    ...range,
    message: `No ledger declares ${quoted(key)}${meant === null ? '.' : `; did you mean ${quoted(meant)}?`}`,
    fixes: rename,
    offer: ({ article }) => declare(article, mention, base),
  };
}

/** `[[ann|Ann Kovac]]` declares ann; `[[Ann Kovac]]` an id made of the name. */
function declare(article: Article, mention: MarkedMention, base: number): readonly Fix[] {
  const words = textOf(article.document, moved(mention.words, base));
  const id = idFrom(mention.key);
  if (id === null || article.ledger.byId.has(id)) return [];
  const barred = mention.words.start !== mention.keyRange.start;
  // With a bar the key must be the very id, else the mention would still name nobody.
  return barred && id !== mention.key ? declareFix(article, id, mention.key) : declareFix(article, id, words);
}
