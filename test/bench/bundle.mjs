// Bundles what is measured, so that it runs as it is shipped: in a function, as the command line, the servers and the pieces of the library are.
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The module of ours.ts, freshly bundled into out/bench. */
export async function ours() {
  const outfile = path.join(here, '../../out/bench/ours.cjs');
  await build({ entryPoints: [path.join(here, 'ours.ts')], outfile, bundle: true, platform: 'neutral', mainFields: ['module', 'main'], format: 'cjs', target: 'node20', minifySyntax: true, loader: { '.bin': 'binary' }, logLevel: 'error' });
  return (await import(pathToFileURL(outfile).href)).default;
}
