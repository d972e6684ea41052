/** Runs all rules over an article. What they look for is left to rules/, silencing to suppress.ts. */
import type { Article, ArticleBlock, Ledger } from '../article/article.ts';
import type { Fix } from '../markup/syntax.ts';
import type { Chunk } from '../sequence.ts';
import { checkBlock } from './checkBlock.ts';
import { type LintOptions, isOff, severityOf } from './levels.ts';
import type { Problem, ProblemFix, Related, Severity } from './problem.ts';
import type { Finding, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { type Chunks, shared } from './sharedChunks.ts';
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
  const silence = silencerOf(article, options);
  const problems: Problem[] = [];
  const add = (found: Found): void => {
    if (isOff(found.rule, options) || silence.takes(found)) return;
    const severity = severityOf(found.rule, found.finding, status, options);
    if (severity) problems.push(new ProblemInPlace(article, found, severity));
  };
  const { starts, firsts } = article.blocks;
  foundInChunks(article).forEach((inChunk, c) => {
    for (const { rule, finding, index, offset } of inChunk) add({ rule, finding, block: firsts[c]! + index, start: starts[c]! + offset });
  });
  for (const found of foundInDocument(article)) add(found);
  for (const found of silence.unheeded()) add(found);
  return problems.sort(byPlace);
}

function* foundInDocument(article: Article): Generator<Found> {
  for (const rule of rules) for (const finding of rule.document?.(article) ?? []) yield { rule, finding, block: 0, start: 0 };
}

/** A finding of a block: the block's index in its chunk and its offset from the chunk's start. */
interface InChunk {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly index: number;
  readonly offset: number;
}

type ByChunk = readonly (readonly InChunk[])[];

/** What was found in the version linted last. A ledger is one object through all versions that do not change it, so nothing here outlives the draft. */
const latest = new WeakMap<Ledger, { readonly chunks: Chunks; readonly found: ByChunk }>();

/** The findings of each chunk. Chunks, and blocks of changed chunks, that the last version had as well are not checked again. */
function foundInChunks({ blocks: { chunks }, ledger }: Article): ByChunk {
  const before = latest.get(ledger) ?? { chunks: [], found: [] };
  const { head, tail } = shared(before.chunks, chunks);
  const end = before.chunks.length - tail;
  const known = new Map<ArticleBlock, readonly InChunk[]>();
  for (let c = head; c < end; c++) {
    const own: InChunk[][] = before.chunks[c]!.items.map(() => []);
    for (const found of before.found[c]!) own[found.index]!.push(found);
    before.chunks[c]!.items.forEach((block, i) => known.set(block, own[i]!));
  }
  const found: (readonly InChunk[])[] = before.found.slice(0, head);
  for (let c = head; c < chunks.length - tail; c++) found.push(foundInChunk(chunks[c]!, ledger, known));
  for (let c = end; c < before.found.length; c++) found.push(before.found[c]!);
  latest.set(ledger, { chunks, found });
  return found;
}

function foundInChunk({ items, offsets }: Chunk<ArticleBlock>, ledger: Ledger, known: ReadonlyMap<ArticleBlock, readonly InChunk[]>): readonly InChunk[] {
  const all: InChunk[] = [];
  let index = 0;
  const report = (rule: Rule, finding: Finding): void => {
    all.push({ rule, finding, index, offset: offsets[index]! });
  };
  for (; index < items.length; index++) {
    const block = items[index]!, before = known.get(block);
    if (before) for (const { rule, finding } of before) report(rule, finding);
    else checkBlock(block, ledger, report);
  }
  return all;
}

/** A class for once: a getter of its own would cost every problem of every version a hidden class and two closures. */
class ProblemInPlace implements Problem {
  readonly #article: Article;
  readonly #found: Found;
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly related: readonly Related[];

  constructor(article: Article, found: Found, readonly severity: Severity) {
    const { rule, finding, start } = found;
    this.#article = article;
    this.#found = found;
    this.code = rule.code;
    this.start = start + finding.start;
    this.end = start + finding.end;
    this.message = finding.message;
    this.related = finding.related?.map(r => ({ message: r.message, start: start + r.start, end: start + r.end })) ?? NONE;
  }

  /** Few of many problems are ever mended: their fixes are made when somebody asks. */
  get fixes(): readonly ProblemFix[] {
    const { finding, block, start } = this.#found;
    return [...(finding.fixes ?? []).map(fix => shifted(fix, start)), ...(finding.offer?.({ article: this.#article, block, start }, finding) ?? [])];
  }
}

const NONE: readonly Related[] = [];

function shifted(fix: Fix, by: number): Fix {
  return { title: fix.title, edits: fix.edits.map(e => ({ start: e.start + by, end: e.end + by, text: e.text })) };
}

function byPlace(a: Problem, b: Problem): number {
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
