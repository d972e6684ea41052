/** Stretches that fold, as the protocol's folding ranges: whole lines, as many as the client takes. */
import type { FoldingRange } from 'vscode-languageserver';
import type { Range } from '../range.ts';
import type { Client } from './client.ts';
import { type Lines, positionAt } from './positions.ts';

export function foldingRanges(lines: Lines, ranges: readonly Range[], { foldingLimit }: Client): FoldingRange[] {
  const folds = ranges.map(({ start, end }): FoldingRange => {
    const last = positionAt(lines, end);
    return { startLine: positionAt(lines, start).line, endLine: last.character === 0 && last.line > 0 ? last.line - 1 : last.line };
  });
  return folds.filter(({ startLine, endLine }) => endLine > startLine).slice(0, Math.max(0, foldingLimit));
}
