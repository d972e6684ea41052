/** What is open in the editor: drafts and ledger files, each a value taken from version to version by the edits that arrive. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type AnalyzeOptions, analyze } from '../article/analyze.ts';
import type { Article, LedgerFile } from '../article/article.ts';
import { relink } from '../article/relink.ts';
import { update } from '../article/update.ts';
import { parseLedger } from '../markup/ledgerFile.ts';
import type { LedgerLine } from '../markup/syntax.ts';
import { sequenceOf } from '../sequence.ts';
import { type Lines, linesOf, offsetAt } from './positions.ts';

export type OpenDocument = Draft | OpenLedger;
export interface Draft {
  readonly kind: 'draft';
  readonly uri: string;
  readonly version: number;
  readonly article: Article;
  readonly lines: Lines;
  readonly options: AnalyzeOptions;
}
export interface OpenLedger {
  readonly kind: 'ledger';
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly lines: Lines;
  readonly declarations: readonly LedgerLine[];
}

/** `options` are those of a draft; a `*.ledger` file has none. */
export function opened(uri: string, languageId: string, version: number, text: string, options: AnalyzeOptions): OpenDocument {
  return languageId === 'sourcemark-ledger' || uri.endsWith('.ledger') ? ledger(uri, version, text) : draft(uri, version, analyze(text, options), options);
}

export function changed(document: OpenDocument, version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument {
  return changes.reduce<OpenDocument>((before, change) => (before.kind === 'draft' ? draftAfter(before, version, change) : ledgerAfter(before, version, change)), document);
}

export function withLedgers(before: Draft, ledgerFiles: readonly LedgerFile[]): Draft {
  return draft(before.uri, before.version, relink(before.article, ledgerFiles), { ...before.options, ledgerFiles });
}

/** Lines of a text that is kept in one piece. */
export function linesOfText(text: string): Lines {
  return linesOf(sequenceOf([{ text, size: text.length }]));
}

function draft(uri: string, version: number, article: Article, options: AnalyzeOptions): Draft {
  return { kind: 'draft', uri, version, article, lines: linesOf(article.document.blocks), options };
}

function ledger(uri: string, version: number, text: string): OpenLedger {
  return { kind: 'ledger', uri, version, text, lines: linesOfText(text), declarations: parseLedger(text).lines };
}

function draftAfter({ uri, article, lines, options }: Draft, version: number, change: TextDocumentContentChangeEvent): Draft {
  const range = rangeOf(lines, change);
  return draft(uri, version, range ? update(article, range, change.text) : analyze(change.text, options), options);
}

function ledgerAfter({ uri, text, lines }: OpenLedger, version: number, change: TextDocumentContentChangeEvent): OpenLedger {
  const range = rangeOf(lines, change);
  return ledger(uri, version, range ? text.slice(0, range.start) + change.text + text.slice(range.end) : change.text);
}

/** Null for a whole new text. A range that reaches behind the text ends with it; one the wrong way round is turned. */
function rangeOf(lines: Lines, change: TextDocumentContentChangeEvent): { readonly start: number; readonly end: number } | null {
  if (!('range' in change) || !change.range) return null;
  const a = offsetAt(lines, change.range.start), b = offsetAt(lines, change.range.end);
  return { start: Math.min(a, b), end: Math.max(a, b) };
}
