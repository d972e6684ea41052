/** What the finders of one text share while it is read: tokens, sentences and quotations side by side. Valid until the next text is read; no result may keep it. */
import type { Piece, ProseContext, ProseState, Quotation, Sentence } from './prose.ts';
import type { Tokens } from './tokens.ts';

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly entry: ProseState;
  readonly context: ProseContext;
  readonly sentences: readonly Sentence[];
  /** First token of each sentence, and the token behind its last. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly quotations: readonly Quotation[];
  /** For each token 1 + the index of the outermost quotation that holds it (its marks included), 0 outside. */
  readonly quoted: Int32Array;
  /** For each sentence what its words may be (en/marks.ts). */
  readonly marked: Int32Array;
  /** What kind of piece it stands in. */
  readonly piece: Piece;
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
}
