/** Which documents Sourcemark reads: its own languages everywhere, others where a setting says so. What is done with them is left to the server. */
import { RelativePattern, workspace } from 'vscode';
import type { DocumentFilter, Uri } from 'vscode';

/** Where drafts live. Others, such as `git`, show an old version beside the draft: its problems would be listed twice. */
const schemes = ['file', 'untitled', 'vscode-vfs', 'vscode-test-web'];

const own = ['sourcemark', 'sourcemark-ledger'];

/** Filters for the open workspace and its settings as they are now. */
export function selector(): DocumentFilter[] {
  const folders = workspace.workspaceFolders ?? [];
  return [
    ...schemes.flatMap(scheme => own.map(language => ({ scheme, language }))),
    ...folders.flatMap(folder => extraLanguages(folder.uri).map(language => ({ scheme: folder.uri.scheme, language, pattern: new RelativePattern(folder, '**') }))),
    // What lies in no folder follows the user's settings; with folders open, only what has not been saved yet.
    ...extraLanguages().flatMap(language => (folders.length ? ['untitled'] : schemes).map(scheme => ({ scheme, language }))),
  ];
}

function extraLanguages(folder?: Uri): string[] {
  const set: unknown = workspace.getConfiguration('sourcemark', folder).get('languages');
  return Array.isArray(set) ? set.filter(language => typeof language === 'string' && language !== '' && !own.includes(language)) : [];
}
