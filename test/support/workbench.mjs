// VS Code's server and its workbench in a headless Chromium, as one thing that can be opened and closed. Command lines are left to vscodeHost.mjs.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwright } from 'playwright-core';
import { setUpVscode } from './vscodeSetup.mjs';

/** Lines of the workbench about itself that say nothing about the tests. */
const chatter = /^\[(?:AgentHost|ChatModelSelection|AccountPolicyGate|reconnection-grace-time|Service Worker)|^(?:Resolv\w+ connection token|Creating a socket|Updating additional builtin)|open-vsx\.org|spdlog\.node|native-watchdog|Release\/watchdog|authentication provider 'github'/;

/**
 * Opens a folder with an extension in development. `profile` is the user data folder.
 * `ended` resolves to an exit code: that of the extension tests, else 1 when the page or the server goes away by itself.
 */
export async function openWorkbench({ profile, extensionsFolder, folder, extension, tests, viewport, deviceScaleFactor }) {
  const { vscode, node, chromium } = await setUpVscode();
  let end;
  const ended = new Promise(done => { end = done; });

  const server = spawn(node, [
    path.join(vscode, 'out/server-main.js'), '--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms',
    '--enable-smoke-test-driver',   // without it the page takes no extension in development and runs no test
    '--telemetry-level', 'off', '--server-data-dir', profile, '--user-data-dir', profile, '--extensions-dir', extensionsFolder ?? path.join(profile, 'extensions'),
  ], { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
  server.on('exit', () => end(1));
  process.on('exit', () => kill(server));   // also where this process ends before the page is open
  const address = `localhost:${await portOf(server)}`;
  const remote = file => `vscode-remote://${address}${pathToFileURL(path.resolve(file)).pathname}`;

  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const url = new URL(`http://${address}/`);
  if (folder) url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(folder));
  else url.searchParams.set('ew', 'true');
  url.searchParams.set('payload', JSON.stringify(payload));

  const browser = await playwright.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  const page = await (await browser.newContext({ viewport: viewport ?? { width: 1280, height: 800 }, deviceScaleFactor: deviceScaleFactor ?? 1 })).newPage();
  page.on('crash', () => end(1));
  page.on('close', () => end(1));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    if (!chatter.test(String(args[0]))) console[type === 'error' || type === 'warn' ? 'error' : 'log'](...args);
  });
  await page.exposeFunction('codeAutomationExit', code => end(code));
  await page.goto(url.href);

  return { page, ended, close: () => close(browser, server) };
}

function portOf(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout.on('data', data => {
      output += data;
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    });
    server.on('exit', () => reject(new Error(`VS Code's server did not start\n${output}`)));
  });
}

async function close(browser, server) {
  await browser.close().catch(() => {});
  kill(server);
}

/** Ends the whole group: the extension host outlives its server. */
function kill(server) {
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch { /* it has ended by itself */ }
}
