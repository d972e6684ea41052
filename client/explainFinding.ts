/** The command that opens the page of the rule behind the finding at the cursor: what a link in Problems does for the mouse. */
import { commands, languages, window } from 'vscode';

export async function explainFinding(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const here = languages.getDiagnostics(editor.document.uri).filter(({ source, range }) => source === 'sourcemark' && range.contains(editor.selection.active));
  // Of findings inside one another the innermost.
  const [finding] = here.sort((a, b) => (a.range.contains(b.range) ? 1 : -1));
  const page = typeof finding?.code === 'object' ? finding.code.target : undefined;
  if (!page) window.setStatusBarMessage('Sourcemark: there is no finding at the cursor.', 4000);
  else await commands.executeCommand('markdown.showLockedPreviewToSide', page).then(undefined, () => commands.executeCommand('vscode.open', page));
}
