/** Articles as text, for tests: one line an attribution, claim, source or entity. */
import { plain } from '../markup/show.ts';
import type { Article, ArticleBlock } from '../../server/article/article.ts';
import { attributionOf, mentionOf } from '../../server/article/places.ts';
import { plainly } from '../../server/prose/inferred.ts';
import { items } from '../../server/sequence.ts';
import type { Range } from '../../server/range.ts';

/** `who → what`, with ids, hearsay and confidence where there are any. */
export function attributions(article: Article): string {
  const lines: string[] = [];
  for (const { item: block } of items(article.blocks)) {
    const words = (ranges: readonly Range[]) => ranges.map(r => block.markup.text.slice(r.start, r.end).replace(/\s+/g, ' ')).join(' … ');
    for (const a of block.attributions) {
      const who = [words(a.source), ...a.ids.map(id => `@${id}`)].filter(Boolean).join(' ');
      const outer = a.in === null ? '' : ` in «${words(block.attributions[a.in]!.content)}»`;
      lines.push(`${a.origin} ${who || '?'} → ${words(a.content)}${a.confidence ? ` (${a.confidence})` : ''}${outer}`);
    }
  }
  return lines.join('\n');
}

/** The claims nobody answers for, a line each. */
export function unsourced(article: Article): string {
  const lines: string[] = [];
  for (const { item: block } of items(article.blocks)) for (const c of block.claims) if (!c.sourced) lines.push(block.markup.text.slice(c.start, c.end));
  return lines.join('\n');
}

/** `name | naming | kind | anonymous | count | number of attributions`. */
export function sources(article: Article): string {
  return article.sources
    .map(s => `${s.id ? `@${s.id} ` : ''}${s.name} | ${s.naming} | ${s.kind}${s.anonymous ? ' | anonymous' : ''} | ${s.count ?? '-'} | ${s.attributions.length}`)
    .join('\n');
}

export function entities(article: Article): string {
  return article.entities.map(e => `${e.id ? `@${e.id} ` : ''}${e.name} | ${e.kind} | ${e.mentions.map(m => mentionOf(article, m).origin).join(' ')}`).join('\n');
}

/** Lists are made of a block's numbers; those themselves may stand anywhere. */
function partsOf({ size, entry, exit, sentences, quotations, attributions, claims, mentions, said, names, linked, hints }: ArticleBlock): object {
  return { size, entry, exit, sentences, quotations, attributions: attributions.map(plainly), claims, mentions, said: said.map(plainly), names, linked, hints };
}

/** Everything that can be seen of an article, for comparing two. */
export function whole(article: Article): unknown {
  return {
    blocks: [...items(article.blocks)].map(({ item, start }) => ({ ...partsOf(item), markup: plain(item.markup), start })),
    sources: article.sources.map(s => ({ ...s, says: s.attributions.map(p => attributionOf(article, p).content) })),
    entities: article.entities.map(e => ({ ...e, mentions: e.mentions })),
    head: article.head,
    ledger: article.ledger.lines.map(d => d.line),
    hidden: article.ledger.hidden.map(h => [h.line.line.id, h.by.line.name]),
  };
}
