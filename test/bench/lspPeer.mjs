// How long VS Code's own Markdown server takes from a key to its problems: the neighbour of lsp.mjs, installed by `npm run bench`.
// It asks its client to parse, as VS Code does with markdown-it, and for its problems one asks; both are in the time.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import MarkdownIt from 'markdown-it';

const require = createRequire(import.meta.url);
// Required, not imported: whichever version the install has, with a map of its exports or without.
const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = require('vscode-languageserver-protocol/node');

/** Milliseconds of each of `keys` keystrokes in a draft that begins as `text`; `next` gives the changes, one after another. */
export async function markdownServer(text, next, keys) {
  const main = require.resolve('vscode-markdown-languageserver');
  const child = spawn(process.execPath, [main, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const uri = 'file:///desk/bench.md', textDocument = { uri }, markdown = new MarkdownIt({ html: true });
  let lines = text.split('\n');
  connection.onRequest('markdown/parse', () => markdown.parse(lines.join('\n'), {}).map(({ type, markup, content, map, children }) => ({ type, markup, content, map, children: children?.map(child => ({ type: child.type, markup: child.markup, content: child.content, map: child.map, children: null })) ?? null })));
  connection.onRequest('markdown/fs/readFile', () => []);
  connection.onRequest('markdown/fs/readDirectory', () => []);
  connection.onRequest('markdown/fs/stat', () => ({ isDirectory: false }));
  connection.onRequest('markdown/fs/watcher/create', () => null);
  connection.onRequest('markdown/fs/watcher/delete', () => null);
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: { dynamicRegistration: true } } }, initializationOptions: { markdownFileExtensions: ['md'] } });
  await connection.sendNotification('initialized', {});
  const on = { enabled: 'warning' };
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { markdown: { suggest: { paths: { enabled: true } }, validate: { enabled: true, referenceLinks: on, fragmentLinks: on, fileLinks: { ...on, markdownFragmentLinks: 'inherit' }, ignoredLinks: [], unusedLinkDefinitions: on, duplicateLinkDefinitions: on } } } });
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  await connection.sendRequest('textDocument/diagnostic', { textDocument });
  const times = [];
  for (let version = 2; version < keys + 2; version++) {
    const { line, character, typed } = next();
    lines[line] = lines[line].slice(0, character) + typed + lines[line].slice(character);
    const position = { line, character }, from = performance.now();
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range: { start: position, end: position }, text: typed }] });
    const { items } = await connection.sendRequest('textDocument/diagnostic', { textDocument });
    times.push(performance.now() - from);
    if (!Array.isArray(items)) throw new Error('the Markdown server sent no problems');
  }
  connection.end();
  child.kill();
  return times;
}
