/** The figures of a draft, and of several together: claims, who carries them, problems by severity. Showing them is left to the reports. */
import type { Article, Attribution } from '../article/article.ts';
import { isUnnamed } from '../lint/anonymous.ts';
import { isSourced } from '../lint/isSourced.ts';
import type { Problem, Severity } from '../lint/problem.ts';
import { CLAIMS, countOf } from '../prose/finds.ts';
import { items } from '../sequence.ts';

export interface Counts {
  readonly claims: number;
  readonly sourced: number;
  readonly unsourced: number;
  /** Unnamed sources, declared or only described in the text. */
  readonly anonymousSources: number;
  readonly problems: { readonly [severity in Severity]: number };
}

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const noCounts: Counts = {
  claims: 0, sourced: 0, unsourced: 0, anonymousSources: 0, problems: { error: 0, warning: 0, information: 0, hint: 0 },
};

/** `article` is null for a text that is no draft, as a ledger file. */
export function countsOf(article: Article | null, problems: readonly Problem[]): Counts {
  let claims = 0, sourced = 0, mayBeUnnamed = false;
  if (article) {
    mayBeUnnamed = article.ledger.lines.some(({ line }) => isUnnamed(line));
    for (const { item } of items(article.blocks)) {
      const found = countOf(item, CLAIMS);
      claims += found;
      for (let i = 0; i < found; i++) if (isSourced(item, i)) sourced++;
      mayBeUnnamed ||= item.attributions.some(isOfUnnamed);
    }
  }
  return {
    claims,
    sourced,
    unsourced: claims - sourced,
    // Who is who is the dearest question of all: not asked for a draft that says of nobody that they are not named.
    anonymousSources: article && mayBeUnnamed ? article.sources.filter(source => source.anonymous).length : 0,
    problems: bySeverity(severity => problems.filter(problem => problem.severity === severity).length),
  };
}

function isOfUnnamed({ speaker }: Attribution): boolean {
  return speaker !== null && (speaker.anonymous || speaker.parts.some(part => part.anonymous));
}

export function sumOf(a: Counts, b: Counts): Counts {
  return {
    claims: a.claims + b.claims,
    sourced: a.sourced + b.sourced,
    unsourced: a.unsourced + b.unsourced,
    anonymousSources: a.anonymousSources + b.anonymousSources,
    problems: bySeverity(severity => a.problems[severity] + b.problems[severity]),
  };
}

function bySeverity(count: (severity: Severity) => number): Counts['problems'] {
  return { error: count('error'), warning: count('warning'), information: count('information'), hint: count('hint') };
}
