/** What there is to choose from as the protocol's completion list. */
import { CompletionItemKind, type CompletionList } from 'vscode-languageserver-types';
import type { Completion, Completions } from '../features/completion.ts';
import type { Client } from './client.ts';
import { type Lines, rangeAt } from './positions.ts';

/** In the order they come in. Where the client shows it, each says what it is without being chosen first. */
export function completionList(lines: Lines, { range, list, more }: Completions, { labelDetails }: Client): CompletionList {
  const place = rangeAt(lines, range);
  return {
    isIncomplete: more,
    items: list.map(({ label, text, detail, filter, kind }, i) => ({
      label,
      kind: KIND[kind],
      ...(labelDetails ? { labelDetails: { description: detail } } : { detail }),
      filterText: filter,
      sortText: String(i).padStart(4, '0'),
      textEdit: { range: place, newText: text },
    })),
  };
}

const KIND: Record<Completion['kind'], CompletionItemKind> = { source: CompletionItemKind.Reference, own: CompletionItemKind.Keyword, word: CompletionItemKind.EnumMember };
