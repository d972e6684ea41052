/** A text as the finders of the prose room see it, for tests and measurements of one finder alone. */
import { spelling } from '../../server/prose/en/english.ts';
import { lineKind } from '../../server/prose/en/lineKind.ts';
import { lookOver } from '../../server/prose/en/marks.ts';
import { splitSentences } from '../../server/prose/en/sentences.ts';
import type { ProseState, Sentence } from '../../server/prose/prose.ts';
import { pairQuotations } from '../../server/prose/quotations.ts';
import type { Reading } from '../../server/prose/reading.ts';
import { startOfProse } from '../../server/prose/readProse.ts';
import { tokenize } from '../../server/prose/tokenize.ts';

/** Valid until the next text is read. */
export function readingOf(text: string, entry: ProseState = startOfProse): Reading & { readonly begun: boolean } {
  const context = { opaque: [], heading: false };
  const tokens = tokenize(text, context.opaque, spelling);
  const { from, to, paragraph } = splitSentences(tokens);
  const { marked, sentenceOf } = lookOver(tokens, from, to), sentences: Sentence[] = [], paragraphs: number[] = [];
  let begun = entry.begun;
  for (let k = 0; k < from.length; k++) {
    const alone = paragraph[k] !== paragraph[k - 1] && paragraph[k] !== paragraph[k + 1];
    if (paragraph[k] !== paragraph[k - 1]) paragraphs.push(from[k]!);
    const kind = lineKind(tokens, from[k]!, to[k]!, { alone, begun, context });
    if (kind === 'sentence' && to[k]! - from[k]! >= 8) begun = true;
    sentences.push({ start: tokens.start[from[k]!]!, end: tokens.end[to[k]! - 1]!, paragraph: paragraph[k]!, kind });
  }
  const { quotations, quoted } = pairQuotations(tokens, paragraphs, entry.openQuotation);
  return { text, tokens, entry, context, sentences, from, to, quotations, quoted, marked, piece: entry.piece, sentenceOf, begun };
}
