// How fast the language server answers over standard input and output: keystroke to diagnostics, requests, start, memory.
//   node test/bench/lsp.mjs [--json FILE] [--keys N] [--sizes 3000,100000] [--command "node dist/server.cjs --stdio"]
// Beside a server that only answers, with as many bytes, and VS Code's Markdown server where the benches' neighbours are installed (`npm run bench` does that).
// The first half of the keystrokes is not in the figures but for a column of its own, of the first fifty; of requests the first fifth is not.
// Prints a table; with --json writes the figures as well. A time ends when the whole answer has arrived; reading it is the editor's.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { copy } from './copy.mjs';

const { values: flags } = parseArgs({ options: { json: { type: 'string' }, keys: { type: 'string', default: '300' }, sizes: { type: 'string', default: '3000,100000,1000000' }, command: { type: 'string', default: `${process.execPath} dist/server.cjs --stdio` } } });
const keys = Number(flags.keys), command = flags.command.split(/ +/);
const sizes = flags.sizes.split(',').map(Number).map(size => [size < 1e6 ? `${size / 1e3} KB` : `${size / 1e6} MB`, size]);
/** Most milliseconds at the 95th percentile: what is aimed at, what must be kept. */
const goals = { '3 KB': [2, 4], '100 KB': [4, 8], '1 MB': [15, 30] };

/** Keystrokes right after opening that have figures of their own: much of the server is not compiled yet. */
const FIRST = 50;
const URI = 'file:///bench.sourced.md';

const rows = [];
const neighbour = await import('./lspPeer.mjs').catch(() => null);
for (const [name, size] of sizes) {
  const row = await measure(name, size);
  rows.push({ ...row, floor: await floorKeys(size, row.sent), markdown: await markdownKeys(size) });
}
const start = await startTimes();
print();
if (flags.json) writeFileSync(flags.json, `${JSON.stringify({ command: flags.command, keys, rows, start }, null, 2)}\n`);

async function measure(name, size) {
  const text = copy(size), lines = text.split('\n');
  const server = await open(command), type = await typing(server, lines);
  const row = { name, bytes: Buffer.byteLength(text), problems: JSON.parse(type.opened).params.diagnostics.length, requests: {} };

  const first = [], times = [];
  for (let i = 0; i < keys; i++) first.push(await type());
  for (let i = 0; i < keys; i++) times.push(await type());
  row.first = percentiles(first.slice(0, FIRST));
  row.keystroke = percentiles(times);
  row.sent = type.opened.length;

  for (const method of ['hover', 'completion', 'documentSymbol', 'codeAction', 'definition']) {
    const answers = [];
    for (let i = 0; i < keys / 3; i++) {
      await type();
      const line = pick(lines.length), position = { line, character: pick(lines[line].length + 1) };
      const from = performance.now();
      await server.request(`textDocument/${method}`, { textDocument: { uri: URI }, position, range: { start: position, end: position }, context: { diagnostics: [] } });
      if (i > keys / 15) answers.push(performance.now() - from);
    }
    row.requests[method] = percentiles(answers);
  }
  row.memory = memoryOf(server.pid);
  await server.stop();
  return row;
}

/** Opens the draft; then each call types a key and gives the milliseconds until the problems are there. `lines` keeps up. */
async function typing(server, lines) {
  let version = 1;
  server.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'sourcemark', version, text: lines.join('\n') } });
  const opened = (await server.published(version))(), next = typist(lines);
  const type = async () => {
    const { line, character, typed } = next();
    lines[line] = lines[line].slice(0, character) + typed + lines[line].slice(character);
    const position = { line, character };
    const from = performance.now();
    server.notify('textDocument/didChange', { textDocument: { uri: URI, version: ++version }, contentChanges: [{ range: { start: position, end: position }, text: typed }] });
    await server.published(version);
    return performance.now() - from;
  };
  return Object.assign(type, { opened });
}

/** The same keys and as many bytes of problems from a server that does nothing for them: what the machine and the pipes take. */
async function floorKeys(size, bytes) {
  const server = await open([process.execPath, fileURLToPath(new URL('lspFloor.mjs', import.meta.url)), String(bytes)]);
  const type = await typing(server, copy(size).split('\n')), times = [];
  for (let i = 0; i < 2 * keys; i++) times.push(await type());
  await server.stop();
  return percentiles(times.slice(keys));
}

/** As a writer types: words of the running text, a letter at a time, then on to another place. Gives one change after another. */
function typist(lines) {
  const prose = lines.map((_, i) => i).filter(i => i > 5 && i < lines.lastIndexOf('```ledger') && lines[i] !== '');
  let line = 0, character = 0, left = '';
  return () => {
    if (left === '') {
      line = prose[pick(prose.length)];
      character = Math.max(0, lines[line].indexOf(' ', pick(lines[line].length)));
      left = [' harbor', ' said', ' 40 percent,', ' “we', '. Then', ' [x]{@we}'][pick(6)];
    }
    const typed = left[0];
    left = left.slice(1);
    return { line, character: character++, typed };
  };
}

/** The neighbour's keystrokes on the same text; fewer, for they take long. Null where it is not installed. */
async function markdownKeys(size) {
  if (!neighbour) return null;
  const text = copy(size), count = Math.ceil(keys / 10);
  return percentiles((await neighbour.markdownServer(text, typist(text.split('\n')), 2 * count)).slice(count));
}

/** Milliseconds from starting a process to the answer to `initialize`, and of a Node that does nothing: medians of interleaved rounds. */
async function startTimes() {
  const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  const frame = `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`;
  const server = [], bare = [];
  for (let i = 0; i < 15; i++) {
    const from = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    const between = performance.now();
    await new Promise((resolve, reject) => {
      const child = spawn(command[0], command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
      child.on('error', reject);
      child.stdin.write(frame);
      child.stdout.once('data', () => child.kill('SIGKILL')).on('close', resolve);
      child.stdout.once('data', () => server.push(performance.now() - between));
    });
    bare.push(between - from);
  }
  return { server: median(server), bare: median(bare), ratio: median(server) / median(bare) };
}

async function open([program, ...args]) {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.on('error', fail).on('exit', code => code && fail(new Error(`the server ended with ${code}`)));
  let head = Buffer.alloc(0), parts = [], need = 0, next = 0;
  const waiting = new Map();
  /** Only the ends of a long message are looked at, and its parts are put together for who asks: the clock is still running. */
  const arrived = parts => {
    // A part may be a few bytes.
    const start = Buffer.concat(parts.slice(0, 2)).toString('latin1', 0, 400), ends = start + Buffer.concat(parts.slice(-2)).toString('latin1').slice(-200);
    const key = start.includes('"method":"textDocument/publishDiagnostics"') ? `v${/"version":(\d+)/.exec(ends)?.[1]}` : `r${/"id":(\d+)/.exec(ends)?.[1]}`;
    waiting.get(key)?.(() => Buffer.concat(parts).toString('utf8'));
    waiting.delete(key);
  };
  child.stdout.on('data', data => {
    while (data.length > 0) {
      if (need === 0) {
        head = head.length === 0 ? data : Buffer.concat([head, data]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        need = Number(/Content-Length: (\d+)/i.exec(head.toString('latin1', 0, end))[1]);
        data = head.subarray(end + 4);
        head = Buffer.alloc(0);
      }
      const part = data.subarray(0, need);
      parts.push(part);
      data = data.subarray(part.length);
      need -= part.length;
      if (need > 0) continue;
      arrived(parts);
      parts = [];
    }
  });
  const write = message => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const wait = key => new Promise(resolve => waiting.set(key, resolve));
  const server = {
    pid: child.pid,
    notify: (method, params) => write({ method, params }),
    request: (method, params) => { const id = ++next; write({ id, method, params }); return wait(`r${id}`); },
    published: version => wait(`v${version}`),
    stop: async () => {
      await server.request('shutdown');
      server.notify('exit');
      await new Promise(resolve => child.on('exit', resolve));
    },
  };
  await server.request('initialize', {
    processId: process.pid, rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true }, hover: { contentFormat: ['markdown'] }, documentSymbol: { hierarchicalDocumentSymbolSupport: true }, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } },
  });
  server.notify('initialized', {});
  return server;
}

function print() {
  const ms = ({ p50, p95 }) => `${p50.toFixed(2)} / ${p95.toFixed(2)}`;
  console.log(`Language server over stdio, ${keys} keystrokes a size after as many that do not count, milliseconds p50 / p95\n`);
  console.table(Object.fromEntries(rows.map(row => [row.name, {
    'first keys': ms(row.first), 'key → problems': ms(row.keystroke), goal: goals[row.name]?.[0], must: goals[row.name]?.[1], 'only answers': ms(row.floor),
    hover: ms(row.requests.hover), completion: ms(row.requests.completion), outline: ms(row.requests.documentSymbol), actions: ms(row.requests.codeAction), definition: ms(row.requests.definition),
    'Markdown’s server': row.markdown ? `${ms(row.markdown)} (${(row.markdown.p50 / row.keystroke.p50).toFixed(0)} ×)` : '–',
    shown: row.problems, 'MB resident': row.memory?.toFixed(0) ?? '–',
  }])));
  console.log(`start to the answer to initialize: ${start.server.toFixed(0)} ms, ${start.ratio.toFixed(2)} × a bare node (${start.bare.toFixed(0)} ms); goal 1.7, must 2`);
}

function fail(error) {
  console.error(`test/bench/lsp.mjs: ${error.message}`);
  process.exit(1);
}

function percentiles(times) {
  const sorted = [...times].sort((a, b) => a - b), at = share => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95), max: sorted[sorted.length - 1] };
}

function median(times) {
  return percentiles(times).p50;
}

/** Megabytes, where the system tells. */
function memoryOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return null;
  }
}

var seed; // hoisted: the first measurement runs before this line
function pick(n) {
  seed = (Math.imul(seed ?? 7, 1103515245) + 12345) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
}
