/** The joined value that rules, features and exports read: markup, prose and ledger as one. How it is made is left to analyze.ts. */
import type { Block, Confidence, Document, EntityKind, Head, LedgerLine, StatementKind } from '../markup/syntax.ts';
import type { Finds } from '../prose/finds.ts';
import type { Claim as ProseClaim, Model, Name, Naming, Quotation, Sentence, Speaker } from '../prose/prose.ts';
import type { Stretches } from '../prose/inferred.ts';
import type { Range } from '../range.ts';
import type { Sequence, Sized } from '../sequence.ts';
import type { AliasIndex } from './aliasIndex.ts';
import type { BlockState } from './bareQuotation.ts';

/** One version of one draft. A value: an edit makes a new one that shares every block that did not change. */
export interface Article {
  readonly document: Document;
  /** The document's blocks, Markdown paragraphs cut into the reader's (proseParts.ts): finer than `document.blocks`, on the same offsets. */
  readonly blocks: Sequence<ArticleBlock>;
  /** The head's values, with defaults where there is none. */
  readonly head: Head;
  readonly ledger: Ledger;
  /** The declarations of ledger files, the names in force, the learned weights: what an edit takes over from version to version. */
  readonly files: readonly Declaration[];
  readonly aliases: AliasIndex;
  readonly model: Model | null;
  /** Everybody and everything that says something, in order of first attribution. Declared sources that say nothing are not here. */
  readonly sources: readonly Source[];
  /** Everybody and everything that is named, in order of first mention; grouped over spellings. */
  readonly entities: readonly Entity[];
}

/**
 * A block with all that is known of it. But for what the ledger adds, a function of the block and the state before it.
 * **Offsets count from the block's start in the source text.**
 *
 * Sentences, quotations, claims and names are kept as numbers. Who reads those of every block asks for the numbers (prose/finds.ts); the lists are made when first asked for, and kept.
 */
export interface ArticleBlock extends Sized, Finds {
  readonly markup: Block;
  readonly entry: BlockState;
  readonly exit: BlockState;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** Marked and inferred, by start of content; with the ids that the ledger gives to sources named in the text. */
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  /** Marked, implicit and inferred mentions, by start. */
  readonly mentions: readonly Mention[];
  /** The attributions as they were read, the ledger aside. */
  readonly said: readonly Attribution[];
  /** Names seen by prose analysis alone. */
  readonly names: readonly NameSeen[];
  /** The mentions where tags or the ledger say more than the names; null where they do not. */
  readonly linked: readonly Mention[] | null;
  /** What a closer look at the words of its prose may find: bits of prose/en/hints.ts. */
  readonly hints: number;
}

/** Who says what. Discontinuous parts are several ranges, ascending. Ranges and lists are made anew whenever they are asked for. */
export interface Attribution extends Stretches {
  readonly origin: 'marked' | 'inferred';
  /** Where the text names the source; empty where it does not. */
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  /** Ids from tags, or of the ledger line that the source's words name. */
  readonly ids: readonly string[];
  readonly via: readonly string[];
  /** Index in the block's `attributions` of the one that reports this one (hearsay), or null. */
  readonly in: number | null;
  readonly quote: 'direct' | 'mixed' | 'indirect';
  readonly confidence: Confidence | null;
  readonly statement: StatementKind | null;
  /** 0…1 for an inferred one; null for a marked one. */
  readonly certainty: number | null;
  readonly evidence: readonly string[];
  /** How the text presents the source, where it does. */
  readonly speaker: Speaker | null;
  readonly continues: boolean;
  readonly negative: boolean;
  /** The tag of a marked one. */
  readonly tag: Range | null;
}

/** A claim with its answer: who says so. */
export interface Claim extends ProseClaim {
  /** Index in the block's `attributions` of the one that carries it, or null: nobody says so. */
  readonly attribution: number | null;
  /** True where a tag, or an attribution in the text, however unsure, says who says so (`@we` and `@common` included, `@tk` not). */
  readonly sourced: boolean;
}

export interface Mention extends Range {
  readonly origin: 'marked' | 'implicit' | 'inferred';
  /** The ledger id, or null for a name that the ledger lacks and for a marked mention that names nobody. */
  readonly id: string | null;
  /** The declared name, else the words. */
  readonly name: string;
  readonly kind: EntityKind | 'unknown';
}

/** A name in the text is a mention as it stands. */
export type NameSeen = Name;

/** All declarations in force. */
export interface Ledger {
  /** In order: the document's own blocks, then the files by nearness. Lines that an earlier one hides are not here. */
  readonly lines: readonly Declaration[];
  readonly byId: ReadonlyMap<string, Declaration>;
  /** Name, alias or id → declaration; the first wins. */
  readonly byName: ReadonlyMap<string, Declaration>;
  /** Lines whose id an earlier line has taken. */
  readonly hidden: readonly { readonly line: Declaration; readonly by: Declaration }[];
}
export interface Declaration {
  readonly line: LedgerLine;
  /** Null: in this document. Else the address of the ledger file as it was handed in. */
  readonly file: string | null;
  /** The block of this document that holds the line; null for a line of a file. Where it stands now: `declarationStart` of declarations.ts. */
  readonly block: Block | null;
}
/** A `*.ledger` file as handed in: the caller reads it. */
export interface LedgerFile {
  readonly file: string;
  readonly text: string;
}

/** Points at an attribution or mention: index of the block, index in its list. */
export interface Place {
  readonly block: number;
  readonly index: number;
}

/** One who says something. */
export interface Source {
  /** The ledger id; null for one that only the text names. */
  readonly id: string | null;
  readonly name: string;
  readonly naming: Naming;
  readonly kind: EntityKind;
  /** Unnamed in the sense of language.md §6. */
  readonly anonymous: boolean;
  /** How many people; null where nobody says. */
  readonly count: number | null;
  /** Where the text gives the reason for anonymity, and how they know. Absolute offsets. */
  readonly reason: Range | null;
  readonly knows: Range | null;
  readonly attributions: readonly Place[];
}

/** One who or that is named. */
export interface Entity {
  readonly id: string | null;
  readonly name: string;
  readonly kind: EntityKind | 'unknown';
  readonly mentions: readonly Place[];
}
