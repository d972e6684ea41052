/** Where an id is written, and another name for it, as the protocol has them. */
import type { ResponseError } from 'vscode-languageserver';
import type { Location, Range, WorkspaceEdit } from 'vscode-languageserver-types';
import { idAt, notToRename, placesOf, renaming } from '../features/idPlaces.ts';
import type { Client } from './client.ts';
import { editOf } from './codeActions.ts';
import type { Door } from './door.ts';
import type { Draft } from './documents.ts';
import { rangeAt } from './positions.ts';

export function references({ article, lines, uri }: Draft, offset: number, declarations: boolean): Location[] {
  const here = idAt(article, offset);
  return here ? placesOf(article, here.id).filter(({ declares }) => declarations || !declares).map(place => ({ uri, range: rangeAt(lines, place) })) : [];
}

export function prepareRename({ article, lines }: Draft, offset: number, door: Door): Range | null | ResponseError<void> {
  const here = idAt(article, offset), refused = here && notToRename(article, here.id);
  return refused ? door.refused(refused) : here && rangeAt(lines, here);
}

export function rename(draft: Draft, offset: number, name: string, client: Client, door: Door): WorkspaceEdit | null | ResponseError<void> {
  const here = idAt(draft.article, offset);
  if (!here) return null;
  const { edits, refused } = renaming(draft.article, here.id, name);
  return refused ? door.refused(refused) : editOf(draft, { edits }, client);
}
