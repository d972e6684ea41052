/** Which severity a finding gets: the writer's options before the finding's own levels before the rule's. */
import type { Status } from '../markup/syntax.ts';
import type { Severity } from './problem.ts';
import type { Level, Rule, Way } from './rule.ts';

/** Plain data, as a settings file holds it. Unknown rule names are without effect; `unknownRules` names them. */
export interface LintOptions {
  /** Taken instead of the status in the draft's head. */
  readonly status?: Status;
  /** One severity for all findings of a rule. */
  readonly rules?: { readonly [code: string]: Level };
}

/** Null: not shown. */
export function severityOf(rule: Rule, told: Way, status: Status, options: LintOptions): Severity | null {
  const level = isOff(rule, options) ? 'off' : (set(rule, options) ?? (told.levels ?? rule.levels)[isReady(status) ? 1 : 0]);
  return level === 'off' ? null : level;
}

export function isOff(rule: Rule, options: LintOptions): boolean {
  return set(rule, options) === 'off';
}

function isReady(status: Status): boolean {
  return status === 'ready' || status === 'published';
}

function set(rule: Rule, { rules }: LintOptions): Level | undefined {
  return rules && Object.hasOwn(rules, rule.code) ? rules[rule.code] : undefined;
}
