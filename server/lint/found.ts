/** What rules find, kept as numbers: a draft has thousands of claims that nobody says, and each is told in one of a few ways. Finding it is left to checkBlock.ts and the rules. */
import type { ArticleBlock } from '../article/article.ts';
import type { Range } from '../range.ts';
import type { Chunk } from '../sequence.ts';
import { type Numbers, noNumbers, roomIn, taken } from './numbers.ts';
import type { Finding, Plain, Rule, Way } from './rule.ts';
import { rules } from './rules.ts';

export interface Found {
  /** Null where it is of the document, and its offsets are absolute; else they count from the block's start. */
  readonly chunk: Chunk<ArticleBlock> | null;
  /** A row of `FOUND` for each: index of the block in its chunk, start, end, index of the rule, and what to tell: an index in `findings`, or −1 less the index of a way of its rule. */
  readonly numbers: Int32Array;
  readonly findings: readonly Finding[];
}

const BLOCK = 0;
export const START = 1, END = 2, RULE = 3, TOLD = 4, FOUND = 5;

export function blockOf({ numbers }: Found, row: number): number {
  return numbers[row + BLOCK]!;
}
export function startOf({ numbers }: Found, row: number): number {
  return numbers[row + START]!;
}
export function endOf({ numbers }: Found, row: number): number {
  return numbers[row + END]!;
}
export function placeOf(found: Found, row: number): Range {
  return { start: startOf(found, row), end: endOf(found, row) };
}
export function ruleOf({ numbers }: Found, row: number): Rule {
  return rules[numbers[row + RULE]!]!;
}
export function toldOf(found: Found, row: number): Finding | Way {
  const told = found.numbers[row + TOLD]!;
  return told >= 0 ? found.findings[told]! : ruleOf(found, row).ways![-1 - told]!;
}

/** Whether two rows tell the same of the same words: those of one finding, in two versions of a draft. */
export function isSame(a: Found, row: number, b: Found, other: number): boolean {
  if (a === b) return row === other;
  const told = toldOf(a, row);
  if (told !== toldOf(b, other)) return false;
  // A way is many findings'.
  return a.numbers[row + TOLD]! >= 0 || (startOf(a, row) === startOf(b, other) && endOf(a, row) === endOf(b, other) && a.chunk!.items[blockOf(a, row)] === b.chunk!.items[blockOf(b, other)]);
}

/** Found so far, of what is gone through. */
export interface SoFar {
  readonly numbers: Numbers;
  findings: Finding[];
}

export function nothingSoFar(): SoFar {
  return { numbers: noNumbers(), findings: [] };
}

/** `rule`: its index. */
export function put({ numbers, findings }: SoFar, block: number, rule: number, finding: Finding | Plain): void {
  const list = roomIn(numbers, FOUND), row = numbers.used;
  list[row + BLOCK] = block;
  list[row + START] = finding.start;
  list[row + END] = finding.end;
  list[row + RULE] = rule;
  list[row + TOLD] = 'way' in finding ? -1 - finding.way : findings.push(evenly(finding)) - 1;
  numbers.used = row + FOUND;
}

/** With every field: rules leave out what they have not, each in its way, and what is read of all is read sooner of one shape. */
function evenly({ start, end, message, levels, related, fixes, unless, offer }: Finding): Finding {
  return { start, end, message, levels, related, fixes, unless, offer };
}

/** Puts down what was found of a block before, which stands at another index now. */
export function putAgain({ numbers, findings }: SoFar, block: number, before: Found, row: number): void {
  const list = roomIn(numbers, FOUND), to = numbers.used;
  for (let i = 0; i < FOUND; i++) list[to + i] = before.numbers[row + i]!;
  list[to + BLOCK] = block;
  if (list[to + TOLD]! >= 0) list[to + TOLD] = findings.push(before.findings[list[to + TOLD]!]!) - 1;
  numbers.used = to + FOUND;
}

/** Ends with what is gone through. */
export function kept(soFar: SoFar, chunk: Found['chunk']): Found {
  const { findings } = soFar;
  if (findings.length > 0) soFar.findings = [];
  return { chunk, numbers: taken(soFar.numbers), findings: findings.length > 0 ? findings : NONE };
}

const NONE: readonly never[] = [];
