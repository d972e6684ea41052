/** Where something is declared, as the protocol's locations. */
import type { Location, LocationLink } from 'vscode-languageserver';
import type { Definition } from '../features/definition.ts';
import type { Client } from './client.ts';
import { type Draft, linesOfText } from './documents.ts';
import { rangeAt } from './positions.ts';

/** Places in ledger files are those of the text that the draft was analysed with. */
export function definitionLinks(draft: Draft, found: readonly Definition[], { definitionLinks }: Client): Location[] | LocationLink[] {
  const links = found.flatMap(({ origin, file, range, selection }): LocationLink[] => {
    const text = file === null ? undefined : draft.options.ledgerFiles?.find(known => known.file === file)?.text;
    if (file !== null && text === undefined) return [];
    const lines = text === undefined ? draft.lines : linesOfText(text);
    return [{
      originSelectionRange: rangeAt(draft.lines, origin),
      targetUri: file ?? draft.uri,
      targetRange: rangeAt(lines, range),
      targetSelectionRange: rangeAt(lines, selection),
    }];
  });
  return definitionLinks ? links : links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}
