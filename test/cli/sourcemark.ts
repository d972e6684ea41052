/** Runs the built command line as a user does: words in; exit code, standard output and standard error out. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}
export interface Setting {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: { readonly [name: string]: string };
}

const cli = path.resolve('dist/cli.cjs');

export function sourcemark(args: readonly string[], { input = '', cwd, env }: Setting = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], {
      ...(cwd === undefined ? {} : { cwd }),
      env: { PATH: process.env['PATH'] ?? '', NO_COLOR: '1', COLUMNS: '80', ...env },
    });
    const out: Buffer[] = [], err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', code => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    // A run that ends without reading its input breaks the pipe; that is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

export type Folder = { readonly [path: string]: string | Uint8Array };

/** Calls `use` with the path of a new folder that holds `files`, and removes it afterwards. */
export async function withFolder<T>(files: Folder, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcemark-cli-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs in a new folder that holds `files`. */
export function sourcemarkIn(files: Folder, args: readonly string[], setting: Setting = {}): Promise<Run> {
  return withFolder(files, cwd => sourcemark(args, { ...setting, cwd }));
}
