/** Ids to choose from as the protocol's completion list. */
import { CompletionItemKind, type CompletionList } from 'vscode-languageserver-types';
import type { Completions } from '../features/completion.ts';
import { type Lines, rangeAt } from './positions.ts';

/** In the order of the ledger, nearest first. */
export function completionList(lines: Lines, { range, list, more }: Completions): CompletionList {
  const place = rangeAt(lines, range);
  return {
    isIncomplete: more,
    items: list.map(({ id, text, detail, filter, kind }, i) => ({
      label: id,
      kind: kind === 'own' ? CompletionItemKind.Keyword : CompletionItemKind.Reference,
      detail,
      filterText: filter,
      sortText: String(i).padStart(4, '0'),
      textEdit: { range: place, newText: text },
    })),
  };
}
