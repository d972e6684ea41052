// Which VS Code runs the extension tests: the one named by VSCODE_EXECUTABLE, else a downloaded one, else one made from npm packages.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheFolder, onPath, setUpVscode } from './vscodeSetup.mjs';

/** Shared libraries without which VS Code's window does not open on Linux. */
const libraries = ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1'];

/** Yields `{ name, executable }` in order of preference, each set up when its turn comes. Says, and adds to `refused`, why one is passed over. */
export async function* vscodeChoice(refused) {
  for (const [name, find] of [['VSCODE_EXECUTABLE', given], ['download', downloaded], ['npm packages', fromNpm]]) {
    try {
      const executable = await find();
      if (executable) yield { name: `${name} (${executable})`, executable };
    } catch (error) {
      refused.push(`${name}: ${error.message}`);
      console.log(`VS Code by ${name}: ${error.message}; passed over.`);
    }
  }
}

function given() {
  const executable = process.env.VSCODE_EXECUTABLE;
  if (executable && !existsSync(executable)) throw new Error(`there is no file ${executable}`);
  return executable;
}

async function downloaded() {
  const wrap = displayOf();
  // One short question first: the download itself takes minutes to notice that there is no way out.
  await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(5_000) })
    .catch(() => { throw new Error('update.code.visualstudio.com cannot be reached'); });
  const executable = await downloadAndUnzipVSCode({ cachePath: path.join(cacheFolder(), 'vscode-test'), timeout: 30_000 });
  if (!wrap) return executable;
  const script = path.join(cacheFolder(), 'vscode-under-xvfb.sh');
  writeFileSync(script, `#!/bin/sh\nexec xvfb-run -a "${executable}" "$@"\n`);
  chmodSync(script, 0o755);
  return script;
}

/** Whether VS Code has to be wrapped in xvfb-run. Throws where a window can not open at all. */
function displayOf() {
  if (process.platform !== 'linux') return false;
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display && !onPath('xvfb-run')) throw new Error('there is no display and no xvfb-run');
  let known = '';
  try {
    known = execFileSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  } catch {
    return !display;   // a Linux without ldconfig: let VS Code try
  }
  const missing = libraries.filter(library => !known.includes(library));
  if (missing.length) throw new Error(`missing ${missing.join(', ')}`);
  return !display;
}

async function fromNpm() {
  await setUpVscode();
  return fileURLToPath(new URL('vscodeHost.mjs', import.meta.url));
}
