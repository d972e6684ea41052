/** The outline for a client that knows no nesting, and that of a ledger file. Nested symbols of a draft are left to symbolsAfter.ts. */
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { OutlineKind, OutlineNode } from '../features/outline.ts';
import type { Client } from './client.ts';
import type { Draft, OpenLedger } from './documents.ts';
import { rangeAt } from './positions.ts';

/** The protocol's kinds are a programmer's; these give each of ours an icon of its own. */
const KIND: Record<OutlineKind, SymbolKind> = {
  section: SymbolKind.String,
  group: SymbolKind.Namespace,
  claim: SymbolKind.Event,
  source: SymbolKind.Interface,
  saying: SymbolKind.Field,
  person: SymbolKind.Variable,
  organization: SymbolKind.Class,
  place: SymbolKind.Constant,
  mention: SymbolKind.Key,
  more: SymbolKind.Null,
};

export function symbolKind(kind: OutlineKind): SymbolKind {
  return KIND[kind];
}

/** For a client that knows no nesting. */
export function flatSymbols(draft: Draft, nodes: readonly OutlineNode[]): SymbolInformation[] {
  return nodes.flatMap(node => flat(draft, node, ''));
}

/** The lines of a ledger file, by name. */
export function ledgerSymbols({ uri, lines, declarations }: OpenLedger, { nestedSymbols }: Client): DocumentSymbol[] | SymbolInformation[] {
  const named = declarations.map(({ id, name, kind, ...line }) => ({ name: name.trim() || id, detail: `@${id} · ${kind}`, kind: SymbolKind.Interface, range: rangeAt(lines, line), selectionRange: rangeAt(lines, line.idRange) }));
  return nestedSymbols ? named : named.map(({ name, kind, range }) => ({ name, kind, location: { uri, range } }));
}

function flat(draft: Draft, { kind, name, selection, children }: OutlineNode, containerName: string): SymbolInformation[] {
  const symbol = { name, kind: KIND[kind], location: { uri: draft.uri, range: rangeAt(draft.lines, selection) }, ...(containerName && { containerName }) };
  return [symbol, ...children.flatMap(child => flat(draft, child, name))];
}
