/** The command that writes the attribution at the cursor as markup. Finding it and writing it is the server's code action; the command only asks for it. */
import { commands, window, workspace } from 'vscode';
import type { CodeAction } from 'vscode';
import { acceptKind } from '../server/lsp/protocol.ts';

export async function acceptAttribution(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  // Not `editor.action.codeAction`: VS Code drops its answer when the light bulb asks for actions of its own meanwhile.
  const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.selection, acceptKind);
  const edit = actions.find(action => action.edit)?.edit;
  if (edit) await workspace.applyEdit(edit);
  else window.setStatusBarMessage('Sourcemark: there is no inferred attribution at the cursor.', 4000);
}
