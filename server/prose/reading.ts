/** What the finders of one text share while it is read: tokens, sentences and quotations side by side. Valid until the next text is read; no result may keep it. */
import type { Piece, ProseContext, ProseState, Quotation } from './prose.ts';
import type { Tokens } from './tokens.ts';

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly entry: ProseState;
  readonly context: ProseContext;
  /** How many sentences there are. */
  readonly sentences: number;
  /** First token of each sentence, and the token behind its last; the index of its paragraph; what kind of line it is (`LINES` of finds.ts). Longer than there are sentences. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly paragraph: Int32Array;
  readonly line: Int32Array;
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
