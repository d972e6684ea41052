/** The command that has drafts like the one in the editor linted: it adds their language to the setting, so that nobody has to know the setting. */
import { ConfigurationTarget, window, workspace } from 'vscode';

export async function lintThisLanguage(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  // Where a folder is open, for its drafts alone: a writer's other folders may hold anything.
  const folder = workspace.getWorkspaceFolder(document.uri), settings = workspace.getConfiguration('sourcemark', document.uri);
  const target = folder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
  await settings.update('languages', [...new Set([...settings.get<readonly string[]>('languages', []), document.languageId])], target);
  window.setStatusBarMessage(`Sourcemark: ${document.languageId} files are linted ${folder ? `in “${folder.name}”` : 'wherever they lie'}; see the setting “Sourcemark: Languages”.`, 8000);
}
