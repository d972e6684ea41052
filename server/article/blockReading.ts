/** What was read of one block as a value: lists are made of numbers when somebody first asks. How it is read is left to readBlock.ts. */
import type { Block } from '../markup/syntax.ts';
import { claimsOf, type Finds, namesOf, quotationsOf, sentencesOf } from '../prose/finds.ts';
import type { Claim, Quotation, Sentence } from '../prose/prose.ts';
import type { ArticleBlock, Attribution, Mention, NameSeen } from './article.ts';
import type { BlockState } from './bareQuotation.ts';
import { nameOf } from './nameOf.ts';

/** A class for the sake of its getters alone: each is a pure function of the numbers and the block's text, worked out once. No private getter: the engine marks each object that has one with a field more. */
export class BlockReading implements ArticleBlock {
  readonly markup: Block;
  readonly entry: BlockState;
  readonly exit: BlockState;
  readonly numbers: Int32Array;
  readonly at: number;
  readonly hints: number;
  readonly said: readonly Attribution[];
  readonly attributions: readonly Attribution[];
  readonly linked: readonly Mention[] | null;
  #lists: Lists | null = null;

  constructor(markup: Block, entry: BlockState, exit: BlockState, { numbers, at }: Finds, hints: number, said: readonly Attribution[], attributions: readonly Attribution[], linked: readonly Mention[] | null) {
    this.markup = markup;
    this.entry = entry;
    this.exit = exit;
    this.numbers = numbers;
    this.at = at;
    this.hints = hints;
    this.said = said;
    this.attributions = attributions;
    this.linked = linked;
  }

  get size(): number {
    return this.markup.size;
  }
  get sentences(): readonly Sentence[] {
    return ((this.#lists ??= noLists()).sentences ??= sentencesOf(this));
  }
  get quotations(): readonly Quotation[] {
    return ((this.#lists ??= noLists()).quotations ??= quotationsOf(this));
  }
  get claims(): readonly Claim[] {
    return ((this.#lists ??= noLists()).claims ??= claimsOf(this));
  }
  get names(): readonly NameSeen[] {
    return ((this.#lists ??= noLists()).names ??= namesOf(this, i => nameOf(this, this.markup, i)));
  }
  get mentions(): readonly Mention[] {
    return this.linked ?? this.names;
  }
  /** Without the numbers, which may be those of many blocks. */
  toJSON(): object {
    const { size, markup, entry, exit, sentences, quotations, attributions, claims, mentions, hints } = this;
    return { size, markup, entry, exit, sentences, quotations, attributions, claims, mentions, hints };
  }
}

interface Lists {
  sentences: readonly Sentence[] | null;
  quotations: readonly Quotation[] | null;
  claims: readonly Claim[] | null;
  names: readonly NameSeen[] | null;
}

function noLists(): Lists {
  return { sentences: null, quotations: null, claims: null, names: null };
}
