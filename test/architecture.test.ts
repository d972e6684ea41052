/** The house's rules that a machine can read: who may import whom, what the shared rooms must not touch, how long a file may be. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';

/** Rooms and packages that a room's files may import. A main file or a folder is a room; `server` holds the shapes that all share. */
const mayImport: { readonly [room: string]: readonly string[] } = {
  'server': [],
  'server/loadModel.ts': ['server/modelBytes.ts', 'server/prose'],
  'server/modelBytes.ts': ['server/prose'],
  'server/markup': ['server', 'yaml'],
  'server/prose': ['server'],
  'server/article': ['server', 'server/markup', 'server/prose'],
  'server/lint': ['server', 'server/markup', 'server/prose', 'server/article'],
  'server/exports': ['server', 'server/markup', 'server/prose', 'server/article', 'server/lint'],
  'server/features': ['server', 'server/markup', 'server/prose', 'server/article', 'server/lint', 'server/exports'],
  'server/lsp': ['server', 'server/markup', 'server/prose', 'server/article', 'server/lint', 'server/exports', 'server/features', 'server/lsp/protocol.ts', 'vscode-languageserver', 'vscode-languageserver-types', 'vscode-languageserver-textdocument'],
  'server/lsp/protocol.ts': [],
  'server/cli': ['server', 'server/loadModel.ts', 'server/markup', 'server/prose', 'server/article', 'server/lint', 'server/exports', 'node', 'package.json', 'commander', 'diff', 'picocolors', 'tinyglobby'],
  'server/language.ts': ['server/lsp', 'server/prose'],
  'server/cliMain.ts': ['server/cli', 'node'],
  'server/nodeMain.ts': ['server/nodeServer.ts', 'server/language.ts', 'node'],
  'server/heap.ts': ['node'],
  'server/nodeServer.ts': ['server/heap.ts', 'server/lsp', 'server/cli', 'server/article', 'node', 'package.json', 'vscode-languageserver'],
  'server/workerMain.ts': ['server/language.ts', 'server/workerServer.ts'],
  'server/workerServer.ts': ['server/lsp', 'server/language.ts', 'package.json', 'vscode-languageserver'],
  'server/index.ts': ['server', 'server/loadModel.ts', 'server/markup', 'server/prose', 'server/article', 'server/lint', 'server/exports'],
  'client': ['server/lsp/protocol.ts', 'vscode', 'vscode-languageclient', 'node'],
  'client/extensionWeb.ts': ['client', 'vscode', 'vscode-languageclient'],
};

const pure = ['server', 'server/markup', 'server/prose', 'server/article', 'server/lint', 'server/exports', 'server/features'];

const sources = globSync(['client/**/*.ts', 'server/**/*.ts']).sort();
const code = globSync(['client/**/*.ts', 'server/**/*.ts', 'test/**/*.{ts,mjs,cjs}', '*.mjs'], { ignore: ['**/node_modules/**'] }).sort();
const read = (file: string) => readFileSync(file, 'utf8');

describe('architecture', () => {
  for (const room of Object.keys(mayImport)) {
    it(`${room} imports only from ${mayImport[room]!.join(', ') || 'itself'}`, () => {
      const files = sources.filter(file => roomOf(file) === room);
      assert.ok(files.length, `no file is in the room ${room}`);
      const wrong = files.flatMap(file => importsOf(file)
        .filter(target => target !== room && !mayImport[room]!.includes(target))
        .map(target => `${file} imports ${target}`));
      assert.deepEqual(wrong, []);
    });
  }

  it('every source file is in a room', () => {
    assert.deepEqual(sources.filter(file => !(roomOf(file) in mayImport)), []);
  });

  it('the pure rooms have no clock, no chance, no timers and no console', () => {
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|setTimeout|setInterval|setImmediate|console\.|process\.|globalThis)/;
    assert.deepEqual(sources.filter(file => pure.includes(roomOf(file)) && impure.test(withoutComments(read(file)))), []);
  });

  it('no file has more than 300 lines, tables of data aside', () => {
    const long = code.filter(file => !isData(file)).map(file => ({ file, lines: read(file).split('\n').length - 1 })).filter(({ lines }) => lines > 300);
    assert.deepEqual(long, []);
  });

  it('every source file begins with a sentence that says what it holds', () => {
    assert.deepEqual(sources.filter(file => !/^\/\*\*\s/.test(read(file))), []);
  });

  it('no file leaves a test out, switches types off or exports by default', () => {
    const shortcut = new RegExp([String.raw`\.only\(`, String.raw`\b(?:describe|context|it)\.skip\(`, String.raw`\.skip\(\)`, String.raw`\bas any\b`, '@ts-' + 'ignore', '^export default', '^(?:export )?(?:const )?enum '].join('|'), 'm');
    assert.deepEqual(code.filter(file => file !== 'test/architecture.test.ts' && shortcut.test(read(file))), []);
  });
});

function roomOf(file: string): string {
  if (file in mayImport) return file;
  const [top, room, ...rest] = file.split('/');
  return top === 'server' && rest.length ? `server/${room}` : top!;
}

/** Rooms, packages and `node` that a file imports, types included. */
function importsOf(file: string): string[] {
  const text = withoutComments(read(file));
  const named = [...text.matchAll(/^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm), ...text.matchAll(/\bimport\s*\(?\s*['"]([^'"]+)['"]/g)];
  return named.map(([, target]) => {
    if (target!.startsWith('node:')) return 'node';
    if (!target!.startsWith('.')) return target!.split('/').slice(0, target!.startsWith('@') ? 2 : 1).join('/');
    return roomOf(path.posix.join(path.posix.dirname(file), target!));
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

/** A file that is mostly one table: at least nine of ten lines between its brackets are words, numbers or strings. */
function isData(file: string): boolean {
  if (file.endsWith('.cases.ts')) return true;
  const lines = read(file).split('\n').filter(line => line.trim());
  return lines.filter(line => !/\b(?:if|for|while|return|function|=>)\b|=>/.test(line)).length / lines.length > 0.98;
}
