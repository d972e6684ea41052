/** The outline of a version as document symbols, those of the version shown before taken over where they are the same. */
import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { OutlineNode } from '../features/outline.ts';
import type { Range } from '../range.ts';
import { type Lines, rangeAt } from './positions.ts';
import { symbolKind } from './symbols.ts';
import { type Unchanged, unchanged } from './unchanged.ts';

/** What was shown of a version. Symbols that are the same in the next are the same objects, so that what they are as text need not be made again. */
export interface Outlined {
  readonly lines: Lines;
  readonly nodes: readonly OutlineNode[];
  readonly symbols: readonly DocumentSymbol[];
}

export function symbolsAfter(before: Outlined | null, lines: Lines, nodes: readonly OutlineNode[]): Outlined {
  const same = before && unchanged(before.lines, lines);
  return { lines, nodes, symbols: level({ lines, same }, nodes, before?.nodes ?? none, before?.symbols ?? none) };
}

const none: readonly never[] = [];
const leaf: DocumentSymbol[] = [];

interface Version {
  readonly lines: Lines;
  readonly same: Unchanged | null;
}

/** A node's place among its sisters is as before, counted from the first or from the last. */
function level(version: Version, nodes: readonly OutlineNode[], old: readonly OutlineNode[], symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  const more = old.length - nodes.length;
  return nodes.map((node, i) => {
    const at = i < old.length && isSame(version, node, old[i]!) ? i : i + more;
    return at < 0 || at >= old.length ? made(version, node, level(version, node.children, none, none)) : symbol(version, node, old[at]!, symbols[at]!);
  });
}

function symbol(version: Version, node: OutlineNode, old: OutlineNode, before: DocumentSymbol): DocumentSymbol {
  // Most nodes are leaves: not a closure and a list for each.
  const known = before.children ?? none, children = node.children.length === 0 ? leaf : level(version, node.children, old.children, known);
  if (children.length !== known.length || !children.every((child, i) => child === known[i])) return made(version, node, children);
  if (isSame(version, node, old)) return before;
  // Between two edits far apart most of what was looked at again is as it was.
  const fresh = made(version, node, children);
  return fresh.name === before.name && fresh.kind === before.kind && fresh.detail === before.detail && isPlace(fresh.range, before.range) && isPlace(fresh.selectionRange, before.selectionRange) ? before : fresh;
}

function made({ lines }: Version, { kind, name, detail, range, selection }: OutlineNode, children: DocumentSymbol[]): DocumentSymbol {
  const place = rangeAt(lines, range);
  return {
    name,
    ...(detail && { detail }),
    kind: symbolKind(kind),
    range: place,
    selectionRange: selection === range ? place : rangeAt(lines, selection),
    ...(children.length && { children }),
  };
}

/** The children aside. */
function isSame({ same }: Version, { kind, name, detail, range, selection }: OutlineNode, old: OutlineNode): boolean {
  return same !== null && name === old.name && kind === old.kind && detail === old.detail && isAt(range, old.range, same) && isAt(selection, old.selection, same);
}

function isPlace({ start, end }: DocumentSymbol['range'], other: DocumentSymbol['range']): boolean {
  return start.line === other.start.line && start.character === other.start.character && end.line === other.end.line && end.character === other.end.character;
}

function isAt({ start, end }: Range, old: Range, same: Unchanged): boolean {
  return was(start, same) === old.start && was(end, same) === old.end;
}

/** Where an offset stood that has kept its line and column; −1 for any other. */
function was(offset: number, { head, tail, shift, lines }: Unchanged): number {
  return offset < head ? offset : offset >= tail && lines === 0 ? offset - shift : -1;
}
