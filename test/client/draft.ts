/** A draft in the editor, and waiting for what the extension makes of it. */
import assert from 'node:assert/strict';
import { DiagnosticSeverity, Position, Range, Selection, Uri, languages, window, workspace } from 'vscode';
import type { Diagnostic, TextDocument, TextEditor } from 'vscode';

export interface Draft {
  readonly document: TextDocument;
  readonly editor: TextEditor;
  /** Where `$0` stood. */
  readonly cursor: Position;
}

/** Shows a new draft; `$0` in the text is the cursor. */
export async function draft(text: string): Promise<Draft> {
  const at = text.indexOf('$0');
  const document = await workspace.openTextDocument({ language: 'sourcemark', content: text.replace('$0', '') });
  const editor = await window.showTextDocument(document);
  const cursor = document.positionAt(Math.max(at, 0));
  editor.selection = new Selection(cursor, cursor);
  return { document, editor, cursor };
}

/** The uri of a file of the test's workspace, or of `examples/`. */
export function fileUri(path: string): Uri {
  const [name, ...rest] = path.split('/');
  const folder = workspace.workspaceFolders?.find(open => open.name === name);
  assert.ok(folder, `no folder ${name} is open`);
  return Uri.joinPath(folder.uri, ...rest);
}

/** Just under the time limit of a test: long enough for a slow machine, and the failure says what was there instead. */
const PATIENCE = 55_000;

/** Resolves to the problems at `uri` as soon as `holds` is true of them. */
export function problemsThat(uri: Uri, holds: (problems: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const listener = languages.onDidChangeDiagnostics(look);
    const late = setTimeout(() => end(() => reject(new Error(`still waiting; the problems are: ${ours(uri).map(codeOf).join(', ') || 'none'}`))), PATIENCE);
    const end = (settle: () => void) => {
      listener.dispose();
      clearTimeout(late);
      settle();
    };
    look();
    function look(): void {
      const problems = ours(uri);
      if (holds(problems)) end(() => resolve(problems));
    }
  });
}

export function ours(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'sourcemark');
}

/** `warning undeclared-source: “words”`, one line each, in order. */
export function listed(document: TextDocument, problems: readonly Diagnostic[]): string[] {
  return [...problems].sort((a, b) => a.range.start.compareTo(b.range.start)).map(problem => `${DiagnosticSeverity[problem.severity].toLowerCase()} ${codeOf(problem)}: “${document.getText(problem.range)}”`);
}

export function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export function whole(document: TextDocument): Range {
  return new Range(document.positionAt(0), document.positionAt(document.getText().length));
}
