// Builds what ships (dist/) and, with --tests, the tests too (out/). What each product does is left to its main file.
//   node esbuild.mjs [--production] [--tests] [--watch]
//   node esbuild.mjs --tests=markup      the tests of one room (test/markup), and nothing else
import { context, build } from 'esbuild';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { globSync } from 'tinyglobby';

const flags = new Set(process.argv.slice(2));
const room = [...flags].find(flag => /^--tests=[\w/-]+$/.test(flag))?.slice('--tests='.length);
const unknown = [...flags].filter(flag => !['--production', '--tests', '--watch', `--tests=${room}`].includes(flag));
if (unknown.length) fail(`esbuild.mjs: unknown option ${unknown.join(', ')}; it knows --production, --tests and --watch`);

const shared = {
  bundle: true,
  minify: flags.has('--production'),
  sourcemap: flags.has('--production') ? false : 'linked',
  legalComments: 'none',
  loader: { '.bin': 'binary' },
  // The library of servers has a copy of its own, of another version: tables of constants alone.
  alias: { 'vscode-languageserver-types': './node_modules/vscode-languageserver-types/lib/esm/main.js' },
  logLevel: 'warning',
  target: 'es2022',
};
// The browser build has no external Node modules: a `node:` import that strays into a shared room ends the build here.
const node = { ...shared, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };
const browser = { ...shared, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** The library of language clients is in the extension once: what Node adds to it finds the rest in the bundle for browsers, under `library`. */
const libraryOfBrowser = {
  name: 'library of the browser',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/api$|\/client$/ }, ({ importer }) => (/vscode-[\w-]+[\\/]lib[\\/]node[\\/]main\.js$|vscode-jsonrpc[\\/]lib[\\/]node[\\/]ril\.js$/.test(importer) ? { path: 'library', namespace: 'browser' } : null));
    onResolve({ filter: /^\.\/client\.web\.js$/, namespace: 'browser' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /^library$/, namespace: 'browser' }, () => ({ contents: "module.exports = require('./client.web.js').library;" }));
  },
};

/**
 * The pieces of the library hold their code in a function. At the head of a module esbuild makes a `var` of every constant, and of such a one Node's engine asks anew what it is wherever it is read,
 * while one in a function, written once, is a constant to it: an analysis takes a sixth less. Entries only pass names on and stay open, so that who imports one name is not given what another needs.
 */
const inFunctions = {
  name: 'pieces in functions',
  setup({ initialOptions, onEnd }) {
    const entries = new Set(Object.keys(initialOptions.entryPoints).map(entry => path.resolve(initialOptions.outdir, `${entry}.mjs`)));
    initialOptions.write = false;
    onEnd(({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, file.endsWith('.mjs') && !entries.has(file) ? inFunction(text) : text);
      }
    });
  },
};

/** Adds no line, so that its map still fits. */
function inFunction(piece) {
  const [, imports, code, names, rest] = /^((?:import\b[^;]*;\s*)*)(.*)\bexport\s*\{([^{}]*)\};(.*)$/s.exec(piece);
  const brought = new Set([...imports.matchAll(/([\w$]+)\s*[,}]/g)].map(([, name]) => name)), own = [...names.matchAll(/([\w$]+)(?:\s+as\s+[\w$]+)?/g)].map(([, name]) => name).filter(name => !brought.has(name));
  return own.length === 0 ? piece : `${imports}const {${own}} = (() => {${code}return {${own}};})();export {${names}};${rest}`;
}

const products = [
  { ...node, entryPoints: ['client/extension.ts'], outfile: 'dist/client.cjs', format: 'cjs', external: ['vscode'], plugins: [libraryOfBrowser] },
  { ...browser, entryPoints: ['client/extensionWeb.ts'], outfile: 'dist/client.web.js', format: 'cjs', external: ['vscode'] },
  { ...node, entryPoints: ['server/nodeMain.ts'], outfile: 'dist/server.cjs', format: 'cjs' },
  {
    // What both servers load: in a worker it is the server, in Node it is required for its exports.
    ...browser, entryPoints: ['server/workerMain.ts'], outfile: 'dist/server.worker.js', format: 'iife', globalName: 'sourcemark',
    footer: { js: "if (typeof module === 'object') module.exports = sourcemark;" },
  },
  {
    ...node, entryPoints: ['server/cliMain.ts'], outfile: 'dist/cli.cjs', format: 'cjs',
    // A library asks for its own address, which CommonJS has under another name.
    define: { 'import.meta.url': 'ownUrl' },
    banner: { js: "#!/usr/bin/env node\nconst ownUrl = require('node:url').pathToFileURL(__filename).href;" },
  },
  {
    // The library in pieces, one for each step from text to findings: who imports `parse` alone gets no rules.
    ...browser, platform: 'neutral', format: 'esm', splitting: true, plugins: [inFunctions],
    entryPoints: { index: 'server/index.ts', 'library/parse': 'server/markup/parse.ts', 'library/clean': 'server/markup/clean.ts', 'library/analyze': 'server/article/analyze.ts', 'library/lint': 'server/lint/lint.ts' },
    outdir: 'dist', chunkNames: 'library/[hash]', outExtension: { '.js': '.mjs' },
  },
];
// Pieces are named by what they hold, so those of an earlier build would stay.
if (!room) rmSync('dist/library', { recursive: true, force: true });

const jobs = room ? [] : products;
if (!room) {
  // The servers read the weights from a file that they share; command line and library hold them.
  mkdirSync('dist', { recursive: true });
  copyFileSync('server/prose/en/attribution/attribution.bin', 'dist/attribution.bin');
}

if (flags.has('--tests') || room) {
  const tests = globSync(`test/${room ? `${room}/` : ''}**/*.test.ts`, { ignore: ['test/bench/**'] });
  if (!tests.length) fail(`esbuild.mjs: no test in test/${room ?? ''}`);
  // A test that was deleted must not live on in its bundle.
  for (const bundle of globSync('out/test/**/*.test.cjs')) if (!existsSync(bundle.slice('out/'.length).replace(/\.cjs$/, '.ts'))) rmSync(bundle);
  jobs.push({
    ...node,
    minify: false,
    sourcemap: 'inline',
    entryPoints: tests,
    outbase: '.',
    outdir: 'out',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    packages: 'external',
  });
}

try {
  if (flags.has('--watch')) await Promise.all(jobs.map(async job => (await context(job)).watch()));
  else await Promise.all([...jobs.map(job => build(job)), ...(room ? [] : [types()])]);
} catch (error) {
  fail(error.errors ? `esbuild.mjs: the build failed with ${error.errors.length} errors, shown above` : String(error));
}

/** The library's declarations, dist/types. An error in them ends a production build alone: `npm start` should run on a half-finished room. */
async function types() {
  const tsc = path.join(path.dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const code = await new Promise(done => spawn(process.execPath, [tsc, '-p', 'server/tsconfig.types.json'], { stdio: 'ignore' }).on('exit', done));
  if (code === 0) return;
  const message = 'esbuild.mjs: dist/types has errors; `npm run typecheck` shows them';
  if (flags.has('--production')) fail(message);
  console.log(message);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
