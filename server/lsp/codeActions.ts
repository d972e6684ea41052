/** What can be mended or accepted at a place, as the protocol's code actions. */
import type { CodeActionParams } from 'vscode-languageserver';
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver-types';
import { accept } from '../features/accept.ts';
import { fixes, problemsAt } from '../features/fixes.ts';
import { type Silencing, silencings } from '../features/silencing.ts';
import type { Problem } from '../lint/problem.ts';
import type { Fix } from '../markup/syntax.ts';
import type { Client } from './client.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { OpenDocument } from './documents.ts';
import { offsetAt, rangeAt } from './positions.ts';
import { acceptKind } from './protocol.ts';

/** Each action carries its whole edit, so one undo takes it back. */
export function codeActions(document: OpenDocument, problems: readonly Problem[], { range, context }: CodeActionParams, client: Client, pages: string | null): CodeAction[] {
  const place = { start: offsetAt(document.lines, range.start), end: offsetAt(document.lines, range.end) };
  const wanted = (kind: string) => !Array.isArray(context.only) || context.only.some(only => only === '' || only === kind || kind.startsWith(`${only}.`));
  const mends = wanted(CodeActionKind.QuickFix) ? fixes(problems, place) : [];
  const silenced = document.kind === 'draft' && wanted(CodeActionKind.QuickFix) ? silencings(document.article, problemsAt(problems, place)) : [];
  const accepted = document.kind === 'draft' && wanted(acceptKind) ? accept(document.article, place) : [];
  return [
    ...mends.map(({ problem, fix, only }) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(document, problem, client, pages)],
      ...(only && client.preferredActions && { isPreferred: true }),
      edit: editOf(document, fix, client),
    })),
    ...silenced.map(silencing => ({ title: `Silence “${silencing.code}” here, for a reason`, kind: CodeActionKind.QuickFix, edit: commentOf(document, silencing, client) })),
    ...accepted.map(fix => ({ title: fix.title, kind: acceptKind, edit: editOf(document, fix, client) })),
  ];
}

export function editOf({ uri, version, lines }: OpenDocument, { edits }: Pick<Fix, 'edits'>, { versionedEdits }: Client): WorkspaceEdit {
  const changes = edits.map(edit => ({ range: rangeAt(lines, edit), newText: edit.text }));
  return versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] } : { changes: { [uri]: changes } };
}

/** Where the client can, the cursor waits for the reason. Without one the comment silences nothing, and the lint says so. */
function commentOf(document: OpenDocument, { at, before, after }: Silencing, client: Client): WorkspaceEdit {
  if (!client.snippets) return editOf(document, { edits: [{ start: at, end: at, text: before + after }] }, client);
  const { uri, version, lines } = document, place = rangeAt(lines, { start: at, end: at });
  return { documentChanges: [{ textDocument: { uri, version }, edits: [{ range: place, snippet: { kind: 'snippet', value: `${before}$0${after}` } }] }] };
}
