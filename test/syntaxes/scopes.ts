/** Colours text with the grammars of this VS Code, ours among them, and compares the scopes with a picture. What the grammars say is left to the tests. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

interface Contribution {
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
  readonly file: string;
}

/** Every grammar that an installed extension's manifest declares, the one under test included. */
const grammars: readonly Contribution[] = vscode.extensions.all.flatMap(extension =>
  ((extension.packageJSON as { contributes?: { grammars?: Omit<Contribution, 'file'>[] } }).contributes?.grammars ?? [])
    .map(grammar => ({ ...grammar, file: path.join(extension.extensionPath, grammar.path) })));

const registry = new Registry({
  onigLib: loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')))
    .then(() => ({ createOnigScanner: (sources: string[]) => new OnigScanner(sources), createOnigString: (text: string) => new OnigString(text) })),
  loadGrammar: scope => {
    const grammar = grammars.find(({ scopeName }) => scopeName === scope);
    return Promise.resolve(grammar ? parseRawGrammar(readFileSync(grammar.file, 'utf8'), grammar.file) : null);
  },
  getInjections: scope => grammars.filter(({ injectTo }) => injectTo?.includes(scope)).map(({ scopeName }) => scopeName),
});

/**
 * `picture` is text in which a line of carets speaks of the text line above it: `^^^ scope` says that every character over a caret
 * has the scope (or a narrower one), `^^^ !scope` that none has.
 */
export async function checkScopes(root: string, picture: string): Promise<void> {
  const grammar = await registry.loadGrammar(root);
  assert.ok(grammar, `no grammar ${root}`);
  const lines = picture.split('\n');
  const text = lines.filter(line => !claimOf(line));
  assert.ok(text.length < lines.length, 'a picture without a line of carets shows nothing');
  const scopes = scopesOf(grammar, text);
  let at = -1;
  for (const line of lines) {
    const claim = claimOf(line);
    if (!claim) {
      at++;
      continue;
    }
    for (let column = claim.from; column < claim.to; column++) {
      const found = scopes[at]?.[column] ?? [];
      const has = found.some(scope => scope === claim.scope || scope.startsWith(`${claim.scope}.`));
      assert.equal(has, claim.holds, `${text[at]}\n${' '.repeat(column)}^ ${claim.holds ? 'is not' : 'is'} ${claim.scope}, it has: ${found.join(' ')}`);
    }
  }
}

/** The text of a picture, without its carets, and the scopes of each of its characters by line and column. */
export async function scopesIn(root: string, picture: string): Promise<{ readonly text: string; readonly scopes: readonly (readonly (readonly string[])[])[] }> {
  const grammar = await registry.loadGrammar(root);
  assert.ok(grammar, `no grammar ${root}`);
  const lines = picture.split('\n').filter(line => !claimOf(line));
  return { text: lines.join('\n'), scopes: scopesOf(grammar, lines) };
}

function claimOf(line: string): { from: number; to: number; holds: boolean; scope: string } | null {
  const [, before, carets, not, scope] = /^( *)(\^+) (!?)([\w.-]+)$/.exec(line) ?? [];
  if (before === undefined || !carets || !scope) return null;
  return { from: before.length, to: before.length + carets.length, holds: !not, scope };
}

/** Scopes of each character of each line. */
function scopesOf(grammar: IGrammar, lines: readonly string[]): string[][][] {
  let state = INITIAL;
  return lines.map(line => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    const scopes: string[][] = [];
    for (const token of result.tokens) for (let i = token.startIndex; i < Math.min(token.endIndex, line.length); i++) scopes[i] = token.scopes;
    return scopes;
  });
}
