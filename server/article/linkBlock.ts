/** A block joined with the ledger: who is mentioned where, and which record a source named in the text has. Redone for every block when the ledger changes, so it stays cheap. */
import { toSource } from '../markup/projection.ts';
import { Inferred } from '../prose/inferred.ts';
import { type AliasIndex, occurrences } from './aliasIndex.ts';
import type { ArticleBlock, Attribution, Ledger, Mention } from './article.ts';
import { BlockReading } from './blockReading.ts';
import { declarationOf } from './declarations.ts';
import { overRanges } from './overSentences.ts';
import { opaqueIn } from './readBlock.ts';
import { Tagged } from './tagged.ts';

/** The block itself where the ledger changes nothing in it. */
export function linkBlock(block: ArticleBlock, ledger: Ledger, index: AliasIndex): ArticleBlock {
  const { markup, entry, exit, hints, said } = block, mentions = mentionsIn(block, ledger, index);
  // Names alone have no id for a source to take over.
  const attributions = mentions === null ? said : linkedAll(said, mentions, markup.text);
  if (mentions === block.linked && attributions === block.attributions) return block;
  return new BlockReading(markup, entry, exit, block, hints, said, attributions, mentions);
}

function linkedAll(said: readonly Attribution[], mentions: readonly Mention[], text: string): readonly Attribution[] {
  let all: Attribution[] | null = null;
  for (let i = 0; i < said.length; i++) {
    const a = linked(said[i]!, mentions, text);
    if (a !== said[i]) (all ??= said.slice())[i] = a;
  }
  return all ?? said;
}

const none: readonly Mention[] = [];

/** Null where there are no more than the names. */
function mentionsIn(block: ArticleBlock, ledger: Ledger, index: AliasIndex): readonly Mention[] | null {
  const { markup } = block;
  const marked = markup.mentions.length === 0 ? none : markup.mentions.map((m): Mention => {
    const line = declarationOf(ledger, m.key)?.line;
    return { start: m.start, end: m.end, origin: 'marked', id: line?.id ?? null, name: line?.name ?? markup.text.slice(m.words.start, m.words.end), kind: line?.kind ?? 'unknown' };
  });
  const implicit = index.firsts.size === 0 ? none : occurrences(index, markup.prose.text, opaqueIn(markup)).map((o): Mention => {
    const { id, name, kind } = o.declaration.line;
    return { start: toSource(markup.prose, o.start, 'start'), end: toSource(markup.prose, o.end, 'end'), origin: 'implicit', id, name, kind };
  });
  return marked.length === 0 && implicit.length === 0 ? null : apart(apart(marked, implicit), block.names);
}

/** Two ordered lists as one; where they overlap the first wins. */
function apart(first: readonly Mention[], second: readonly Mention[]): readonly Mention[] {
  if (second.length === 0) return first;
  if (first.length === 0) return second;
  const all: Mention[] = [];
  let i = 0;
  for (const m of second) {
    while (i < first.length && first[i]!.end <= m.start) all.push(first[i++]!);
    if (!(i < first.length && first[i]!.start < m.end)) all.push(m);
  }
  while (i < first.length) all.push(first[i++]!);
  return all;
}

/** An inferred attribution takes the ids of the declared names that hold the head of its source: not of `the ministry` in `a spokesman for the ministry`. */
function linked(attribution: Attribution, mentions: readonly Mention[], text: string): Attribution {
  if (!(attribution instanceof Inferred) || attribution.speaker === null) return attribution;
  const { speaker, sourceStart, sourceEnd } = attribution;
  const heads = (speaker.parts.length ? speaker.parts : [speaker]).map(part => part.head);
  const ids = new Set<string>();
  overRanges(mentions, sourceStart, sourceEnd, i => {
    const { id, origin, start, end } = mentions[i]!;
    // The brackets of a marked mention stand outside the source's words.
    if (id === null || (origin === 'implicit' && (start < sourceStart || end > sourceEnd))) return;
    const words: readonly string[] = text.slice(start, end).toLowerCase().match(WORDS) ?? [];
    if (heads.some(head => words.includes(head))) ids.add(id);
  });
  return ids.size ? new Tagged(null, attribution, [...ids], attribution.in) : attribution;
}

const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;
