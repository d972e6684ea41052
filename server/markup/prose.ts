/** What a reader reads of a block as prose: clean text without the signs of Markdown. */
import { emphasisMarks } from './emphasis.ts';
import { joinCuts, project } from './projection.ts';
import type { Block, BlockKind, Projection } from './syntax.ts';

/** Whether a block in which nothing stands reads as it is typed. */
export function isItsProse(kind: BlockKind, text: string): boolean {
  return !isSilent(kind) && !text.includes('*') && !text.includes('_') && text.charCodeAt(0) !== 0xfeff;
}

/** `unread`: flat pairs that clean text keeps and prose drops, in no order. The same object as the block's clean text where nothing more is dropped. */
export function proseOfBlock(block: Block, unread: readonly number[]): Projection {
  const { kind, text, clean } = block;
  if (isSilent(kind)) return project(text, text === '' ? [] : [0, text.length]);
  const signs = text.includes('*') || text.includes('_') ? emphasisMarks(text, block.inert) : [];
  const byteOrderMark = text.charCodeAt(0) === 0xfeff;
  if (unread.length === 0 && signs.length === 0 && !byteOrderMark) return clean;
  const cuts = [...clean.cuts];
  for (let i = 0; i < unread.length; i += 2) if (unread[i]! < unread[i + 1]!) cuts.push(unread[i]!, unread[i + 1]!);
  for (const at of signs) cuts.push(at, at + 1);
  if (byteOrderMark) cuts.push(0, 1);
  const prose = project(text, joinCuts(cuts));
  return /\S/.test(prose.text) ? prose : project(text, [0, text.length]);
}

/** Whether nothing of such a block is prose. */
function isSilent(kind: BlockKind): boolean {
  switch (kind) {
    case 'head': case 'code': case 'ledger': case 'block-tag': case 'blank': case 'break': case 'reference': case 'table-rule': return true;
    default: return false;
  }
}
