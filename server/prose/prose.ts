/** What the prose room finds: the shapes of sentences, quotations, attributions, claims and names in plain text. It knows no markup. */
import type { Range } from '../range.ts';
import type { Model } from './en/attribution/model.ts';
import type { Finds } from './finds.ts';
import type { Inferred } from './inferred.ts';
export type { Model } from './en/attribution/model.ts';
export type { Inferred } from './inferred.ts';

/**
 * The analysis of one stretch of plain text (the prose of one block: one or more prose paragraphs, language.md §3).
 * Sentences, quotations, claims and names are kept as numbers (finds.ts). All offsets count from the start of that text. A pure function of the text and `entry`.
 */
export interface Prose {
  readonly finds: Finds;
  /** By the start of their first range. */
  readonly attributions: readonly Inferred[];
  /** What a closer look at the words may find: bits of en/hints.ts. */
  readonly hints: number;
  readonly exit: ProseState;
}

/** What prose takes over from the text before it. Compared field by field. */
export interface ProseState {
  /** The mark of a quotation still open (its paragraph ended without a closing mark and the next opens again), else ''. */
  readonly openQuotation: string;
  /** True when the text before ended with an attributed quotation or speech that a bare quotation may go on with. */
  readonly speakerInForce: boolean;
  /** True once running text has begun: before it a short line may be a headline, dateline or byline. */
  readonly begun: boolean;
  /** What kind of piece the first lines have told that this is. */
  readonly piece: Piece;
}

/** `accounts`: a report on a company's results; `life`: an obituary. */
export type Piece = 'news' | 'accounts' | 'life' | 'opinion' | 'review';

/** What the caller knows of the text beside its words. */
export interface ProseContext {
  /** Stretches that are one opaque word: inline code, URLs. */
  readonly opaque: readonly Range[];
  /** The text is a heading. */
  readonly heading: boolean;
  /** The learned weights, once loaded; rules alone without. */
  readonly model?: Model | null;
}

export interface Sentence extends Range {
  /** Index of its prose paragraph within this text, from 0. */
  readonly paragraph: number;
  /** `headline`, `dateline`, `byline`, `caption` and such are not prose sentences but lines of their own. */
  readonly kind: 'sentence' | 'headline' | 'dateline' | 'byline' | 'caption' | 'question' | 'fragment';
}

export interface Quotation extends Range {
  /** The words between the marks. */
  readonly content: Range;
  /** Nested inside another quotation. */
  readonly nested: boolean;
  /** `speech` reads as somebody's words; `title`, `scare` (a word or two used as a label) and `term` do not need a speaker. */
  readonly use: 'speech' | 'scare' | 'title';
  /** Whether it closes within its paragraph. */
  readonly closed: boolean;
}

export type Naming = 'named' | 'partly' | 'described' | 'vague';
export type SourceKind = 'person' | 'group' | 'organization' | 'document' | 'dataset' | 'broadcast' | 'post' | 'publication' | 'place' | 'event' | 'work';

/** How the text presents a source. Offsets as everywhere in Prose. */
export interface Speaker {
  /** The words as they stand, for showing: `two U.S. officials`. */
  readonly words: string;
  readonly naming: Naming;
  readonly kind: SourceKind;
  /** A pronoun or a definite description that points back (`she`, `the official`); identity is resolved by the article. */
  readonly refersBack: boolean;
  /** A person or persons the text describes but does not name. Never true for named groups and offices. */
  readonly anonymous: boolean;
  /** `two officials` 2; a singular 1; an uncounted plural null. */
  readonly count: number | null;
  /** Why they are not named, where the text says (`who was not authorized to speak publicly`). */
  readonly reason: Range | null;
  /** How they know, where the text says (`with knowledge of the talks`). */
  readonly knows: Range | null;
  /** The head noun or name in lower case, for identity: `official`, `kovac`. */
  readonly head: string;
  /** The parts of a compound source (`two port officials and three pilots`), each a speaker of its own; empty for one. */
  readonly parts: readonly Speaker[];
}

/** A sentence (or clause) that asserts something checkable. */
export interface Claim extends Range {
  /** Who says so: null and false until the article fills them in (article.ts). */
  readonly attribution: number | null;
  readonly sourced: boolean;
  /** Index in `sentences`. */
  readonly sentence: number;
  readonly severity: 'serious' | 'normal';
  /** 0…1: how sure the machine is that a standards editor would ask how we know. */
  readonly certainty: number;
  /** What made it a claim, with the words that did. */
  readonly evidence: readonly Evidence[];
}
export type ClaimEvidence =
  | 'number' | 'money' | 'casualty' | 'accusation' | 'crime' | 'cause' | 'motive' | 'superlative' | 'comparison' | 'prediction' | 'state of mind' | 'event' | 'statement';
export interface Evidence extends Range {
  readonly kind: ClaimEvidence;
}

/** A name seen in plain text, before any ledger. */
export interface Name extends Range {
  /** What every mention says of itself (article.ts), said here so that the name is one value there too. */
  readonly origin: 'inferred';
  readonly id: null;
  readonly kind: 'person' | 'organization' | 'place' | 'event' | 'work' | 'unknown';
  /** 0…1 */
  readonly certainty: number;
  /** The name without title and possessive: `Moss` of `Secretary Moss’s`. */
  readonly name: string;
}
