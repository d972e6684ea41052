/** Semantic tokens as the protocol's row of numbers: five for each, places as steps from the token before. */
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { SemanticKind, SemanticToken, SemanticTrait } from '../features/semanticTokens.ts';
import { type Lines, offsetAt, positionAt } from './positions.ts';

const KINDS: readonly SemanticKind[] = ['variable', 'type'];
const TRAITS: readonly SemanticTrait[] = ['declaration', 'defaultLibrary', 'unresolved', 'unnamed', 'implicit'];

export const legend: SemanticTokensLegend = { tokenTypes: [...KINDS], tokenModifiers: [...TRAITS] };

/** A token that goes on over a line end is several, as most clients demand. */
export function tokenData(lines: Lines, tokens: readonly SemanticToken[]): SemanticTokens {
  const data: number[] = [];
  let line = 0, character = 0;
  for (const { start, end, kind, traits } of tokens) {
    const from = positionAt(lines, start), to = positionAt(lines, end);
    const modifiers = traits.reduce((bits, trait) => bits | (1 << TRAITS.indexOf(trait)), 0);
    for (let at = from.line; at <= to.line; at++) {
      const column = at === from.line ? from.character : 0;
      const length = (at === to.line ? to.character : lengthOf(lines, at)) - column;
      if (length <= 0) continue;
      data.push(at - line, at === line ? column - character : column, length, KINDS.indexOf(kind), modifiers);
      [line, character] = [at, column];
    }
  }
  return { data };
}

/** Its line end aside. */
function lengthOf(lines: Lines, line: number): number {
  return positionAt(lines, offsetAt(lines, { line, character: Infinity })).character;
}
