/** What the lint takes from the blocks, in one walk over each chunk of them, kept up from version to version. What it means is left to the rules. */
import type { Article, ArticleBlock, Ledger } from '../article/article.ts';
import { memoryOf } from '../memory.ts';
import { type Chunk, difference } from '../sequence.ts';
import { checkBlock, type Report } from './checkBlock.ts';
import { type Comment, commentsIn } from './comments.ts';
import { blockOf, FOUND, type Found, kept, nothingSoFar, put, putAgain, type SoFar } from './found.ts';
import { giveWay } from './giveWay.ts';
import { type NameForms, nameFormsOf, recount } from './nameForms.ts';
import { noNumbers, type Numbers, rowFrom, taken } from './numbers.ts';
import { type Unnamed, unnamedIn } from './unnamed.ts';
import { type Uses, usesAgain, usesIn } from './usedNames.ts';

/** Of one version of a draft; valid until that of another version is asked for. */
export interface Gathered {
  /** For each chunk of the article's blocks, in order. */
  readonly chunks: readonly FromChunk[];
  readonly names: NameForms;
}

/** Offsets count from the chunk's start. */
export interface FromChunk {
  readonly found: Found;
  readonly comments: readonly Comment[];
  /** These count from their blocks, whose places are the other list. */
  readonly unnamed: readonly Unnamed[];
  readonly unnamedAt: readonly number[];
  readonly uses: Uses;
}

/** What the last version has as well is taken over: chunks as they are, and of changed chunks what blocks hold. */
export function gathered({ blocks: { chunks }, ledger }: Article): Gathered {
  let state = states.get(ledger);
  if (!state) states.set(ledger, (state = { of: [], chunks: [], names: nameFormsOf(ledger) }));
  if (state.of !== chunks) turn(state, chunks, ledger);
  return state;
}

interface State extends Gathered {
  of: readonly Chunk<ArticleBlock>[];
  chunks: readonly FromChunk[];
}

/** A ledger is one object through all versions that do not change it, so what is kept for it never outlives the draft. */
const states = memoryOf<Ledger, State>();

function turn(state: State, chunks: readonly Chunk<ArticleBlock>[], ledger: Ledger): void {
  const { of, chunks: before, names } = state, { from, to, until } = difference(of, chunks), gone = before.slice(from, to), known = new Map<ArticleBlock, Known>();
  for (const by of gone) by.found.chunk!.items.forEach((block, index) => known.set(block, { by, index }));
  const walked: Walk = { soFar: nothingSoFar(), uses: noNumbers() }, fresh = chunks.slice(from, until).map(chunk => walk(chunk, ledger, names, known, walked));
  recount(names, fresh.map(({ uses }) => uses), gone.map(({ uses }) => uses));
  state.of = chunks;
  state.chunks = [...before.slice(0, from), ...fresh, ...before.slice(to)];
}

/** Where a block stood in the version before. */
interface Known {
  readonly by: FromChunk;
  readonly index: number;
}

/** What is written down of the chunk that is walked. New for each version: what a walk that failed has left is nobody's. */
interface Walk {
  readonly soFar: SoFar;
  readonly uses: Numbers;
}

function walk(chunk: Chunk<ArticleBlock>, ledger: Ledger, { table }: NameForms, known: ReadonlyMap<ArticleBlock, Known>, { soFar, uses }: Walk): FromChunk {
  const { items, offsets } = chunk, comments: Comment[] = [], unnamed: Unnamed[] = [], unnamedAt: number[] = [];
  let index = 0;
  const report: Report = (rule, finding) => put(soFar, index, rule, finding);
  for (; index < items.length; index++) {
    const block = items[index]!, offset = offsets[index]!, before = known.size === 0 ? undefined : known.get(block);
    if (block.markup.kind === 'blank') continue;
    if (before) takeOver(before, index, offset, unnamed, soFar, uses);
    else {
      const first = soFar.numbers.used;
      checkBlock(block, ledger, report);
      if (soFar.numbers.used > first + FOUND) giveWay(soFar, first);
      if (block.attributions.length > 0) unnamedIn(block, unnamed);
      usesIn(block, offset, table, uses);
    }
    while (unnamedAt.length < unnamed.length) unnamedAt.push(offset);
    if (block.markup.controls.length > 0) commentsIn(block.markup, offset, comments);
  }
  return { found: kept(soFar, chunk), comments, unnamed, unnamedAt, uses: taken(uses) };
}

/** What a block holds is the same wherever it stands. */
function takeOver({ by, index: was }: Known, index: number, offset: number, unnamed: Unnamed[], soFar: SoFar, uses: Numbers): void {
  const { found, unnamedAt } = by, { items, offsets } = found.chunk!, from = offsets[was]!;
  for (let row = rowFrom(found.numbers, FOUND, was); row < found.numbers.length && blockOf(found, row) === was; row += FOUND) putAgain(soFar, index, found, row);
  for (let i = rowFrom(unnamedAt, 1, from); unnamedAt[i] === from; i++) unnamed.push(by.unnamed[i]!);
  usesAgain(by.uses, from, from + items[was]!.size, offset, uses);
}
