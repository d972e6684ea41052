/** The states between blocks: the common ones as shared values, and their comparison. Which block leads to which is left to blocks.ts. */
import type { BlockKind, BlockState, Within } from './syntax.ts';

export const startState: BlockState = { first: true, within: '', blockTag: '', tagDistance: 0, openLedger: '', openHead: false };

const shared: Readonly<Record<Within, BlockState>> = {
  '': plain(''), 'list': plain('list'), 'quote': plain('quote'), 'header-row': plain('header-row'), 'header': plain('header'), 'row': plain('row'), 'table': plain('table'),
};

/** Between blocks that want nothing of each other. */
export const plainState: BlockState = shared[''];

/** The state behind a block of `size` units. `tag`: the block tag that holds for what follows as well, or null. */
export function stateAfter(entry: BlockState, within: Within, tag: { readonly text: string; readonly distance: number } | null, openLedger: string, openHead: boolean): BlockState {
  if (tag === null && openLedger === '' && !openHead) return shared[within];
  const next: BlockState = { first: false, within, blockTag: tag?.text ?? '', tagDistance: tag?.distance ?? 0, openLedger, openHead };
  return sameState(entry, next) ? entry : next;
}

/** Whether a block tag in force at the entry of a block still is behind it: in the list, quote or table that it stands above. */
export function goesOn(entry: Within, kind: BlockKind, exit: Within): boolean {
  if (exit === '') return false;
  if (exit === 'list') return kind === 'list-item' ? entry === '' || entry === 'list' : entry === 'list';
  if (exit === 'quote') return entry === '' || entry === 'quote';
  return true;
}

export function sameState(a: BlockState, b: BlockState): boolean {
  return a === b || (a.first === b.first && a.within === b.within && a.tagDistance === b.tagDistance && a.openHead === b.openHead &&
    a.blockTag === b.blockTag && a.openLedger === b.openLedger);
}

function plain(within: Within): BlockState {
  return { first: false, within, blockTag: '', tagDistance: 0, openLedger: '', openHead: false };
}
