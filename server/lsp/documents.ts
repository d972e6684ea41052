/** The open drafts: each a text, its analysis and its lines, taken from version to version by the edits that arrive. */
import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import { analyze } from '../article/analyze.ts';
import type { Article } from '../article/article.ts';
import { update } from '../article/update.ts';
import { type Lines, linesOf, offsetAt } from './positions.ts';

/** One version; a value. */
export interface Draft {
  readonly uri: string;
  readonly version: number;
  readonly article: Article;
  readonly lines: Lines;
}

export const drafts: TextDocumentsConfiguration<Draft> = {
  create: (uri, _language, version, text) => draft(uri, version, analyze(text)),
  update: (before, changes, version) => {
    const { uri, article, lines } = changes.reduce(changed, before);
    return { uri, version, article, lines };
  },
};

function draft(uri: string, version: number, article: Article): Draft {
  return { uri, version, article, lines: linesOf(article.document.blocks) };
}

/** Ranges that reach behind the text end with it; one the wrong way round is turned. */
function changed({ uri, version, article, lines }: Draft, change: TextDocumentContentChangeEvent): Draft {
  if (!('range' in change) || !change.range) return draft(uri, version, analyze(change.text));
  const a = offsetAt(lines, change.range.start), b = offsetAt(lines, change.range.end);
  return draft(uri, version, update(article, { start: Math.min(a, b), end: Math.max(a, b) }, change.text));
}
