/** The shapes of a rule and of what it finds. Running rules, choosing severities and silencing are left to lint.ts. */
import type { Article, ArticleBlock, Ledger } from '../article/article.ts';
import type { Fix } from '../markup/syntax.ts';
import type { Range } from '../range.ts';
import type { Related, Severity } from './problem.ts';

export type Level = Severity | 'off';

/** Two severities: for the statuses `draft` and `edit`, and for `ready` and `published`. */
export type Levels = readonly [Level, Level];

/**
 * A rule has a check of one form or both. `block` must be a function of the block and the ledger alone: its findings are
 * remembered for both, and count from the block's start. `document` sees the whole article, runs on every lint and counts from the text's start.
 */
export interface Rule {
  readonly code: string;
  /** What it demands, in one sentence; the first line of its page. */
  readonly law: string;
  readonly levels: Levels;
  readonly block?: (block: ArticleBlock, ledger: Ledger) => readonly Finding[];
  readonly document?: (article: Article) => readonly Finding[];
}

/** What most rules find in most blocks. */
export const nothing: readonly never[] = [];

/** What a rule finds. All offsets count as those of the check that made it. */
export interface Finding extends Range {
  readonly message: string;
  /** Where this finding weighs more or less than the rule does by default. */
  readonly levels?: Levels;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
  /** Fixes that need more of the document than the block; made only when somebody asks. Absolute offsets. */
  readonly offer?: (site: Site) => readonly Fix[];
}

/** Where a finding stands in its article. */
export interface Site {
  readonly article: Article;
  /** Index of the finding's block; 0 for a finding of the document. */
  readonly block: number;
  /** Absolute offset from which the finding counts; 0 for a finding of the document. */
  readonly start: number;
}
