/** Runs all rules over an article. What they look for is left to rules/, silencing to suppress.ts. */
import type { Article } from '../article/article.ts';
import type { Fix } from '../markup/syntax.ts';
import { itemAt } from '../sequence.ts';
import { commentsOf } from './comments.ts';
import { gathered } from './gathered.ts';
import { type LintOptions, isOff, severityOf } from './levels.ts';
import type { Problem, ProblemFix, Related, Severity } from './problem.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { silencerOf } from './suppress.ts';

export type { LintOptions } from './levels.ts';

/** A finding in its place: `finding`'s offsets count from `start`, which is absolute. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly block: number;
  readonly start: number;
}

/**
 * The article's problems, sorted by start, then end, then code. Findings of blocks that an edit left alone are taken over from
 * the last time; only the rules that read the whole document run again.
 */
export function lint(article: Article, options: LintOptions = {}): readonly Problem[] {
  const status = options.status ?? article.head.status;
  const all = gathered(article), silence = silencerOf(article, commentsOf(article, all), options);
  const problems: Problem[] = [];
  const add = (found: Found): void => {
    const { rule, finding, block, start } = found;
    if (isOff(rule, options) || finding.unless?.({ article, block, start }, all, options) || silence.takes(found)) return;
    const severity = severityOf(rule, finding, status, options);
    if (severity) problems.push(new ProblemInPlace(article, found, severity));
  };
  const { starts, firsts } = article.blocks;
  all.chunks.forEach(({ found }, c) => {
    for (const { rule, finding, index, offset } of found) add({ rule, finding, block: firsts[c]! + index, start: starts[c]! + offset });
  });
  for (const rule of rules) for (const finding of rule.document?.(article, all) ?? NONE) add({ rule, finding, block: 0, start: 0 });
  for (const found of silence.unheeded()) add(found);
  return problems.sort(byPlace);
}

/** Whether two problems, of two versions of a draft, come from one finding: then they tell the same, and their places differ as their starts do. */
export function isSameFinding(a: Problem, b: Problem): boolean {
  return ProblemInPlace.haveOne(a, b);
}

/** A class for once: a getter of its own would cost every problem of every version a hidden class and two closures. */
class ProblemInPlace implements Problem {
  readonly #article: Article;
  readonly #finding: Finding;
  readonly #block: number;
  readonly code: string;
  readonly start: number;
  readonly end: number;

  constructor(article: Article, found: Found, readonly severity: Severity) {
    const { rule, finding, block, start } = found;
    this.#article = article;
    this.#finding = finding;
    this.#block = block;
    this.code = rule.code;
    this.start = start + finding.start;
    this.end = start + finding.end;
  }

  static haveOne(a: Problem, b: Problem): boolean {
    return #finding in a && #finding in b && a.#finding === b.#finding;
  }

  /** Made once for all versions that have the finding. */
  get message(): string {
    const finding = this.#finding;
    if (typeof finding.message !== 'string') finding.message = finding.message(finding, itemAt(this.#article.blocks, this.#block));
    return finding.message;
  }

  get related(): readonly Related[] {
    const { related, start } = this.#finding, by = this.start - start;
    return related?.map(r => ({ message: r.message, start: by + r.start, end: by + r.end })) ?? NONE;
  }

  /** Few of many problems are ever mended: their fixes are made when somebody asks. */
  get fixes(): readonly ProblemFix[] {
    const finding = this.#finding, start = this.start - finding.start;
    return [...(finding.fixes ?? []).map(fix => shifted(fix, start)), ...(finding.offer?.({ article: this.#article, block: this.#block, start }, finding) ?? [])];
  }
}

const NONE: readonly never[] = [];

function shifted(fix: Fix, by: number): Fix {
  return { title: fix.title, edits: fix.edits.map(e => ({ start: e.start + by, end: e.end + by, text: e.text })) };
}

function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
