/** The syntax tree's shapes: blocks and what stands in them. How they are made is left to parse.ts and its neighbours. */
import type { Range } from '../range.ts';
import type { Sequence, Sized } from '../sequence.ts';

/** A parsed text: its blocks in order. `document.blocks.size` is the length of the text. */
export interface Document {
  readonly blocks: Sequence<Block>;
}

/** What an edit did to the blocks: `removed` blocks from `first` on gave way to `inserted` ones. All others are the same objects. */
export interface BlockChange {
  readonly first: number;
  readonly removed: number;
  readonly inserted: number;
}

/** `list-item`, `quote` and `table-cell` are one block each; `reference` is a link reference definition; `ledger-fence` parts belong to `ledger`. */
export type BlockKind =
  | 'blank' | 'head' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'table-cell' | 'table-rule'
  | 'code' | 'html' | 'break' | 'reference' | 'ledger' | 'block-tag';

/**
 * A block of the document. Blocks tile the text: every character, line ends and blank lines included, belongs to exactly one.
 * **Every offset in a block counts from the block's start.** A block is a function of its text and its entry state, so it is
 * reused as the same object when both are equal after an edit.
 */
export interface Block extends Sized {
  readonly kind: BlockKind;
  /** The block's own characters as typed, its line ends included. */
  readonly text: string;
  readonly entry: BlockState;
  readonly exit: BlockState;
  /** Heading level 1–6, else 0. */
  readonly level: number;
  /** Spans by start, an outer span before the spans inside it. */
  readonly spans: readonly Span[];
  /** Marked mentions by start. */
  readonly mentions: readonly MarkedMention[];
  readonly notes: readonly Note[];
  readonly edits: readonly Edit[];
  readonly controls: readonly Control[];
  /** Stretches in which nothing is read: code, URLs, tags of HTML, list markers … By start, apart from each other. */
  readonly inert: readonly Inert[];
  /** Lines of a `ledger` block, else empty. */
  readonly ledger: readonly LedgerLine[];
  /** The head's meaning, for a `head` block. */
  readonly head: Head | null;
  readonly faults: readonly Fault[];
  /** What would be published of this block (language.md §9). */
  readonly clean: Projection;
  /** What a reader reads as prose: clean text without heading marks, list and quote markers, emphasis marks, link destinations, HTML tags. Empty for code, ledger, head, and for HTML that shows nothing. */
  readonly prose: Projection;
}

/** What a line is the middle of: a list or quote that a blank line or a new item does not end, or a table (its header's cells, the rule below them, a row's cells, between rows). */
export type Within = '' | 'list' | 'quote' | 'header-row' | 'header' | 'row' | 'table';

/** What a block takes over from the one before it. Compared by value; kept small. */
export interface BlockState {
  /** True only before the first block of the document (a head may stand only there). */
  readonly first: boolean;
  readonly within: Within;
  /** The text of the block tag's line in force (its line end included); empty when none is. */
  readonly blockTag: string;
  /** From the start of that line to this point. */
  readonly tagDistance: number;
  /** The fence of an unclosed ledger above, which a later line could still close; else empty. */
  readonly openLedger: string;
  /** The document begins like a head that nothing has closed up to here. */
  readonly openHead: boolean;
}

/** Text made from a source by deletion alone. */
export interface Projection {
  readonly text: string;
  /** Deleted stretches of the source, flat pairs `start, end`, ascending and apart. */
  readonly cuts: readonly number[];
}

export type Confidence = 'confirmed' | 'likely' | 'unverified' | 'disputed';
export type StatementKind = 'opinion' | 'forecast' | 'allegation';
export type ItemName = 'source' | 'continue' | 'confidence' | 'via' | 'on' | 'at' | 'checked' | 'note' | 'statement' | 'unknown';

export interface Item extends Range {
  readonly name: ItemName;
  /** The value as meant: an id without its `@`, a confidence word, a date … Empty for a bare `+`. */
  readonly value: string;
  /** Where the value stands. */
  readonly valueRange: Range;
}

/** `{ … }`. Of a block tag the offsets are negative: its line stands above the block it tags. */
export interface Tag extends Range {
  readonly items: readonly Item[];
}

/** What is attributed. `start … end` is the span with its own marks (brackets, quotation marks) but without the tag. */
export interface Span extends Range {
  readonly form: 'bracket' | 'quotation' | 'link' | 'block';
  /** The words between the marks; of a link its text; of a block its prose. */
  readonly content: Range;
  readonly tag: Tag;
  /** Source ids, after `+` has taken over those of the span it goes on with. `we`, `common`, `tk` among them. */
  readonly sources: readonly string[];
  readonly via: readonly string[];
  readonly on: string | null;
  readonly at: string | null;
  readonly checked: string | null;
  readonly note: string | null;
  readonly confidence: Confidence | null;
  readonly statement: StatementKind | null;
  /** Index in `Block.spans` of the innermost span around this one, or null. */
  readonly parent: number | null;
  /** Index in `Block.spans` of the span that `+` goes on with, or null. */
  readonly continues: number | null;
}

/** `[[words]]` or `[[key|words]]`. */
export interface MarkedMention extends Range {
  /** The part that names the entity (an id, a name or an alias). */
  readonly key: string;
  readonly keyRange: Range;
  /** What is printed. */
  readonly words: Range;
}

/** `{>>@jd 2026-05-01: text<<}` */
export interface Note extends Range {
  readonly author: string | null;
  readonly date: string | null;
  readonly text: Range;
}

export interface Edit extends Range {
  readonly form: 'addition' | 'deletion' | 'substitution' | 'highlight';
  /** The text that is kept, or null for a deletion. */
  readonly accepted: Range | null;
}

/** `<!-- sourcemark-disable-line RULE: reason -->` */
export interface Control extends Range {
  readonly action: 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file';
  /** Rule codes; empty means all. */
  readonly rules: readonly string[];
  readonly reason: string | null;
}

export interface Inert extends Range {
  readonly what: 'code' | 'html' | 'url' | 'destination' | 'marker' | 'escape' | 'deleted';
}

export type EntityKind =
  | 'person' | 'group' | 'organization' | 'place' | 'document' | 'dataset' | 'broadcast' | 'post' | 'publication' | 'event' | 'work';
export type Terms = 'on-record' | 'background' | 'deep-background' | 'anonymous' | 'off-record';

/** One declaration: a source or an entity (language.md §6). Absent keys are null or empty. */
export interface LedgerLine extends Range {
  readonly id: string;
  readonly idRange: Range;
  readonly name: string;
  readonly nameRange: Range;
  readonly kind: EntityKind;
  /** False where the line names no kind and `person` is the default. */
  readonly kindStated: boolean;
  readonly terms: Terms;
  readonly aka: readonly string[];
  readonly not: readonly string[];
  readonly role: string | null;
  readonly of: string | null;
  readonly side: string | null;
  readonly count: number | null;
  readonly reason: string | null;
  readonly knows: string | null;
  readonly approved: string | null;
  readonly interest: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly transcript: string | null;
  readonly embargo: string | null;
  readonly sought: string | null;
  readonly declined: string | null;
  readonly wikidata: string | null;
  readonly note: string | null;
  /** Every field with its place: `key` is the key, or `kind` / `terms` for a bare word. */
  readonly fields: readonly LedgerField[];
}
export interface LedgerField extends Range {
  readonly key: string;
  readonly value: string;
}

export type Status = 'draft' | 'edit' | 'ready' | 'published';
export interface Head {
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly date: string | null;
  readonly reporters: readonly { readonly name: string; readonly place: string | null }[];
  readonly status: Status;
  readonly lang: string;
  readonly preset: string | null;
  /** Where each key's value stands, from the head block's start. */
  readonly places: { readonly [key: string]: Range };
}

export type FaultCode =
  | 'stray-tag' | 'unclosed-tag' | 'unclosed-span' | 'empty-span' | 'unknown-item' | 'bad-value' | 'conflicting-items'
  | 'orphan-continuation' | 'unclosed-mention' | 'bad-ledger-line' | 'unclosed-ledger' | 'duplicate-id' | 'reserved-id'
  | 'unclosed-note' | 'damaged-head';

/** A fault the block's own text shows. (`unresolved-mention`, `shadowed-id` and a `duplicate-id` across blocks need the ledger: article/ finds them.) */
export interface Fault extends Range {
  readonly code: FaultCode;
  readonly message: string;
  readonly fixes: readonly Fix[];
}
/** A change that mends something; `edits` do not overlap. Offsets count as those of the value that carries the fix. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}
export interface TextEdit extends Range {
  readonly text: string;
}
