#!/usr/bin/env node
// Stands in for the VS Code program where none can be had: takes the part of its command line that runs extension tests.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench } from './workbench.mjs';

const options = {};
let folder;
for (const argument of process.argv.slice(2)) {
  const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(argument) ?? [];
  if (name) options[name] = value ?? 'true';
  else folder = argument;
}

const own = options['user-data-dir'] ? null : mkdtempSync(path.join(tmpdir(), 'vscode-host-'));
const profile = path.resolve(options['user-data-dir'] ?? own);
if (!existsSync(profile)) mkdirSync(profile, { recursive: true });

let workbench;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => finish(130));
// VS Code's server is a group of its own and would live on: when whoever started this has gone, however it went, all ends.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => finish(1));
process.on('uncaughtException', () => finish(1));
const parent = process.ppid;
const watch = setInterval(() => process.ppid === parent || finish(1), 1000);
const late = setTimeout(() => {
  console.error('vscodeHost: the tests did not end within four minutes');
  finish(124);
}, 240_000);

try {
  workbench = await openWorkbench({ profile, extensionsFolder: options['extensions-dir'], folder, extension: options.extensionDevelopmentPath, tests: options.extensionTestsPath });
  await finish(await workbench.ended);
} catch (error) {
  console.error(`vscodeHost: ${error.message}`);
  await finish(1);
}

async function finish(code) {
  clearTimeout(late);
  clearInterval(watch);
  await workbench?.close();
  if (own) rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  process.exit(code);
}
