/** Reads one stretch of plain text: sentences, quotations, attributions, claims, names. The finders themselves live in the language's folder. */
import { findAttributions } from './en/attributions.ts';
import { findClaims } from './en/claims.ts';
import { spelling } from './en/english.ts';
import { hintsIn } from './en/hints.ts';
import { lookOver } from './en/marks.ts';
import { findNames } from './en/names.ts';
import { splitSentences } from './en/sentences.ts';
import { tellLines } from './en/tellLines.ts';
import { pieceOf } from './en/piece.ts';
import type { Piece, Prose, ProseContext, ProseState } from './prose.ts';
import { pairQuotations } from './quotations.ts';
import { addQuotations, addSentences, clearRows, keepRows, noPages, type Pages } from './rows.ts';
import { tokenize } from './tokenize.ts';

/** The states between quotations, by the two facts: met at nearly every paragraph, so that most blocks of a text share one. */
const CLOSED = closed('news'), OTHERS: Readonly<Record<Piece, readonly ProseState[]>> = { news: CLOSED, accounts: closed('accounts'), life: closed('life'), opinion: closed('opinion'), review: closed('review') };

function closed(piece: Piece): readonly ProseState[] {
  return [0, 1, 2, 3].map(i => ({ openQuotation: '', speakerInForce: (i & 1) !== 0, begun: (i & 2) !== 0, piece }));
}

/** The state before any text. */
export const startOfProse: ProseState = CLOSED[0]!;

function stateOf(openQuotation: string, speakerInForce: boolean, begun: boolean, piece: Piece): ProseState {
  return openQuotation === '' ? OTHERS[piece][(speakerInForce ? 1 : 0) + (begun ? 2 : 0)]! : { openQuotation, speakerInForce, begun, piece };
}

/** The analysis of `text` (offsets from its start): a pure function of its arguments, in time linear in the text. What is found is kept on `pages`. */
export function readProse(text: string, entry: ProseState, context: ProseContext, pages: Pages = noPages()): Prose {
  const tokens = tokenize(text, context.opaque, spelling), split = splitSentences(tokens), { sentences, from, to, paragraph, line } = split;
  const opens = tellLines(tokens, split, entry, context), begun = entry.begun || opens >= 0;
  const { quotations, quoted, open } = pairQuotations(tokens, split, entry.openQuotation);
  const look = lookOver(tokens, sentences, from, to);
  const reading = { text, tokens, entry, context, sentences, from, to, paragraph, line, quotations, quoted, marked: look.marked, piece: entry.piece, sentenceOf: look.sentenceOf };
  if (!entry.begun && entry.piece === 'news') reading.piece = pieceOf(reading, opens);
  const { attributions, speakerInForce } = findAttributions(reading);
  clearRows();
  addSentences(reading);
  addQuotations(quotations);
  findClaims(reading, attributions);
  findNames(reading);
  return { finds: keepRows(pages), attributions, hints: hintsIn(tokens, look), exit: stateOf(open, speakerInForce, begun, reading.piece) };
}
