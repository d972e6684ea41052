/** Builds one measuring script from its TypeScript source and runs it with the arguments given. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function runBundled(source) {
  const folder = await mkdtemp(join(tmpdir(), 'sourcemark-'));
  try {
    const outfile = join(folder, 'script.cjs');
    await build({ entryPoints: [source], outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
