/** On every construct of the language, the colors by meaning are those by grammar: a token stands for the scope that the text has there, and no name that the grammar sees goes without a token, broken markup aside. */
import assert from 'node:assert/strict';
import manifest from '../../package.json';
import { analyze } from '../../server/article/analyze.ts';
import { semanticTokens } from '../../server/features/semanticTokens.ts';
import { linesOf, positionAt } from '../../server/lsp/positions.ts';
import { constructs } from './constructs.cases.ts';
import { scopesIn } from './scopes.ts';

const mapped: { readonly [selector: string]: readonly string[] } = manifest.contributes.semanticTokenScopes[0]!.scopes;
const named = new Set(Object.values(mapped).flat());

/** Here the parser sees that there is no tag, which a grammar that reads a line at a time cannot. */
const noTags = new Set(['§4 a tag that is not closed ends with its line', '§4 escapes']);

describe('semantic tokens agree with the grammar', () => {
  for (const [name, picture] of constructs) {
    it(name, async () => {
      const { text, scopes } = await scopesIn('text.sourcemark', picture.slice(1));
      const article = analyze(text), lines = linesOf(article.document.blocks), seen = new Set<string>();
      for (const { start, end, kind, traits } of semanticTokens(article, { start: 0, end: text.length }, { names: false })) {
        const scope = (mapped[[kind, ...traits.filter(trait => trait === 'defaultLibrary')].join('.')] ?? [])[0];
        assert.ok(scope, `nothing is said of ${kind}`);
        for (let at = start; at < end; at++) {
          const { line, character } = positionAt(lines, at);
          assert.ok(scopes[line]?.[character]?.includes(scope), `“${text.slice(start, end)}” is ${scope} by its meaning and ${scopes[line]?.[character]?.join(' ')} by the grammar`);
          seen.add(`${line}:${character}`);
        }
      }
      if (!noTags.has(name)) scopes.forEach((columns, line) => columns.forEach((found, character) => {
        if (found.some(scope => named.has(scope))) assert.ok(seen.has(`${line}:${character}`), `line ${line}, column ${character}: ${found.join(' ')} has no token`);
      }));
    });
  }
});
