/** Runs all rules over an article. What they look for is left to rules/, silencing to suppress.ts. */
import type { Article } from '../article/article.ts';
import type { Fix } from '../markup/syntax.ts';
import { indexAt, itemAt } from '../sequence.ts';
import { commentsOf } from './comments.ts';
import { blockOf, endOf, type Found, FOUND, isSame, kept, nothingSoFar, placeOf, put, ruleOf, startOf, toldOf } from './found.ts';
import { gathered } from './gathered.ts';
import { type LintOptions, isOff, severityOf } from './levels.ts';
import type { Problem, ProblemFix, Related, Severity } from './problem.ts';
import { rules } from './rules.ts';
import { silencerOf } from './suppress.ts';

export type { LintOptions } from './levels.ts';

/**
 * The article's problems, sorted by start, then end, then code. Findings of blocks that an edit left alone are taken over from
 * the last time; only the rules that read the whole document run again.
 */
export function lint(article: Article, options: LintOptions = {}): readonly Problem[] {
  const status = options.status ?? article.head.status;
  const all = gathered(article), silence = silencerOf(article, commentsOf(article, all), options);
  const problems: Problem[] = [];
  const add = (found: Found, row: number, block: number, start: number): void => {
    const rule = ruleOf(found, row), told = toldOf(found, row);
    if (isOff(rule, options) || told.unless?.({ article, block, start }, all, options) || silence.takes(rule, start + startOf(found, row))) return;
    const severity = severityOf(rule, told, status, options);
    if (severity) problems.push(new ProblemInPlace(article, found, row, start, severity));
  };
  const { starts, firsts, chunks } = article.blocks;
  all.chunks.forEach(({ found }, c) => {
    const { offsets } = chunks[c]!;
    for (let row = 0; row < found.numbers.length; row += FOUND) {
      const index = blockOf(found, row);
      add(found, row, firsts[c]! + index, starts[c]! + offsets[index]!);
    }
  });
  const ofDocument = nothingSoFar();
  rules.forEach((rule, index) => {
    if (rule.document) for (const finding of rule.document(article, all)) put(ofDocument, 0, index, finding);
  });
  const whole = kept(ofDocument, null);
  for (let row = 0; row < whole.numbers.length; row += FOUND) add(whole, row, 0, 0);
  // What silences nothing is known when all others have been asked about.
  for (const { rule, finding } of silence.unheeded()) put(ofDocument, 0, rules.indexOf(rule), finding);
  const last = kept(ofDocument, null);
  for (let row = 0; row < last.numbers.length; row += FOUND) add(last, row, 0, 0);
  return problems.sort(byPlace);
}

/** Whether two problems, of two versions of a draft, come from one finding: then they tell the same, and their places differ as their starts do. */
export function isSameFinding(a: Problem, b: Problem): boolean {
  return ProblemInPlace.haveOne(a, b);
}

/** A class for once: a getter of its own would cost every problem of every version a hidden class and two closures. No private getters: the engine marks each object that has them with a field more. */
class ProblemInPlace implements Problem {
  readonly #article: Article;
  readonly #found: Found;
  readonly #row: number;
  readonly code: string;
  readonly start: number;
  readonly end: number;

  /** `start`: where the offsets of what was found count from. */
  constructor(article: Article, found: Found, row: number, start: number, readonly severity: Severity) {
    this.#article = article;
    this.#found = found;
    this.#row = row;
    this.code = ruleOf(found, row).code;
    this.start = start + startOf(found, row);
    this.end = start + endOf(found, row);
  }

  static haveOne(a: Problem, b: Problem): boolean {
    return #found in a && #found in b && isSame(a.#found, a.#row, b.#found, b.#row);
  }

  get message(): string {
    const { message } = toldOf(this.#found, this.#row), { chunk } = this.#found;
    return typeof message === 'string' ? message : message(placeOf(this.#found, this.#row), chunk === null ? itemAt(this.#article.blocks, 0) : chunk.items[blockOf(this.#found, this.#row)]!);
  }

  get related(): readonly Related[] {
    const { related } = toldOf(this.#found, this.#row), by = this.start - startOf(this.#found, this.#row);
    return related?.map(r => ({ message: r.message, start: by + r.start, end: by + r.end })) ?? NONE;
  }

  /** Few of many problems are ever mended: their fixes are made when somebody asks. */
  get fixes(): readonly ProblemFix[] {
    const { fixes, offer } = toldOf(this.#found, this.#row), place = placeOf(this.#found, this.#row), start = this.start - place.start, { blocks } = this.#article;
    const block = this.#found.chunk === null ? 0 : indexAt(blocks, start);
    return [...(fixes ?? []).map(fix => shifted(fix, start)), ...(offer?.({ article: this.#article, block, start }, place) ?? [])];
  }
}

const NONE: readonly never[] = [];

function shifted(fix: Fix, by: number): Fix {
  return { title: fix.title, edits: fix.edits.map(e => ({ start: e.start + by, end: e.end + by, text: e.text })) };
}

function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
