/** What the reading of a block's words hands over. */
import type { Control, Edit, Fault, Inert, MarkedMention, Note, Span } from './syntax.ts';

/** All lists by start; offsets count from the block. */
export interface Inline {
  readonly spans: readonly Span[];
  readonly mentions: readonly MarkedMention[];
  readonly notes: readonly Note[];
  readonly edits: readonly Edit[];
  readonly controls: readonly Control[];
  readonly inert: readonly Inert[];
  readonly faults: readonly Fault[];
  /** What clean text keeps and prose drops (brackets of links, backslashes, tags of HTML): flat pairs. */
  readonly unread: readonly number[];
}

const nothing: readonly never[] = [];
export const emptyInline: Inline = { spans: nothing, mentions: nothing, notes: nothing, edits: nothing, controls: nothing, inert: nothing, faults: nothing, unread: nothing };
