// `npm run code [-- FOLDER]`: opens a folder of drafts, or examples/, in VS Code with this extension, or says what to do where there is no `code` on the path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath } from './vscodeSetup.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const drafts = process.argv[2] ? path.resolve(process.env.INIT_CWD ?? '.', process.argv[2]) : path.join(root, 'examples');
const windows = process.platform === 'win32';
const code = onPath(windows ? 'code.cmd' : 'code');

if (!existsSync(drafts)) {
  console.error(`There is no ${drafts}.`);
  process.exit(1);
}
if (!code) {
  console.error('There is no `code` on the path. Install VS Code, run “Shell Command: Install \'code\' command in PATH” from its command palette, and run this again; or open this folder in VS Code and press F5.');
  process.exit(1);
}
const quoted = text => windows ? `"${text}"` : text;
const built = spawnSync(process.execPath, [path.join(root, 'esbuild.mjs')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);
const opened = spawnSync(quoted(code), [`--extensionDevelopmentPath=${root}`, drafts].map(quoted), { stdio: 'inherit', shell: windows });
process.exit(opened.status ?? 1);
