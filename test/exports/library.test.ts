import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** What a page carries that imports `names` from the library, as a bundler for the browser makes it. */
async function bundled(names: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import { ${names} } from 'sourcemark'; console.log(${names});`, resolveDir: process.cwd() },
    alias: { sourcemark: './dist/index.mjs' }, bundle: true, format: 'esm', platform: 'browser', write: false, logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

describe('the library in a bundle for the browser', () => {
  it('brings the parser alone to whoever only parses or cleans', async () => {
    const page = await bundled('parse, clean');
    assert.doesNotMatch(page, /quote-without-speaker/, 'the rules came along');
    assert.doesNotMatch(page, /spokeswoman/, 'the words of English came along');
  });

  it('brings no rules to whoever only analyzes', async () => {
    const page = await bundled('analyze');
    assert.match(page, /spokeswoman/);
    assert.doesNotMatch(page, /quote-without-speaker/);
  });

  it('brings them to whoever lints', async () => {
    assert.match(await bundled('analyze, lint'), /quote-without-speaker/);
  });
});

describe('the pieces of the library', () => {
  it('hold their code in a function, where Node takes a constant for one', () => {
    const pieces = globSync('dist/library/*.mjs');
    assert.ok(pieces.length > 0);
    for (const piece of pieces) assert.match(readFileSync(piece, 'utf8').replace(/^(?:import\b[^;]*;\s*)*/, ''), /^(?:const \{[\w$,]+\} = \(\(\) => \{|export\b)/, piece);
  });
});
