/** Finds declared names in prose: longest match over any number of names in one pass. Which name stands for whom is left to the ledger. */
import type { Range } from '../range.ts';
import type { Declaration, Ledger } from './article.ts';

/** A trie over the pieces (words and what stands between them) of every name and alias. */
export interface AliasIndex {
  readonly root: Node;
  /** First characters of all names, so that most words cost one look. */
  readonly firsts: ReadonlySet<number>;
}
interface Node {
  readonly next: Map<string, Node>;
  declaration: Declaration | null;
}

/** An occurrence of a declared name; offsets in the text that was searched. */
export interface Occurrence extends Range {
  readonly declaration: Declaration;
}

export function aliasIndexOf(ledger: Ledger): AliasIndex {
  const root: Node = { next: new Map(), declaration: null }, firsts = new Set<number>();
  const add = (name: string, declaration: Declaration): void => {
    const pieces = piecesOf(name);
    if (pieces.length === 0) return;
    let node = root;
    for (const piece of pieces) {
      let next = node.next.get(piece);
      if (!next) node.next.set(piece, (next = { next: new Map(), declaration: null }));
      node = next;
    }
    node.declaration ??= declaration;
    firsts.add(name.trim().charCodeAt(0));
  };
  for (const [name, declaration] of ledger.byName) add(name, declaration);
  // `the Gazette` opens a sentence as `The Gazette`.
  for (const [name, declaration] of ledger.byName) if (name.startsWith('the ')) add(`T${name.slice(1)}`, declaration);
  return { root, firsts };
}

/** Whole words, case-sensitive, longest first, left to right, apart from each other and from the `opaque` stretches. */
export function occurrences(index: AliasIndex, text: string, opaque: readonly Range[]): Occurrence[] {
  const found: Occurrence[] = [];
  if (index.firsts.size === 0) return found;
  let blocked = 0;
  PIECE.lastIndex = 0;
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at);
    if (index.firsts.has(text.charCodeAt(at)) && !insideWord(text, at)) {
      const match = longest(index.root, text, at);
      while (blocked < opaque.length && opaque[blocked]!.end <= at) blocked++;
      if (match && !(opaque[blocked] && opaque[blocked]!.start < match.end)) {
        found.push(match);
        at = match.end;
        continue;
      }
    }
    at = end;
  }
  return found;
}

function longest(root: Node, text: string, start: number): Occurrence | null {
  let node: Node | undefined = root, best: Occurrence | null = null;
  for (let at = start; node && at < text.length; ) {
    const end = pieceEnd(text, at);
    node = node.next.get(folded(text.slice(at, end)));
    at = end;
    if (node?.declaration && !insideWord(text, at)) best = { start, end: at, declaration: node.declaration };
  }
  return best;
}

/** A run of white space, a run of letters, digits and marks, or one other character. */
const PIECE = /\s+|[\p{L}\p{N}\p{M}]+|[^]/uy;
const SPACE = /^\s+$/;

function pieceEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    const word = isAsciiWord(code);
    if (!word && !isAsciiSpace(code)) return at + 1;
    // Nearly every piece is ASCII, and its end is the first character of another kind.
    for (let end = at + 1, next; ; end++) {
      if (end === text.length) return end;
      next = text.charCodeAt(end);
      if (next >= 128) break;
      if (!(word ? isAsciiWord(next) : isAsciiSpace(next))) return end;
    }
  }
  PIECE.lastIndex = at;
  PIECE.test(text);
  return PIECE.lastIndex || at + 1;
}

function piecesOf(name: string): string[] {
  const text = name.trim(), pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = pieceEnd(text, at);
    pieces.push(folded(text.slice(at, end)));
    at = end;
  }
  return pieces;
}

/** A name may be broken over lines. */
function folded(piece: string): string {
  return SPACE.test(piece) ? ' ' : piece;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** True where both neighbours of `at` are word characters: a name does not begin or end there. */
function insideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWord(text, at - 1) && isWord(text, at);
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? isAsciiWord(code) : WORD.test(text[at]!);
}

/** Those of `\s`. */
function isAsciiSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
