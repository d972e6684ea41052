/** The command that shows what would be published of a draft. Making it is left to the server. */
import { ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cleanCopy } from '../server/lsp/protocol.ts';
import type { CleanCopy } from '../server/lsp/protocol.ts';

/** Opens it beside the draft as a document of its own, which is saved nowhere unless the writer saves it. */
export async function openCleanCopy(client: BaseLanguageClient | undefined): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!client || !document) return;
  const answer = await client.sendRequest<CleanCopy | null>(cleanCopy, { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) });
  if (!answer) return tell('this is no draft.');
  if ('faults' in answer) return tell(answer.faults === 1 ? 'a slip in the markup would go to print; see Problems.' : `${answer.faults} slips in the markup would go to print; see Problems.`);
  await window.showTextDocument(await workspace.openTextDocument({ content: answer.text, language: 'plaintext' }), { viewColumn: ViewColumn.Beside, preview: false });
}

function tell(why: string): void {
  window.setStatusBarMessage(`Sourcemark: no clean copy: ${why}`, 6000);
}
