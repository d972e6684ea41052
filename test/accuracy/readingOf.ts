/** A text as the finders of the prose room see it, for tests and measurements of one finder alone. */
import { spelling } from '../../server/prose/en/english.ts';
import { lookOver } from '../../server/prose/en/marks.ts';
import { splitSentences } from '../../server/prose/en/sentences.ts';
import { tellLines } from '../../server/prose/en/tellLines.ts';
import type { ProseState } from '../../server/prose/prose.ts';
import { pairQuotations } from '../../server/prose/quotations.ts';
import type { Reading } from '../../server/prose/reading.ts';
import { startOfProse } from '../../server/prose/readProse.ts';
import { tokenize } from '../../server/prose/tokenize.ts';

/** Valid until the next text is read. */
export function readingOf(text: string, entry: ProseState = startOfProse): Reading & { readonly begun: boolean } {
  const context = { opaque: [], heading: false };
  const tokens = tokenize(text, context.opaque, spelling), split = splitSentences(tokens), { sentences, from, to, paragraph, line } = split;
  const begun = tellLines(tokens, split, entry, context) >= 0 || entry.begun;
  const { marked, sentenceOf } = lookOver(tokens, sentences, from, to), { quotations, quoted } = pairQuotations(tokens, split, entry.openQuotation);
  return { text, tokens, entry, context, sentences, from, to, paragraph, line, quotations, quoted, marked, piece: entry.piece, sentenceOf, begun };
}
