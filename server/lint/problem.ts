/** A finding of the lint: code, place, words, evidence and what would mend it. How rules find them is left to lint.ts and rules/. */
import type { TextEdit } from '../markup/syntax.ts';
import type { Range } from '../range.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Absolute UTF-16 offsets. */
export interface Problem extends Range {
  /** The rule's code, also the name of its page: docs/rules/<code>.md. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: names the thing in quotes and says what is wrong. */
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly ProblemFix[];
}
export interface Related extends Range {
  readonly message: string;
}
export interface ProblemFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}
