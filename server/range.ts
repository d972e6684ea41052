/** The one shape every room shares: a stretch of text. Where it is counted from (block, prose text, document) is said by whoever holds it. */

/** UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
