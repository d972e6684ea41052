/** What is found in one text, as numbers: a row of four for each sentence, quotation, claim, piece of evidence and name. Values are made of the rows when somebody asks. Writing them is left to rows.ts. */
import type { ClaimEvidence, Claim, Evidence, Name, Quotation, Sentence } from './prose.ts';

/**
 * The rows stand in a list of numbers that may hold those of other texts as well, and the collector has nothing to carry. A head comes first: for each sort the place of
 * its first row, counted from `at`, and the place behind the last of all.
 */
export interface Finds {
  readonly numbers: Int32Array;
  /** Where the head stands. */
  readonly at: number;
}

/**
 * The sorts of rows, in order, and what the four numbers are. The first two are its range unless it is a claim, whose range is its sentence's.
 * Sentence: start, end, kind, paragraph. Quotation: start, end, bits below, end of the words between the marks. Claim: sentence, bits below, attribution or -1, its first evidence.
 * Evidence: start, end, kind, 0. Name: start, end, bits below, 0.
 */
export const SENTENCES = 0, QUOTATIONS = 1, CLAIMS = 2, EVIDENCE = 3, NAMES = 4;
export const SORTS = 5, HEAD = SORTS + 1, WIDTH_AT = 2, WIDTH = 1 << WIDTH_AT;

/** Bits of a quotation: its use, an index in `USES`; where the words begin, counted from its start. */
export const USE = 3, NESTED = 4, CLOSED = 8, CONTENT_AT = 4;
/** Bits of a claim: its certainty in thousandths. */
export const SERIOUS = 1, SOURCED = 2, SURE_AT = 2;
/** Bits of a name: its kind, an index in `NAME_KINDS`; white space other than single blanks parts its words; its certainty in thousandths. */
export const NAME_KIND = 7, UNEVEN = 8, CERTAIN_AT = 4;

/** Kinds of sentences, and of lines that are none. */
export const SENTENCE = 0, HEADLINE = 1, DATELINE = 2, BYLINE = 3, CAPTION = 4, QUESTION = 5, FRAGMENT = 6;
export const LINES: readonly Sentence['kind'][] = ['sentence', 'headline', 'dateline', 'byline', 'caption', 'question', 'fragment'];
export const USES: readonly Quotation['use'][] = ['speech', 'scare', 'title'];
export const NAME_KINDS: readonly Name['kind'][] = ['person', 'organization', 'place', 'event', 'work', 'unknown'];
export const EVIDENCE_KINDS: readonly ClaimEvidence[] = ['number', 'money', 'casualty', 'accusation', 'crime', 'cause', 'motive', 'superlative', 'comparison', 'prediction', 'state of mind', 'event', 'statement'];

/** Nothing found. */
export const noFinds: Finds = { numbers: new Int32Array(HEAD).fill(HEAD), at: 0 };

/** How many of a sort there are. */
export function countOf({ numbers, at }: Finds, sort: number): number {
  return (numbers[at + sort + 1]! - numbers[at + sort]!) >> WIDTH_AT;
}

/** Where row `i` of a sort stands in the numbers. */
export function rowOf({ numbers, at }: Finds, sort: number, i: number): number {
  return at + numbers[at + sort]! + (i << WIDTH_AT);
}

export function startOf(finds: Finds, sort: number, i: number): number {
  return finds.numbers[rowOf(finds, sort, i)]!;
}

export function endOf(finds: Finds, sort: number, i: number): number {
  return finds.numbers[rowOf(finds, sort, i) + 1]!;
}

/** The first of a sort that ends behind `offset`; their number where none does. They ascend, and lie apart. */
export function firstOver(finds: Finds, sort: number, offset: number): number {
  let low = 0, high = countOf(finds, sort);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(finds, sort, middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function paragraphOf(finds: Finds, sentence: number): number {
  return finds.numbers[rowOf(finds, SENTENCES, sentence) + 3]!;
}

export function lineKindOf(finds: Finds, sentence: number): Sentence['kind'] {
  return LINES[finds.numbers[rowOf(finds, SENTENCES, sentence) + 2]!]!;
}

export function useOf(finds: Finds, quotation: number): Quotation['use'] {
  return USES[finds.numbers[rowOf(finds, QUOTATIONS, quotation) + 2]! & USE]!;
}

export function isNested(finds: Finds, quotation: number): boolean {
  return (finds.numbers[rowOf(finds, QUOTATIONS, quotation) + 2]! & NESTED) !== 0;
}

export function isClosed(finds: Finds, quotation: number): boolean {
  return (finds.numbers[rowOf(finds, QUOTATIONS, quotation) + 2]! & CLOSED) !== 0;
}

/** Index of the sentence that a claim is. */
export function sentenceOf(finds: Finds, claim: number): number {
  return finds.numbers[rowOf(finds, CLAIMS, claim)]!;
}

/** Index of the attribution that carries a claim; -1 for none. */
export function carrierOf(finds: Finds, claim: number): number {
  return finds.numbers[rowOf(finds, CLAIMS, claim) + 2]!;
}

/** Whether an attribution that carries the claim names somebody. */
export function isCarried(finds: Finds, claim: number): boolean {
  return (finds.numbers[rowOf(finds, CLAIMS, claim) + 1]! & SOURCED) !== 0;
}

export function isSerious(finds: Finds, claim: number): boolean {
  return (finds.numbers[rowOf(finds, CLAIMS, claim) + 1]! & SERIOUS) !== 0;
}

export function certaintyOfClaim(finds: Finds, claim: number): number {
  return (finds.numbers[rowOf(finds, CLAIMS, claim) + 1]! >> SURE_AT) / 1000;
}

/** Index of the first piece of evidence of a claim; behind the last claim, how many pieces there are. */
export function evidenceFrom(finds: Finds, claim: number): number {
  return claim < countOf(finds, CLAIMS) ? finds.numbers[rowOf(finds, CLAIMS, claim) + 3]! : countOf(finds, EVIDENCE);
}

export function evidenceKindOf(finds: Finds, evidence: number): ClaimEvidence {
  return EVIDENCE_KINDS[finds.numbers[rowOf(finds, EVIDENCE, evidence) + 2]!]!;
}

export function nameKindOf(finds: Finds, name: number): Name['kind'] {
  return NAME_KINDS[finds.numbers[rowOf(finds, NAMES, name) + 2]! & NAME_KIND]!;
}

/** The name that the prose `text` has from `start` to `end`, on one line. */
export function nameIn(finds: Finds, name: number, text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  return (finds.numbers[rowOf(finds, NAMES, name) + 2]! & UNEVEN) === 0 ? words : words.replace(/\s+/g, ' ');
}

export function sentence(finds: Finds, i: number): Sentence {
  const { numbers } = finds, row = rowOf(finds, SENTENCES, i);
  return { start: numbers[row]!, end: numbers[row + 1]!, paragraph: numbers[row + 3]!, kind: LINES[numbers[row + 2]!]! };
}

export function quotation(finds: Finds, i: number): Quotation {
  const { numbers } = finds, row = rowOf(finds, QUOTATIONS, i), start = numbers[row]!, told = numbers[row + 2]!;
  return {
    start, end: numbers[row + 1]!, nested: (told & NESTED) !== 0, closed: (told & CLOSED) !== 0, use: USES[told & USE]!,
    content: { start: start + (told >> CONTENT_AT), end: numbers[row + 3]! },
  };
}

export function claim(finds: Finds, i: number): Claim {
  const sentence = sentenceOf(finds, i), attribution = carrierOf(finds, i);
  return {
    attribution: attribution < 0 ? null : attribution, sourced: isCarried(finds, i), start: startOf(finds, SENTENCES, sentence), end: endOf(finds, SENTENCES, sentence), sentence,
    severity: isSerious(finds, i) ? 'serious' : 'normal', certainty: certaintyOfClaim(finds, i), evidence: evidenceOf(finds, i),
  };
}

function evidenceOf(finds: Finds, claim: number): readonly Evidence[] {
  const { numbers } = finds, from = evidenceFrom(finds, claim), to = evidenceFrom(finds, claim + 1), list = new Array<Evidence>(to - from);
  for (let i = from; i < to; i++) {
    const at = rowOf(finds, EVIDENCE, i);
    list[i - from] = { start: numbers[at]!, end: numbers[at + 1]!, kind: EVIDENCE_KINDS[numbers[at + 2]!]! };
  }
  return list;
}

/** `words`: what `nameIn` gives. */
export function name(finds: Finds, i: number, words: string): Name {
  const certainty = (finds.numbers[rowOf(finds, NAMES, i) + 2]! >> CERTAIN_AT) / 1000;
  return { start: startOf(finds, NAMES, i), end: endOf(finds, NAMES, i), origin: 'inferred', id: null, name: words, kind: nameKindOf(finds, i), certainty };
}

const NONE: readonly never[] = [];

/** All of a sort, each made by `make`. */
function all<T>(finds: Finds, sort: number, make: (finds: Finds, i: number) => T): readonly T[] {
  const count = countOf(finds, sort);
  if (count === 0) return NONE;
  const list = new Array<T>(count);
  for (let i = 0; i < count; i++) list[i] = make(finds, i);
  return list;
}

export function sentencesOf(finds: Finds): readonly Sentence[] {
  return all(finds, SENTENCES, sentence);
}
export function quotationsOf(finds: Finds): readonly Quotation[] {
  return all(finds, QUOTATIONS, quotation);
}
export function claimsOf(finds: Finds): readonly Claim[] {
  return all(finds, CLAIMS, claim);
}
/** `nameAt`: the words of name `i`. */
export function namesOf(finds: Finds, nameAt: (i: number) => string): readonly Name[] {
  return all(finds, NAMES, (of, i) => name(of, i, nameAt(i)));
}
