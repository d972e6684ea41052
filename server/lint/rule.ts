/** The shapes of a rule and of what it finds. Running rules, choosing severities and silencing are left to lint.ts. */
import type { Article, ArticleBlock, Attribution, Ledger } from '../article/article.ts';
import type { Fault, Fix, MarkedMention, Note, Span } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import type { Citation } from './citations.ts';
import type { Gathered } from './gathered.ts';
import type { LintOptions } from './levels.ts';
import type { Related, Severity } from './problem.ts';
import type { Hit } from './scan.ts';

export type Level = Severity | 'off';

/** Two severities: for the statuses `draft` and `edit`, and for `ready` and `published`. */
export type Levels = readonly [Level, Level];

/** What stands in a block and can be judged by itself. */
export interface Things {
  readonly fault: Fault;
  readonly span: Span;
  /** An id in a tag. */
  readonly citation: Citation;
  readonly mention: MarkedMention;
  readonly note: Note;
  readonly attribution: Attribution;
  /** An attribution with a tag. */
  readonly marked: Attribution;
  /** An attribution whose source is in the text, with no name and not pointing back to one. */
  readonly unnamed: Attribution;
  /** Index of a quotation, and of a claim that nobody answers for, in the block's numbers. */
  readonly quotation: number;
  readonly claim: number;
}

/** Judges one thing. A function of the block and the ledger alone: what it finds is remembered for both. Offsets count from the block's start. */
export type Check<Thing> = (thing: Thing, block: ArticleBlock, ledger: Ledger) => Finding | Plain | null;

/**
 * A rule checks one kind of things or several, wherever a block holds one; and it may see the whole document: `document` runs on
 * every lint and counts from the text's start.
 */
export interface Rule extends Partial<{ readonly [kind in keyof Things]: Check<Things[kind]> }> {
  readonly code: string;
  /** What it demands, in one sentence; the first line of its page. */
  readonly law: string;
  readonly levels: Levels;
  /** What its plain findings have in common. */
  readonly ways?: readonly Way[];
  readonly words?: Words;
  readonly document?: (article: Article, gathered: Gathered) => readonly Finding[];
}

/** Words that a rule looks for in what the reader reads. */
export interface Words {
  /** Global. */
  readonly pattern: RegExp;
  /** What every text with a hit has: one of these hints, or what a simple pattern, not global, matches. Most texts have nothing of the kind and are passed over for a fraction of the time. */
  readonly hint: number | RegExp;
  readonly check: Check<Hit>;
}

/** What a rule finds. Offsets count as those of the check that made it. */
export interface Finding extends Range, Way {}

/** A finding of which its place and one of the ways of its rule say all: a draft has thousands. */
export interface Plain extends Range {
  /** An index in the rule's `ways`. */
  readonly way: number;
}

/** What a finding tells of its place. */
export interface Way {
  /** One sentence; or what makes it when somebody reads it: few of many findings are ever read. */
  readonly message: string | Telling;
  /** Where this finding weighs more or less than the rule does by default. */
  readonly levels?: Levels | undefined;
  readonly related?: readonly Related[] | undefined;
  readonly fixes?: readonly Fix[] | undefined;
  /** What other blocks say, or other rules, may take a finding of a block back; asked on every lint. */
  readonly unless?: ((site: Site, gathered: Gathered, options: LintOptions) => boolean) | undefined;
  /** Fixes that need more of the document than the block, for the range of the finding; made only when somebody asks. Absolute offsets. */
  readonly offer?: ((site: Site, range: Range) => readonly Fix[]) | undefined;
}

/** Says what was found at the range of a finding in the block. */
export type Telling = (range: Range, block: ArticleBlock) => string;

/** Where a finding stands in its article. */
export interface Site {
  readonly article: Article;
  /** Index of the finding's block; 0 for a finding of the document. */
  readonly block: number;
  /** Absolute offset from which the finding counts; 0 for a finding of the document. */
  readonly start: number;
}
