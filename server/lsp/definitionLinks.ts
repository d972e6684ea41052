/** Where something is declared, as the protocol's locations. */
import type { Location, LocationLink } from 'vscode-languageserver';
import type { Definition } from '../features/definition.ts';
import { type Sequence, sequenceOf } from '../sequence.ts';
import type { Client } from './client.ts';
import type { Draft } from './documents.ts';
import { type Piece, linesOf, rangeAt } from './positions.ts';

/** `textOf` gives the text of a ledger file; a file that it does not know is left out. */
export function definitionLinks(draft: Draft, found: readonly Definition[], { definitionLinks }: Client, textOf: (file: string) => string | undefined): Location[] | LocationLink[] {
  const links = found.flatMap(({ origin, file, range, selection }): LocationLink[] => {
    const text = file === null ? undefined : textOf(file);
    if (file !== null && text === undefined) return [];
    const lines = text === undefined ? draft.lines : linesOf(whole(text));
    return [{
      originSelectionRange: rangeAt(draft.lines, origin),
      targetUri: file ?? draft.uri,
      targetRange: rangeAt(lines, range),
      targetSelectionRange: rangeAt(lines, selection),
    }];
  });
  return definitionLinks ? links : links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

function whole(text: string): Sequence<Piece> {
  return sequenceOf([{ text, size: text.length }]);
}
