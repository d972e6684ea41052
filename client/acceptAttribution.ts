/** The command that writes an attribution found in the text as markup. Finding it and writing it is the server's code action; the command only asks for it at the cursor. */
import { commands } from 'vscode';
import { acceptKind } from '../server/lsp/protocol.ts';

export async function acceptAttribution(): Promise<void> {
  await commands.executeCommand('editor.action.codeAction', { kind: acceptKind, apply: 'first' });
}
