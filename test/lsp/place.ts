/** Offsets as the protocol's places, for tests alone: the plain way, over the whole text. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range, TextEdit } from 'vscode-languageserver-protocol';

export function document(text: string): TextDocument {
  return TextDocument.create('file:///test', 'sourcemark', 1, text);
}

/** The place of `needle`, `plus` characters on. */
export function placeOf(text: string, needle: string, plus = 0): Position {
  const at = text.indexOf(needle);
  if (at < 0) throw new Error(`the text lacks ${needle}`);
  return document(text).positionAt(at + plus);
}

export function textAt(text: string, range: Range): string {
  return document(text).getText(range);
}

export function applied(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(document(text), [...edits]);
}
