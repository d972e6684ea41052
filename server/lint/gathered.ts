/** What the lint takes from the blocks, in one walk over each chunk of them, kept up from version to version. What it means is left to the rules. */
import type { Article, ArticleBlock, Ledger } from '../article/article.ts';
import { memoryOf } from '../memory.ts';
import { type Chunk, difference } from '../sequence.ts';
import { checkBlock } from './checkBlock.ts';
import { type Comment, commentsIn } from './comments.ts';
import { giveWay } from './giveWay.ts';
import { type NameForms, nameFormsOf, recount } from './nameForms.ts';
import type { Finding, Rule } from './rule.ts';
import { type Unnamed, unnamedIn } from './unnamed.ts';
import { takeUses, type Uses, usesIn } from './usedNames.ts';

/** Of one version of a draft; valid until that of another version is asked for. */
export interface Gathered {
  /** For each chunk of the article's blocks, in order. */
  readonly chunks: readonly FromChunk[];
  readonly names: NameForms;
}

/** Offsets count from the chunk's start. */
export interface FromChunk {
  readonly found: readonly FoundInChunk[];
  readonly comments: readonly Comment[];
  readonly unnamed: readonly Unnamed[];
  readonly uses: Uses;
}

/** A finding of a block, whose index in the chunk and start stand beside it. */
export interface FoundInChunk {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly index: number;
  readonly offset: number;
}

/** What the last version has as well is taken over: chunks as they are, and of changed chunks the findings of blocks. */
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
  const { of, chunks: before, names } = state, { from, to, until } = difference(of, chunks), gone = before.slice(from, to);
  const known = new Map<ArticleBlock, readonly FoundInChunk[]>();
  gone.forEach(({ found }, c) => note(of[from + c]!, found, known));
  const fresh = chunks.slice(from, until).map(chunk => walk(chunk, ledger, names, known));
  recount(names, fresh.map(({ uses }) => uses), gone.map(({ uses }) => uses));
  state.of = chunks;
  state.chunks = [...before.slice(0, from), ...fresh, ...before.slice(to)];
}

/** Puts down which block has which findings. */
function note({ items }: Chunk<ArticleBlock>, found: readonly FoundInChunk[], known: Map<ArticleBlock, readonly FoundInChunk[]>): void {
  const own = items.map((): FoundInChunk[] => []);
  for (const one of found) own[one.index]!.push(one);
  items.forEach((block, i) => known.set(block, own[i]!));
}

function walk({ items, offsets }: Chunk<ArticleBlock>, ledger: Ledger, names: NameForms, known: ReadonlyMap<ArticleBlock, readonly FoundInChunk[]>): FromChunk {
  const found: FoundInChunk[] = [], comments: Comment[] = [], unnamed: Unnamed[] = [];
  let index = 0;
  const report = (rule: Rule, finding: Finding): void => {
    found.push({ rule, finding, index, offset: offsets[index]! });
  };
  for (; index < items.length; index++) {
    const block = items[index]!, offset = offsets[index]!;
    if (block.markup.kind === 'blank') continue;
    const before = known.get(block);
    if (before) for (const { rule, finding } of before) report(rule, finding);
    else {
      const first = found.length;
      checkBlock(block, ledger, report);
      if (found.length > first + 1) giveWay(found, first);
    }
    if (block.attributions.length > 0) unnamedIn(block, offset, unnamed);
    usesIn(block, offset, names.table);
    if (block.markup.controls.length > 0) commentsIn(block.markup, offset, comments);
  }
  return { found, comments, unnamed, uses: takeUses() };
}
