/** What stands in a block's text, as one value of one shape whatever the block is. */
import type { TaggedSpan } from './taggedSpan.ts';
import type { Control, Edit, Fault, Head, Inert, LedgerLine, MarkedMention, Note } from './syntax.ts';

/** All lists by start; offsets count from the block. */
export interface Content {
  readonly spans: readonly TaggedSpan[];
  readonly mentions: readonly MarkedMention[];
  readonly notes: readonly Note[];
  readonly edits: readonly Edit[];
  readonly controls: readonly Control[];
  readonly inert: readonly Inert[];
  readonly faults: readonly Fault[];
  /** What clean text keeps and prose drops (brackets of links, backslashes, tags of HTML): flat pairs, in no order. */
  readonly unread: readonly number[];
  readonly ledger: readonly LedgerLine[];
  readonly head: Head | null;
}

/** The list that all blocks without such things share. */
export const nothing: readonly never[] = [];

/** What stands in a block of words alone. */
export const emptyContent: Content = { spans: nothing, mentions: nothing, notes: nothing, edits: nothing, controls: nothing, inert: nothing, faults: nothing, unread: nothing, ledger: nothing, head: null };
