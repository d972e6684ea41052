// Sets up a VS Code from npm packages, once, in a cache folder outside the sources: code-server's copy of VS Code, a Node that runs it, a Chromium that shows it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const codeServer = '4.139.1';   // VS Code 1.139.1
const nodeForIt = '24.21.0';    // it does not run on Node 20

export function cacheFolder() {
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'sourcemark');
}

/** Paths of VS Code's folder, the Node that runs it, and Chromium. Sets up what is missing and says so; throws with the remedy where it can not. */
export async function setUpVscode() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) throw new Error('this way is for Linux on x64 or arm64 only');
  const chromium = await findChromium();
  const nodePackage = `node-linux-${process.arch}`;
  const home = path.join(cacheFolder(), `code-server-${codeServer}`);
  if (!existsSync(home)) {
    mkdirSync(cacheFolder(), { recursive: true });
    const scratch = mkdtempSync(path.join(cacheFolder(), 'new-'));
    try {
      writeFileSync(path.join(scratch, 'package.json'), '{"private":true}');
      // Without scripts: code-server's own refuse Node 20, and compile parts that tests do not need. What they would install, the second step installs.
      await npm('VS Code from npm, once, about 800 MB: step 1 of 2', scratch, ['install', '--ignore-scripts', `code-server@${codeServer}`, `${nodePackage}@${nodeForIt}`]);
      await npm('VS Code from npm: step 2 of 2', path.join(scratch, 'node_modules/code-server/lib/vscode'), ['install', '--ignore-scripts', '--omit=dev']);
      renameSync(scratch, home);   // complete or not there at all
    } catch (error) {
      rmSync(scratch, { recursive: true, force: true });
      if (!existsSync(home)) throw error;   // else another run was faster
    }
  }
  return { vscode: path.join(home, 'node_modules/code-server/lib/vscode'), node: path.join(home, 'node_modules', nodePackage, 'bin/node'), chromium };
}

async function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const found = () => names.map(onPath).find(Boolean);
  if (found()) return found();
  if (process.getuid?.() !== 0 || !onPath('apt-get')) throw new Error('Chromium is missing; install it, on Debian with `sudo apt-get install chromium fonts-dejavu-core`');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('Debian package lists', 'apt-get', ['update', '-q'], { env });
  await run("Debian's chromium and fonts-dejavu-core", 'apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env });
  return found() ?? fail('apt-get installed chromium, but it is not on the path');
}

export function onPath(program) {
  return (process.env.PATH ?? '').split(path.delimiter).map(folder => path.join(folder, program)).find(file => existsSync(file));
}

function npm(what, cwd, args) {
  // The npm that runs this script tells its children where its own project is; this one has another.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|config_local_prefix|config_prefix$)/.test(name)));
  return run(what, 'npm', [...args, '--prefix', cwd, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env });
}

/** Runs a program with a progress line; its own output is shown only when it fails. */
async function run(what, program, args, options) {
  const began = Date.now();
  const say = () => console.log(`Setting up ${what} … ${Math.round((Date.now() - began) / 1000)} s`);
  say();
  const tick = setInterval(say, 10_000);
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => { output = (output + data).slice(-4000); });
  const code = await new Promise(done => child.on('error', error => { output += error.message; done(1); }).on('close', done));
  clearInterval(tick);
  if (code !== 0) fail(`setting up ${what} failed (${program} ended with ${code})\n${output}`);
}

function fail(message) {
  throw new Error(message);
}
