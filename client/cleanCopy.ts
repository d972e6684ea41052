/** The command that shows what would be published of a draft, as a document that can be read and copied and asks nobody to save it. Making the text is left to the server. */
import { Disposable, EventEmitter, Uri, ViewColumn, commands, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { cleanCopy } from '../server/lsp/protocol.ts';
import type { CleanCopy } from '../server/lsp/protocol.ts';

const scheme = 'sourcemark-clean';

/** `running` is the client at the moment of asking. */
export function registerCleanCopy(running: () => BaseLanguageClient | undefined): Disposable {
  const changed = new EventEmitter<Uri>();
  const texts = new Map<string, string>();
  const open = async (): Promise<void> => {
    const client = running(), draft = window.activeTextEditor?.document;
    if (!client || !draft) return;
    const answer = await client.sendRequest<CleanCopy | null>(cleanCopy, { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(draft) });
    if (!answer) return tell('this is no draft.');
    if ('faults' in answer) return tell(answer.faults === 1 ? 'a slip in the markup would go to print; see Problems.' : `${answer.faults} slips in the markup would go to print; see Problems.`);
    // Named after the draft; the whole address tells drafts of one name apart.
    const uri = Uri.from({ scheme, path: `/${draft.uri.path.split('/').at(-1)} (clean copy).txt`, query: draft.uri.toString() });
    texts.set(uri.toString(), answer.text);
    changed.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn: ViewColumn.Beside, preview: false });
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, { onDidChange: changed.event, provideTextDocumentContent: uri => texts.get(uri.toString()) ?? '' }),
    workspace.onDidCloseTextDocument(({ uri }) => texts.delete(uri.toString())),
    commands.registerCommand('sourcemark.openCleanCopy', open),
  );
}

function tell(why: string): void {
  window.setStatusBarMessage(`Sourcemark: no clean copy: ${why}`, 6000);
}
